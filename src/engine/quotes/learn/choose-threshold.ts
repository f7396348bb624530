/** A reading that was kept, with its score, as an annotator would judge it. */
export interface Judged {
  readonly score: number;
  /** Whether it is a quotation and has the right source. */
  readonly right: boolean;
}

/** Differences in end to end F1 that seeds make. */
const INDIFFERENT = 0.003;

/**
 * The threshold for scores, and the best F1 that any would give over `wanted` quotations. Of thresholds that are as good,
 * the lowest: a reader misses more by what is not found.
 */
export function chooseThreshold(judged: readonly Judged[], wanted: number): { readonly threshold: number; readonly best: number } {
  let best = 0;
  let threshold = 0;
  let right = 0;
  [...judged]
    .sort((a, b) => b.score - a.score)
    .forEach((one, shown) => {
      if (one.right) right++;
      const f1 = (2 * right) / (shown + 1 + wanted);
      best = Math.max(best, f1);
      if (f1 >= best - INDIFFERENT) threshold = one.score;
    });
  return { threshold, best };
}
