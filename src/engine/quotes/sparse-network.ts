import type { Container, WeightArray } from '../model/container.ts';
import { filledUp, sumRows } from '../syntax/sum-rows.ts';

/** Features are hashed into this many rows; a network keeps only the rows that its training text gave it reason to. */
export const FEATURE_BITS = 18;
const ROWS = 1 << FEATURE_BITS;
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

/**
 * A set of hashed features, numbered in order: a bit each, and for every 32 how many there are before them. Small enough
 * to stay in a fast cache, which a table of numbers is not.
 */
export interface FeatureSet {
  readonly bits: Int32Array;
  readonly before: Int32Array;
  readonly size: number;
}

/** Makes a set of features, given in order. */
function makeFeatureSet(features: readonly number[]): FeatureSet {
  const bits = new Int32Array(ROWS >> 5);
  const before = new Int32Array(ROWS >> 5);
  for (const f of features) bits[f >>> 5] = (bits[f >>> 5] ?? 0) | (1 << (f & 31));
  for (let i = 1; i < before.length; i++) before[i] = (before[i - 1] ?? 0) + countBits(bits[i - 1] ?? 0);
  return { bits, before, size: features.length };
}

function countBits(x: number): number {
  let n = x - ((x >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A feature's number in a set, -1 when it is not in it. */
function numberIn(set: FeatureSet, f: number): number {
  const word = set.bits[f >>> 5] ?? 0;
  const bit = 1 << (f & 31);
  return (word & bit) === 0 ? -1 : (set.before[f >>> 5] ?? 0) + countBits(word & (bit - 1));
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
function packDeep(rows: Int8Array, width: number): Int32Array {
  const pairs = (width + 1) >> 1;
  const packed = new Int32Array((rows.length / width + 1) * pairs);
  for (let r = 0; r * width < rows.length; r++)
    for (let w = 0; w < width; w++) {
      const at = r * pairs + (w >> 1);
      packed[at] = (packed[at] ?? 0) + (rows[r * width + w] ?? 0) * ((w & 1) === 0 ? 1 : 65_536);
    }
  return packed;
}

/** The way back of {@link packDeep}. */
function unpackDeep(packed: Int32Array, count: number, width: number): Int8Array {
  const pairs = (width + 1) >> 1;
  const rows = new Int8Array(count * width);
  for (let r = 0; r < count; r++)
    for (let w = 0; w < width; w++) {
      const both = packed[r * pairs + (w >> 1)] ?? 0;
      const first = (both << 16) >> 16;
      rows[r * width + w] = (w & 1) === 0 ? first : (both - first) >> 16;
    }
  return rows;
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

/** Weights row by row to column by column, or back: weights of one unit are alike, which compression likes. */
function transpose(weights: Int8Array, rows: number, width: number): Int8Array {
  const turned = new Int8Array(rows * width);
  for (let r = 0; r < rows; r++) for (let c = 0; c < width; c++) turned[c * rows + r] = weights[r * width + c] ?? 0;
  return turned;
}

/** A feature whose weights are all smaller than this many steps is left out of the file: a third of its size, no accuracy that could be measured. */
const LEAST_STEPS = 2;

/** The features of a set whose weights, `width` each, are worth storing, in order, and their weights. */
function worthStoring(set: FeatureSet, weights: Int8Array, width: number): { features: number[]; rows: Int8Array } {
  const features: number[] = [];
  const rows: number[] = [];
  for (let f = 0; f < ROWS; f++) {
    const at = numberIn(set, f) * width;
    if (at < 0) continue;
    const row = weights.subarray(at, at + width);
    if (!row.some((v) => Math.abs(v) >= LEAST_STEPS)) continue;
    features.push(f);
    rows.push(...row);
  }
  return { features, rows: Int8Array.from(rows) };
}

function writeBits(features: readonly number[]): Uint8Array {
  const bits = new Uint8Array(ROWS >> 3);
  for (const f of features) bits[f >> 3] = (bits[f >> 3] ?? 0) | (1 << (f & 7));
  return bits;
}

function readBits(bits: WeightArray): number[] {
  const features: number[] = [];
  for (let f = 0; f < ROWS; f++) if (((bits[f >> 3] ?? 0) & (1 << (f & 7))) !== 0) features.push(f);
  return features;
}

/** A network as arrays for the weights file, under `name`. Features that hardly matter are left out. */
export function packNetwork(name: string, network: SparseNetwork): Record<string, WeightArray> {
  const { hidden, outputs } = network;
  const width = hidden + outputs;
  const deep = worthStoring(network.deep, unpackDeep(network.deepWeights, network.deep.size, width), width);
  const wide = worthStoring(network.wide, network.wideWeights, outputs);
  return {
    [`${name}.inDeep`]: writeBits(deep.features),
    [`${name}.inWide`]: writeBits(wide.features),
    [`${name}.deep`]: transpose(deep.rows, deep.features.length, width),
    [`${name}.wide`]: transpose(wide.rows, wide.features.length, outputs),
    [`${name}.bias`]: network.bias,
    [`${name}.out`]: network.out,
    [`${name}.outBias`]: network.outBias,
  };
}

const asFloats = (array: WeightArray | undefined): Float32Array => Float32Array.from(array ?? []);

/** Reads the network that {@link packNetwork} stored under `name`. Throws a `RangeError` when it is not in the file. */
export function unpackNetwork(container: Container, name: string): SparseNetwork {
  const { arrays } = container;
  const inDeep = arrays[`${name}.inDeep`];
  const inWide = arrays[`${name}.inWide`];
  const deep = arrays[`${name}.deep`];
  const wide = arrays[`${name}.wide`];
  if (!inDeep || !inWide || !deep || !wide) throw new RangeError(`weights of “${name}” are missing`);
  const bias = asFloats(arrays[`${name}.bias`]);
  const outBias = asFloats(arrays[`${name}.outBias`]);
  const outputs = outBias.length;
  const width = bias.length + outputs;
  return {
    hidden: bias.length,
    outputs,
    deep: makeFeatureSet(readBits(inDeep)),
    wide: makeFeatureSet(readBits(inWide)),
    deepWeights: packDeep(transpose(Int8Array.from(deep), width, deep.length / width), width),
    wideWeights: transpose(Int8Array.from(wide), outputs, wide.length / outputs),
    bias,
    out: asFloats(arrays[`${name}.out`]),
    outBias,
  };
}
