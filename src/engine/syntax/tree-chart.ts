/** Longer sentences are put together step by step: the search takes the third power of their length. */
export const SEARCHED = 100;
/** Slots of the longest sentence that is searched. */
const SIZE = SEARCHED + 1;
const TABLES = 6;
/** How many bytes the chart takes. */
export const CHART_BYTES = TABLES * SIZE * SIZE * 4;

/**
 * What the best trees over spans of words are worth, each table twice where it is read along both ends: `[first × size +
 * last]` and, turned, `[last × size + first]`. Spans are complete, with their head at the left or right end, or joined by
 * an arc between their ends.
 */
export interface Chart {
  readonly size: number;
  readonly left: Int32Array;
  readonly leftTurned: Int32Array;
  readonly right: Int32Array;
  readonly rightTurned: Int32Array;
  /** Joined by an arc to the first word, `[first × size + last]`, and to the last one, turned. */
  readonly fromFirst: Int32Array;
  readonly fromLastTurned: Int32Array;
}

/** The chart at `at` in memory, its tables one behind the other. */
export function chartAt(memory: ArrayBuffer, at: number): Chart {
  const table = (k: number): Int32Array => new Int32Array(memory, at + k * SIZE * SIZE * 4, SIZE * SIZE);
  return {
    size: SIZE,
    left: table(0),
    leftTurned: table(1),
    right: table(2),
    rightTurned: table(3),
    fromFirst: table(4),
    fromLastTurned: table(5),
  };
}

/** No arc is worth more, so that what a hundred are worth stays within 32 bits. */
const MOST = 2 ** 24;
export const worthOf = (score: number | undefined): number => Math.max(-MOST, Math.min(MOST, score ?? 0));

/** The largest sum of two rows, number by number. */
function largestSum(a: Int32Array, atA: number, b: Int32Array, atB: number, count: number): number {
  let best = -(2 ** 31);
  for (let k = 0; k < count; k++) {
    const sum = ((a[atA + k] ?? 0) + (b[atB + k] ?? 0)) | 0;
    best = Math.max(sum, best);
  }
  return best;
}

/** Fills the chart for the arcs' scores: `scores[word × slots + head]` (Eisner 1996). The same as kernels/assembly/syntax.ts. */
export function fillChart(scores: Int32Array, slots: number, chart: Chart): void {
  const { size, left, leftTurned, right, rightTurned, fromFirst, fromLastTurned } = chart;
  for (let i = 1; i < slots; i++) {
    const at = i * size + i;
    left[at] = 0;
    leftTurned[at] = 0;
    right[at] = 0;
    rightTurned[at] = 0;
  }
  for (let t = 2; t < slots; t++)
    for (let s = t - 1; s > 0; s--) {
      const forth = s * size;
      const back = t * size;
      const parted = largestSum(left, forth + s, rightTurned, back + s + 1, t - s);
      fromLastTurned[back + s] = parted + worthOf(scores[s * slots + t]);
      fromFirst[forth + t] = parted + worthOf(scores[t * slots + s]);
      const r = largestSum(right, forth + s, fromLastTurned, back + s, t - s);
      right[forth + t] = r;
      rightTurned[back + s] = r;
      const l = largestSum(fromFirst, forth + s + 1, leftTurned, back + s + 1, t - s);
      left[forth + t] = l;
      leftTurned[back + s] = l;
    }
}
