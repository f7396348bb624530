import type { MarkedRegion } from './find-marks.ts';
import type { QuoteView } from './quote-view.ts';
import type { TokenPiece } from './readings/read-cue.ts';

/** What stands in marks, without those that close within them: “It is late.” of “‘It is late.’”. */
export const insideMarks = (text: string, { innerStart, innerEnd }: MarkedRegion): string =>
  text.slice(innerStart, innerEnd).replace(/["”’'»\s]+$/, '');

/** The token that opens the marks in which a token stands; -1 outside of marks. */
export function openingOf({ regionFirst, regionOf }: QuoteView, token: number): number {
  const region = regionOf[token] ?? -1;
  return region < 0 ? -1 : (regionFirst[region] ?? -1);
}

/** The last token of the marks in which a token stands; -1 outside of marks. */
export function closingOf({ regionLast, regionOf }: QuoteView, token: number): number {
  const region = regionOf[token] ?? -1;
  return region < 0 ? -1 : (regionLast[region] ?? -1);
}

/** The words of region `r` without the marks at its edges; undefined where it has no tokens. */
export function wordsOfRegion(view: QuoteView, r: number): TokenPiece | undefined {
  const opening = view.regionFirst[r] ?? -1;
  const last = view.regionLast[r] ?? -1;
  if (opening < 0) return undefined;
  const first = firstWord(view, opening, last);
  return { first, last: lastWord(view, first, last) };
}

/** The first word of the tokens `[first, last]`; `last` where there is none before it. */
export function firstWord(view: QuoteView, first: number, last: number): number {
  let at = first;
  while (at < last && view.word[at] === 0) at++;
  return at;
}

/** The last word of the tokens `[first, last]`; `first` where there is none behind it. */
export function lastWord(view: QuoteView, first: number, last: number): number {
  let at = last;
  while (at > first && view.word[at] === 0) at--;
  return Math.max(at, first);
}

/** The words of tokens `[first, last]`, without punctuation at either end; `undefined` when there is none. */
export function trimPiece(view: QuoteView, first: number, last: number): TokenPiece | undefined {
  let a = first;
  let b = last;
  while (a <= b && view.word[a] !== 1) a++;
  while (b >= a && view.word[b] !== 1) b--;
  return b >= a ? { first: a, last: b } : undefined;
}

/** Whether nobody has claimed a word of a piece yet; `taken` is 1 for those that are claimed. */
export const isFree = (taken: Uint8Array, { first, last }: TokenPiece): boolean => !taken.subarray(first, last + 1).includes(1);

/** Whether a piece holds a verb. */
export const hasVerb = ({ verbsBefore }: QuoteView, { first, last }: TokenPiece): boolean => verbsBefore[first] !== verbsBefore[last + 1];

/** The words of tokens `[first, last]` where they hold a verb and nobody has claimed one of them. */
export function freeClause(view: QuoteView, first: number, last: number, taken: Uint8Array): TokenPiece | undefined {
  const piece = trimPiece(view, first, last);
  return piece && hasVerb(view, piece) && isFree(taken, piece) ? piece : undefined;
}

/** Whether a piece holds the subject of a verb. */
export const hasSubject = ({ subjectsBefore }: QuoteView, { first, last }: TokenPiece): boolean =>
  subjectsBefore[first] !== subjectsBefore[last + 1];
