import type { QuoteView } from './quote-view.ts';
import type { TokenPiece } from './read-cue.ts';

/** The words of region `r` without the marks at its edges; undefined where it has no tokens. */
export function wordsOfRegion(view: QuoteView, r: number): TokenPiece | undefined {
  let first = view.regionFirst[r] ?? -1;
  let last = view.regionLast[r] ?? -1;
  if (first < 0) return undefined;
  while (first < last && view.word[first] === 0) first++;
  while (last > first && view.word[last] === 0) last--;
  return { first, last };
}
