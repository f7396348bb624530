import { type DocumentView, formAt, hasFlag, SHAPE } from '../document-view.ts';
import { RELATIVES } from '../kin.ts';
import { FLAG } from '../lexicon.ts';
import { hashWords } from '../word-hash.ts';
import { isGiven } from './capital-run.ts';
import { isCourtesy } from './forms-of-address.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { isSonOf, TAG } from './name-tags.ts';
import { SHORT_TITLES } from './short-titles.ts';
import { isBeforeName, isBehindMr, NO_NAME } from './tag-step.ts';

/* Who is called by a word that looks like a title or a body. */

/** “Mr. Allies”: nobody else is called so, whatever the word looks like; “Mr President” is an office. */
export function isCalledMr(view: DocumentView, tag: Uint8Array, i: number): boolean {
  return (
    (tag[i] === TAG.group || tag[i] === TAG.place) &&
    isBehindMr(view, i) &&
    view.tagged[i + 1] !== 1 &&
    !hasFlag(view, i, FLAG.title | FLAG.personNoun)
  );
}

/** Ranks of the nobility by which people are christened. */
const GIVEN_RANKS = hashWords('earl duke baron marshal prince king');

/** “Justice Earl Marsh”, “the lawyer Baron Marsh”: a rank between what else somebody is and one word of a name is the first name. */
export function isGivenRank(view: DocumentView, tag: Uint8Array, i: number, { clues }: NameContext): boolean {
  return (
    tag[i] === TAG.title &&
    (tag[i - 1] === TAG.title || (view.shape[i - 1] === SHAPE.lower && hasFlag(view, i - 1, FLAG.personNoun))) &&
    view.sentence[i - 1] === view.sentence[i] &&
    GIVEN_RANKS.has(view.hash[i] ?? 0) &&
    // “Health minister Earl Tolmay … the earl said”
    ((clues.get(view.hash[i] ?? 0) ?? 0) & CLUE.small) === 0 &&
    // “her great-uncle Prince Ann”, “the envoy Prince Ann”, “the envoy Prince Tessmar bin Nasser”
    !RELATIVES.has(view.hash[i - 1] ?? 0) &&
    !isGiven(view, i + 1) &&
    !isSonOf(view, i + 2) &&
    !GIVEN_RANKS.has(view.hash[i - 1] ?? 0) &&
    isBeforeName(view, tag, i) &&
    !isBeforeName(view, tag, i + 1)
  );
}

/** First names that are nouns for somebody, and no titles: “Guy Marsh”. */
const NO_TITLES = hashWords('guy mate');
export function isGuy(view: DocumentView, tag: Uint8Array, i: number): boolean {
  return tag[i] === TAG.title && NO_TITLES.has(view.hash[i] ?? 0) && isBeforeName(view, tag, i) && view.shape[i] === SHAPE.capital;
}

/** “from Matty Doyle”: a first name that no list has for a title, right in front of a surname, at no other name's end. */
export const isGivenOnly = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.title &&
  isGiven(view, i) &&
  !hasFlag(view, i, NO_NAME) &&
  isBeforeName(view, tag, i) &&
  tag[i - 1] !== TAG.title &&
  !SHORT_TITLES.has(view.hash[i] ?? 0) &&
  !isCourtesy(formAt(view, i));
