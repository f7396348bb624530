import { type DocumentView, SHAPE } from '../document-view.ts';
import { isGiven } from './capital-run.ts';
import { isInnerHyphen } from './name-tags.ts';

const DASH = /^(?:—|–|--)$/;
const MOST_WORDS = 10;
/** What goes in front of a country's name and is none of it. */
const PARTS_OF_COUNTRY = /^(?:North|South|East|West|Central)(?:ern)?$/;

/**
 * The dash behind the place at the beginning of a sentence, -1 when none stands there: “DALTON, Ga. (AP) —”, nothing but capitals
 * and marks; “Sarvan, Northern Dalmar – When …”, with a comma, and a capital behind the dash; “Sarvan –”, a sentence of its own, as is
 * “NEW SARVAN:”.
 */
export function endOfDateline(view: DocumentView, sentence: number): number {
  const { document, shape, tagged } = view;
  const { first = 0, last = 0, block = -1 } = document.sentences[sentence] ?? {};
  const isUpper = shape[first] === SHAPE.upper;
  if (tagged[first] !== 1 || (!isUpper && document.sentences[sentence - 1]?.block === block)) return -1;
  let comma = false;
  for (let i = first + 1; i < last && i < first + MOST_WORDS; i++) {
    const form = document.tokens.form[i] ?? '';
    // “ANN LEE: …” may be somebody's words
    if (form === ':' && i + 1 === last && isUpper) return isGiven(view, first) ? -1 : i;
    // “CASPER, Wyo. - Ann Lee”
    if (DASH.test(form) || (isUpper && comma && form === '-' && !isInnerHyphen(view, i)))
      return isUpper || i + 1 === last || (comma && tagged[i + 1] === 1) ? i : -1;
    if (tagged[i] !== 1 && shape[i] !== SHAPE.mark) return -1;
    if (!isUpper && shape[i] === SHAPE.mark && form !== ',') return -1;
    comma ||= form === ',';
  }
  return -1;
}

/** Hashes of the places of one word that the datelines name: they are places elsewhere, too. */
export function listDatelines(view: DocumentView): readonly number[] {
  const { form } = view.document.tokens;
  return view.document.sentences.flatMap(({ first }, sentence) => {
    const end = endOfDateline(view, sentence);
    const places: number[] = [];
    for (let i = first, begin = first; i <= end; i++) {
      if (view.tagged[i] === 1) continue;
      if (PARTS_OF_COUNTRY.test(form[begin] ?? '')) begin++;
      // what is in brackets is an agency
      if (i - begin === 1 && form[begin - 1] !== '(') places.push(view.hash[begin] ?? 0);
      begin = i + 1;
    }
    return places;
  });
}
