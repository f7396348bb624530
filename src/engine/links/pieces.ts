import type { Span } from '../types.ts';
import { hashString } from './content-hash.ts';
import { type Words, wordAt } from './words.ts';

/** A run of words `[first, last)`: one piece of a quotation's content. Pieces are in order and never empty. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

/** A piece as a link knows it: its number of words, and of those between it and the piece before it (0 for the first). */
export interface KnownPiece {
  readonly count: number;
  readonly gap: number;
}

/** Words between the pieces. */
export const countBetween = (pieces: readonly KnownPiece[]): number => pieces.reduce((sum, { gap }) => sum + gap, 0);

/** Words from the first piece to the last, with those between them. */
export const countThrough = (pieces: readonly KnownPiece[]): number => pieces.reduce((sum, { count, gap }) => sum + count + gap, 0);

/** Whether two runs share no word. */
export const isApart = (a: Piece, b: Piece): boolean => a.last <= b.first || a.first >= b.last;

/** The words that lie in `content`; spans without words give no piece. */
export function findPieces(words: Words, content: readonly Span[]): Piece[] {
  return content
    .map(({ start, end }) => {
      const first = wordAt(words, start);
      let last = first;
      while (last < words.count && (words.start[last] ?? 0) < end) last++;
      return { first, last };
    })
    .filter(({ first, last }) => last > first);
}

/** Joins pieces with no word between them: sentences that follow one another are one run of words. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before?.last === piece.first) joined[joined.length - 1] = { first: before.first, last: piece.last };
    else joined.push(piece);
  }
  return joined;
}

/** Thirty bits over the words of the pieces: equal for the same words, however they are punctuated or parted. */
export function hashWords(words: Words, pieces: readonly Piece[]): number {
  const forms = pieces.flatMap(({ first, last }) => words.form.slice(first, last));
  // A quotation moved to or from the start of a sentence changes the case of its first word, and says the same.
  forms[0] = forms[0]?.toLowerCase() ?? '';
  return hashString(forms.join(' ')) >>> 2;
}

/** The sketch of the pieces' words, one after the other. */
export const sketchPieces = (words: Words, pieces: readonly Piece[]): string =>
  pieces.map(({ first, last }) => words.sketch.slice(first, last)).join('');

/** The first to the last word of the pieces. */
export const around = (pieces: readonly Piece[]): Piece => ({ first: pieces[0]?.first ?? 0, last: pieces.at(-1)?.last ?? 0 });

/** Number of words. */
export const countWords = (pieces: readonly Piece[]): number => pieces.reduce((sum, { first, last }) => sum + last - first, 0);
