import type { DocumentView } from '../document-view.ts';
import { hashWord, mixFeature } from '../word-hash.ts';
import type { NameContext } from './name-context.ts';
import { isTagged } from './name-tags.ts';

/** The buckets of hashed features; each has a weight per tag. */
export const TAG_BUCKETS = 1 << 15;

/** The clues that are also features all together; more of them would be too rare a company. */
const FIRST_CLUES = 1023;
const CLUE_BITS = 14;

function hashEnd(form: string, length: number): number {
  return hashWord(form.slice(-length));
}

/** The most features a token can have. */
export const MOST_FEATURES = 80;

const bucketOf = (template: number, a: number, b = 0): number => mixFeature(template, a, b) & (TAG_BUCKETS - 1);

/** The value of a column at `j`, or -1 outside the sentence. */
const within = (column: Int32Array | Uint8Array, j: number, first: number, last: number): number =>
  j >= first && j < last ? (column[j] ?? 0) : -1;

/**
 * The features of token `i` as buckets into the weights, written to `out`; returns how many. `before` and `before2`
 * are the tags given to the two tokens in front.
 */
export function nameFeatures(
  view: DocumentView,
  context: NameContext,
  i: number,
  before: number,
  before2: number,
  out: Int32Array,
): number {
  const { hash, shape, flags, role, syntax, sentence, casing } = view;
  const { form } = view.document.tokens;
  const s = view.document.sentences[sentence[i] ?? 0];
  const first = s?.first ?? 0;
  const last = s?.last ?? 0;
  let n = 0;
  const word = hash[i] ?? 0;
  const kind = shape[i] ?? 0;
  const flag = flags[i] ?? 0;
  const style = casing[sentence[i] ?? 0] ?? 0;
  const start = i === first ? 1 : 0;
  const clue = context.clues.get(word) ?? 0;
  const text = (form[i] ?? '').slice(0, 40);
  const head = syntax.head[i] ?? -1;
  const pos = syntax.upos[i] ?? 0;
  const next = within(hash, i + 1, first, last);
  const nextShape = within(shape, i + 1, first, last);
  const previousShape = within(shape, i - 1, first, last);
  const nextFlag = Math.max(0, within(flags, i + 1, first, last));
  const previousFlag = Math.max(0, within(flags, i - 1, first, last));
  const nextTagged = i + 1 < last && isTagged(view, i + 1) ? 1 : 0;
  const previousTagged = i > first && isTagged(view, i - 1) ? 1 : 0;

  out[n++] = bucketOf(0, style);
  out[n++] = bucketOf(1, word);
  out[n++] = bucketOf(2, hashEnd(text, 3));
  out[n++] = bucketOf(3, hashEnd(text, 2));
  out[n++] = bucketOf(4, hashWord(text.slice(0, 3)));
  out[n++] = bucketOf(5, kind, style * 2 + start);
  out[n++] = bucketOf(6, within(hash, i - 1, first, last));
  out[n++] = bucketOf(7, next);
  out[n++] = bucketOf(8, within(hash, i - 2, first, last), 1);
  out[n++] = bucketOf(9, within(hash, i + 2, first, last), 1);
  out[n++] = bucketOf(10, pos, start);
  out[n++] = bucketOf(11, flag, nextTagged * 2 + previousTagged);
  out[n++] = bucketOf(12, flag, before);
  out[n++] = bucketOf(13, before, before2);
  out[n++] = bucketOf(14, before, word);
  out[n++] = bucketOf(15, nextShape, previousShape);
  out[n++] = bucketOf(16, nextFlag, nextTagged);
  out[n++] = bucketOf(17, previousFlag, previousTagged);
  out[n++] = bucketOf(18, clue & FIRST_CLUES);
  out[n++] = bucketOf(19, clue & 7, flag);
  out[n++] = bucketOf(20, role[i] ?? 0, head >= first ? (hash[head] ?? 0) : 0);
  out[n++] = bucketOf(21, role[i] ?? 0, head >= first ? (syntax.upos[head] ?? 0) : 99);
  out[n++] = bucketOf(22, flag, nextFlag * 2 + nextTagged);
  out[n++] = bucketOf(23, flag, previousFlag * 2 + previousTagged);
  out[n++] = bucketOf(24, syntax.xpos[i] ?? 0, within(syntax.upos, i + 1, first, last) + 1);
  out[n++] = bucketOf(25, within(syntax.upos, i - 1, first, last) + 1, within(syntax.upos, i + 1, first, last) + 1);
  out[n++] = bucketOf(26, within(hash, i - 1, first, last), next);
  out[n++] = bucketOf(27, kind, previousTagged * 2 + nextTagged);
  out[n++] = bucketOf(28, before, within(hash, i - 1, first, last));
  out[n++] = bucketOf(29, previousTagged, next);
  out[n++] = bucketOf(30, nextTagged, within(hash, i - 1, first, last));
  if (nextTagged) {
    out[n++] = bucketOf(31, Math.max(0, within(flags, i + 2, first, last)), i + 2 < last && isTagged(view, i + 2) ? 1 : 0);
    out[n++] = bucketOf(32, hashEnd((form[i + 1] ?? '').slice(0, 40), 3), 3);
  }
  if (previousTagged) out[n++] = bucketOf(33, hashEnd((form[i - 1] ?? '').slice(0, 40), 3), 3);
  for (let bit = 0; bit < CLUE_BITS; bit++) if (clue & (1 << bit)) out[n++] = bucketOf(34, bit);
  if (clue > FIRST_CLUES) out[n++] = bucketOf(47, clue >> 10, flag);

  // the run of capitalised words as a whole
  const runFirst = context.runFirst[i] ?? i;
  const runLast = context.runLast[i] ?? i + 1;
  const runHead = context.runHead[i] ?? i;
  const above = syntax.head[runHead] ?? -1;
  const end = runLast - 1;
  const place = Math.min(3, i - runFirst) * 4 + Math.min(3, end - i);
  const length = Math.min(5, runLast - runFirst);
  out[n++] = bucketOf(35, hash[end] ?? 0, end === i ? 1 : 0);
  out[n++] = bucketOf(36, flags[end] ?? 0, place);
  out[n++] = bucketOf(37, flags[runFirst] ?? 0, place);
  out[n++] = bucketOf(38, length, place);
  out[n++] = bucketOf(39, within(hash, runFirst - 1, first, last), end === i ? 1 : 0);
  out[n++] = bucketOf(40, within(hash, runLast, first, last), i === runFirst ? 1 : 0);
  out[n++] = bucketOf(41, role[runHead] ?? 0, above >= 0 ? (hash[above] ?? 0) : 0);
  out[n++] = bucketOf(42, role[runHead] ?? 0, (above >= 0 ? (syntax.upos[above] ?? 0) : 20) * 8 + Math.min(3, length));
  out[n++] = bucketOf(
    43,
    within(syntax.upos, runFirst - 1, first, last) + 1,
    (within(syntax.upos, runLast, first, last) + 1) * 8 + Math.min(3, length),
  );
  out[n++] = bucketOf(44, flags[runFirst] ?? 0, (flags[end] ?? 0) * 8 + length);
  out[n++] = bucketOf(45, flag, pos * 16 + (role[i] ?? 0));
  out[n++] = bucketOf(46, kind, (role[runHead] ?? 0) * 8 + length);

  // words that large text uses alike
  const { wordClass } = syntax;
  const own = wordClass[i] ?? 0;
  out[n++] = bucketOf(48, own, nextTagged * 2 + previousTagged);
  out[n++] = bucketOf(49, own, flag);
  out[n++] = bucketOf(50, within(wordClass, i + 1, first, last), own);
  out[n++] = bucketOf(51, within(wordClass, i - 1, first, last));
  out[n++] = bucketOf(52, within(wordClass, i + 1, first, last));
  out[n++] = bucketOf(53, wordClass[end] ?? 0, place);
  out[n++] = bucketOf(54, wordClass[runFirst] ?? 0, place);
  out[n++] = bucketOf(55, role[runHead] ?? 0, above >= 0 ? (wordClass[above] ?? 0) : 256);
  out[n++] = bucketOf(56, own, before);
  return n;
}
