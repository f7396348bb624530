import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashWord, hashWords, mixFeature } from '../word-hash.ts';

/** What a capitalised word is part of: no name of somebody, a person's name, the title before one, a group, a place. */
export const TAG = { none: 0, person: 1, title: 2, group: 3, place: 4 } as const;
export const TAG_COUNT = 5;

/** The buckets of hashed features; each has a weight per tag. */
export const TAG_BUCKETS = 1 << 15;

/** Lower-case words that stand inside names of people: “de la Cruz”, “van der Bellen”, “bin Salman”. */
export const PARTICLES = new Set(
  [
    'de',
    'la',
    'le',
    'del',
    'della',
    'der',
    'den',
    'des',
    'di',
    'da',
    'do',
    'dos',
    'du',
    'van',
    'von',
    'zu',
    'zur',
    'ten',
    'ter',
    'bin',
    'ibn',
    'bint',
    'al',
    'el',
    'ul',
    'abu',
    'y',
    'e',
    'af',
    'av',
    'mac',
    'ap',
    'ferch',
    'san',
    'st',
  ].map(hashWord),
);
/** Whether token `i` is a lower-case word that may stand inside a name. */
export const isParticle = (view: DocumentView, i: number): boolean => view.shape[i] === SHAPE.lower && PARTICLES.has(view.hash[i] ?? 0);

/** Particles that are no English words: where one stands between two capitals, or in front of one, it belongs to a name. */
const SURE_PARTICLES = hashWords('ap ferch de la del della der di da dos du van von zu ter bin ibn bint al el ul abu');
export const isSureParticle = (view: DocumentView, i: number): boolean =>
  view.shape[i] === SHAPE.lower && SURE_PARTICLES.has(view.hash[i] ?? 0);

/** Whether token `i` is a hyphen between two touching tokens. */
export const isInnerHyphen = (view: DocumentView, i: number): boolean => view.shape[i] === SHAPE.hyphen;

/** Whether token `i` is tagged at all: a capitalised word, or a small one behind a hyphen in a name (“Jong-un”). */
export const isTagged = (view: DocumentView, i: number): boolean => view.tagged[i] === 1;

/** What a document shows of a word in all its places. Bits, so that a word's clues are one number. */
export const CLUE = {
  afterTitle: 1,
  afterGiven: 2,
  afterIn: 4,
  afterThe: 8,
  beforePossessive: 16,
  speaks: 32,
  small: 64,
  age: 128,
  hasKin: 256,
  acts: 512,
  described: 1024,
  beforeRole: 2048,
  afterRoleOf: 4096,
  coordinated: 8192,
} as const;
/** The clues that are also features all together; more of them would be too rare a company. */
const FIRST_CLUES = 1023;
const CLUE_BITS = 14;

const LOCATIVES = new Set(['in', 'at', 'near', 'across', 'outside', 'into', 'throughout'].map(hashWord));
const THE = hashWord('the');
const SAYS = new Set(
  ['said', 'says', 'told', 'added', 'asked', 'wrote', 'argued', 'explained', 'tweeted', 'replied', 'recalled', 'noted'].map(hashWord),
);

