import { isWeekday } from './date-words.ts';
import { type DocumentView, POS, SHAPE } from './document-view.ts';
import { isInnerHyphen } from './name-tags.ts';
import { hashWords } from './word-hash.ts';

/** What a role may go on with behind its noun: “a former governor of Ohio”, “the fund's lawyer at the time”. */
const GOES_ON = hashWords('of at for');
const MOST_WORDS_ON = 7;

/** The token behind “of Ohio”, “at the Institute for Peace” from `i` on; `i` itself where nothing of the kind stands. */
export function endOfDescription(view: DocumentView, i: number): number {
  const sentence = view.document.sentences[view.sentence[i - 1] ?? 0];
  const last = Math.min(sentence?.last ?? i, i + MOST_WORDS_ON);
  let end = i;
  for (let j = i; j < last && GOES_ON.has(view.hash[j] ?? 0); j = end) {
    let k = j + 1;
    while (
      k < last &&
      !isDayBehind(view, k) &&
      (isNominal(view, k) || (k + 1 < last && JOINS.has(view.hash[k] ?? 0) && view.shape[k + 1] === SHAPE.capital))
    )
      k++;
    if (k === j + 1 || !isNoun(view, k - 1)) break;
    end = k;
  }
  return end;
}

/** “for the ministry Friday”: a day behind a noun tells when, unless it goes on as “the Sunday Times” does. */
const isDayBehind = (view: DocumentView, i: number): boolean => isWeekday(view, i) && isNoun(view, i - 1) && !isNominal(view, i + 1);

const JOINS = hashWords('and &');
/** A noun, or its possessive ending: “at Lee's”. */
const isNoun = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return pos === POS.NOUN || pos === POS.PROPN || (pos === POS.PART && /^['’]s$/.test(view.document.tokens.form[i] ?? ''));
};
const isNominal = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return (
    pos === POS.NOUN ||
    pos === POS.PROPN ||
    pos === POS.ADJ ||
    pos === POS.DET ||
    pos === POS.NUM ||
    pos === POS.PART ||
    isInnerHyphen(view, i)
  );
};
