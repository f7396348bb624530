import { makeFeatureSet, ROWS } from './feature-set.ts';
import { type NetworkWeights, STEP } from './network-weights.ts';
import { makeRunner, type RunNetwork } from './run-network.ts';

/** A network ready to run. */
export interface SparseNetwork extends NetworkWeights {
  readonly run: RunNetwork;
}

export const makeNetwork = (weights: NetworkWeights): SparseNetwork => ({ ...weights, run: makeRunner(weights) });

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
  return makeNetwork({
    hidden,
    outputs,
    deep: makeFeatureSet(deepFeatures),
    wide: makeFeatureSet(wideFeatures),
    deepWeights,
    wideWeights,
    bias,
    out,
    outBias,
  });
}
