import { indexRuns } from './landmarks.ts';
import type { LinkableQuotation } from './make-link.ts';
import { around, countWords, findPieces, type Piece } from './pieces.ts';
import type { Words } from './words.ts';

/** The text as it is now, read once for all links that are resolved in it. */
export interface TextNow {
  readonly words: Words;
  readonly runs: ReadonlyMap<number, number>;
  readonly quotations: readonly { readonly quotation: LinkableQuotation; readonly pieces: readonly Piece[] }[];
  /** The quotations with words in each stretch of {@link STRETCH} words, by the stretch's number. */
  readonly stretches: ReadonlyMap<number, readonly number[]>;
}

const STRETCH = 64;

/** The numbers of the stretches that the pieces have words in. */
function stretchesOf(pieces: readonly Piece[]): number[] {
  const { first, last } = around(pieces);
  if (last <= first) return [];
  const from = Math.floor(first / STRETCH);
  return Array.from({ length: Math.floor((last - 1) / STRETCH) - from + 1 }, (_, i) => from + i);
}

/** Reads the text and where its quotations stand. */
export function readNow(words: Words, quotations: readonly LinkableQuotation[]): TextNow {
  const read = quotations.map((quotation) => ({ quotation, pieces: findPieces(words, quotation.content) }));
  const stretches = new Map<number, number[]>();
  read.forEach(({ pieces }, i) => {
    for (const stretch of stretchesOf(pieces)) {
      const list = stretches.get(stretch);
      if (list) list.push(i);
      else stretches.set(stretch, [i]);
    }
  });
  return { words, runs: indexRuns(words), quotations: read, stretches };
}

/** How many words both have. */
function countCommon(some: readonly Piece[], others: readonly Piece[]): number {
  let common = 0;
  for (const a of some) for (const b of others) common += Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first));
  return common;
}

/** The first quotation, of those near the pieces, whose share is the greatest, if it is greater than `least`. */
function findMost(
  now: TextNow,
  pieces: readonly Piece[],
  least: number,
  shareOf: (theirs: readonly Piece[]) => number,
): number | undefined {
  let best: number | undefined;
  let most = least;
  const near = new Set(stretchesOf(pieces).flatMap((stretch) => now.stretches.get(stretch) ?? []));
  for (const i of [...near].sort((a, b) => a - b)) {
    const share = shareOf(now.quotations[i]?.pieces ?? []);
    if (share > most) {
      most = share;
      best = i;
    }
  }
  return best;
}

/** The analysed quotation that shares most words with the pieces, if it shares more than `least` of both. */
export const findQuotation = (now: TextNow, pieces: readonly Piece[], least: number): number | undefined =>
  findMost(now, pieces, least, (theirs) => (2 * countCommon(pieces, theirs)) / Math.max(1, countWords(pieces) + countWords(theirs)));

/** The analysed quotation that holds at least half of the pieces' words, or that lies at least half in them. */
export const findPart = (now: TextNow, pieces: readonly Piece[]): number | undefined =>
  findMost(now, pieces, 0.5, (theirs) => countCommon(pieces, theirs) / Math.max(1, Math.min(countWords(pieces), countWords(theirs))));
