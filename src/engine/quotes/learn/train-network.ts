import { makeRandom } from '../../model/random.ts';
import { FEATURE_BITS } from '../network/feature-set.ts';
import { freezeNetwork, type SparseNetwork } from '../network/sparse-network.ts';
import type { ExampleStore } from './example-store.ts';

export interface NetworkOptions {
  readonly hidden: number;
  readonly outputs: number;
  /**
   * `classes`: the target is one of `outputs` classes. `labels`: the target's bits say which outputs are on.
   * `ranking`: one output; in each group the examples with target 1 should come first.
   */
  readonly loss: 'classes' | 'labels' | 'ranking';
  readonly epochs: number;
  readonly rate: number;
  /** A feature seen in fewer groups (examples, where there are no groups) gets no weights. */
  readonly minCount: number;
  /** A feature seen in fewer groups has no part in the hidden layer. */
  readonly deepCount: number;
  /** Share of features left out of each step, against learning by heart. */
  readonly dropout: number;
  readonly seed: number;
  readonly decay?: number;
}

/** Rows for the features seen often enough, those that also get a deep part first. */
function keepRows(examples: ExampleStore, minCount: number, deepCount: number): { rowOf: Int32Array; rows: number; deepRows: number } {
  const counts = new Int32Array(1 << FEATURE_BITS);
  const seenIn = new Int32Array(1 << FEATURE_BITS).fill(-1);
  const groups = examples.groups.length > 0 ? examples.groups : examples.targets.map((_, i) => i);
  groups.forEach((first, g) => {
    const stop = examples.starts[groups[g + 1] ?? examples.targets.length] ?? 0;
    for (let i = examples.starts[first] ?? 0; i < stop; i++) {
      const f = examples.ids[i] ?? 0;
      if (seenIn[f] === g) continue;
      seenIn[f] = g;
      counts[f] = (counts[f] ?? 0) + 1;
    }
  });
  const rowOf = new Int32Array(1 << FEATURE_BITS).fill(-1);
  let rows = 0;
  for (let f = 0; f < counts.length; f++) if ((counts[f] ?? 0) >= deepCount) rowOf[f] = rows++;
  const deepRows = rows;
  for (let f = 0; f < counts.length; f++) if ((counts[f] ?? 0) >= minCount && (counts[f] ?? 0) < deepCount) rowOf[f] = rows++;
  return { rowOf, rows, deepRows };
}

/** The weights that are kept are the mean of those at the ends of this share of the epochs, the last ones (Polyak and Juditsky 1992). */
const AVERAGED = 1 / 3;

