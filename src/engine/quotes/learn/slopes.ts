import type { ExampleStore } from './example-store.ts';

/**
 * What a network learns from an example. `classes`: the target is one of the outputs. `labels`: the target's bits say
 * which outputs are on. `ranking`: one output; in each group the examples with target 1 should come first.
 */
export type Loss = 'classes' | 'labels' | 'ranking';

/** Which examples are looked at: `size` of them from `first` on, with `outputs` scores each. */
export interface Looked {
  readonly first: number;
  readonly size: number;
  readonly scores: Float32Array;
}

/**
 * Writes how the loss of the `e`th example looked at changes with each of its outputs into `slopes`; says whether there
 * is anything to learn from it.
 */
export type Slope = (looked: Looked, e: number, slopes: Float32Array) => boolean;

/** Slopes smaller than this teach nothing. */
const FLAT = 1e-3;
const FLAT_RANK = 1e-4;

const weightOf = (examples: ExampleStore, i: number): number => examples.weights[i] ?? 1;

const ofLabels =
  (examples: ExampleStore, outputs: number): Slope =>
  ({ first, scores }, e, slopes) => {
    const target = examples.targets[first + e] ?? 0;
    let steep = 0;
    for (let k = 0; k < outputs; k++) {
      const p = 1 / (1 + Math.exp(-(scores[e * outputs + k] ?? 0)));
      slopes[k] = weightOf(examples, first + e) * (p - ((target >> k) & 1));
      steep += Math.abs(slopes[k] ?? 0);
    }
    return steep >= FLAT;
  };

const ofClasses =
  (examples: ExampleStore, outputs: number): Slope =>
  ({ first, scores }, e, slopes) => {
    const target = examples.targets[first + e] ?? 0;
    const at = e * outputs;
    let top = -Infinity;
    for (let k = 0; k < outputs; k++) top = Math.max(top, scores[at + k] ?? 0);
    let total = 0;
    for (let k = 0; k < outputs; k++) total += Math.exp((scores[at + k] ?? 0) - top);
    for (let k = 0; k < outputs; k++) {
      const p = Math.exp((scores[at + k] ?? 0) - top) / total;
      slopes[k] = weightOf(examples, first + e) * (p - (k === target ? 1 : 0));
    }
    return Math.abs(slopes[target] ?? 0) >= FLAT;
  };

/** Each example's share of its group, less its share of the right ones: nothing where no example is right. */
function ofRanking(examples: ExampleStore): Slope {
  const isRight = (i: number): boolean => examples.targets[i] === 1;
  let max = 0;
  let all = 0;
  let right = 0;
  return ({ first, size, scores }, e, slopes) => {
    if (e === 0) {
      max = -Infinity;
      for (let i = 0; i < size; i++) max = Math.max(max, scores[i] ?? 0);
      all = 0;
      right = 0;
      for (let i = 0; i < size; i++) {
        const p = Math.exp((scores[i] ?? 0) - max);
        all += p;
        if (isRight(first + i)) right += p;
      }
    }
    if (right === 0) return false;
    const p = Math.exp((scores[e] ?? 0) - max);
    slopes[0] = weightOf(examples, first + e) * (p / all - (isRight(first + e) ? p / right : 0));
    return Math.abs(slopes[0] ?? 0) >= FLAT_RANK;
  };
}

/** The slope of a loss. */
export function slopeOf(loss: Loss, examples: ExampleStore, outputs: number): Slope {
  if (loss === 'ranking') return ofRanking(examples);
  return loss === 'labels' ? ofLabels(examples, outputs) : ofClasses(examples, outputs);
}
