import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { isWeekday } from '../date-words.ts';
import { type DocumentView, formAt, SHAPE } from '../document-view.ts';
import { isInnerHyphen } from '../names/name-tags.ts';
import { isForm } from '../names/runs-by-word.ts';
import { isComma, PHRASE_WORDS } from '../read-commas.ts';
import { hashWords } from '../word-hash.ts';

/** What a role may go on with behind its noun: “a former governor of Ohio”, “the fund's lawyer at the time”. */
const GOES_ON = hashWords('of at for');
/** Who is so to somebody or somewhere: “special adviser to the governor”. */
const TO_SOMEBODY = hashWords('secretary assistant adviser advisor aide ambassador envoy counsel delegate representative heir');
/** Behind so many words no further “of …” is taken; one that was begun is taken whole, up to twice as many. */
const MOST_WORDS_ON = 7;

/** The token behind “of Ohio”, “at the Institute for Peace”, “to the governor” from `i` on; `i` itself where nothing of the kind stands. */
export function endOfDescription(view: DocumentView, i: number): number {
  const sentence = view.document.sentences[view.sentence[i - 1] ?? 0];
  let far = i + MOST_WORDS_ON;
  let end = i;
  const goesOn = (j: number): boolean =>
    GOES_ON.has(view.hash[j] ?? 0) || (view.document.tokens.form[j] === 'to' && TO_SOMEBODY.has(view.hash[j - 1] ?? 0));
  for (let j = i; j < far && goesOn(j); j = end) {
    let k = behindSeat(view, j + 1);
    if (k > j + 1) far = k + MOST_WORDS_ON;
    const last = Math.min(sentence?.last ?? i, far + MOST_WORDS_ON);
    while (
      k < last &&
      !isDayBehind(view, k) &&
      (isNominal(view, k) || isInFirm(view, k) || (k + 1 < last && JOINS.has(view.hash[k] ?? 0) && view.shape[k + 1] === SHAPE.capital))
    )
      k++;
    if (k === j + 1 || !isNoun(view, k - 1)) break;
    end = k;
  }
  return end;
}

/** “for the ministry Friday”: a day behind a noun tells when, unless it goes on as “the Sunday Times” does. */
const isDayBehind = (view: DocumentView, i: number): boolean => isWeekday(view, i) && isNoun(view, i - 1) && !isNominal(view, i + 1);

/** “of Dover, Del.-based Baker Magazine”: the token behind a town with its state at `i`; `i` itself when none stands there. */
function behindSeat(view: DocumentView, i: number): number {
  const { form } = view.document.tokens;
  let comma = i;
  while (comma - i < 3 && view.shape[comma] === SHAPE.capital) comma++;
  if (comma === i || form[comma] !== ',') return i;
  let state = comma + 1;
  while (state - comma < 3 && view.tagged[state] === 1) state++;
  return isInnerHyphen(view, state) && form[state + 1] === 'based' ? state + 2 : i;
}

/** “at Brandt, Kessler & Co”, “at Tessmar, Inc.”: whether the comma at `i` stands inside a firm's name. */
const isInFirm = (view: DocumentView, i: number): boolean =>
  isComma(view, i) &&
  view.shape[i - 1] === SHAPE.capital &&
  view.shape[i + 1] === SHAPE.capital &&
  (formAt(view, i + 2) === '&' || isForm(view, i + 1));

const JOINS = hashWords('and &');
/** A noun, or its possessive ending: “at Lee's”. */
const isNoun = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return pos === POS.NOUN || pos === POS.PROPN || (pos === POS.PART && /^['’]s$/.test(formAt(view, i)));
};
const isNominal = (view: DocumentView, i: number): boolean =>
  PHRASE_WORDS.has(view.syntax.upos[i] ?? -1) ||
  isInnerHyphen(view, i) ||
  // “of Leeds-based Marsh”, “of the town's leading lawyers”
  (view.syntax.upos[i] === POS.VERB && (isInnerHyphen(view, i - 1) || POSSESSIVE.test(formAt(view, i - 1)))) ||
  // “of the town's best-known lawyers”
  (view.syntax.upos[i] === POS.ADV && isInnerHyphen(view, i + 1));