/** Learns a {@link SparseNetwork} by AdaGrad, one group of examples at a time. Same examples and seed, same weights. */
export function trainNetwork(examples: ExampleStore, options: NetworkOptions): SparseNetwork {
  const { hidden, outputs, loss, epochs, rate, minCount, deepCount, dropout, seed } = options;
  const decay = options.decay ?? 1e-6;
  const random = makeRandom(seed);
  const { rowOf, rows, deepRows } = keepRows(examples, minCount, deepCount);
  // from nothing: a feature that never mattered stays at zero and is left out of the file; `out` makes the units differ
  const deep = new Float32Array(deepRows * hidden);
  const wide = new Float32Array(rows * outputs);
  const bias = new Float32Array(hidden).fill(0.1);
  const out = Float32Array.from({ length: hidden * outputs }, () => (random() - 0.5) * 0.6);
  const outBias = new Float32Array(outputs);
  const deepSum = new Float32Array(deep.length).fill(0.1);
  const wideSum = new Float32Array(wide.length).fill(0.1);
  const biasSum = new Float32Array(hidden).fill(1);
  const outSum = new Float32Array(out.length).fill(1);
  const outBiasSum = new Float32Array(outputs).fill(1);

  const all = [deep, wide, bias, out, outBias] as const;
  const sums = all.map((weights) => new Float32Array(weights.length));
  const averaged = Math.ceil(epochs * AVERAGED);

  const groupStarts = loss === 'ranking' ? examples.groups : examples.targets.map((_, i) => i);
  const order = Int32Array.from({ length: groupStarts.length }, (_, i) => i);
  let keptRows = new Int32Array(1 << 14);
  let units = new Float32Array(256 * hidden);
  let scores = new Float32Array(256 * outputs);
  const gradient = new Float32Array(outputs);
  const back = new Float32Array(hidden);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const x = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = x;
    }
    for (const g of order) {
      const first = groupStarts[g] ?? 0;
      const end = g + 1 < groupStarts.length ? (groupStarts[g + 1] ?? 0) : examples.targets.length;
      const size = end - first;
      const from = examples.starts[first] ?? 0;
      const to = examples.starts[end] ?? 0;
      if (to - from > keptRows.length) keptRows = new Int32Array((to - from) * 2);
      if (size * hidden > units.length) units = new Float32Array(size * hidden * 2);
      if (size * outputs > scores.length) scores = new Float32Array(size * outputs * 2);
      for (let e = 0; e < size; e++) {
        const unitAt = e * hidden;
        const scoreAt = e * outputs;
        for (let h = 0; h < hidden; h++) units[unitAt + h] = bias[h] ?? 0;
        for (let k = 0; k < outputs; k++) scores[scoreAt + k] = outBias[k] ?? 0;
        const stop = examples.starts[first + e + 1] ?? 0;
        for (let i = examples.starts[first + e] ?? 0; i < stop; i++) {
          const row = dropout > 0 && random() < dropout ? -1 : (rowOf[examples.ids[i] ?? 0] ?? -1);
          keptRows[i - from] = row;
          if (row < 0) continue;
          if (row < deepRows) {
            const at = row * hidden;
            for (let h = 0; h < hidden; h++) units[unitAt + h] = (units[unitAt + h] ?? 0) + (deep[at + h] ?? 0);
          }
          const wideAt = row * outputs;
          for (let k = 0; k < outputs; k++) scores[scoreAt + k] = (scores[scoreAt + k] ?? 0) + (wide[wideAt + k] ?? 0);
        }
        for (let h = 0; h < hidden; h++) {
          const unit = units[unitAt + h] ?? 0;
          if (unit <= 0) continue;
          for (let k = 0; k < outputs; k++) scores[scoreAt + k] = (scores[scoreAt + k] ?? 0) + unit * (out[h * outputs + k] ?? 0);
        }
      }
      // For a ranking: p over the group, and p over its right examples alone.
      let max = -Infinity;
      let all = 0;
      let right = 0;
      if (loss === 'ranking') {
        for (let e = 0; e < size; e++) max = Math.max(max, scores[e] ?? 0);
        for (let e = 0; e < size; e++) {
          const p = Math.exp((scores[e] ?? 0) - max);
          all += p;
          if (examples.targets[first + e] === 1) right += p;
        }
        if (right === 0) continue;
      }
      for (let e = 0; e < size; e++) {
        const target = examples.targets[first + e] ?? 0;
        const weight = examples.weights[first + e] ?? 1;
        const scoreAt = e * outputs;
        if (loss === 'ranking') {
          const p = Math.exp((scores[e] ?? 0) - max);
          gradient[0] = weight * (p / all - (target === 1 ? p / right : 0));
          if (Math.abs(gradient[0] ?? 0) < 1e-4) continue;
        } else if (loss === 'labels') {
          let sum = 0;
          for (let k = 0; k < outputs; k++) {
            gradient[k] = weight * (1 / (1 + Math.exp(-(scores[scoreAt + k] ?? 0))) - ((target >> k) & 1));
            sum += Math.abs(gradient[k] ?? 0);
          }
          if (sum < 1e-3) continue;
        } else {
          let top = -Infinity;
          for (let k = 0; k < outputs; k++) top = Math.max(top, scores[scoreAt + k] ?? 0);
          let total = 0;
          for (let k = 0; k < outputs; k++) total += Math.exp((scores[scoreAt + k] ?? 0) - top);
          for (let k = 0; k < outputs; k++)
            gradient[k] = weight * (Math.exp((scores[scoreAt + k] ?? 0) - top) / total - (k === target ? 1 : 0));
          if (weight === 0 || Math.abs(gradient[target] ?? 0) < 1e-3) continue;
        }
        const unitAt = e * hidden;
        for (let h = 0; h < hidden; h++) {
          const unit = units[unitAt + h] ?? 0;
          let b = 0;
          if (unit > 0) {
            for (let k = 0; k < outputs; k++) {
              const at = h * outputs + k;
              const d = gradient[k] ?? 0;
              b += d * (out[at] ?? 0);
              const g2 = d * unit + decay * (out[at] ?? 0);
              outSum[at] = (outSum[at] ?? 0) + g2 * g2;
              out[at] = (out[at] ?? 0) - (step * g2) / Math.sqrt(outSum[at] ?? 1);
            }
          }
          back[h] = b;
          if (b !== 0) {
            biasSum[h] = (biasSum[h] ?? 0) + b * b;
            bias[h] = (bias[h] ?? 0) - (step * b) / Math.sqrt(biasSum[h] ?? 1);
          }
        }
        for (let k = 0; k < outputs; k++) {
          const d = gradient[k] ?? 0;
          outBiasSum[k] = (outBiasSum[k] ?? 0) + d * d;
          outBias[k] = (outBias[k] ?? 0) - (step * d) / Math.sqrt(outBiasSum[k] ?? 1);
        }
        const stop = (examples.starts[first + e + 1] ?? 0) - from;
        for (let i = (examples.starts[first + e] ?? 0) - from; i < stop; i++) {
          const row = keptRows[i] ?? -1;
          if (row < 0) continue;
          const at = row * hidden;
          for (let h = 0; h < hidden && row < deepRows; h++) {
            const b = back[h] ?? 0;
            if (b === 0) continue;
            const old = deep[at + h] ?? 0;
            const d = b + decay * old;
            const sum = (deepSum[at + h] ?? 0) + d * d;
            deepSum[at + h] = sum;
            deep[at + h] = old - (step * d) / Math.sqrt(sum);
          }
          const wideAt = row * outputs;
          for (let k = 0; k < outputs; k++) {
            const old = wide[wideAt + k] ?? 0;
            const d = (gradient[k] ?? 0) + decay * old;
            const sum = (wideSum[wideAt + k] ?? 0) + d * d;
            wideSum[wideAt + k] = sum;
            wide[wideAt + k] = old - (step * d) / Math.sqrt(sum);
          }
        }
      }
    }
    if (epoch >= epochs - averaged)
      all.forEach((weights, k) => {
        const sum = sums[k];
        if (sum) for (let i = 0; i < weights.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0) / averaged;
      });
  }
  all.forEach((weights, k) => {
    const sum = sums[k];
    if (sum) weights.set(sum);
  });
  return freezeNetwork({ hidden, outputs, rowOf, deepRows, deep, wide, bias, out, outBias });
}
