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
/** Slots of the longest sentence whose best tree is searched for, and bytes of a table of the chart: see src/engine/syntax/tree-chart.ts. */
const SIZE: i32 = 101;
const TABLE: i32 = SIZE * SIZE * 4;
const MOST: i32 = 1 << 24;

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
let noBias: usize = 0;
let second: usize = 0;
let secondBias: usize = 0;
let last: usize = 0;
let lastBias: usize = 0;
let labelWeights: usize = 0;
let labelBias: usize = 0;
let borne: usize = 0;
let distance: usize = 0;
let words: usize = 0;
let vectors: usize = 0;
let packed: usize = 0;
let numbers: usize = 0;
let asked: usize = 0;
let units: usize = 0;
let row: usize = 0;
let scores: usize = 0;
let tagged: usize = 0;
let part: usize = 0;
let head: usize = 0;
let chosen: usize = 0;
let chart: usize = 0;
let embedding: usize = 0;
let rows: usize = 0;

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
  noBias = load<u32>(LAYOUT, 40);
  second = load<u32>(LAYOUT, 44);
  secondBias = load<u32>(LAYOUT, 48);
  last = load<u32>(LAYOUT, 52);
  lastBias = load<u32>(LAYOUT, 56);
  labelWeights = load<u32>(LAYOUT, 60);
  labelBias = load<u32>(LAYOUT, 64);
  borne = load<u32>(LAYOUT, 68);
  distance = load<u32>(LAYOUT, 72);
  words = load<u32>(LAYOUT, 76);
  vectors = load<u32>(LAYOUT, 80);
  packed = load<u32>(LAYOUT, 84);
  numbers = load<u32>(LAYOUT, 88);
  asked = load<u32>(LAYOUT, 92);
  units = load<u32>(LAYOUT, 96);
  row = load<u32>(LAYOUT, 100);
  scores = load<u32>(LAYOUT, 104);
  tagged = load<u32>(LAYOUT, 108);
  part = load<u32>(LAYOUT, 112);
  head = load<u32>(LAYOUT, 116);
  chosen = load<u32>(LAYOUT, 120);
  chart = load<u32>(LAYOUT, 124);
  embedding = load<u32>(LAYOUT, 128);
  rows = load<u32>(LAYOUT, 132);
}

/** Two numbers of a row of the embedding, in double precision. */
function two(at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

/** Sums of double precision, rounded with 11 bits behind the point, as whole numbers: two, and two zeros. */
function wholes(sum: v128): v128 {
  return i32x4.trunc_sat_f64x2_s_zero(f64x2.floor(f64x2.add(f64x2.mul(sum, f64x2.splat(2048)), f64x2.splat(0.5))));
}

/** The vector of a word, the `number`-th at `vectors`: the sum of the `count` rows of the embedding whose numbers are at `rows`. */
export function sum(count: i32, number: i32): void {
  const to = vectors + ((number * width) << 1);
  const most = i16x8.splat(-32767);
  for (let d = 0; d < width; d += 8) {
    let s0 = f64x2.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let r = 0; r < count; r++) {
      const at = embedding + ((load<i32>(rows + (r << 2)) * width + d) << 2);
      s0 = f64x2.add(s0, two(at));
      s1 = f64x2.add(s1, two(at + 8));
      s2 = f64x2.add(s2, two(at + 16));
      s3 = f64x2.add(s3, two(at + 24));
    }
    const low = v128.shuffle<i64>(wholes(s0), wholes(s1), 0, 2);
    const high = v128.shuffle<i64>(wholes(s2), wholes(s3), 0, 2);
    v128.store(to + (d << 1), i16x8.max_s(most, i16x8.narrow_i32x4_s(low, high)));
  }
}

/** Sums of 32 bits to 16, rounded. */
function narrow(low: v128, high: v128, half: v128, shift: i32): v128 {
  return i16x8.narrow_i32x4_s(i32x4.shr_s(i32x4.add(low, half), shift), i32x4.shr_s(i32x4.add(high, half), shift));
}

