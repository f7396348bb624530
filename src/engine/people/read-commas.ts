import { POS } from '../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, isPlural } from './document-view.ts';
import { FLAG } from './lexicon.ts';
import { isInnerHyphen } from './names/name-tags.ts';
import { hashWord, hashWords } from './word-hash.ts';

/** What a description goes on with: “the cabinet member for housing”. */
const GOES_ON = hashWords('of for at in on to with from under');
const OPENERS = hashWords(
  'following amid since until during upon with after before when while like unlike besides despite without in at for under on as alongside',
);
const MOST_WORDS_ON = 9;

/** The token behind “of York”, “for housing and planning” from `i` on; `i` itself when nothing of the kind stands there. */
export function endOfPhrase(view: DocumentView, i: number): number {
  const last = Math.min(view.document.sentences[view.sentence[i - 1] ?? 0]?.last ?? i, i + MOST_WORDS_ON);
  if (i >= last || !GOES_ON.has(view.hash[i] ?? 0)) return i;
  let end = i + 1;
  while (end < last && (GOES_ON.has(view.hash[end] ?? 0) || standsInPhrase(view, end))) end++;
  return end;
}

/** Classes of the words that a phrase for somebody is made of. */
export const PHRASE_WORDS: ReadonlySet<number> = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.DET, POS.NUM, POS.PART]);

function standsInPhrase(view: DocumentView, i: number): boolean {
  const pos = view.syntax.upos[i];
  if (pos === POS.PUNCT) return view.document.tokens.form[i] === '-' || view.document.tokens.form[i] === '’s';
  return (
    PHRASE_WORDS.has(pos ?? -1) ||
    pos === POS.CCONJ ||
    // “of Leeds-based Marsh”
    (pos === POS.VERB && isInnerHyphen(view, i - 1)) ||
    view.hash[i] === AND
  );
}
const AND = hashWord('and');

/** The token behind “and chief operating officer” at `i`, a second office of the same person; `i` itself when there is none: “and the board”. */
export function endOfSecondRole(view: DocumentView, i: number): number {
  if (view.hash[i] !== AND) return i;
  const { upos } = view.syntax;
  let end = i + 1;
  while (end - i < 6 && (standsInOffice(view, end) || (upos[end] === POS.VERB && upos[end + 1] === POS.NOUN))) end++;
  const isOffice = hasFlag(view, end - 1, FLAG.personNoun) && !isPlural(view, end - 1);
  return end > i + 1 && isOffice && view.sentence[end - 1] === view.sentence[i] ? end : i;
}

const standsInOffice = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return pos === POS.NOUN || pos === POS.PROPN || pos === POS.ADJ || view.document.tokens.form[i] === '-';
};

/** Whether token `i` is a comma. */
export const isComma = (view: DocumentView, i: number): boolean => view.document.tokens.form[i] === ',';

/** Whether a phrase put in between ends at token `i`: a mark, or the sentence's end; “and” would go on with a list. */
export function closesPhrase(view: DocumentView, i: number, sentence: number): boolean {
  if (i >= view.document.tokens.count || view.sentence[i] !== sentence) return true;
  return /^[,.;:)”"’—–-]|^(?:who|whose)$/.test(formAt(view, i)) && !(isComma(view, i) && view.hash[i + 1] === AND);
}

/** “Like his father, Lee …”, “Only after the coroner, Lee spoke”: a phrase in front of the subject, which the comma ends; “Lawyers for the minister” is none. */
export function isInFront(view: DocumentView, first: number): boolean {
  const begin = view.document.sentences[view.sentence[first] ?? 0]?.first ?? 0;
  const pos = view.syntax.upos[begin];
  if (first - 1 !== begin && (first - 1 !== begin + 1 || pos === POS.NOUN || pos === POS.PROPN)) return false;
  return OPENERS.has(view.hash[first - 1] ?? 0);
}

/** “an adviser to the governor, Ann Lee”: whether a description that begins at `first` is whom somebody else serves, who is named behind it. */
export const isServed = (view: DocumentView, first: number): boolean =>
  view.document.tokens.form[first - 1] === 'to' && hasFlag(view, first - 2, FLAG.personNoun | FLAG.title);

/** The token behind “, 34” or “(34)” from `i` on: an age between a name and what its bearer is; `i` itself when there is none. */
export function behindAge(view: DocumentView, i: number): number {
  const { form } = view.document.tokens;
  return /^[,(]$/.test(form[i] ?? '') && /^\d{1,3}$/.test(form[i + 1] ?? '') && /^[,)]$/.test(form[i + 2] ?? '')
    ? i + (form[i] === ',' ? 2 : 3)
    : i;
}
