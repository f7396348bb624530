/**
 * The tagger and parser's networks, eight numbers at a time: the same whole numbers as src/engine/syntax/run-plainly.ts,
 * which says what each step is. One instance holds one model.
 */

/** Where the caller puts where everything lies (see src/engine/syntax/layout.ts), 32 bits each, in the order below. */
export const LAYOUT: usize = 0;
/** Where the caller may put the model. */
export const FREE: usize = 1024;

const PLACES: i32 = 3;
const LONGEST: i32 = 250;
const PARTS: i32 = 17;

let width: i32 = 0;
let units1: i32 = 0;
let units2: i32 = 0;
let arc: i32 = 0;
let label: i32 = 0;
let tags: i32 = 0;
let labels: i32 = 0;
let length: i32 = 0;
let first: usize = 0;
let firstBias: usize = 0;
let second: usize = 0;
let secondBias: usize = 0;
let last: usize = 0;
let lastBias: usize = 0;
let labelWeights: usize = 0;
let labelBias: usize = 0;
let borne: usize = 0;
let distance: usize = 0;
let words: usize = 0;
let vector: usize = 0;
let numbers: usize = 0;
let asked: usize = 0;
let units: usize = 0;
let row: usize = 0;
let scores: usize = 0;
let tagged: usize = 0;
let part: usize = 0;
let head: usize = 0;
let chosen: usize = 0;

/** Reads {@link LAYOUT}. */
export function place(): void {
  width = load<i32>(LAYOUT);
  units1 = load<i32>(LAYOUT, 4);
  units2 = load<i32>(LAYOUT, 8);
  arc = load<i32>(LAYOUT, 12);
  label = load<i32>(LAYOUT, 16);
  tags = load<i32>(LAYOUT, 20);
  labels = load<i32>(LAYOUT, 24);
  length = load<i32>(LAYOUT, 28);
  first = load<u32>(LAYOUT, 32);
  firstBias = load<u32>(LAYOUT, 36);
  second = load<u32>(LAYOUT, 40);
  secondBias = load<u32>(LAYOUT, 44);
  last = load<u32>(LAYOUT, 48);
  lastBias = load<u32>(LAYOUT, 52);
  labelWeights = load<u32>(LAYOUT, 56);
  labelBias = load<u32>(LAYOUT, 60);
  borne = load<u32>(LAYOUT, 64);
  distance = load<u32>(LAYOUT, 68);
  words = load<u32>(LAYOUT, 72);
  vector = load<u32>(LAYOUT, 76);
  numbers = load<u32>(LAYOUT, 80);
  asked = load<u32>(LAYOUT, 84);
  units = load<u32>(LAYOUT, 88);
  row = load<u32>(LAYOUT, 92);
  scores = load<u32>(LAYOUT, 96);
  tagged = load<u32>(LAYOUT, 100);
  part = load<u32>(LAYOUT, 104);
  head = load<u32>(LAYOUT, 108);
  chosen = load<u32>(LAYOUT, 112);
}

/** Sums of 32 bits to 16, rounded. */
function narrow(low: v128, high: v128, half: v128, shift: i32): v128 {
  return i16x8.narrow_i32x4_s(i32x4.shr_s(i32x4.add(low, half), shift), i32x4.shr_s(i32x4.add(high, half), shift));
}

/** One row: products with a table of paired weights, bias (none at 0), `shift` bits less. */
function multiplyRow(x: usize, inputs: i32, table: usize, outputs: i32, bias: usize, shift: i32, out: usize): void {
  const half = i32x4.splat(1 << (shift - 1));
  let at = table;
  for (let o = 0; o < outputs; o += 8) {
    let low = i32x4.splat(0);
    let high = i32x4.splat(0);
    if (bias) {
      low = v128.load(bias + (o << 2));
      high = v128.load(bias + (o << 2), 16);
    }
    for (let i = 0; i < inputs; i += 2) {
      const two = v128.load32_splat(x + (i << 1));
      low = i32x4.add(low, i32x4.dot_i16x8_s(two, v128.load(at)));
      high = i32x4.add(high, i32x4.dot_i16x8_s(two, v128.load(at, 16)));
      at += 32;
    }
    v128.store(out + (o << 1), narrow(low, high, half, shift));
  }
}

