/** Products of matrices of 32-bit floats, for learners; see src/engine/syntax/matrix.ts. */

/** Where the caller may put matrices. */
export const FREE: usize = 1024;

/** `c += a · b`: `a` is m × k, `b` is k × n, `c` is m × n, row by row; m in whole fours, n in whole eights. */
export function multiply(m: i32, k: i32, n: i32, a: usize, b: usize, c: usize): void {
  const rowA = k << 2;
  const rowB = n << 2;
  for (let i = 0; i < m; i += 4) {
    const a0 = a + i * rowA;
    const a1 = a0 + rowA;
    const a2 = a1 + rowA;
    const a3 = a2 + rowA;
    for (let j = 0; j < n; j += 8) {
      const c0 = c + i * rowB + (j << 2);
      const c1 = c0 + rowB;
      const c2 = c1 + rowB;
      const c3 = c2 + rowB;
      let s00 = v128.load(c0);
      let s01 = v128.load(c0, 16);
      let s10 = v128.load(c1);
      let s11 = v128.load(c1, 16);
      let s20 = v128.load(c2);
      let s21 = v128.load(c2, 16);
      let s30 = v128.load(c3);
      let s31 = v128.load(c3, 16);
      let at = b + (j << 2);
      for (let p = 0; p < rowA; p += 4) {
        const y0 = v128.load(at);
        const y1 = v128.load(at, 16);
        let x = v128.load32_splat(a0 + p);
        s00 = f32x4.add(s00, f32x4.mul(x, y0));
        s01 = f32x4.add(s01, f32x4.mul(x, y1));
        x = v128.load32_splat(a1 + p);
        s10 = f32x4.add(s10, f32x4.mul(x, y0));
        s11 = f32x4.add(s11, f32x4.mul(x, y1));
        x = v128.load32_splat(a2 + p);
        s20 = f32x4.add(s20, f32x4.mul(x, y0));
        s21 = f32x4.add(s21, f32x4.mul(x, y1));
        x = v128.load32_splat(a3 + p);
        s30 = f32x4.add(s30, f32x4.mul(x, y0));
        s31 = f32x4.add(s31, f32x4.mul(x, y1));
        at += rowB;
      }
      v128.store(c0, s00);
      v128.store(c0, s01, 16);
      v128.store(c1, s10);
      v128.store(c1, s11, 16);
      v128.store(c2, s20);
      v128.store(c2, s21, 16);
      v128.store(c3, s30);
      v128.store(c3, s31, 16);
    }
  }
}
