import type { FeatureSet } from './feature-set.ts';

/** A unit's worth of a stored weight: coarse steps make small files. */
export const STEP = 1 / 18;

/**
 * A small network over sparse binary features: a linear part, which remembers single features, beside a layer of
 * rectified units, which learns which of them matter together (“wide and deep”). `output = Σ wide[f] + out · max(0, Σ deep[f] + bias)`.
 * Weights of features are whole numbers of {@link STEP}: a row fits a cache line, and sums of integers are the same everywhere.
 */
export interface NetworkWeights {
  readonly hidden: number;
  readonly outputs: number;
  /** Features with a deep and a wide part, and those with a wide part alone. */
  readonly deep: FeatureSet;
  readonly wide: FeatureSet;
  /** `hidden` deep weights and then `outputs` wide ones for each deep feature; a list of features is too short for a sum to leave 16 bits. */
  readonly deepWeights: Int8Array;
  /** `outputs` wide weights for each other feature. */
  readonly wideWeights: Int8Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}
