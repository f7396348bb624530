import { type DocumentView, POS, SHAPE } from './document-view.ts';
import { FLAG } from './lexicon.ts';
import { hashWord, mixFeature } from './word-hash.ts';

/** What a capitalised word is part of: no name of somebody, a person's name, the title before one, a group, a place. */
export const TAG = { none: 0, person: 1, title: 2, group: 3, place: 4 } as const;
export const TAG_COUNT = 5;

/** The buckets of hashed features; each has a weight per tag. */
export const TAG_BUCKETS = 1 << 15;

/** Lower-case words that stand inside names of people: “de la Cruz”, “van der Bellen”, “bin Salman”. */
const PARTICLES = new Set(
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
    'san',
    'st',
  ].map(hashWord),
);
const HYPHENS = new Set(['-', '‑', '–']);

/** Whether token `i` is a lower-case word that may stand inside a name. */
export const isParticle = (view: DocumentView, i: number): boolean => view.shape[i] === SHAPE.lower && PARTICLES.has(view.hash[i] ?? 0);

/** Whether tokens `i - 1` and `i` touch. */
export const touches = (view: DocumentView, i: number): boolean =>
  i > 0 && view.document.tokens.start[i] === view.document.tokens.end[i - 1];

/** Whether token `i` is a hyphen between two touching tokens. */
export const isInnerHyphen = (view: DocumentView, i: number): boolean =>
  view.shape[i] === SHAPE.mark && HYPHENS.has(view.document.tokens.form[i] ?? '') && touches(view, i) && touches(view, i + 1);

/** Whether token `i` is tagged at all: a capitalised word, or a small one behind a hyphen in a name (“Jong-un”). */
export function isTagged(view: DocumentView, i: number): boolean {
  const shape = view.shape[i] ?? 0;
  if (isCapital(shape) || isElided(view, i)) return view.syntax.upos[i] !== POS.PRON || (view.document.tokens.form[i] ?? '').length > 3;
  if (shape !== SHAPE.lower || i < 2 || !isInnerHyphen(view, i - 1) || !isCapital(view.shape[i - 2] ?? 0)) return false;
  // “Jong-un” behind another name word; “Trump-backed” and “era” are words of their own
  const pos = view.syntax.upos[i];
  if (pos === POS.PROPN) return true;
  return (
    i > 2 &&
    isCapital(view.shape[i - 3] ?? 0) &&
    pos !== POS.VERB &&
    pos !== POS.ADJ &&
    (view.flags[i] ?? 0) === 0 &&
    (view.document.tokens.form[i] ?? '').length <= 6
  );
}

/** “d'Ettorre”, “l'Oréal”: a small letter elided before a capital. */
const isElided = (view: DocumentView, i: number): boolean =>
  view.shape[i] === SHAPE.lower && /^[dl]['’]\p{Lu}/u.test(view.document.tokens.form[i] ?? '');

const isCapital = (shape: number): boolean => shape >= SHAPE.capital && shape <= SHAPE.mixed;

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
} as const;

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
    }
    clues.set(hash[i] ?? 0, seen);
  }
  for (let i = 0; i < count; i++) {
    if (shape[i] !== SHAPE.lower) continue;
    const seen = clues.get(hash[i] ?? 0);
    if (seen !== undefined && !(seen & CLUE.small)) clues.set(hash[i] ?? 0, seen | CLUE.small);
  }
  return clues;
}

function hashEnd(form: string, length: number): number {
  return hashWord(form.slice(-length));
}

