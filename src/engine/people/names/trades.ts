import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, SHAPE } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { MORE_PEOPLE, PEOPLE_OR_THINGS } from '../more-people.ts';
import { isGiven } from './capital-run.ts';
import { isCourtesy } from './forms-of-address.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { isInnerHyphen, isSonOf, TAG } from './name-tags.ts';
import { A_NAME, isBeforeName, isBehindName } from './tag-step.ts';

/** Whether the word at `i` says what somebody is, and nobody is called by it. */
export function isOnlyNoun(view: DocumentView, i: number): boolean {
  const flags = view.flags[i] ?? 0;
  return (flags & (FLAG.personNoun | FLAG.title)) !== 0 && (flags & A_NAME & ~genderOfNoun(flags)) === 0;
}

/** The sex bits of a noun for people say “spokeswoman”, not that somebody is called so. */
const genderOfNoun = (flags: number): number => (flags & (FLAG.personNoun | FLAG.title) ? GIVEN : 0);

/** “Jon Farmer”: a noun for somebody ends a name behind a first name where “Farmer said” shows a surname. */
export const isTradeBehindGiven = (view: DocumentView, tag: Uint8Array, i: number, { clues }: NameContext): boolean =>
  tag[i] === TAG.title &&
  !hasFlag(view, i, FLAG.title) &&
  isBehindName(view, tag, i) &&
  isGiven(view, i - 1) &&
  ((clues.get(view.hash[i] ?? 0) ?? 0) & CLUE.speaks) !== 0 &&
  // “the Washington Examiner”
  !/^the$/i.test(formAt(view, i - 2)) &&
  view.tagged[i + 1] !== 1 &&
  view.shape[i] === SHAPE.capital &&
  view.syntax.upos[i] === POS.PROPN &&
  !inCapitals(view, i);

/** What somebody does, by how it ends; shorter words so are names: “Rutger”. */
const DOES = /^\p{Lu}\p{Ll}{4,}(?:er|or|ist|man|woman|person)$/u;

/**
 * “Ferry Captain Ann Lee”, “Art critic Ann Lee”, “Harvester Keith Lee”: what a capital makes a part of the name, in front of a first name
 * and a surname; a trade that no list has only where the name begins with it.
 */
export function takeTrade(view: DocumentView, tag: Uint8Array, i: number): void {
  // (“Karim bin Sultan Al Lee”, “Tun Dr Ann Lee”)
  if (tag[i] !== TAG.person || !isBeforeName(view, tag, i) || isSonOf(view, i - 1) || isCourtesy(formAt(view, i))) return;
  const isFull = isGiven(view, i + 1) && isBeforeName(view, tag, i + 1);
  const isNoun = (hasFlag(view, i, FLAG.personNoun | FLAG.title) && !isGiven(view, i)) || PEOPLE_OR_THINGS.has(view.hash[i] ?? 0);
  const isMore = MORE_PEOPLE.has(view.hash[i] ?? 0) && (isBeforeName(view, tag, i + 1) || isInnerHyphen(view, i + 2));
  const isUnlisted = view.flags[i] === 0 && !isBehindName(view, tag, i) && (isMore || (isFull && DOES.test(formAt(view, i))));
  if (!isUnlisted && !(isNoun && isFull && !isBeforeName(view, tag, i + 2))) return;
  let first = i;
  while (isBehindName(view, tag, first)) first--;
  // “Mary Baker Ann Lee”, unlike “Viola player Ann Lee”
  const goesWith = view.syntax.head[first] === i && view.labelNames[view.syntax.label[first] ?? 0] !== 'flat';
  if (isGiven(view, first) && first < i && !goesWith) return;
  tag.fill(TAG.none, first, i);
  tag[i] = TAG.title;
}
