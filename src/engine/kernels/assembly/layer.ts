/** A layer of rectified units over sums of rows, and the scores that its units give: all whole numbers. */
import { ACTIVE, BYTES_AT, ROWS_AT, SCORES, UNITS } from './syntax-layout';

/** No unit counts for more; see src/engine/syntax/active-units.ts. */
const LARGEST_UNIT: i16 = 2047;

/**
 * Sums rows of units with `start`; what is above zero goes to {@link UNITS}. Addresses of rows of 16-bit units stand from
 * {@link ROWS_AT} to `end`, those of rows of bytes from {@link BYTES_AT} to `bytesEnd`.
 */
export function sumRows(end: usize, bytesEnd: usize, start: usize, hidden: i32): void {
  const bytes = <usize>hidden * 2;
  const zero = i16x8.splat(0);
  const most = i16x8.splat(LARGEST_UNIT);
  let part: usize = 0;
  for (; part + 128 <= bytes; part += 128) {
    let a = v128.load(start + part);
    let b = v128.load(start + part, 16);
    let c = v128.load(start + part, 32);
    let d = v128.load(start + part, 48);
    let e = v128.load(start + part, 64);
    let f = v128.load(start + part, 80);
    let g = v128.load(start + part, 96);
    let h = v128.load(start + part, 112);
    for (let at = ROWS_AT; at < end; at += 4) {
      const row = <usize>load<u32>(at) + part;
      a = i16x8.add(a, v128.load(row));
      b = i16x8.add(b, v128.load(row, 16));
      c = i16x8.add(c, v128.load(row, 32));
      d = i16x8.add(d, v128.load(row, 48));
      e = i16x8.add(e, v128.load(row, 64));
      f = i16x8.add(f, v128.load(row, 80));
      g = i16x8.add(g, v128.load(row, 96));
      h = i16x8.add(h, v128.load(row, 112));
    }
    for (let at = BYTES_AT; at < bytesEnd; at += 4) {
      const row = <usize>load<u32>(at) + (part >> 1);
      a = i16x8.add(a, v128.load_ext<i8>(row));
      b = i16x8.add(b, v128.load_ext<i8>(row, 8));
      c = i16x8.add(c, v128.load_ext<i8>(row, 16));
      d = i16x8.add(d, v128.load_ext<i8>(row, 24));
      e = i16x8.add(e, v128.load_ext<i8>(row, 32));
      f = i16x8.add(f, v128.load_ext<i8>(row, 40));
      g = i16x8.add(g, v128.load_ext<i8>(row, 48));
      h = i16x8.add(h, v128.load_ext<i8>(row, 56));
    }
    const to = UNITS + part;
    v128.store(to, i16x8.min_s(i16x8.max_s(a, zero), most));
    v128.store(to, i16x8.min_s(i16x8.max_s(b, zero), most), 16);
    v128.store(to, i16x8.min_s(i16x8.max_s(c, zero), most), 32);
    v128.store(to, i16x8.min_s(i16x8.max_s(d, zero), most), 48);
    v128.store(to, i16x8.min_s(i16x8.max_s(e, zero), most), 64);
    v128.store(to, i16x8.min_s(i16x8.max_s(f, zero), most), 80);
    v128.store(to, i16x8.min_s(i16x8.max_s(g, zero), most), 96);
    v128.store(to, i16x8.min_s(i16x8.max_s(h, zero), most), 112);
  }
  for (; part < bytes; part += 16) {
    let a = v128.load(start + part);
    for (let at = ROWS_AT; at < end; at += 4) a = i16x8.add(a, v128.load(<usize>load<u32>(at) + part));
    for (let at = BYTES_AT; at < bytesEnd; at += 4) a = i16x8.add(a, v128.load_ext<i8>(<usize>load<u32>(at) + (part >> 1)));
    v128.store(UNITS + part, i16x8.min_s(i16x8.max_s(a, zero), most));
  }
}

/** Lists two units at a time that do not both rest: both in one number, and which they are. Gives the end of the list. */
export function listActive(hidden: i32): usize {
  let end = ACTIVE;
  const pairs = hidden >> 1;
  for (let p = 0; p < pairs; p++) {
    const both = load<i32>(UNITS + p * 4);
    store<i32>(end, both);
    store<i32>(end, p, 4);
    end += both === 0 ? 0 : 8;
  }
  return end;
}

/**
 * The best of `count` scores, the first of equals. `columns` have for each two units the weights of both for every score,
 * in whole fours; `bias` is a fraction, 64 bits each.
 */
export function best(activeEnd: usize, columns: usize, bias: usize, count: i32): i32 {
  const groups = (count + 3) >> 2;
  const stride = groups * 16;
  let g = 0;
  for (; g + 4 <= groups; g += 4) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let c = i32x4.splat(0);
    let d = i32x4.splat(0);
    const from = columns + g * 16;
    for (let at = ACTIVE; at < activeEnd; at += 8) {
      const both = v128.load_splat<i32>(at);
      const column = from + load<i32>(at, 4) * stride;
      a = i32x4.add(a, i32x4.dot_i16x8_s(both, v128.load(column)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(both, v128.load(column, 16)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(both, v128.load(column, 32)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(both, v128.load(column, 48)));
    }
    v128.store(SCORES + g * 16, a);
    v128.store(SCORES + g * 16, b, 16);
    v128.store(SCORES + g * 16, c, 32);
    v128.store(SCORES + g * 16, d, 48);
  }
  for (; g < groups; g++) {
    let a = i32x4.splat(0);
    const from = columns + g * 16;
    for (let at = ACTIVE; at < activeEnd; at += 8)
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load_splat<i32>(at), v128.load(from + load<i32>(at, 4) * stride)));
    v128.store(SCORES + g * 16, a);
  }
  let found = 0;
  let most = -Infinity;
  for (let k = 0; k < count; k++) {
    const score = <f64>load<i32>(SCORES + k * 4) + load<f64>(bias + k * 8);
    if (score > most) {
      most = score;
      found = k;
    }
  }
  return found;
}