/** What is gathered over a document before its names are tagged. */
export interface NameContext {
  /** {@link CLUE} bits of each tagged word, by its hash. */
  readonly clues: ReadonlyMap<number, number>;
  /** By tagged token: the first token of its run of capitalised words, the one behind the run, and the run's head. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  readonly runHead: Int32Array;
}

/** Gathers clues and runs. */
export function gatherContext(view: DocumentView): NameContext {
  const { count } = view.document.tokens;
  const runFirst = new Int32Array(count);
  const runLast = new Int32Array(count);
  const runHead = new Int32Array(count);
  for (const { first, last } of view.document.sentences) {
    for (let i = first; i < last; ) {
      if (!isTagged(view, i)) {
        i++;
        continue;
      }
      let end = i + 1;
      while (
        end < last &&
        end - i < 12 &&
        (isTagged(view, end) || (end + 1 < last && (isInnerHyphen(view, end) || isParticle(view, end)) && isTagged(view, end + 1)))
      )
        end++;
      let head = end - 1;
      for (let j = i; j < end; j++) {
        const above = view.syntax.head[j] ?? -1;
        if (above < i || above >= end) {
          head = j;
          break;
        }
      }
      runFirst.fill(i, i, end);
      runLast.fill(end, i, end);
      runHead.fill(head, i, end);
      i = end;
    }
  }
  return { clues: gatherClues(view), runFirst, runLast, runHead };
}

/** What people alone do. */
const ACTS = new Set(
  [
    'born',
    'claims',
    'claimed',
    'believes',
    'believed',
    'thinks',
    'thought',
    'married',
    'died',
    'joked',
    'smiled',
    'himself',
    'herself',
    'who',
    'whose',
  ].map(hashWord),
);

/** Gathers the clues of every tagged word of a document, by its hash. */
function gatherClues(view: DocumentView): ReadonlyMap<number, number> {
  const { hash, shape, flags } = view;
  const { count, form } = view.document.tokens;
  const clues = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    if (!isTagged(view, i)) continue;
    let seen = clues.get(hash[i] ?? 0) ?? 0;
    if (i > 0) {
      const before = hash[i - 1] ?? 0;
      if ((flags[i - 1] ?? 0) & FLAG.title && shape[i - 1] !== SHAPE.lower) seen |= CLUE.afterTitle;
      else if (isTagged(view, i - 1) && (flags[i - 1] ?? 0) & (FLAG.maleGiven | FLAG.femaleGiven)) seen |= CLUE.afterGiven;
      else if (LOCATIVES.has(before)) seen |= CLUE.afterIn;
      else if (before === THE) seen |= CLUE.afterThe;
    }
    if (i + 1 < count) {
      const after = form[i + 1] ?? '';
      if (after === '’s' || after === "'s" || after === '’' || after === "'") {
        seen |= CLUE.beforePossessive;
        const owned = flags[i + 2] ?? 0;
        // “Lee's father”: only people have relatives
        if (owned & FLAG.personNoun && owned & (FLAG.maleGiven | FLAG.femaleGiven) && shape[i + 2] === SHAPE.lower) seen |= CLUE.hasKin;
      } else if (ACTS.has(hash[i + 1] ?? 0) || ACTS.has(hash[i + 2] ?? 0)) seen |= CLUE.acts;
      else if (SAYS.has(hash[i + 1] ?? 0) || (i > 0 && SAYS.has(hash[i - 1] ?? 0))) seen |= CLUE.speaks;
      else if (after === ',' && shape[i + 2] === SHAPE.number && form[i + 3] === ',') seen |= CLUE.age;
      if (after === ',' && isDescription(view, i + 2)) seen |= CLUE.described;
      // “Lee Brothers spokesman Bob Ray”, “the editor of Lee's Weekly”: groups and places have people
      if (shape[i + 1] === SHAPE.lower && (flags[i + 1] ?? 0) & FLAG.personNoun) seen |= CLUE.beforeRole;
    }
    if (i > 1 && shape[i - 1] === SHAPE.lower) {
      const before = form[i - 1] ?? '';
      if ((before === 'of' || before === 'at' || before === 'for') && shape[i - 2] === SHAPE.lower && (flags[i - 2] ?? 0) & FLAG.personNoun)
        seen |= CLUE.afterRoleOf;
      else if (before === 'and' && isTagged(view, i - 2) && (flags[i - 2] ?? 0) & (FLAG.maleGiven | FLAG.femaleGiven))
        seen |= CLUE.coordinated;
    }
    if (i > 2 && form[i - 1] === ',' && shape[i - 2] === SHAPE.lower && (flags[i - 2] ?? 0) & FLAG.personNoun && isOwned(view, i - 2))
      seen |= CLUE.described;
    clues.set(hash[i] ?? 0, seen);
  }
  for (let i = 0; i < count; i++) {
    if (shape[i] !== SHAPE.lower) continue;
    const seen = clues.get(hash[i] ?? 0);
    if (seen !== undefined && !(seen & CLUE.small)) clues.set(hash[i] ?? 0, seen | CLUE.small);
  }
  return clues;
}

/** “an Australian woman”, “the club's captain”: whether a description of somebody begins at `i`. */
function isDescription({ shape, flags, hash, syntax, document }: DocumentView, i: number): boolean {
  if (!ARTICLES.has(hash[i] ?? 0)) return false;
  for (let j = i + 1; j < i + 7 && j < document.tokens.count; j++) {
    if (shape[j] === SHAPE.lower && (flags[j] ?? 0) & FLAG.personNoun && syntax.upos[j] === POS.NOUN) return true;
    if (syntax.upos[j] === POS.PUNCT && shape[j] !== SHAPE.hyphen) return false;
  }
  return false;
}

/** “his wife”, “Lee's wife”: whether the noun at `i` stands behind a possessive. */
const isOwned = ({ document }: DocumentView, i: number): boolean =>
  /^(his|her|their|my|our|['’]s)$/i.test(document.tokens.form[i - 1] ?? '');

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'one', 'another'].map(hashWord));

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