/** Four rows side by side, so that one place tells where all four are: `[inputs / 2][4][2]`. */
function pack(x: usize, inputs: i32): void {
  const row = inputs << 1;
  let to = packed;
  for (let i = 0; i < row; i += 16) {
    const r0 = v128.load(x + i);
    const r1 = v128.load(x + row + i);
    const r2 = v128.load(x + 2 * row + i);
    const r3 = v128.load(x + 3 * row + i);
    const low01 = v128.shuffle<i32>(r0, r1, 0, 4, 1, 5);
    const high01 = v128.shuffle<i32>(r0, r1, 2, 6, 3, 7);
    const low23 = v128.shuffle<i32>(r2, r3, 0, 4, 1, 5);
    const high23 = v128.shuffle<i32>(r2, r3, 2, 6, 3, 7);
    v128.store(to, v128.shuffle<i64>(low01, low23, 0, 2));
    v128.store(to, v128.shuffle<i64>(low01, low23, 1, 3), 16);
    v128.store(to, v128.shuffle<i64>(high01, high23, 0, 2), 32);
    v128.store(to, v128.shuffle<i64>(high01, high23, 1, 3), 48);
    to += 64;
  }
}

/** Bytes of a table of weights: see src/engine/syntax/weight-blocks.ts. */
function tableBytes(inputs: i32, outputs: i32): i32 {
  return inputs * outputs * 2 + ((inputs * outputs) >> 3) + (outputs >> 1);
}

/**
 * Rows of 16 bits from rows of 16 bits: products with a table's blocks of weights, bias, `shift` bits less; inputs and
 * outputs in whole eights. Four rows at a time, so that a weight that was read is used four times, or only the last two; behind the last there
 * is room for what nobody asks for.
 */
