import type { Span } from '../types.ts';
import type { Piece } from './pieces.ts';
import type { Words } from './words.ts';

const MARK = /["“”„‟«»‘]|''|``/;
const OPENS = /(?:["“„«‘]|``|(?<![\p{L}\p{N}])['’])[\s([…. ]{0,4}$/u;
const CLOSES = /^[\s.,;:?!…—–)\]-]{0,5}(?:["”“»’]|''|'(?![\p{L}\p{N}]))/u;

/** What stands around a run of words. */
export interface Boundary {
  /** An opening mark right before the first word, a closing mark right after the last. */
  readonly opened: boolean;
  readonly closed: boolean;
  /** How the text goes on after the last word: right away, after a comma, or with a new sentence. */
  readonly ends: 'open' | 'comma' | 'sentence';
}

const before = (words: Words, index: number): string => {
  const start = words.start[index] ?? words.text.length;
  return words.text.slice(Math.max(index > 0 ? (words.end[index - 1] ?? 0) : 0, start - 8), start);
};
const after = (words: Words, index: number): string => {
  const end = words.end[index] ?? words.text.length;
  return words.text.slice(end, Math.min(words.start[index + 1] ?? words.text.length, end + 8));
};

/** Reads the boundary of the words `[first, last)`. */
export function readBoundary(words: Words, { first, last }: Piece): Boundary {
  const next = after(words, last - 1);
  const ends = /[.?!…]|\n\s*\n/.test(next) || last >= words.count ? 'sentence' : /[,;:—–]|--/.test(next) ? 'comma' : 'open';
  return { opened: OPENS.test(before(words, first)), closed: CLOSES.test(next), ends };
}

/** Whether a quotation mark, opening or closing, stands between two words that follow one another. */
export const isMarkBetween = (words: Words, index: number): boolean =>
  MARK.test(words.text.slice(words.end[index] ?? 0, words.start[index + 1] ?? words.text.length));

/** The words as a span, with the marks and the punctuation inside them where there are marks. */
export function spanOf(words: Words, { first, last }: Piece): Span {
  const start = words.start[first] ?? 0;
  const end = words.end[last - 1] ?? start;
  // (not the mark that the line before ends with)
  const ahead = before(words, first);
  const opening = OPENS.exec(ahead.slice(ahead.lastIndexOf('\n') + 1))?.[0].length ?? 0;
  const closing = CLOSES.exec(after(words, last - 1))?.[0].length ?? 0;
  return { start: start - opening, end: end + closing };
}

/** The run, widened to `from` and `to` at most, as far as its paragraphs go. */
export function widenInParagraph(words: Words, run: Piece, from: number, to: number): Piece {
  let { first, last } = run;
  while (first > from && !startsParagraph(words, first)) first--;
  while (last < Math.min(to, words.count) && !startsParagraph(words, last)) last++;
  return { first, last };
}

/** A word before and a paragraph's edge between: whether word `index` starts a paragraph. */
export const startsParagraph = (words: Words, index: number): boolean => index <= 0 || words.startsLine[index] === 1;
