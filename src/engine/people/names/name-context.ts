import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, SHAPE } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { hashWords, THE } from '../word-hash.ts';
import { isInnerHyphen, isParticle, isTagged } from './name-tags.ts';

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

const LOCATIVES = hashWords('in at near across outside into throughout');
const SAYS = hashWords('said says told added asked wrote argued explained tweeted replied recalled noted');

/** What is gathered over a document before its names are tagged. */
export interface NameContext {
  /** {@link CLUE} bits of each tagged word, by its hash. */
  readonly clues: ReadonlyMap<number, number>;
  /** Where each tagged word first stands, by its hash. */
  readonly firstOf: ReadonlyMap<number, number>;
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
  const firstOf = new Map<number, number>();
  for (let i = count - 1; i >= 0; i--) if (isTagged(view, i)) firstOf.set(view.hash[i] ?? 0, i);
  return { clues: gatherClues(view), firstOf, runFirst, runLast, runHead };
}

/** What people alone do. */
const ACTS = hashWords('born claims claimed believes believed thinks thought married died joked smiled himself herself who whose');

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
      else if (isTagged(view, i - 1) && (flags[i - 1] ?? 0) & GIVEN) seen |= CLUE.afterGiven;
      else if (LOCATIVES.has(before)) seen |= CLUE.afterIn;
      else if (before === THE) seen |= CLUE.afterThe;
    }
    if (i + 1 < count) {
      const after = form[i + 1] ?? '';
      if (after === '’s' || after === "'s" || after === '’' || after === "'") {
        seen |= CLUE.beforePossessive;
        const owned = flags[i + 2] ?? 0;
        // “Lee's father”: only people have relatives
        if (owned & FLAG.personNoun && owned & GIVEN && shape[i + 2] === SHAPE.lower) seen |= CLUE.hasKin;
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
      else if (before === 'and' && isTagged(view, i - 2) && (flags[i - 2] ?? 0) & GIVEN) seen |= CLUE.coordinated;
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

const ARTICLES = hashWords('a an the his her their one another');
