/** What the parser looks at in a state; see src/engine/syntax/parse-features.ts. */
import {
  arcs,
  BYTES_AT,
  classes,
  keys,
  labels,
  leftChild,
  leftChild2,
  leftCount,
  pairNumber,
  pairRows,
  parserHidden,
  parserWords,
  ROWS_AT,
  rightChild,
  rightChild2,
  rightCount,
  rows,
  stack,
  tags,
  uposOf,
  wide,
  wideMask,
  words,
} from './syntax-layout';

const WORD_ROLES: i32 = 8;
const TAG_ROLES: i32 = 17;
const LABEL_ROLES: i32 = 7;
const SHAPES: i32 = 64;
const PAIRS: i32 = 8000;

/** Room for where to look: words, the addresses of what pairs of words say, parts of speech. */
const PLACES: usize = 13_000;
const SEEN: usize = 13_200;
const TAG_ROWS: usize = 13_300;
export const WIDE_AT: usize = 13_500;
export const WIDE: i32 = 9;

/** Where the lists of words' rows and of other rows end. */
export let wordsEnd: usize = 0;
export let rowsEnd: usize = 0;

function at(column: usize, i: i32): i32 {
  return load<i32>(column + i * 4);
}
function childOf(column: usize, i: i32): i32 {
  return i < 0 ? -1 : load<i32>(column + i * 4);
}
function place(k: i32, i: i32): void {
  store<i32>(PLACES + k * 4, i);
}
function seen(k: i32): i32 {
  return load<i32>(SEEN + k * 4);
}
/** The number of the row of a tag's role. */
function rowAt(k: i32): i32 {
  return load<i32>(TAG_ROWS + k * 4);
}
function atMost(x: i32, most: i32): i32 {
  return x < most ? x : most;
}

function addWord(role: i32, i: i32, n: i32): void {
  if (i < 0) return;
  const word = i < n ? at(words, i) : 0;
  store<u32>(wordsEnd, <u32>parserWords + (word * WORD_ROLES + role) * parserHidden * 2);
  wordsEnd += 4;
}
function addRow(row: i32): void {
  store<u32>(rowsEnd, <u32>rows + row * parserHidden);
  rowsEnd += 4;
}
function addPair(role: i32, combination: i32): void {
  const number = <i32>load<u16>(pairNumber + (role * PAIRS + combination) * 2);
  if (number === 0) return;
  store<u32>(rowsEnd, <u32>pairRows + (number - 1) * parserHidden);
  rowsEnd += 4;
}

function mix(template: u32, a: u32, b: u32, c: u32): u32 {
  let h = (((template + 1) * 0x9e3779b1) ^ a) * 0x85ebca6b;
  h = ((h ^ (h >>> 13)) + b) * 0xc2b2ae35;
  h = ((h ^ (h >>> 15)) + c) * 0x27d4eb2f;
  return h ^ (h >>> 16);
}
function addWide(k: i32, a: u32, b: u32, c: u32): void {
  store<u32>(WIDE_AT + k * 4, <u32>wide + (mix(k, a, b, c) & wideMask) * 6);
}
function keyOf(i: i32, n: i32): u32 {
  return i < 0 ? 1 : i === n ? 2 : load<u32>(keys + i * 4);
}

