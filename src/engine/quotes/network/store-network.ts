import type { Container, WeightArray } from '../../model/container.ts';
import { type FeatureSet, makeFeatureSet, numberIn, ROWS, readFeatureSet, writeFeatureSet } from './feature-set.ts';
import { makeNetwork, type SparseNetwork } from './sparse-network.ts';

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

/**
 * A network as arrays for the weights file, under `name`. Features that hardly matter are left out, and so are deep
 * weights of fewer steps than `leastDeep`.
 */
export function packNetwork(name: string, network: SparseNetwork, leastDeep = 1): Record<string, WeightArray> {
  const { hidden, outputs } = network;
  const width = hidden + outputs;
  const deep = worthStoring(
    network.deep,
    Int8Array.from(network.deepWeights, (w) => (Math.abs(w) < leastDeep ? 0 : w)),
    width,
  );
  const wide = worthStoring(network.wide, network.wideWeights, outputs);
  return {
    [`${name}.inDeep`]: writeFeatureSet(makeFeatureSet(deep.features)),
    [`${name}.inWide`]: writeFeatureSet(makeFeatureSet(wide.features)),
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
  if (!inDeep || !inWide || !(deep instanceof Int8Array) || !(wide instanceof Int8Array))
    throw new RangeError(`weights of “${name}” are missing`);
  const bias = asFloats(arrays[`${name}.bias`]);
  const outBias = asFloats(arrays[`${name}.outBias`]);
  const outputs = outBias.length;
  const width = bias.length + outputs;
  return makeNetwork({
    hidden: bias.length,
    outputs,
    deep: readFeatureSet(inDeep),
    wide: readFeatureSet(inWide),
    deepWeights: transpose(deep, width, deep.length / width),
    wideWeights: transpose(wide, outputs, wide.length / outputs),
    bias,
    out: asFloats(arrays[`${name}.out`]),
    outBias,
  });
}
