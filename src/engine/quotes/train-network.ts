import type { ExampleStore } from './example-store.ts';
import { learnNetwork, type NetworkOptions, stepsOf } from './learn-network.ts';
import { freezeNetwork, type LearnedNetwork, type SparseNetwork } from './sparse-network.ts';

/** Parts into which the examples are cut; each is judged by a network learned from the others. */
const PARTS = 4;
/** How much what those networks say counts beside the gold. */
const TRUST = 0.5;

/**
 * Learns a {@link SparseNetwork} from the gold and, as much, from what networks of the same kind say that have not seen the
 * example (Hinton, Vinyals and Dean 2015; Furlanello et al. 2018): where annotators would not agree, neither need it.
 */
export function trainNetwork(examples: ExampleStore, options: NetworkOptions): SparseNetwork {
  const { loss, outputs } = options;
  const starts = stepsOf(examples, loss);
  const said = new Float32Array(examples.targets.length * outputs);
  for (let part = 0; part < PARTS; part++) {
    const from = Math.floor((starts.length * part) / PARTS);
    const to = Math.floor((starts.length * (part + 1)) / PARTS);
    const network = learnNetwork(examples, { ...options, seed: options.seed + 100 + part }, { without: { from, to } });
    for (let step = from; step < to; step++) {
      const first = starts[step] ?? 0;
      const end = starts[step + 1] ?? examples.targets.length;
      for (let e = first; e < end; e++) said.set(scoresOf(network, examples, e), e * outputs);
      toProbabilities(said.subarray(first * outputs, end * outputs), loss);
    }
  }
  return freezeNetwork(learnNetwork(examples, options, { said, trust: TRUST }));
}

/** A network's raw outputs for one example. */
function scoresOf(
  { hidden, outputs, rowOf, deepRows, deep, wide, bias, out, outBias }: LearnedNetwork,
  examples: ExampleStore,
  e: number,
): Float32Array {
  const units = bias.slice();
  const scores = outBias.slice();
  for (let i = examples.starts[e] ?? 0; i < (examples.starts[e + 1] ?? 0); i++) {
    const row = rowOf[examples.ids[i] ?? 0] ?? -1;
    if (row < 0) continue;
    for (let h = 0; h < hidden && row < deepRows; h++) units[h] = (units[h] ?? 0) + (deep[row * hidden + h] ?? 0);
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + (wide[row * outputs + k] ?? 0);
  }
  for (let h = 0; h < hidden; h++) {
    const unit = Math.max(0, units[h] ?? 0);
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + unit * (out[h * outputs + k] ?? 0);
  }
  return scores;
}

/** Raw scores of one step as probabilities, in place: each for itself where they are labels, else of one among all. */
function toProbabilities(scores: Float32Array, loss: NetworkOptions['loss']): void {
  if (loss === 'labels') {
    for (let k = 0; k < scores.length; k++) scores[k] = 1 / (1 + Math.exp(-(scores[k] ?? 0)));
    return;
  }
  let top = -Infinity;
  let total = 0;
  for (const score of scores) top = Math.max(top, score);
  for (const score of scores) total += Math.exp(score - top);
  for (let k = 0; k < scores.length; k++) scores[k] = Math.exp((scores[k] ?? 0) - top) / total;
}
