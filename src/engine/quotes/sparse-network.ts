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
 */
export interface SparseNetwork {
  readonly hidden: number;
  readonly outputs: number;
  /** Row of each hashed feature, -1 where it has none. */
  readonly rowOf: Int32Array;
  readonly deep: Float32Array;
  readonly wide: Float32Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

const units = new Float32Array(64);

/** Writes the network's raw outputs for `features` into `scores`. */
export function runNetwork(network: SparseNetwork, features: FeatureList, scores: Float32Array): void {
  const { hidden, outputs, rowOf, deep, wide, bias, out, outBias } = network;
  for (let h = 0; h < hidden; h++) units[h] = bias[h] ?? 0;
  for (let k = 0; k < outputs; k++) scores[k] = outBias[k] ?? 0;
  const { ids, count } = features;
  for (let i = 0; i < count; i++) {
    const row = rowOf[ids[i] ?? 0] ?? -1;
    if (row < 0) continue;
    const at = row * hidden;
    for (let h = 0; h < hidden; h++) units[h] = (units[h] ?? 0) + (deep[at + h] ?? 0);
    const wideAt = row * outputs;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + (wide[wideAt + k] ?? 0);
  }
  for (let h = 0; h < hidden; h++) {
    const unit = units[h] ?? 0;
    if (unit <= 0) continue;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + unit * (out[h * outputs + k] ?? 0);
  }
}

/** Steps per unit in a stored weight: fewer steps, smaller files; the loss of accuracy was measured to be none. */
const DEEP_STEP = 1 / 12;
const WIDE_STEP = 1 / 12;

const quantize = (values: Float32Array, step: number): Int8Array =>
  Int8Array.from(values, (v) => Math.max(-127, Math.min(127, Math.round(v / step))));

/** A network as arrays for the weights file, under `name`. */
export function packNetwork(name: string, network: SparseNetwork): Record<string, WeightArray> {
  const { hidden, outputs, rowOf, deep, wide } = network;
  const present = new Uint8Array(ROWS >> 3);
  const order: number[] = [];
  for (let f = 0; f < ROWS; f++) {
    const row = rowOf[f] ?? -1;
    if (row < 0) continue;
    const d = quantize(deep.subarray(row * hidden, (row + 1) * hidden), DEEP_STEP);
    const w = quantize(wide.subarray(row * outputs, (row + 1) * outputs), WIDE_STEP);
    if (d.every((v) => v === 0) && w.every((v) => v === 0)) continue;
    present[f >> 3] = (present[f >> 3] ?? 0) | (1 << (f & 7));
    order.push(row);
  }
  // column by column: weights of one unit are alike, which brotli likes
  const column = (values: Float32Array, width: number, step: number): Int8Array => {
    const packed = new Int8Array(order.length * width);
    for (let c = 0; c < width; c++) {
      order.forEach((row, i) => {
        packed[c * order.length + i] = Math.max(-127, Math.min(127, Math.round((values[row * width + c] ?? 0) / step)));
      });
    }
    return packed;
  };
  return {
    [`${name}.present`]: present,
    [`${name}.deep`]: column(deep, hidden, DEEP_STEP),
    [`${name}.wide`]: column(wide, outputs, WIDE_STEP),
    [`${name}.bias`]: network.bias,
    [`${name}.out`]: network.out,
    [`${name}.outBias`]: network.outBias,
  };
}

const asFloats = (array: WeightArray | undefined): Float32Array => Float32Array.from(array ?? []);

/** Reads the network that {@link packNetwork} stored under `name`. Throws a `RangeError` when it is not in the file. */
export function unpackNetwork(container: Container, name: string): SparseNetwork {
  const present = container.arrays[`${name}.present`];
  const deepPacked = container.arrays[`${name}.deep`];
  const widePacked = container.arrays[`${name}.wide`];
  if (!present || !deepPacked || !widePacked) throw new RangeError(`weights of “${name}” are missing`);
  const bias = asFloats(container.arrays[`${name}.bias`]);
  const outBias = asFloats(container.arrays[`${name}.outBias`]);
  const out = asFloats(container.arrays[`${name}.out`]);
  const rowOf = new Int32Array(ROWS).fill(-1);
  let rows = 0;
  for (let f = 0; f < ROWS; f++) if ((present[f >> 3] ?? 0) & (1 << (f & 7))) rowOf[f] = rows++;
  const row = (packed: WeightArray, width: number, step: number): Float32Array => {
    const values = new Float32Array(rows * width);
    for (let c = 0; c < width; c++) for (let i = 0; i < rows; i++) values[i * width + c] = (packed[c * rows + i] ?? 0) * step;
    return values;
  };
  return {
    hidden: bias.length,
    outputs: outBias.length,
    rowOf,
    deep: row(deepPacked, bias.length, DEEP_STEP),
    wide: row(widePacked, outBias.length, WIDE_STEP),
    bias,
    out,
    outBias,
  };
}
