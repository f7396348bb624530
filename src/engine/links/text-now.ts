import type { LinkableQuotation } from './make-link.ts';
import { countWords, type Piece } from './pieces.ts';
import type { Words } from './words.ts';

/** The text as it is now, read once for all links that are resolved in it. */
export interface TextNow {
  readonly words: Words;
  readonly runs: ReadonlyMap<number, number>;
  readonly quotations: readonly { readonly quotation: LinkableQuotation; readonly pieces: readonly Piece[] }[];
}

/** How many words both have. */
function countCommon(some: readonly Piece[], others: readonly Piece[]): number {
  let common = 0;
  for (const a of some) for (const b of others) common += Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first));
  return common;
}

/** The analysed quotation that shares most words with the pieces, if it shares more than half of both. */
export function findQuotation(now: TextNow, pieces: readonly Piece[], least: number): number | undefined {
  let best: number | undefined;
  let most = least;
  now.quotations.forEach(({ pieces: theirs }, i) => {
    const share = (2 * countCommon(pieces, theirs)) / Math.max(1, countWords(pieces) + countWords(theirs));
    if (share > most) {
      most = share;
      best = i;
    }
  });
  return best;
}

/** The analysed quotation that holds at least half of the pieces' words, or that lies at least half in them. */
export function findPart(now: TextNow, pieces: readonly Piece[]): number | undefined {
  let best: number | undefined;
  let most = 0.5;
  now.quotations.forEach(({ pieces: theirs }, i) => {
    const share = countCommon(pieces, theirs) / Math.max(1, Math.min(countWords(pieces), countWords(theirs)));
    if (share > most) {
      most = share;
      best = i;
    }
  });
  return best;
}
