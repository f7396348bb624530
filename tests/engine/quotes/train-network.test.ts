import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExampleStore } from '../../../src/engine/quotes/learn/example-store.ts';
import { type Loss, slopeOf } from '../../../src/engine/quotes/learn/slopes.ts';
import { type NetworkOptions, trainNetwork } from '../../../src/engine/quotes/learn/train-network.ts';
import { addFeature, makeFeatureList } from '../../../src/engine/quotes/network/feature-list.ts';
import type { SparseNetwork } from '../../../src/engine/quotes/network/sparse-network.ts';

const OPTIONS: Omit<NetworkOptions, 'loss' | 'outputs'> = {
  hidden: 6,
  epochs: 60,
  rate: 0.1,
  minCount: 1,
  deepCount: 1,
  dropout: 0,
  seed: 1,
};

function featuresOf(values: readonly number[]): ReturnType<typeof makeFeatureList> {
  const list = makeFeatureList();
  values.forEach((value, kind) => {
    addFeature(list, kind, value);
  });
  return list;
}

function scoresOf(network: SparseNetwork, values: readonly number[], outputs: number): number[] {
  const scores = new Float32Array(outputs);
  network.run(featuresOf(values), scores);
  return [...scores];
}

const PAIRS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

function examplesOf(targetOf: (pair: readonly number[]) => number): ExampleStore {
  const store = new ExampleStore();
  for (let round = 0; round < 20; round++) for (const pair of PAIRS) store.add(featuresOf(pair), targetOf(pair));
  return store;
}

test('a network learns what two features mean together, which neither means alone', () => {
  const differ = ([a, b]: readonly number[]): number => (a === b ? 0 : 1);
  const network = trainNetwork(examplesOf(differ), { ...OPTIONS, loss: 'labels', outputs: 1 });
  for (const pair of PAIRS) expect((scoresOf(network, pair, 1)[0] ?? 0) > 0).toBe(differ(pair) === 1);
});

test('a network learns which of several classes an example is of', () => {
  const sum = ([a = 0, b = 0]: readonly number[]): number => a + b;
  const network = trainNetwork(examplesOf(sum), { ...OPTIONS, loss: 'classes', outputs: 3 });
  for (const pair of PAIRS) {
    const scores = scoresOf(network, pair, 3);
    expect(scores.indexOf(Math.max(...scores))).toBe(sum(pair));
  }
});

test('a network learns which example of a group comes first', () => {
  const store = new ExampleStore();
  for (let group = 0; group < 60; group++) {
    store.beginGroup();
    const right = group % 3;
    for (let e = 0; e < 3; e++) store.add(featuresOf([e === right ? 7 : 8, group]), e === right ? 1 : 0);
  }
  const network = trainNetwork(store, { ...OPTIONS, loss: 'ranking', outputs: 1 });
  expect(scoresOf(network, [7, 1], 1)[0]).toBeGreaterThan(scoresOf(network, [8, 1], 1)[0] ?? 0);
});

test('a group of which no example is right teaches nothing', () => {
  const store = new ExampleStore();
  store.beginGroup();
  store.add(featuresOf([1]), 0);
  store.add(featuresOf([2]), 0);
  const network = trainNetwork(store, { ...OPTIONS, loss: 'ranking', outputs: 1 });
  expect(network.deep.size + network.wide.size).toBe(0);
});

test('the same seed gives the same weights, another seed others', () => {
  const learn = (seed: number): number[] => [
    ...trainNetwork(
      examplesOf(([a]) => a ?? 0),
      { ...OPTIONS, seed, dropout: 0.3, loss: 'labels', outputs: 1 },
    ).out,
  ];
  expect(learn(1)).toEqual(learn(1));
  expect(learn(1)).not.toEqual(learn(2));
});

const softmax = (scores: readonly number[]): number[] => {
  const all = scores.reduce((sum, s) => sum + Math.exp(s), 0);
  return scores.map((s) => Math.exp(s) / all);
};

/** What each loss stands for, of the scores of a group of examples. */
const LOSSES: Readonly<Record<Loss, (scores: readonly number[][], targets: readonly number[]) => number>> = {
  labels: (scores, targets) =>
    scores.flatMap((row, e) => row.map((s, k) => Math.log(1 + Math.exp(((targets[e] ?? 0) >> k) & 1 ? -s : s)))).reduce((a, b) => a + b, 0),
  classes: (scores, targets) => scores.reduce((sum, row, e) => sum - Math.log(softmax(row)[targets[e] ?? 0] ?? 1), 0),
  ranking: (scores, targets) => {
    const shares = softmax(scores.map(([s = 0]) => s));
    return -Math.log(shares.reduce((sum, share, e) => sum + (targets[e] === 1 ? share : 0), 0));
  },
};

const STEP = 1e-3;

test.each(Object.keys(LOSSES) as Loss[])('the slope of “%s” is how its loss changes with each output', (loss) => {
  const outputs = loss === 'ranking' ? 1 : 3;
  const most = loss === 'labels' ? 7 : loss === 'classes' ? 2 : 1;
  const example = fc.record({
    scores: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: outputs, maxLength: outputs }),
    target: fc.nat(most),
  });
  fc.assert(
    fc.property(fc.array(example, { minLength: 1, maxLength: 4 }), (group) => {
      if (loss === 'ranking' && group.every(({ target }) => target === 0)) return;
      const store = new ExampleStore();
      for (const { target } of group) store.add(featuresOf([1]), target);
      const targets = group.map(({ target }) => target);
      const scores = Float32Array.from(group.flatMap((one) => one.scores));
      const slope = slopeOf(loss, store, outputs);
      const slopes = new Float32Array(outputs);
      const rows = (): number[][] => group.map((_, e) => [...scores.subarray(e * outputs, (e + 1) * outputs)]);
      const lossAt = (i: number, change: number): number => {
        const before = scores[i] ?? 0;
        scores[i] = before + change;
        const value = LOSSES[loss](rows(), targets);
        scores[i] = before;
        return value;
      };
      group.forEach((_, e) => {
        if (!slope({ first: 0, size: group.length, scores }, e, slopes)) return;
        for (let k = 0; k < outputs; k++) {
          const i = e * outputs + k;
          expect(slopes[k]).toBeCloseTo((lossAt(i, STEP) - lossAt(i, -STEP)) / (2 * STEP), 2);
        }
      });
    }),
  );
});
