import { POSSESSIVE } from '../text/possessive.ts';
import { type DocumentView, SHAPE } from './document-view.ts';
import { hashWords } from './word-hash.ts';

/** Days and months by which nobody is called. */
const DATES = hashWords(
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december',
);
/** Months that are first names as well. */
const NAMES_TOO = hashWords('april may june august');
const WEEKDAYS = hashWords('monday tuesday wednesday thursday friday saturday sunday');
const NEAR = hashWords('today yesterday tomorrow tonight');

/** Whether the word at `i` is a day or a month by which nobody is called, or any month beside a number: “August 2022”. */
export const isDay = ({ hash, shape }: DocumentView, i: number): boolean =>
  DATES.has(hash[i] ?? 0) || (NAMES_TOO.has(hash[i] ?? 0) && (shape[i + 1] === SHAPE.number || shape[i - 1] === SHAPE.number));

/** Whether the word at `i` tells when: a day, a month, “today”. */
export const tellsWhen = (view: DocumentView, i: number): boolean =>
  isDay(view, i) || NAMES_TOO.has(view.hash[i] ?? 0) || NEAR.has(view.hash[i] ?? 0);

const STRETCHES = hashWords('week weekend month year');
const NEXT_TO = hashWords('last next this');

/** Whether the words around `i` tell when by a stretch of time: “last week” at either word; “last year's winner” tells who. */
export function tellsStretch({ document, hash }: DocumentView, i: number): boolean {
  const noun = NEXT_TO.has(hash[i] ?? 0) ? i + 1 : i;
  return STRETCHES.has(hash[noun] ?? 0) && NEXT_TO.has(hash[noun - 1] ?? 0) && !POSSESSIVE.test(document.tokens.form[noun + 1] ?? '');
}

/** Whether the word at `i` is a day of the week. */
export const isWeekday = ({ hash }: Pick<DocumentView, 'hash'>, i: number): boolean => WEEKDAYS.has(hash[i] ?? 0);

/** “52-year-old”: whether an age ends at the word at `i`. */
export const endsAge = ({ document: { tokens } }: DocumentView, i: number): boolean =>
  tokens.form[i] === 'old' && /^years?$/.test(tokens.form[i - 2] ?? '');
