import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, isCapital } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { isTrade } from '../names/company-looks.ts';
import { isInnerHyphen } from '../names/name-tags.ts';
import { isFirm, isForm } from '../names/runs-by-word.ts';
import { NO_NAME } from '../names/tag-step.ts';
import { keyOf } from './short-names.ts';

/** Where a name stands: the tokens `[first, last)`. */
export interface NamePosition {
  readonly first: number;
  readonly last: number;
}

const LONGEST_NAME = 7;
/** “Chairman of Kessler Corp.” is no company, nor is “the Ministry of Transport”. */
const OFFICE = FLAG.personNoun | FLAG.title;
/** Words that begin a sentence, and no name: “But Kessler Corp.”. */
const OPENERS: ReadonlySet<number> = new Set([POS.CCONJ, POS.SCONJ, POS.ADP, POS.ADV, POS.DET]);

/**
 * The companies of a text that write what they are behind their name, by all that they may be called: “Kessler Freight” and “Kessler”
 * for Kessler Freight Corp., where no other company is called so. A name without more than its form (“Kessler Corp.”) comes before one
 * that only begins so. Keys are those of {@link keyOf}.
 */
export function listCompanies(view: DocumentView): ReadonlyMap<string, NamePosition> {
  const wholes = new Map<string, NamePosition>();
  view.document.sentences.forEach((sentence, index) => {
    if (view.casing[index] === 2) return;
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      if (!isForm(view, i) && !endsAsTrade(view, i)) continue;
      const first = startOfCompany(view, i, sentence.first);
      const key = keyOf(view, first, i + 1);
      if (first < i && !wholes.has(key)) wholes.set(key, { first, last: i + 1 });
    }
  });
  const exact = new Map<string, NamePosition | undefined>();
  const begun = new Map<string, NamePosition | undefined>();
  const call = (names: Map<string, NamePosition | undefined>, key: string, place: NamePosition): void => {
    names.set(key, names.has(key) ? undefined : place);
  };
  for (const place of wholes.values()) {
    const end = place.last - (POSSESSIVE.test(view.document.tokens.form[place.last - 2] ?? '') ? 2 : 1);
    if (isForm(view, place.last - 1) || mayStandAlone(view, place.first, end)) call(exact, keyOf(view, place.first, end), place);
    for (let last = place.first + 1; last < end; last++)
      if (mayStandAlone(view, place.first, last)) call(begun, keyOf(view, place.first, last), place);
  }
  const all = new Map<string, NamePosition>();
  for (const names of [begun, exact, wholes]) for (const [key, place] of names) if (place) all.set(key, place);
  return all;
}

/** The company that a name stands for, or the name itself: “Kessler Freight Corp.” for “Kessler”. */
export const wholeName = (view: DocumentView, companies: ReadonlyMap<string, NamePosition>, name: NamePosition): NamePosition =>
  companies.get(keyOf(view, name.first, name.last)) ?? name;

/** “Kessler Shipping”, where no form follows: “Kessler Shipping Corp.”. */
const endsAsTrade = (view: DocumentView, i: number): boolean =>
  isCapital(view, i) && (isTrade(view, i) || isFirm(view, i)) && !isCapital(view, i + 1);

/** Where the name begins that ends with the form at `i`: “First of Kessler Bank Corp.”, “Kessler & Co.”, “Lindy's Inc.”. */
function startOfCompany(view: DocumentView, i: number, begin: number): number {
  const { form } = view.document.tokens;
  const joins = (k: number): boolean =>
    form[k] === '&' || isInnerHyphen(view, k) || (form[k] === 'of' && isForm(view, i) && ((view.flags[k - 1] ?? 0) & OFFICE) === 0);
  let first = POSSESSIVE.test(form[i - 1] ?? '') && isCapital(view, i - 2) ? i - 2 : i;
  while (i - first < LONGEST_NAME) {
    if (first > begin && isCapital(view, first - 1)) first--;
    else if (first > begin + 1 && joins(first - 1) && isCapital(view, first - 2)) first -= 2;
    else break;
  }
  return first === begin && OPENERS.has(view.syntax.upos[first] ?? -1) && first < i - 1 ? first + 1 : first;
}

/** Whether the words `[first, last)` with which a company's name begins may stand for it. */
const mayStandAlone = (view: DocumentView, first: number, last: number): boolean =>
  isCapital(view, last - 1) && !isInnerHyphen(view, last) && (last - first > 1 || ((view.flags[first] ?? 0) & NO_NAME) === 0);
