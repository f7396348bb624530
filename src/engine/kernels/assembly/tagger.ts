/** See src/engine/syntax/run-tagger.ts. */
import { best, listActive, sumRows } from './layer';
import {
  BYTES_AT,
  before,
  classes,
  outBias,
  outColumns,
  ROWS_AT,
  taggerHidden,
  taggerStart,
  taggerWords,
  tags,
  words,
} from './syntax-layout';

const REACH: i32 = 2;
const PLACES: i32 = 2 * REACH + 1;

/** Tags the `n` words of the sentence. */
export function tag(n: i32): void {
  const row = taggerHidden * 2;
  const none = classes;
  let t1 = none;
  let t2 = none;
  for (let i = 0; i < n; i++) {
    let end = ROWS_AT;
    for (let p = 0; p < PLACES; p++) {
      const at = i + p - REACH;
      const word = at >= 0 && at < n ? load<i32>(words + at * 4) : 0;
      store<u32>(end, <u32>taggerWords + (word * PLACES + p) * row);
      end += 4;
    }
    store<u32>(end, <u32>before + t1 * row);
    store<u32>(end, <u32>before + (classes + 1 + t2) * row, 4);
    sumRows(end + 8, BYTES_AT, taggerStart, taggerHidden);
    const found = best(listActive(taggerHidden), outColumns, outBias, classes);
    store<u8>(tags + i, <u8>found);
    t2 = t1;
    t1 = found;
  }
}
