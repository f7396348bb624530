/** Rows are summed this many at a time; who calls fills up with a row of zeros. */
export const ROWS_AT_ONCE = 8;

/** A count of rows, filled up to whole eights. */
export const filledUp = (count: number): number => (count + ROWS_AT_ONCE - 1) & -ROWS_AT_ONCE;

/**
 * `out[h] += t[a[0] + h] + t[a[1] + h] + …` for `count` rows of `hidden` whole units, `count` in whole eights, so that
 * most sums stay in registers: this is where parsing spends its time.
 */
export function sumRows(t: Int16Array, a: Int32Array, count: number, out: Int32Array, hidden: number): void {
  for (let k = 0; k < count; k += ROWS_AT_ONCE) {
    const r0 = a[k] ?? 0;
    const r1 = a[k + 1] ?? 0;
    const r2 = a[k + 2] ?? 0;
    const r3 = a[k + 3] ?? 0;
    const r4 = a[k + 4] ?? 0;
    const r5 = a[k + 5] ?? 0;
    const r6 = a[k + 6] ?? 0;
    const r7 = a[k + 7] ?? 0;
    for (let h = 0; h < hidden; h++)
      out[h] =
        ((out[h] ?? 0) +
          (t[r0 + h] ?? 0) +
          (t[r1 + h] ?? 0) +
          (t[r2 + h] ?? 0) +
          (t[r3 + h] ?? 0) +
          (t[r4 + h] ?? 0) +
          (t[r5 + h] ?? 0) +
          (t[r6 + h] ?? 0) +
          (t[r7 + h] ?? 0)) |
        0;
  }
}
