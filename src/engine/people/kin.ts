import type { DocumentView } from './document-view.ts';
import { isInnerHyphen } from './names/name-tags.ts';
import { hashWords } from './word-hash.ts';

/** Nouns for somebody's relatives, by which a text brings in those of one name: “her aunt, Rose”. */
export const RELATIVES = hashWords(
  'father mother dad mum mom wife husband ex-wife ex-husband widow widower son daughter brother sister grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister stepdad stepmum gran granny nan grandma grandpa granddad grandad mam partner girlfriend boyfriend fiance fiancee fiancé fiancée twin godfather godmother godson goddaughter',
);

/** Tokens from “brother” to “law” in “brother-in-law”. */
const IN_LAW = 4;

/** The token that tells what “law” at `i` makes somebody: “brother” of “her brother-in-law”; `i` itself for any other word. */
export function inLaw(view: DocumentView, i: number): number {
  const isInLaw = view.document.tokens.form[i] === 'law' && isInnerHyphen(view, i - 1) && isInnerHyphen(view, i - IN_LAW + 1);
  return isInLaw ? i - IN_LAW : i;
}