/** The same for many rows, four at a time, so that a weight that was read is used four times. */
function multiply(x: usize, rows: i32, inputs: i32, table: usize, outputs: i32, bias: usize, shift: i32, out: usize): void {
  const half = i32x4.splat(1 << (shift - 1));
  const rowX = inputs << 1;
  const rowOut = outputs << 1;
  let r = 0;
  for (; r + 4 <= rows; r += 4) {
    const x0 = x + r * rowX;
    const x1 = x0 + rowX;
    const x2 = x1 + rowX;
    const x3 = x2 + rowX;
    let at = table;
    for (let o = 0; o < outputs; o += 8) {
      const bias0 = v128.load(bias + (o << 2));
      const bias1 = v128.load(bias + (o << 2), 16);
      let s00 = bias0;
      let s01 = bias1;
      let s10 = bias0;
      let s11 = bias1;
      let s20 = bias0;
      let s21 = bias1;
      let s30 = bias0;
      let s31 = bias1;
      for (let i = 0; i < rowX; i += 4) {
        const w0 = v128.load(at);
        const w1 = v128.load(at, 16);
        let two = v128.load32_splat(x0 + i);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(two, w0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(two, w1));
        two = v128.load32_splat(x1 + i);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(two, w0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(two, w1));
        two = v128.load32_splat(x2 + i);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(two, w0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(two, w1));
        two = v128.load32_splat(x3 + i);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(two, w0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(two, w1));
        at += 32;
      }
      const to = out + r * rowOut + (o << 1);
      v128.store(to, narrow(s00, s01, half, shift));
      v128.store(to + rowOut, narrow(s10, s11, half, shift));
      v128.store(to + 2 * rowOut, narrow(s20, s21, half, shift));
      v128.store(to + 3 * rowOut, narrow(s30, s31, half, shift));
    }
  }
  for (; r < rows; r++) multiplyRow(x + r * rowX, inputs, table, outputs, bias, shift, out + r * rowOut);
}

/** The vector at `vector`, as what a word asks of the first layer at each place. */
export function fold(number: i32): void {
  const outputs = 6 * units1;
  for (let p = 0; p < PLACES; p++)
    multiplyRow(vector, width, first + p * width * outputs * 2, outputs, 0, 11, words + (number * PLACES + p) * outputs * 2);
}

function pool(slots: i32, count: i32): void {
  const zero = i16x8.splat(0);
  const middle = i16x8.splat(16384);
  const most = i16x8.splat(32767);
  for (let direction = 0; direction < 2; direction++) {
    const start = direction ? slots - 1 : 0;
    const rowAsked = count * 12;
    const rowUnits = count * 4;
    const stepAsked: isize = direction ? -rowAsked : rowAsked;
    const stepUnits: isize = direction ? -rowUnits : rowUnits;
    for (let u = 0; u < count; u += 8) {
      let state = zero;
      let from = asked + start * rowAsked + (direction * 3 * count + u) * 2;
      let to = units + start * rowUnits + (direction * count + u) * 2;
      for (let k = 0; k < slots; k++) {
        let fresh = v128.load(from);
        fresh = i16x8.add_sat_s(fresh, fresh);
        fresh = i16x8.add_sat_s(fresh, fresh);
        fresh = i16x8.add_sat_s(fresh, fresh);
        let kept = v128.load(from + count * 2);
        kept = i16x8.max_s(zero, i16x8.add_sat_s(i16x8.add_sat_s(kept, kept), middle));
        let shown = v128.load(from + count * 4);
        shown = i16x8.max_s(zero, i16x8.add_sat_s(i16x8.add_sat_s(shown, shown), middle));
        state = i16x8.add_sat_s(i16x8.q15mulr_sat_s(kept, state), i16x8.q15mulr_sat_s(i16x8.sub(most, kept), fresh));
        v128.store(to, i16x8.shr_s(i16x8.q15mulr_sat_s(shown, state), 2));
        from += stepAsked;
        to += stepUnits;
      }
    }
  }
}