function multiply(x: usize, rows: i32, inputs: i32, table: usize, outputs: i32, bias: usize, shift: i32, out: usize, rowOut: i32): void {
  const half = i32x4.splat(1 << (shift - 1));
  const fours = packed;
  const places = table + ((inputs * outputs) << 1);
  const ends = places + ((inputs * outputs) >> 3);
  for (let r = 0; r < rows; r += 4) {
    pack(x + ((r * inputs) << 1), inputs);
    let at = table;
    let place = places;
    for (let o = 0; o < outputs; o += 8) {
      const end = places + load<u32>(ends + (o >> 1));
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
      if (rows - r <= 2) {
        for (; place < end; place += 2) {
          const p = fours + load<u16>(place);
          const w0 = v128.load(at);
          const w1 = v128.load(at, 16);
          let two = v128.load32_splat(p);
          s00 = i32x4.add(s00, i32x4.dot_i16x8_s(two, w0));
          s01 = i32x4.add(s01, i32x4.dot_i16x8_s(two, w1));
          two = v128.load32_splat(p, 4);
          s10 = i32x4.add(s10, i32x4.dot_i16x8_s(two, w0));
          s11 = i32x4.add(s11, i32x4.dot_i16x8_s(two, w1));
          at += 32;
        }
      }
      for (; place < end; place += 2) {
        const p = fours + load<u16>(place);
        const w0 = v128.load(at);
        const w1 = v128.load(at, 16);
        let two = v128.load32_splat(p);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(two, w0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(two, w1));
        two = v128.load32_splat(p, 4);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(two, w0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(two, w1));
        two = v128.load32_splat(p, 8);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(two, w0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(two, w1));
        two = v128.load32_splat(p, 12);
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
}

/** The four vectors at `vectors`, as what each of four words from `number` on asks of the first layer at each place. */
export function fold(number: i32): void {
  const outputs = 6 * units1;
  const size = outputs * 2;
  for (let p = 0; p < PLACES; p++)
    multiply(
      vectors,
      4,
      width,
      first + p * tableBytes(width, outputs),
      outputs,
      noBias,
      11,
      words + (number * PLACES + p) * size,
      PLACES * size,
    );
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
  multiply(units, slots, 2 * units1, second, 6 * units2, secondBias, 13, asked, 12 * units2);
  pool(slots, units2);
  multiply(units, slots, 2 * units2, last, length, lastBias, 15, row, length * 2);
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

/** Scores of arcs, four heads at a time; what is written behind a sentence's last head is the next word's to write. */
function score(slots: i32): void {
  const size = length * 2;
  const dependent = row + ((tags + 7) & ~7) * 2;
  const heads = dependent + arc * 2;
  const worth = heads + arc * 2 + 2 * label * 2;
  for (let i = 1; i < slots; i++) {
    const own = dependent + i * size;
    const far = distance + ((LONGEST + 2 - i) << 2);
    const to = scores + ((i * slots) << 2);
    for (let j = 0; j < slots; j += 4) {
      const h0 = heads + j * size;
      const h1 = h0 + size;
      const h2 = h1 + size;
      const h3 = h2 + size;
      let s0 = i32x4.splat(0);
      let s1 = s0;
      let s2 = s0;
      let s3 = s0;
      for (let k = 0; k < arc * 2; k += 16) {
        const x = v128.load(own + k);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(h0 + k)));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(h1 + k)));
        s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x, v128.load(h2 + k)));
        s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x, v128.load(h3 + k)));
      }
      const s01 = i32x4.add(v128.shuffle<i32>(s0, s1, 0, 4, 2, 6), v128.shuffle<i32>(s0, s1, 1, 5, 3, 7));
      const s23 = i32x4.add(v128.shuffle<i32>(s2, s3, 0, 4, 2, 6), v128.shuffle<i32>(s2, s3, 1, 5, 3, 7));
      const sums = i32x4.add(v128.shuffle<i64>(s01, s23, 0, 2), v128.shuffle<i64>(s01, s23, 1, 3));
      const w = worth + j * size;
      let worths = i32x4.splat(load<i16>(w));
      worths = i32x4.replace_lane(worths, 1, load<i16>(w + size));
      worths = i32x4.replace_lane(worths, 2, load<i16>(w + 2 * size));
      worths = i32x4.replace_lane(worths, 3, load<i16>(w + 3 * size));
      const rest = i32x4.add(i32x4.shl(worths, 7), v128.load(far + (j << 2)));
      v128.store(to + (j << 2), i32x4.add(i32x4.shr_s(sums, 6), rest));
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
      v128.store(packed + u, i16x8.max_s(zero, i16x8.add_sat_s(v128.load(dependent + i * size + u), v128.load(heads + j * size + u))));
    let best = 0;
    let most = i32.MIN_VALUE;
    let at = labelWeights;
    for (let k = 0; k < labels; k += 8) {
      const bears = borne + side * step + (k << 2);
      let low = i32x4.add(v128.load(labelBias + (k << 2)), v128.load(bears));
      let high = i32x4.add(v128.load(labelBias + (k << 2), 16), v128.load(bears, 16));
      for (let u = 0; u < label; u += 2) {
        const two = v128.load32_splat(packed + (u << 1));
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

/** The largest sum of two rows, number by number. */
function largestSum(a: usize, b: usize, count: i32): i32 {
  let most = i32x4.splat(i32.MIN_VALUE);
  const end = a + (count << 2);
  for (; a + 16 <= end; a += 16, b += 16) most = i32x4.max_s(most, i32x4.add(v128.load(a), v128.load(b)));
  most = i32x4.max_s(most, v128.shuffle<i32>(most, most, 2, 3, 0, 1));
  let best = max(i32x4.extract_lane(most, 0), i32x4.extract_lane(most, 1));
  for (; a < end; a += 4, b += 4) best = max(best, load<i32>(a) + load<i32>(b));
  return best;
}

/** What an arc is worth, within bounds. */
function worthOf(arc: i32): i32 {
  return max(-MOST, min(MOST, load<i32>(scores + (arc << 2))));
}

/** What the best trees over spans are worth. */
export function fillChart(slots: i32): void {
  const left = chart;
  const leftTurned = left + TABLE;
  const right = leftTurned + TABLE;
  const rightTurned = right + TABLE;
  const fromFirst = rightTurned + TABLE;
  const fromLastTurned = fromFirst + TABLE;
  for (let i = 1; i < slots; i++) {
    const at = (i * SIZE + i) << 2;
    store<i32>(left + at, 0);
    store<i32>(leftTurned + at, 0);
    store<i32>(right + at, 0);
    store<i32>(rightTurned + at, 0);
  }
  for (let t = 2; t < slots; t++)
    for (let s = t - 1; s > 0; s--) {
      const count = t - s;
      const start = (s * SIZE + s) << 2;
      const end = (s * SIZE + t) << 2;
      const turned = (t * SIZE + s) << 2;
      const parted = largestSum(left + start, rightTurned + turned + 4, count);
      const fromLast = parted + worthOf(s * slots + t);
      store<i32>(fromLastTurned + turned, fromLast);
      store<i32>(fromFirst + end, parted + worthOf(t * slots + s));
      const r = largestSum(right + start, fromLastTurned + turned, count);
      store<i32>(right + end, r);
      store<i32>(rightTurned + turned, r);
      const l = largestSum(fromFirst + start + 4, leftTurned + turned + 4, count);
      store<i32>(left + end, l);
      store<i32>(leftTurned + turned, l);
    }
}
