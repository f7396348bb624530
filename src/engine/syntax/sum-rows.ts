/**
 * `out[h] += t[a[0] + h] + t[a[1] + h] + …` for `count` rows of `hidden` whole units. Eight rows at a time, so that most
 * sums stay in registers: this is where parsing spends its time.
 */
export function sumRows(t: Int16Array, a: Int32Array, count: number, out: Int32Array, hidden: number): void {
  let k = 0;
  for (; k + 8 <= count; k += 8) {
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
  for (; k < count; k++) {
    const r = a[k] ?? 0;
    for (let h = 0; h < hidden; h++) out[h] = ((out[h] ?? 0) + (t[r + h] ?? 0)) | 0;
  }
}
