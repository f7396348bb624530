/** Two scores share one number, this far apart. Both stay below half of it, so sums of both are exact in 53 bits. */
const APART = 2 ** 27;

/** Units of a layer that speaks to packed scores are cut to this, and their weights are whole numbers up to {@link LARGEST_WEIGHT}: 64 × 2047 × 512 < 2²⁶. */
const LARGEST_UNIT = 2047;
const LARGEST_WEIGHT = 512;

/** What one step of whole weights is worth: the largest of the table's weights takes the most of them. */
export function stepOf(weights: Float32Array): number {
  let largest = 1e-6;
  for (const x of weights) largest = Math.max(largest, Math.abs(x));
  return largest / LARGEST_WEIGHT;
}

/** Which of the packed scores is best, each with its bias; `bias` is −∞ where there is no score. */
export function bestOf(scores: Float64Array, bias: Float64Array): number {
  let best = 0;
  let bestScore = -Infinity;
  for (let i = 0; i < bias.length; i += 2) {
    const packed = scores[i >> 1] ?? 0;
    const second = Math.floor(packed / APART + 0.5);
    const score1 = packed - second * APART + (bias[i] ?? 0);
    const score2 = second + (bias[i + 1] ?? 0);
    if (score1 > bestScore) {
      bestScore = score1;
      best = i;
    }
    if (score2 > bestScore) {
      bestScore = score2;
      best = i + 1;
    }
  }
  return best;
}

/** Weights as columns, one a unit: two scores in each number. `weightOf` gives the weight of a score for a unit. */
export function packColumns(scores: number, hidden: number, step: number, weightOf: (score: number, unit: number) => number): Float64Array {
  const width = (scores + 1) >> 1;
  const columns = new Float64Array(hidden * width);
  const whole = (k: number, h: number): number => (k < scores ? Math.round(weightOf(k, h) / step) : 0);
  for (let k = 0; k < width; k++) for (let h = 0; h < hidden; h++) columns[h * width + k] = whole(2 * k + 1, h) * APART + whole(2 * k, h);
  return columns;
}

/** Biases of scores in steps of whole weights, an even number of them. */
export const biasesOf = (scores: number, step: number, biasOf: (score: number) => number): Float64Array =>
  Float64Array.from({ length: (scores + 1) & ~1 }, (_, k) => (k < scores ? biasOf(k) / step : -Infinity));

/** The units of a layer that are above zero: which, and how much. Half of them rest, and each would cost a weight of every score. */
export interface ActiveUnits {
  readonly unit: Int32Array;
  readonly value: Float64Array;
  count: number;
}

export const makeActiveUnits = (hidden: number): ActiveUnits => ({
  unit: new Int32Array(hidden + 3),
  value: new Float64Array(hidden + 3),
  count: 0,
});

/** Takes packed sums apart into the units above zero (a rectified layer), none above {@link LARGEST_UNIT}, and fills up to whole fours with units that weigh nothing. */
export function rectify(sums: Int32Array, active: ActiveUnits): void {
  const { unit, value } = active;
  let count = 0;
  for (let p = 0; p < sums.length; p++) {
    const sum = sums[p] ?? 0;
    const first = (sum << 16) >> 16;
    const second = (sum - first) >> 16;
    if (first > 0) {
      unit[count] = 2 * p;
      value[count++] = Math.min(first, LARGEST_UNIT);
    }
    if (second > 0) {
      unit[count] = 2 * p + 1;
      value[count++] = Math.min(second, LARGEST_UNIT);
    }
  }
  for (; (count & 3) !== 0; count++) {
    unit[count] = 0;
    value[count] = 0;
  }
  active.count = count;
}

/** `scores = active units · columns`, a column of `width` packed weights a unit, four units at a time. */
export function scoreColumns(columns: Float64Array, width: number, { unit, value, count }: ActiveUnits, scores: Float64Array): void {
  for (let k = 0; k < width; k++) scores[k] = 0;
  for (let a = 0; a < count; a += 4) {
    const u0 = value[a] ?? 0;
    const u1 = value[a + 1] ?? 0;
    const u2 = value[a + 2] ?? 0;
    const u3 = value[a + 3] ?? 0;
    const c0 = (unit[a] ?? 0) * width;
    const c1 = (unit[a + 1] ?? 0) * width;
    const c2 = (unit[a + 2] ?? 0) * width;
    const c3 = (unit[a + 3] ?? 0) * width;
    for (let k = 0; k < width; k++)
      scores[k] =
        (scores[k] ?? 0) +
        u0 * (columns[c0 + k] ?? 0) +
        u1 * (columns[c1 + k] ?? 0) +
        u2 * (columns[c2 + k] ?? 0) +
        u3 * (columns[c3 + k] ?? 0);
  }
}
