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
  /** Row of each hashed feature, -1 where it has none. Rows below `deepRows` have a deep part, all have a wide one. */
  readonly rowOf: Int32Array;
  readonly deepRows: number;
  readonly deep: Float32Array;
  readonly wide: Float32Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

const units = new Float32Array(64);

/** Writes the network's raw outputs for `features` into `scores`. */
export function runNetwork(network: SparseNetwork, features: FeatureList, scores: Float32Array): void {
  const { hidden, outputs, rowOf, deepRows, deep, wide, bias, out, outBias } = network;
  for (let h = 0; h < hidden; h++) units[h] = bias[h] ?? 0;
  for (let k = 0; k < outputs; k++) scores[k] = outBias[k] ?? 0;
  const { ids, count } = features;
  for (let i = 0; i < count; i++) {
    const row = rowOf[ids[i] ?? 0] ?? -1;
    if (row < 0) continue;
    if (row < deepRows) {
      const at = row * hidden;
      for (let h = 0; h < hidden; h++) units[h] = (units[h] ?? 0) + (deep[at + h] ?? 0);
    }
    const wideAt = row * outputs;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + (wide[wideAt + k] ?? 0);
  }
  for (let h = 0; h < hidden; h++) {
    const unit = units[h] ?? 0;
    if (unit <= 0) continue;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + unit * (out[h * outputs + k] ?? 0);
  }
}

/** A unit's worth of a stored weight: coarse steps make small files, and cost no accuracy that could be measured. */
const STEP = 1 / 12;

const quantize = (v: number): number => Math.max(-127, Math.min(127, Math.round(v / STEP)));

/** Rows `rows` of a table, column by column: weights of one unit are alike, which compression likes. */
function packColumns(values: Float32Array, width: number, rows: readonly number[]): Int8Array {
  const packed = new Int8Array(rows.length * width);
  for (let c = 0; c < width; c++) {
    rows.forEach((row, i) => {
      packed[c * rows.length + i] = quantize(values[row * width + c] ?? 0);
    });
  }
  return packed;
}

function unpackColumns(packed: WeightArray, width: number): Float32Array {
  const rows = packed.length / width;
  const values = new Float32Array(packed.length);
  for (let c = 0; c < width; c++) for (let i = 0; i < rows; i++) values[i * width + c] = (packed[c * rows + i] ?? 0) * STEP;
  return values;
}

const getBit = (bits: WeightArray, i: number): boolean => ((bits[i >> 3] ?? 0) & (1 << (i & 7))) !== 0;
function setBit(bits: Uint8Array, i: number): void {
  bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
}

/** A network as arrays for the weights file, under `name`. Rows whose weights all round to nothing are left out. */
export function packNetwork(name: string, network: SparseNetwork): Record<string, WeightArray> {
  const { hidden, outputs, rowOf, deepRows, deep, wide } = network;
  const inDeep = new Uint8Array(ROWS >> 3);
  const inWide = new Uint8Array(ROWS >> 3);
  const deepOrder: number[] = [];
  const wideOrder: number[] = [];
  for (let f = 0; f < ROWS; f++) {
    const row = rowOf[f] ?? -1;
    if (row < 0) continue;
    const isDeep = row < deepRows && deep.subarray(row * hidden, (row + 1) * hidden).some((v) => quantize(v) !== 0);
    if (isDeep) {
      setBit(inDeep, f);
      deepOrder.push(row);
    } else if (wide.subarray(row * outputs, (row + 1) * outputs).some((v) => quantize(v) !== 0)) {
      setBit(inWide, f);
      wideOrder.push(row);
    }
  }
  return {
    [`${name}.inDeep`]: inDeep,
    [`${name}.inWide`]: inWide,
    [`${name}.deep`]: packColumns(deep, hidden, deepOrder),
    [`${name}.wide`]: packColumns(wide, outputs, [...deepOrder, ...wideOrder]),
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
  const rowOf = new Int32Array(ROWS).fill(-1);
  let rows = 0;
  for (let f = 0; f < ROWS; f++) if (getBit(inDeep, f)) rowOf[f] = rows++;
  const deepRows = rows;
  for (let f = 0; f < ROWS; f++) if (getBit(inWide, f)) rowOf[f] = rows++;
  return {
    hidden: bias.length,
    outputs: outBias.length,
    rowOf,
    deepRows,
    deep: unpackColumns(deep, bias.length),
    wide: unpackColumns(wide, outBias.length),
    bias,
    out: asFloats(arrays[`${name}.out`]),
    outBias,
  };
}