/** From the words' numbers to tags and scores of arcs. */
export function encode(slots: i32): void {
  const outputs = 6 * units1;
  const size = outputs * 2;
  for (let t = 0; t < slots; t++) {
    const own = words + load<i32>(numbers + (t << 2)) * PLACES * size + size;
    const before = t > 0 ? words + load<i32>(numbers + ((t - 1) << 2)) * PLACES * size : 0;
    const behind = t + 1 < slots ? words + load<i32>(numbers + ((t + 1) << 2)) * PLACES * size + 2 * size : 0;
    const to = asked + t * size;
    for (let o = 0; o < size; o += 16) {
      let sum = v128.load(firstBias + o);
      if (before) sum = i16x8.add_sat_s(sum, v128.load(before + o));
      sum = i16x8.add_sat_s(sum, v128.load(own + o));
      if (behind) sum = i16x8.add_sat_s(sum, v128.load(behind + o));
      v128.store(to + o, sum);
    }
  }
  pool(slots, units1);
  multiply(units, slots, 2 * units1, second, 6 * units2, secondBias, 13, asked);
  pool(slots, units2);
  multiply(units, slots, 2 * units2, last, length, lastBias, 15, row);
  tag(slots);
  score(slots);
}

function tag(slots: i32): void {
  for (let t = 1; t < slots; t++) {
    const at = row + t * length * 2;
    let best = 0;
    let most = load<i16>(at);
    for (let k = 1; k < tags; k++) {
      const x = load<i16>(at + (k << 1));
      if (x > most) {
        most = x;
        best = k;
      }
    }
    store<u8>(tagged + t, best);
  }
}

/** The sum of four numbers of 32 bits. */
function total(sums: v128): i32 {
  let other = i32x4.add(sums, v128.shuffle<i32>(sums, sums, 2, 3, 0, 1));
  other = i32x4.add(other, v128.shuffle<i32>(other, other, 1, 0, 3, 2));
  return i32x4.extract_lane(other, 0);
}

function score(slots: i32): void {
  const size = length * 2;
  const dependent = row + ((tags + 7) & ~7) * 2;
  const heads = dependent + arc * 2;
  const worth = heads + arc * 2 + 2 * label * 2;
  const right = distance + (LONGEST + 2) * 4;
  for (let i = 1; i < slots; i++) {
    const own = dependent + i * size;
    for (let j = 0; j < slots; j++) {
      const other = heads + j * size;
      let sums = i32x4.splat(0);
      for (let k = 0; k < arc * 2; k += 16) sums = i32x4.add(sums, i32x4.dot_i16x8_s(v128.load(own + k), v128.load(other + k)));
      const far = j > i ? load<i32>(right + ((j - i) << 2)) : load<i32>(distance + ((i - j) << 2));
      store<i32>(scores + ((i * slots + j) << 2), (total(sums) >> 6) + ((<i32>load<i16>(worth + j * size)) << 7) + far);
    }
  }
}

/** From heads and parts of speech to labels. */
export function labelArcs(slots: i32): void {
  const size = length * 2;
  const dependent = row + ((tags + 7) & ~7) * 2 + arc * 4;
  const heads = dependent + label * 2;
  const zero = i16x8.splat(0);
  const step = labels << 2;
  for (let i = 1; i < slots; i++) {
    const j = load<i32>(head + (i << 2));
    const side = (j > i ? 0 : PARTS) + load<u8>(part + i);
    for (let u = 0; u < label * 2; u += 16)
      v128.store(vector + u, i16x8.max_s(zero, i16x8.add_sat_s(v128.load(dependent + i * size + u), v128.load(heads + j * size + u))));
    let best = 0;
    let most = i32.MIN_VALUE;
    let at = labelWeights;
    for (let k = 0; k < labels; k += 8) {
      const bears = borne + side * step + (k << 2);
      let low = i32x4.add(v128.load(labelBias + (k << 2)), v128.load(bears));
      let high = i32x4.add(v128.load(labelBias + (k << 2), 16), v128.load(bears, 16));
      for (let u = 0; u < label; u += 2) {
        const two = v128.load32_splat(vector + (u << 1));
        low = i32x4.add(low, i32x4.dot_i16x8_s(two, v128.load(at)));
        high = i32x4.add(high, i32x4.dot_i16x8_s(two, v128.load(at, 16)));
        at += 32;
      }
      if (!v128.any_true(i32x4.gt_s(i32x4.max_s(low, high), i32x4.splat(most)))) continue;
      v128.store(asked, low);
      v128.store(asked, high, 16);
      for (let n = 0; n < 8; n++) {
        const x = load<i32>(asked + (n << 2));
        if (x > most) {
          most = x;
          best = k + n;
        }
      }
    }
    store<u8>(chosen + i, best);
  }
}
