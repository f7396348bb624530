import type { Container, WeightArray } from '../model/container.ts';

/** Features are hashed into this many rows; a network keeps only the rows that its training text gave it reason to. */
export const FEATURE_BITS = 18;
const ROWS = 1 << FEATURE_BITS;
const MASK = ROWS - 1;

/** The features of one decision: hashed, binary, in the order they were added. */
export interface FeatureList {
  readonly ids: Int32Array;
  count: number;
}

export const makeFeatureList = (): FeatureList => ({ ids: new Int32Array(256), count: 0 });

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
  /** A bit per hashed feature: whether it has a row. Most features that are asked for have none, and 32 kB stay in the fastest cache. */
  readonly known: Uint32Array;
  /** Row of each hashed feature that is known. Rows below `deepRows` have a deep part, all have a wide one. */
  readonly rowOf: Int32Array;
  readonly deepRows: number;
  /** `hidden` deep weights and then `outputs` wide ones for each deep row, then `outputs` wide ones for each other row. */
  readonly weights: Int8Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** A unit's worth of a stored weight: coarse steps make small files. */
export const STEP = 1 / 18;
const MOST_HIDDEN = 64;
const MOST_OUTPUTS = 8;
const sums = new Int32Array(MOST_HIDDEN + MOST_OUTPUTS);

/** Writes the network's raw outputs for `features` into `scores`. */
export function runNetwork(network: SparseNetwork, features: FeatureList, scores: Float32Array): void {
  const { hidden, outputs, known, rowOf, deepRows, weights, bias, out, outBias } = network;
  const width = hidden + outputs;
  const wideFrom = deepRows * hidden;
  for (let h = 0; h < width; h++) sums[h] = 0;
  const { ids, count } = features;
  for (let i = 0; i < count; i++) {
    const f = ids[i] ?? 0;
    if (((known[f >>> 5] ?? 0) & (1 << (f & 31))) === 0) continue;
    const row = rowOf[f] ?? 0;
    if (row < deepRows) {
      const at = row * width;
      for (let h = 0; h < width; h++) sums[h] = (sums[h] ?? 0) + (weights[at + h] ?? 0);
    } else {
      const at = wideFrom + row * outputs;
      for (let k = 0; k < outputs; k++) sums[hidden + k] = (sums[hidden + k] ?? 0) + (weights[at + k] ?? 0);
    }
  }
  for (let k = 0; k < outputs; k++) scores[k] = (outBias[k] ?? 0) + (sums[hidden + k] ?? 0) * STEP;
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
  const weights = new Int8Array(deepFeatures.length * (hidden + outputs) + wideFeatures.length * outputs);
  let at = 0;
  for (const f of deepFeatures) {
    const row = rowOf[f] ?? 0;
    for (let h = 0; h < hidden; h++) weights[at++] = quantize(deep[row * hidden + h] ?? 0);
    for (let k = 0; k < outputs; k++) weights[at++] = quantize(wide[row * outputs + k] ?? 0);
  }
  for (const f of wideFeatures) for (let k = 0; k < outputs; k++) weights[at++] = quantize(wide[(rowOf[f] ?? 0) * outputs + k] ?? 0);
  return { hidden, outputs, ...placeRows(deepFeatures, wideFeatures), weights, bias, out, outBias };
}

function placeRows(deepFeatures: readonly number[], wideFeatures: readonly number[]): Pick<SparseNetwork, 'known' | 'rowOf' | 'deepRows'> {
  const known = new Uint32Array(ROWS >> 5);
  const rowOf = new Int32Array(ROWS);
  let row = 0;
  for (const f of [...deepFeatures, ...wideFeatures]) {
    known[f >>> 5] = (known[f >>> 5] ?? 0) | (1 << (f & 31));
    rowOf[f] = row++;
  }
  return { known, rowOf, deepRows: deepFeatures.length };
}

/** Weights row by row to column by column, or back: weights of one unit are alike, which compression likes. */
function transpose(weights: Int8Array, rows: number, width: number): Int8Array {
  const turned = new Int8Array(rows * width);
  for (let r = 0; r < rows; r++) for (let c = 0; c < width; c++) turned[c * rows + r] = weights[r * width + c] ?? 0;
  return turned;
}

/** A feature whose weights are all smaller than this many steps is left out of the file: a third of its size, no accuracy that could be measured. */
const LEAST_STEPS = 2;

/** The features worth storing, deep ones and others, in order. */
function worthStoring({ hidden, outputs, known, rowOf, deepRows, weights }: SparseNetwork): readonly [number[], number[]] {
  const width = hidden + outputs;
  const parts: [number[], number[]] = [[], []];
  for (let f = 0; f < ROWS; f++) {
    if (((known[f >>> 5] ?? 0) & (1 << (f & 31))) === 0) continue;
    const row = rowOf[f] ?? 0;
    const isDeep = row < deepRows;
    const at = isDeep ? row * width : deepRows * hidden + row * outputs;
    if (weights.subarray(at, at + (isDeep ? width : outputs)).some((v) => Math.abs(v) >= LEAST_STEPS)) parts[isDeep ? 0 : 1].push(f);
  }
  return parts;
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
  const { hidden, outputs, deepRows, rowOf, weights } = network;
  const width = hidden + outputs;
  const [deepFeatures, wideFeatures] = worthStoring(network);
  const deep = new Int8Array(deepFeatures.length * width);
  deepFeatures.forEach((f, i) => {
    const at = (rowOf[f] ?? 0) * width;
    deep.set(weights.subarray(at, at + width), i * width);
  });
  const wide = new Int8Array(wideFeatures.length * outputs);
  wideFeatures.forEach((f, i) => {
    const at = deepRows * hidden + (rowOf[f] ?? 0) * outputs;
    wide.set(weights.subarray(at, at + outputs), i * outputs);
  });
  return {
    [`${name}.inDeep`]: writeBits(deepFeatures),
    [`${name}.inWide`]: writeBits(wideFeatures),
    [`${name}.deep`]: transpose(deep, deepFeatures.length, width),
    [`${name}.wide`]: transpose(wide, wideFeatures.length, outputs),
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
  const weights = new Int8Array(deep.length + wide.length);
  weights.set(transpose(Int8Array.from(deep), width, deep.length / width));
  weights.set(transpose(Int8Array.from(wide), outputs, wide.length / outputs), deep.length);
  return {
    hidden: bias.length,
    outputs,
    ...placeRows(readBits(inDeep), readBits(inWide)),
    weights,
    bias,
    out: asFloats(arrays[`${name}.out`]),
    outBias,
  };
}
