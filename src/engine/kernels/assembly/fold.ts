/** See src/engine/syntax/fold-rows.ts: what a word adds to the layers at each place and role. */
import {
  INPUT,
  parserEmbedding,
  parserHidden,
  parserRoles,
  parserWidth,
  parserWords,
  taggerEmbedding,
  taggerHidden,
  taggerWidth,
  taggerWindow,
  taggerWords,
  WORD_ROWS,
} from './syntax-layout';

const UNIT: f64 = 64;
const LARGEST: f64 = 511;
const PLACES: i32 = 5;
const WORD_ROLES: i32 = 8;

/** Rounds halves up, as JavaScript does. */
function whole(x: f64): i16 {
  const scaled = x * UNIT;
  const below = Math.floor(scaled);
  const rounded = scaled - below >= 0.5 ? below + 1 : below;
  return <i16>Math.max(-LARGEST, Math.min(LARGEST, rounded));
}

/** The sum of `count` rows of an embedding. */
function sum(embedding: usize, width: i32, count: i32): void {
  for (let d = 0; d < width; d++) {
    let x: f64 = 0;
    for (let k = 0; k < count; k++) x += <f64>load<f32>(embedding + (load<i32>(WORD_ROWS + k * 4) * width + d) * 4);
    store<f64>(INPUT + d * 8, x);
  }
}

/** `to = input · weights` at each of `places`, in whole units. */
function multiply(weights: usize, width: i32, hidden: i32, places: i32, to: usize): void {
  for (let p = 0; p < places; p++)
    for (let h = 0; h < hidden; h += 4) {
      let low = f64x2.splat(0);
      let high = f64x2.splat(0);
      let at = weights + (p * width * hidden + h) * 4;
      for (let d = 0; d < width; d++) {
        const x = v128.load_splat<f64>(INPUT + d * 8);
        low = f64x2.add(low, f64x2.mul(x, f64x2.promote_low_f32x4(v128.load_zero<f64>(at))));
        high = f64x2.add(high, f64x2.mul(x, f64x2.promote_low_f32x4(v128.load_zero<f64>(at, 8))));
        at += hidden * 4;
      }
      const row = to + (p * hidden + h) * 2;
      store<i16>(row, whole(f64x2.extract_lane(low, 0)));
      store<i16>(row, whole(f64x2.extract_lane(low, 1)), 2);
      store<i16>(row, whole(f64x2.extract_lane(high, 0)), 4);
      store<i16>(row, whole(f64x2.extract_lane(high, 1)), 6);
    }
}

/** Works out the rows of word `number`, which is the sum of the `count` rows at {@link WORD_ROWS}. */
export function fold(number: i32, count: i32): void {
  sum(taggerEmbedding, taggerWidth, count);
  multiply(taggerWindow, taggerWidth, taggerHidden, PLACES, taggerWords + number * PLACES * taggerHidden * 2);
  sum(parserEmbedding, parserWidth, count);
  multiply(parserRoles, parserWidth, parserHidden, WORD_ROLES, parserWords + number * WORD_ROLES * parserHidden * 2);
}
