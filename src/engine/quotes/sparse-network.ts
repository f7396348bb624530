import { filledUp, sumRows } from '../syntax/sum-rows.ts';
import { type FeatureSet, makeFeatureSet, numberIn, ROWS } from './feature-set.ts';

const MASK = ROWS - 1;
/** No decision looks at more features: so many weights of 8 bits stay within 16 when they are summed. */
const MOST_FEATURES = 256;

/** The features of one decision: hashed, binary, in the order they were added. */
export interface FeatureList {
  readonly ids: Int32Array;
  count: number;
}

export const makeFeatureList = (): FeatureList => ({ ids: new Int32Array(MOST_FEATURES), count: 0 });

/** Adds the feature that `kind` (a small number that names the question asked) has the value `value`. */
export function addFeature(list: FeatureList, kind: number, value: number): void {
  let h = Math.imul(value ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  list.ids[list.count++] = h & MASK;
}

/** Adds a feature made of two values. */
export function addPair(list: FeatureList, kind: number, a: number, b: number): void {
  addFeature(list, kind, Math.imul(a, 0x01000193) ^ (b + 0x7f4a7c15));
}

/**
 * A small network over sparse binary features: a linear part, which remembers single features, beside a layer of
 * rectified units, which learns which of them matter together (“wide and deep”). `output = Σ wide[f] + out · max(0, Σ deep[f] + bias)`.
 * Weights of features are whole numbers of {@link STEP}: a row fits a cache line, and sums of integers are the same everywhere.
 */
export interface SparseNetwork {
  readonly hidden: number;
  readonly outputs: number;
  /** Features with a deep and a wide part, and those with a wide part alone. */
  readonly deep: FeatureSet;
  readonly wide: FeatureSet;
  /**
   * `hidden` deep weights and then `outputs` wide ones for each deep feature, two in each number, then a row of zeros.
   * Each fits 8 bits, and a list is too short for a sum to leave 16.
   */
  readonly deepWeights: Int32Array;
  /** `outputs` wide weights for each other feature. */
  readonly wideWeights: Int8Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** A unit's worth of a stored weight: coarse steps make small files. */
export const STEP = 1 / 18;
const MOST_HIDDEN = 64;
const MOST_OUTPUTS = 8;
const packedSums = new Int32Array((MOST_HIDDEN + MOST_OUTPUTS) / 2);
const sums = new Int32Array(MOST_HIDDEN + MOST_OUTPUTS);
const wideSums = new Int32Array(MOST_OUTPUTS);
const deepAt = new Int32Array(MOST_FEATURES);

/** Numbers that hold a deep feature's weights. */
const pairsOf = (hidden: number, outputs: number): number => (hidden + outputs + 1) >> 1;

/** Rows of `width` weights, two in each number, and a row of zeros. */
export function packDeep(rows: Int8Array, width: number): Int32Array {
  const pairs = (width + 1) >> 1;
  const packed = new Int32Array((rows.length / width + 1) * pairs);
  for (let r = 0; r * width < rows.length; r++)
    for (let w = 0; w < width; w++) {
      const at = r * pairs + (w >> 1);
      packed[at] = (packed[at] ?? 0) + (rows[r * width + w] ?? 0) * ((w & 1) === 0 ? 1 : 65_536);
    }
  return packed;
}

/** Writes the network's raw outputs for `features` into `scores`. */
export function runNetwork(network: SparseNetwork, features: FeatureList, scores: Float32Array): void {
  const { hidden, outputs, deep, wide, deepWeights, wideWeights, bias, out, outBias } = network;
  const pairs = pairsOf(hidden, outputs);
  for (let p = 0; p < pairs; p++) packedSums[p] = 0;
  for (let k = 0; k < outputs; k++) wideSums[k] = 0;
  const { ids, count } = features;
  let n = 0;
  for (let i = 0; i < count; i++) {
    const f = ids[i] ?? 0;
    const row = numberIn(deep, f);
    if (row >= 0) deepAt[n++] = row * pairs;
    else {
      const other = numberIn(wide, f);
      if (other < 0) continue;
      const at = other * outputs;
      for (let k = 0; k < outputs; k++) wideSums[k] = ((wideSums[k] ?? 0) + (wideWeights[at + k] ?? 0)) | 0;
    }
  }
  const filled = filledUp(n);
  while (n < filled) deepAt[n++] = deepWeights.length - pairs;
  sumRows(deepWeights, deepAt, n, packedSums, pairs);
  for (let p = 0; p < pairs; p++) {
    const both = packedSums[p] ?? 0;
    const first = (both << 16) >> 16;
    sums[2 * p] = first;
    sums[2 * p + 1] = (both - first) >> 16;
  }
  for (let k = 0; k < outputs; k++) scores[k] = (outBias[k] ?? 0) + ((sums[hidden + k] ?? 0) + (wideSums[k] ?? 0)) * STEP;
  for (let h = 0; h < hidden; h++) {
    const unit = (bias[h] ?? 0) + (sums[h] ?? 0) * STEP;
    if (unit <= 0) continue;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + unit * (out[h * outputs + k] ?? 0);
  }
}

/** A network as it is learned, before its weights are rounded. */
export interface LearnedNetwork {
  readonly hidden: number;
  readonly outputs: number;
  /** Row of each hashed feature, -1 where it has none; those with a deep part first. */
  readonly rowOf: Int32Array;
  readonly deepRows: number;
  readonly deep: Float32Array;
  readonly wide: Float32Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

const quantize = (v: number): number => Math.max(-127, Math.min(127, Math.round(v / STEP)));

/** Rounds weights to whole steps and leaves out the features whose weights all round to nothing. */
export function freezeNetwork({ hidden, outputs, rowOf, deepRows, deep, wide, bias, out, outBias }: LearnedNetwork): SparseNetwork {
  const deepFeatures: number[] = [];
  const wideFeatures: number[] = [];
  for (let f = 0; f < ROWS; f++) {
    const row = rowOf[f] ?? -1;
    if (row < 0) continue;
    if (row < deepRows && deep.subarray(row * hidden, (row + 1) * hidden).some((v) => quantize(v) !== 0)) deepFeatures.push(f);
    else if (wide.subarray(row * outputs, (row + 1) * outputs).some((v) => quantize(v) !== 0)) wideFeatures.push(f);
  }
  const width = hidden + outputs;
  const deepWeights = new Int8Array(deepFeatures.length * width);
  deepFeatures.forEach((f, i) => {
    const row = rowOf[f] ?? 0;
    for (let h = 0; h < hidden; h++) deepWeights[i * width + h] = quantize(deep[row * hidden + h] ?? 0);
    for (let k = 0; k < outputs; k++) deepWeights[i * width + hidden + k] = quantize(wide[row * outputs + k] ?? 0);
  });
  const wideWeights = new Int8Array(wideFeatures.length * outputs);
  wideFeatures.forEach((f, i) => {
    for (let k = 0; k < outputs; k++) wideWeights[i * outputs + k] = quantize(wide[(rowOf[f] ?? 0) * outputs + k] ?? 0);
  });
  return {
    hidden,
    outputs,
    deep: makeFeatureSet(deepFeatures),
    wide: makeFeatureSet(wideFeatures),
    deepWeights: packDeep(deepWeights, width),
    wideWeights,
    bias,
    out,
    outBias,
  };
}
