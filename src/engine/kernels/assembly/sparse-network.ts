/**
 * A network over sparse features (see src/engine/quotes/network/sparse-network.ts), eight weights at a time. One instance holds
 * one network. Sums are whole numbers and the rest is done in the same order as there, so results are the same to the bit.
 */

/** Where the caller puts the features' keys, 32 bits each, and finds the scores. */
export const KEYS: usize = 1024;
export const SCORES: usize = 0;
/** Between: where weights of the features that were found begin. */
const DEEP_AT: usize = 4096;
const WIDE_AT: usize = 8192;
const WIDE_SUMS: usize = 13_312;
const SUMS: usize = 13_824;
/** Over what is not needed any more by then. */
const UNITS: usize = DEEP_AT;
/** Where the caller may put the network. */
export const FREE: usize = 16_384;

let hidden: i32 = 0;
let outputs: i32 = 0;
let rowMask: i32 = 0;
let step: f64 = 0;
let sets: usize = 0;
let deep: usize = 0;
let wide: usize = 0;
let bias: usize = 0;
let out: usize = 0;
let outBias: usize = 0;

/**
 * Says where the network is: `sets` has for every 32 features the bits of those with deep weights, how many there are
 * before them, and the same for those with wide weights alone; `deep` and `wide` have rows of bytes and eight more.
 */
export function place(
  hiddenUnits: i32,
  outputUnits: i32,
  mask: i32,
  stepOfWeights: f64,
  atSets: usize,
  atDeep: usize,
  atWide: usize,
  atBias: usize,
  atOut: usize,
  atOutBias: usize,
): void {
  hidden = hiddenUnits;
  outputs = outputUnits;
  rowMask = mask;
  step = stepOfWeights;
  sets = atSets;
  deep = atDeep;
  wide = atWide;
  bias = atBias;
  out = atOut;
  outBias = atOutBias;
}

/** Scores `count` features, whose keys stand at {@link KEYS}, into {@link SCORES}. */
export function run(count: i32): void {
  // the number of each feature: the same mixing as `featureOf`
  for (let i = 0; i < count; i += 4) {
    const at = KEYS + i * 4;
    let h = i32x4.mul(v128.load(at), i32x4.splat(0x85ebca6b));
    h = v128.xor(h, i32x4.shr_u(h, 15));
    h = i32x4.mul(h, i32x4.splat(0x2c1b3c6d));
    h = v128.xor(h, i32x4.shr_u(h, 13));
    v128.store(at, v128.and(h, i32x4.splat(rowMask)));
  }
  const width = hidden + outputs;
  let deepEnd = DEEP_AT;
  let wideEnd = WIDE_AT;
  // where a feature has no weights the next one writes over it: no branches, for nobody could foresee them
  for (let i = 0; i < count; i++) {
    const f = load<u32>(KEYS + i * 4);
    const set = sets + (f >>> 5) * 16;
    const inDeep = load<u32>(set);
    const inWide = load<u32>(set, 8);
    const below = ((<u32>1) << (f & 31)) - 1;
    const isDeep = (inDeep >>> (f & 31)) & 1;
    const isWide = (inWide >>> (f & 31)) & ~isDeep & 1;
    store<u32>(deepEnd, <u32>deep + (load<u32>(set, 4) + popcnt<u32>(inDeep & below)) * width);
    store<u32>(wideEnd, <u32>wide + (load<u32>(set, 12) + popcnt<u32>(inWide & below)) * outputs);
    deepEnd += isDeep << 2;
    wideEnd += isWide << 2;
  }
  let some = i16x8.splat(0);
  for (let at = WIDE_AT; at < wideEnd; at += 4) some = i16x8.add(some, v128.load_ext<i8>(load<u32>(at)));
  v128.store(WIDE_SUMS, some);
  // a load takes eight bytes; those beyond a row fall into sums that nobody reads
  for (let block = 0; block < width; block += 16) {
    let low = i16x8.splat(0);
    let high = i16x8.splat(0);
    for (let at = DEEP_AT; at < deepEnd; at += 4) {
      const row = <usize>load<u32>(at) + block;
      low = i16x8.add(low, v128.load_ext<i8>(row));
      high = i16x8.add(high, v128.load_ext<i8>(row, 8));
    }
    v128.store(SUMS + block * 2, low);
    v128.store(SUMS + block * 2, high, 16);
  }
  finish();
}

/** From sums to scores: the rectified layer, and 32-bit floats in between, as arrays of them round. */
function finish(): void {
  // units that say something, side by side: each and where its weights are
  let end = UNITS;
  for (let h = 0; h < hidden; h++) {
    const unit = <f64>load<f32>(bias + h * 4) + <f64>load<i16>(SUMS + h * 2) * step;
    store<f64>(end, unit);
    store<u32>(end, <u32>out + h * outputs * 4, 8);
    end += (<usize>(unit > 0)) << 4;
  }
  for (let k = 0; k < outputs; k++) {
    const linear = <i32>load<i16>(SUMS + (hidden + k) * 2) + <i32>load<i16>(WIDE_SUMS + k * 2);
    let score = <f32>(<f64>load<f32>(outBias + k * 4) + <f64>linear * step);
    for (let at = UNITS; at < end; at += 16) score = <f32>(<f64>score + load<f64>(at) * <f64>load<f32>(load<u32>(at, 8) + k * 4));
    store<f32>(SCORES + k * 4, score);
  }
}
