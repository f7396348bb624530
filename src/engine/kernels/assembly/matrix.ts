/** Products of matrices of 32-bit floats, for learners; see src/engine/syntax/matrix.ts. */

/** Where the caller may put matrices. */
export const FREE: usize = 1024;

/** Four rows of `a` side by side: `[k][4]`. */
function packRows(k: i32, a: usize, to: usize): void {
  const row = k << 2;
  const end = a + row;
  for (; a < end; a += 4, to += 16) {
    store<f32>(to, load<f32>(a));
    store<f32>(to, load<f32>(a + row), 4);
    store<f32>(to, load<f32>(a + 2 * row), 8);
    store<f32>(to, load<f32>(a + 3 * row), 12);
  }
}

/** Eight columns of `b` one below the other: `[k][8]`. */
function packColumns(k: i32, row: i32, b: usize, to: usize): void {
  const end = to + (k << 5);
  for (; to < end; b += row, to += 32) {
    v128.store(to, v128.load(b));
    v128.store(to, v128.load(b, 16), 16);
  }
}

/**
 * `c += a · b`: `a` is m × k, `b` is k × n, `c` is m × n, row by row; m in whole fours, n in whole eights. What is read again
 * and again is laid side by side first, at `scratch`: m × k floats, then 8 × k.
 */
export function multiply(m: i32, k: i32, n: i32, a: usize, b: usize, c: usize, scratch: usize): void {
  const row = n << 2;
  const size = k << 4;
  const columns = scratch + ((m * k) << 2);
  for (let i = 0; i < m; i += 4) packRows(k, a + ((i * k) << 2), scratch + ((i * k) << 2));
  for (let j = 0; j < n; j += 8) {
    packColumns(k, row, b + (j << 2), columns);
    for (let i = 0; i < m; i += 4) {
      const c0 = c + i * row + (j << 2);
      const c1 = c0 + row;
      const c2 = c1 + row;
      const c3 = c2 + row;
      let s00 = v128.load(c0);
      let s01 = v128.load(c0, 16);
      let s10 = v128.load(c1);
      let s11 = v128.load(c1, 16);
      let s20 = v128.load(c2);
      let s21 = v128.load(c2, 16);
      let s30 = v128.load(c3);
      let s31 = v128.load(c3, 16);
      let at = columns;
      let p = scratch + ((i * k) << 2);
      const end = p + size;
      for (; p < end; p += 16) {
        const y0 = v128.load(at);
        const y1 = v128.load(at, 16);
        let x = v128.load32_splat(p);
        s00 = f32x4.add(s00, f32x4.mul(x, y0));
        s01 = f32x4.add(s01, f32x4.mul(x, y1));
        x = v128.load32_splat(p, 4);
        s10 = f32x4.add(s10, f32x4.mul(x, y0));
        s11 = f32x4.add(s11, f32x4.mul(x, y1));
        x = v128.load32_splat(p, 8);
        s20 = f32x4.add(s20, f32x4.mul(x, y0));
        s21 = f32x4.add(s21, f32x4.mul(x, y1));
        x = v128.load32_splat(p, 12);
        s30 = f32x4.add(s30, f32x4.mul(x, y0));
        s31 = f32x4.add(s31, f32x4.mul(x, y1));
        at += 32;
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
