/** Where the networks of the tagger and the parser lie, and the columns of a sentence. */

/** The caller lays the numbers that {@link begin} reads here, 32 bits each, in its order. */
export const NUMBERS: usize = 64;
/** Room for one decision: where its rows begin, its units, those that do not rest, its scores. */
export const ROWS_AT: usize = 512;
export const BYTES_AT: usize = 640;
export const UNITS: usize = 1024;
export const ACTIVE: usize = 2048;
export const SCORES: usize = 6144;
/** Room for one word that is folded: its numbers, 64 bits each; the rows it is the sum of. */
export const INPUT: usize = 8192;
export const WORD_ROWS: usize = 12_288;
/** Where the caller may put the networks. */
export const FREE: usize = 16_384;

export let taggerHidden: i32 = 0;
export let taggerWidth: i32 = 0;
export let classes: i32 = 0;
export let parserHidden: i32 = 0;
export let parserWidth: i32 = 0;
export let labels: i32 = 0;
export let wideMask: i32 = 0;
export let taggerEmbedding: usize = 0;
export let taggerWindow: usize = 0;
export let before: usize = 0;
export let taggerStart: usize = 0;
export let outColumns: usize = 0;
export let outBias: usize = 0;
export let parserEmbedding: usize = 0;
export let parserRoles: usize = 0;
export let rows: usize = 0;
/** For each combination the number of its row, from one; 0 for none. 16 bits each. */
export let pairNumber: usize = 0;
export let pairRows: usize = 0;
export let parserStart: usize = 0;
/** For each unit what it adds to shift, left and right; 64 bits each. */
export let actions: usize = 0;
export let actionBias: usize = 0;
/** For each direction and part of speech: how many labels, and where they, their columns and their biases begin. */
export let borne: usize = 0;
export let wide: usize = 0;
export let uposOf: usize = 0;
/** What words add to the layers, worked out once for each. */
export let taggerWords: usize = 0;
export let parserWords: usize = 0;

let next: usize = NUMBERS;
function number(): i32 {
  next += 4;
  return load<i32>(next - 4);
}

/** Reads what the caller laid down. */
export function begin(): void {
  next = NUMBERS;
  taggerHidden = number();
  taggerWidth = number();
  classes = number();
  parserHidden = number();
  parserWidth = number();
  labels = number();
  wideMask = number();
  taggerEmbedding = number();
  taggerWindow = number();
  before = number();
  taggerStart = number();
  outColumns = number();
  outBias = number();
  parserEmbedding = number();
  parserRoles = number();
  rows = number();
  pairNumber = number();
  pairRows = number();
  parserStart = number();
  actions = number();
  actionBias = number();
  borne = number();
  wide = number();
  uposOf = number();
  taggerWords = number();
  parserWords = number();
}

/** Columns of a sentence, a number of 32 bits for each word and for the root behind them; tags have 8 bits. */
export let words: usize = 0;
export let keys: usize = 0;
export let tags: usize = 0;
export let heads: usize = 0;
export let arcs: usize = 0;
export let stack: usize = 0;
export let leftChild: usize = 0;
export let rightChild: usize = 0;
export let leftChild2: usize = 0;
export let rightChild2: usize = 0;
export let leftCount: usize = 0;
export let rightCount: usize = 0;

/** Columns of `room` numbers each begin at `at`, in the order above. */
export function makeRoom(at: usize, room: i32): void {
  const size = <usize>room * 4;
  words = at;
  keys = words + size;
  tags = keys + size;
  heads = tags + size;
  arcs = heads + size;
  stack = arcs + size;
  leftChild = stack + size;
  rightChild = leftChild + size;
  leftChild2 = rightChild + size;
  rightChild2 = leftChild2 + size;
  leftCount = rightChild2 + size;
  rightCount = leftCount + size;
}
