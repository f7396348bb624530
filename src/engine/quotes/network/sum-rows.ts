/** Rows are summed this many at a time; who calls fills up with a row of zeros. */
export const ROWS_AT_ONCE = 8;

/** A count of rows, filled up to whole eights. */
export const filledUp = (count: number): number => (count + ROWS_AT_ONCE - 1) & -ROWS_AT_ONCE;

/**
 * `out[p] += t[a[0] + p] + t[a[1] + p] + …` for `count` rows of `pairs` packed sums, `count` in whole eights, so that
 * most sums stay in registers: this is where parsing spends its time.
 */
export function sumRows(t: Int32Array, a: Int32Array, count: number, out: Int32Array, pairs: number): void {
  for (let k = 0; k < count; k += ROWS_AT_ONCE) {
    const r0 = a[k] ?? 0;
    const r1 = a[k + 1] ?? 0;
    const r2 = a[k + 2] ?? 0;
    const r3 = a[k + 3] ?? 0;
    const r4 = a[k + 4] ?? 0;
    const r5 = a[k + 5] ?? 0;
    const r6 = a[k + 6] ?? 0;
    const r7 = a[k + 7] ?? 0;
    for (let p = 0; p < pairs; p++)
      out[p] =
        ((out[p] ?? 0) +
          (t[r0 + p] ?? 0) +
          (t[r1 + p] ?? 0) +
          (t[r2 + p] ?? 0) +
          (t[r3 + p] ?? 0) +
          (t[r4 + p] ?? 0) +
          (t[r5 + p] ?? 0) +
          (t[r6 + p] ?? 0) +
          (t[r7 + p] ?? 0)) |
        0;
  }
}