/** Lists the rows of a state: words' from {@link ROWS_AT} to {@link wordsEnd}, others from {@link BYTES_AT} to {@link rowsEnd}. `b0` is the next word, `depth` the stack's height. */
export function look(n: i32, depth: i32, b0: i32): void {
  wordsEnd = ROWS_AT;
  rowsEnd = BYTES_AT;
  const s0 = depth > 0 ? at(stack, depth - 1) : -1;
  const s1 = depth > 1 ? at(stack, depth - 2) : -1;
  const s2 = depth > 2 ? at(stack, depth - 3) : -1;
  const b1 = b0 < n ? b0 + 1 : -1;
  const b2 = b0 + 1 < n ? b0 + 2 : -1;
  const s0l = childOf(leftChild, s0);
  const s0r = childOf(rightChild, s0);
  const s1l = childOf(leftChild, s1);
  const s1r = childOf(rightChild, s1);
  const s0l2 = childOf(leftChild2, s0);
  const s0r2 = childOf(rightChild2, s0);
  const b0l = at(leftChild, b0);
  addWord(0, s0, n);
  addWord(1, b0, n);
  addWord(2, s1, n);
  addWord(3, b1, n);
  addWord(4, s2, n);
  addWord(5, b2, n);
  addWord(6, s0r, n);
  addWord(7, b0l, n);

  place(0, s0);
  place(1, b0);
  place(2, s1);
  place(3, b1);
  place(4, s2);
  place(5, b2);
  place(6, b0 - 1);
  place(7, s0 < 0 ? -1 : s0 + 1);
  place(8, s0l);
  place(9, s0r);
  place(10, s1l);
  place(11, s1r);
  place(12, b0l);
  place(13, s0 - 1);
  place(14, s0l2);
  place(15, s0r2);
  place(16, b0 + 2 < n ? b0 + 3 : -1);
  for (let k = 0; k < TAG_ROLES; k++) {
    const i = load<i32>(PLACES + k * 4);
    const t = i < 0 ? classes + 1 : i === n ? classes : <i32>load<u8>(tags + i);
    const row = k * (classes + 2) + t;
    addRow(row);
    store<i32>(TAG_ROWS + k * 4, row);
    store<i32>(SEEN + k * 4, t < classes ? <i32>load<u8>(uposOf + t) : 17 + t - classes);
  }
  const labelBase = TAG_ROLES * (classes + 2);
  addLabel(labelBase, 0, s0l);
  addLabel(labelBase, 1, s0r);
  addLabel(labelBase, 2, s1l);
  addLabel(labelBase, 3, s1r);
  addLabel(labelBase, 4, b0l);
  addLabel(labelBase, 5, s0l2);
  addLabel(labelBase, 6, s0r2);
  const shapes = labelBase + LABEL_ROLES * (labels + 1);
  const gap = s0 < 0 ? 0 : atMost(b0 - s0, 10);
  const children = childrenOf(s0);
  addRow(shapes + gap);
  addRow(shapes + SHAPES + (s1 < 0 ? 0 : atMost(s0 - s1, 10)));
  addRow(shapes + 2 * SHAPES + children);
  addRow(shapes + 3 * SHAPES + childrenOf(s1));
  addRow(shapes + 4 * SHAPES + atMost(at(leftCount, b0), 4));
  addRow(shapes + 5 * SHAPES + atMost(depth, 6) * 8 + atMost(n - b0, 6));
  addRow(shapes + 6 * SHAPES + (s2 < 0 ? 0 : atMost(s1 - s2, 10)));

  const s0w = keyOf(s0, n);
  const s1w = keyOf(s1, n);
  const b0w = keyOf(b0, n);
  const b1w = keyOf(b1, n);
  // as the weights were learned: parts of the numbers of their rows
  const s0x = rowAt(0) & 0xff;
  const b0x = rowAt(1) & 0xff;
  addWide(0, s0w, b0w, 0);
  addWide(1, s0w, s1w, 0);
  addWide(2, s1w, b0w, 0);
  addWide(3, s0w, b0x, s0x);
  addWide(4, b0w, s0x, b0x);
  addWide(5, s1w, s0x, b0x);
  addWide(6, b1w, b0x, s0x);
  addWide(7, s0w, children, gap);
  addWide(8, s0w, rowAt(2) & 0xffff, b0x);

  const s0t = seen(0);
  const b0t = seen(1);
  const s1t = seen(2);
  const b1t = seen(3);
  const pair = s0t * 400 + b0t * 20;
  const under = s0t * 400 + s1t * 20;
  addPair(0, pair);
  addPair(1, under);
  addPair(2, pair + b1t);
  addPair(3, under + b0t);
  addPair(4, under + seen(4));
  addPair(5, b0t * 400 + b1t * 20 + seen(5));
  addPair(6, s0t * 400 + seen(9) * 20 + b0t);
  addPair(7, s0t * 400 + seen(8) * 20 + b0t);
  addPair(8, s1t * 400 + seen(11) * 20 + s0t);
  addPair(9, pair + atMost(gap, 9));
}

function addLabel(base: i32, k: i32, i: i32): void {
  const l = i < 0 ? -1 : at(arcs, i);
  addRow(base + k * (labels + 1) + (l < 0 ? labels : l));
}

/** How many children a word has on either side, as one number. */
function childrenOf(i: i32): i32 {
  return i < 0 ? 0 : atMost(at(leftCount, i), 4) * 8 + atMost(at(rightCount, i), 4) + 1;
}
