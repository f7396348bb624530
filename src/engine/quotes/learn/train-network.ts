import { makeRandom, shuffle } from '../../model/random.ts';
import { freezeNetwork, type SparseNetwork } from '../network/sparse-network.ts';
import { AdaGradWeights } from './ada-grad.ts';
import { chooseRows } from './choose-rows.ts';
import type { ExampleStore } from './example-store.ts';
import { type Loss, slopeOf } from './slopes.ts';

export interface NetworkOptions {
  readonly hidden: number;
  readonly outputs: number;
  readonly loss: Loss;
  readonly epochs: number;
  readonly rate: number;
  /** A feature seen in fewer groups (examples, where there are no groups) gets no weights. */
  readonly minCount: number;
  /** A feature seen in fewer groups has no part in the hidden layer. */
  readonly deepCount: number;
  /** Share of features left out of each step, against learning by heart (dropout; Srivastava et al. 2014). */
  readonly dropout: number;
  readonly seed: number;
  readonly decay?: number;
}

/** The weights that are kept are the mean of those at the ends of this share of the epochs, the last ones. */
const AVERAGED = 1 / 3;

/** Examples that are looked at together, by the numbers of the first and of the one behind the last. */
function listGroups({ targets, groups }: ExampleStore, loss: Loss): { readonly first: number; readonly end: number }[] {
  if (loss !== 'ranking') return targets.map((_, i) => ({ first: i, end: i + 1 }));
  return groups.map((first, g) => ({ first, end: groups[g + 1] ?? targets.length }));
}

/** Learns a {@link SparseNetwork}, one group of examples at a time. Same examples and seed, same weights. */
export function trainNetwork(examples: ExampleStore, options: NetworkOptions): SparseNetwork {
  const { hidden, outputs, loss, epochs, rate, minCount, deepCount, dropout, seed, decay = 1e-6 } = options;
  const { ids, starts } = examples;
  const order = listGroups(examples, loss);
  const largest = (sizeOf: (i: number) => number): number =>
    order.reduce((most, { first, end }) => Math.max(most, sizeOf(end) - sizeOf(first)), 0);
  const mostExamples = largest((i) => i);
  const mostFeatures = largest((i) => starts[i] ?? 0);
  const random = makeRandom(seed);
  const rows = chooseRows(examples, minCount, deepCount);
  // from nothing: a feature that never mattered stays at zero and is left out of the file; `out` makes the units differ
  const deep = new AdaGradWeights(new Float32Array(rows.deepCount * hidden), 0.1);
  const wide = new AdaGradWeights(new Float32Array(rows.count * outputs), 0.1);
  const bias = new AdaGradWeights(new Float32Array(hidden).fill(0.1), 1);
  const out = new AdaGradWeights(
    Float32Array.from({ length: hidden * outputs }, () => (random() - 0.5) * 0.6),
    1,
  );
  const outBias = new AdaGradWeights(new Float32Array(outputs), 1);
  const all = [deep, wide, bias, out, outBias];

  const slope = slopeOf(loss, examples, outputs);
  const slopes = new Float32Array(outputs);
  const rowsOf = new Int32Array(mostFeatures);
  const units = new Float32Array(mostExamples * hidden);
  const scores = new Float32Array(mostExamples * outputs);

  /** The units and scores of example `i`, the `e`th of its group, from some of its features: those in `rowsOf`. */
  const run = (i: number, e: number, from: number): void => {
    for (let h = 0; h < hidden; h++) units[e * hidden + h] = bias.values[h] ?? 0;
    for (let k = 0; k < outputs; k++) scores[e * outputs + k] = outBias.values[k] ?? 0;
    const stop = starts[i + 1] ?? 0;
    for (let f = starts[i] ?? 0; f < stop; f++) {
      const row = dropout > 0 && random() < dropout ? -1 : (rows.rowOf[ids[f] ?? 0] ?? -1);
      rowsOf[f - from] = row;
      if (row < 0) continue;
      for (let h = 0; h < hidden && row < rows.deepCount; h++)
        units[e * hidden + h] = (units[e * hidden + h] ?? 0) + (deep.values[row * hidden + h] ?? 0);
      for (let k = 0; k < outputs; k++) scores[e * outputs + k] = (scores[e * outputs + k] ?? 0) + (wide.values[row * outputs + k] ?? 0);
    }
    for (let h = 0; h < hidden; h++) {
      const unit = units[e * hidden + h] ?? 0;
      if (unit <= 0) continue;
      for (let k = 0; k < outputs; k++)
        scores[e * outputs + k] = (scores[e * outputs + k] ?? 0) + unit * (out.values[h * outputs + k] ?? 0);
    }
  };

  const back = new Float32Array(hidden);
  /** Moves every weight that had a part in what {@link run} gave, against `slopes`. */
  const learn = (i: number, e: number, from: number, step: number): void => {
    for (let h = 0; h < hidden; h++) {
      const unit = units[e * hidden + h] ?? 0;
      let through = 0;
      for (let k = 0; k < outputs && unit > 0; k++) {
        const at = h * outputs + k;
        const weight = out.values[at] ?? 0;
        through += (slopes[k] ?? 0) * weight;
        out.step(at, (slopes[k] ?? 0) * unit + decay * weight, step);
      }
      back[h] = through;
      if (through !== 0) bias.step(h, through, step);
    }
    for (let k = 0; k < outputs; k++) outBias.step(k, slopes[k] ?? 0, step);
    const stop = (starts[i + 1] ?? 0) - from;
    for (let f = (starts[i] ?? 0) - from; f < stop; f++) {
      const row = rowsOf[f] ?? -1;
      if (row < 0) continue;
      for (let h = 0; h < hidden && row < rows.deepCount; h++) {
        const through = back[h] ?? 0;
        const at = row * hidden + h;
        if (through !== 0) deep.step(at, through + decay * (deep.values[at] ?? 0), step);
      }
      for (let k = 0; k < outputs; k++) {
        const at = row * outputs + k;
        wide.step(at, (slopes[k] ?? 0) + decay * (wide.values[at] ?? 0), step);
      }
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const { first, end } of shuffle(order, random)) {
      const size = end - first;
      const from = starts[first] ?? 0;
      for (let e = 0; e < size; e++) run(first + e, e, from);
      for (let e = 0; e < size; e++) if (slope({ first, size, scores }, e, slopes)) learn(first + e, e, from, step);
    }
    if (epoch >= epochs - Math.ceil(epochs * AVERAGED)) for (const weights of all) weights.keep();
  }
  return freezeNetwork({
    hidden,
    outputs,
    rowOf: rows.rowOf,
    deepRows: rows.deepCount,
    deep: deep.mean(),
    wide: wide.mean(),
    bias: bias.mean(),
    out: out.mean(),
    outBias: outBias.mean(),
  });
}
