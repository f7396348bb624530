import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFeature, makeFeatureList } from '../../../src/engine/quotes/network/feature-list.ts';
import { makeFeatureSet, ROWS } from '../../../src/engine/quotes/network/feature-set.ts';
import type { NetworkWeights } from '../../../src/engine/quotes/network/network-weights.ts';
import { runFast, runPlainly } from '../../../src/engine/quotes/network/run-network.ts';

/** A network of any size in which a third of the features have deep weights, a third wide ones alone. */
function makeWeights(hidden: number, outputs: number, random: () => number): NetworkWeights {
  const features = Array.from({ length: ROWS }, (_, f) => f);
  const deep = makeFeatureSet(features.filter((f) => f % 3 === 0));
  const wide = makeFeatureSet(features.filter((f) => f % 3 === 1));
  const bytes = (length: number): Int8Array => Int8Array.from({ length }, () => Math.round(random() * 254 - 127));
  const floats = (length: number): Float32Array => Float32Array.from({ length }, () => random() * 4 - 2);
  return {
    hidden,
    outputs,
    deep,
    wide,
    deepWeights: bytes(deep.size * (hidden + outputs)),
    wideWeights: bytes(wide.size * outputs),
    bias: floats(hidden),
    out: floats(hidden * outputs),
    outBias: floats(outputs),
  };
}

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('a network in WebAssembly gives the same scores to the bit', () => {
  const shape = fc.record({ hidden: fc.integer({ min: 1, max: 40 }), outputs: fc.integer({ min: 1, max: 4 }), seed: fc.nat() });
  fc.assert(
    fc.property(
      shape,
      fc.array(fc.array(fc.tuple(fc.nat({ max: 200 }), fc.integer()), { maxLength: 256 }), { minLength: 1, maxLength: 4 }),
      ({ hidden, outputs, seed }, lists) => {
        const weights = makeWeights(hidden, outputs, makeRandom(seed));
        const fast = runFast(weights);
        const plain = runPlainly(weights);
        expect(fast).toBeDefined();
        // one after the other: nothing of a list may be left for the next
        for (const list of lists) {
          const features = makeFeatureList();
          for (const [kind, value] of list) addFeature(features, kind, value);
          const [a, b] = [new Float32Array(outputs), new Float32Array(outputs)];
          fast?.(features, a);
          plain(features, b);
          expect(a).toEqual(b);
        }
      },
    ),
    { numRuns: 20 },
  );
});
