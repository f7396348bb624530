import { type Constant, layOut, type Memory, makeKernel } from '../../kernels/load-kernel.ts';
import { CODE } from '../../kernels/sparse-network.wasm.ts';
import { type FeatureList, MOST_FEATURES } from './feature-list.ts';
import { type FeatureSet, featureOf, numberIn, ROWS } from './feature-set.ts';
import { type NetworkWeights, STEP } from './network-weights.ts';
import { filledUp, sumRows } from './sum-rows.ts';

/** Writes a network's raw outputs for `features` into `scores`. */
export type RunNetwork = (features: FeatureList, scores: Float32Array) => void;

/** See assembly/sparse-network.ts. */
interface Kernel {
  readonly memory: Memory;
  readonly KEYS: Constant;
  readonly SCORES: Constant;
  readonly FREE: Constant;
  readonly place: (hidden: number, outputs: number, mask: number, step: number, ...places: number[]) => void;
  readonly run: (count: number) => void;
}

/** Both sets as the kernel reads them: what belongs to 32 features stands together. */
function interleave(deep: FeatureSet, wide: FeatureSet): Int32Array {
  const sets = new Int32Array(4 * deep.bits.length);
  for (let i = 0; i < deep.bits.length; i++) {
    sets[4 * i] = deep.bits[i] ?? 0;
    sets[4 * i + 1] = deep.before[i] ?? 0;
    sets[4 * i + 2] = wide.bits[i] ?? 0;
    sets[4 * i + 3] = wide.before[i] ?? 0;
  }
  return sets;
}

/** The network in WebAssembly, eight weights at a time; nothing where there is no WebAssembly. */
export function runFast(network: NetworkWeights): RunNetwork | undefined {
  const kernel = makeKernel<Kernel>(CODE);
  if (!kernel) return undefined;
  const { hidden, outputs, deep, wide, deepWeights, wideWeights, bias, out, outBias } = network;
  const beyond = new Uint8Array(16); // what loads take beyond the last row
  const places = layOut(kernel.memory, kernel.FREE.value, [
    interleave(deep, wide),
    bias,
    out,
    outBias,
    deepWeights,
    beyond,
    wideWeights,
    beyond,
  ]);
  const [atSets = 0, atBias = 0, atOut = 0, atOutBias = 0, atDeep = 0, , atWide = 0] = places;
  kernel.place(hidden, outputs, ROWS - 1, STEP, atSets, atDeep, atWide, atBias, atOut, atOutBias);
  const keys = new Int32Array(kernel.memory.buffer, kernel.KEYS.value, MOST_FEATURES);
  const results = new Float32Array(kernel.memory.buffer, kernel.SCORES.value, outputs);
  const { run } = kernel;
  return (features, scores) => {
    const { count } = features;
    for (let i = 0; i < count; i++) keys[i] = features.keys[i] ?? 0;
    run(count);
    for (let k = 0; k < outputs; k++) scores[k] = results[k] ?? 0;
  };
}

/** Rows of `width` weights, two in each number so that one addition adds both, and a row of zeros. */
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

/** The same without WebAssembly. */
export function runPlainly({ hidden, outputs, deep, wide, deepWeights, wideWeights, bias, out, outBias }: NetworkWeights): RunNetwork {
  const pairs = (hidden + outputs + 1) >> 1;
  const packed = packDeep(deepWeights, hidden + outputs);
  const packedSums = new Int32Array(pairs);
  const sums = new Int32Array(2 * pairs);
  const wideSums = new Int32Array(outputs);
  const deepAt = new Int32Array(MOST_FEATURES);
  return ({ keys, count }, scores) => {
    packedSums.fill(0);
    wideSums.fill(0);
    let n = 0;
    for (let i = 0; i < count; i++) {
      const f = featureOf(keys[i] ?? 0);
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
    while (n < filled) deepAt[n++] = packed.length - pairs;
    sumRows(packed, deepAt, n, packedSums, pairs);
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
  };
}

export const makeRunner = (network: NetworkWeights): RunNetwork => runFast(network) ?? runPlainly(network);