/** The most features a token can have. */
export const MOST_FEATURES = 64;

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
  const at = (column: Int32Array | Uint8Array, j: number): number => (j >= first && j < last ? (column[j] ?? 0) : -1);
  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    out[n++] = mixFeature(template, a, b) & (TAG_BUCKETS - 1);
  };
  const word = hash[i] ?? 0;
  const kind = shape[i] ?? 0;
  const flag = flags[i] ?? 0;
  const style = casing[sentence[i] ?? 0] ?? 0;
  const start = i === first ? 1 : 0;
  const clue = context.clues.get(word) ?? 0;
  const text = (form[i] ?? '').slice(0, 40);
  const head = syntax.head[i] ?? -1;
  const pos = syntax.upos[i] ?? 0;
  const next = at(hash, i + 1);
  const nextShape = at(shape, i + 1);
  const previousShape = at(shape, i - 1);
  const nextFlag = Math.max(0, at(flags, i + 1));
  const previousFlag = Math.max(0, at(flags, i - 1));
  const nextTagged = i + 1 < last && isTagged(view, i + 1) ? 1 : 0;
  const previousTagged = i > first && isTagged(view, i - 1) ? 1 : 0;

  add(0, style);
  add(1, word);
  add(2, hashEnd(text, 3));
  add(3, hashEnd(text, 2));
  add(4, hashWord(text.slice(0, 3)));
  add(5, kind, style * 2 + start);
  add(6, at(hash, i - 1));
  add(7, next);
  add(8, at(hash, i - 2), 1);
  add(9, at(hash, i + 2), 1);
  add(10, pos, start);
  add(11, flag, nextTagged * 2 + previousTagged);
  add(12, flag, before);
  add(13, before, before2);
  add(14, before, word);
  add(15, nextShape, previousShape);
  add(16, nextFlag, nextTagged);
  add(17, previousFlag, previousTagged);
  add(18, clue);
  add(19, clue & 7, flag);
  add(20, role[i] ?? 0, head >= first ? (hash[head] ?? 0) : 0);
  add(21, role[i] ?? 0, head >= first ? (syntax.upos[head] ?? 0) : 99);
  add(22, flag, nextFlag * 2 + nextTagged);
  add(23, flag, previousFlag * 2 + previousTagged);
  add(24, syntax.xpos[i] ?? 0, at(syntax.upos, i + 1) + 1);
  add(25, at(syntax.upos, i - 1) + 1, at(syntax.upos, i + 1) + 1);
  add(26, at(hash, i - 1), next);
  add(27, kind, previousTagged * 2 + nextTagged);
  add(28, before, at(hash, i - 1));
  add(29, previousTagged, next);
  add(30, nextTagged, at(hash, i - 1));
  if (nextTagged) {
    add(31, Math.max(0, at(flags, i + 2)), i + 2 < last && isTagged(view, i + 2) ? 1 : 0);
    add(32, hashEnd((form[i + 1] ?? '').slice(0, 40), 3), 3);
  }
  if (previousTagged) add(33, hashEnd((form[i - 1] ?? '').slice(0, 40), 3), 3);
  for (let bit = 0; bit < 10; bit++) if (clue & (1 << bit)) add(34, bit);

  // the run of capitalised words as a whole
  const runFirst = context.runFirst[i] ?? i;
  const runLast = context.runLast[i] ?? i + 1;
  const runHead = context.runHead[i] ?? i;
  const above = syntax.head[runHead] ?? -1;
  const end = runLast - 1;
  const place = Math.min(3, i - runFirst) * 4 + Math.min(3, end - i);
  const length = Math.min(5, runLast - runFirst);
  add(35, hash[end] ?? 0, end === i ? 1 : 0);
  add(36, flags[end] ?? 0, place);
  add(37, flags[runFirst] ?? 0, place);
  add(38, length, place);
  add(39, at(hash, runFirst - 1), end === i ? 1 : 0);
  add(40, at(hash, runLast), i === runFirst ? 1 : 0);
  add(41, role[runHead] ?? 0, above >= 0 ? (hash[above] ?? 0) : 0);
  add(42, role[runHead] ?? 0, (above >= 0 ? (syntax.upos[above] ?? 0) : 20) * 8 + Math.min(3, length));
  add(43, at(syntax.upos, runFirst - 1) + 1, (at(syntax.upos, runLast) + 1) * 8 + Math.min(3, length));
  add(44, flags[runFirst] ?? 0, (flags[end] ?? 0) * 8 + length);
  add(45, flag, pos * 16 + (role[i] ?? 0));
  add(46, kind, (role[runHead] ?? 0) * 8 + length);
  return n;
}
