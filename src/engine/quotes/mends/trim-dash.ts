import { isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { lastWord } from '../region-words.ts';
import { withLast } from './cut-content.ts';

/** Words behind a dash of which the writer tells at least: “— and more” may still be the speaker's. */
const FEWEST = 3;

/**
 * “said he was ‘glad’ of the plan — a small boost for the mayor, who wrote it”: behind somebody's words in marks a dash that no
 * other one closes opens what the writer adds.
 */
export function trimDash(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token || isMarked(view, piece.last)) return reading;
  let marks = piece.last;
  while (marks >= piece.first && !isMarked(view, marks)) marks--;
  if (marks < piece.first || piece.first - (view.regionFirst[view.regionOf[piece.first] ?? -1] ?? -9) <= 1) return reading;
  let dash = -1;
  for (let i = piece.first; i <= piece.last; i++) {
    if (isMarked(view, i)) continue;
    if (dash >= 0 && (isDash(view, i) || view.lower[i] === ';')) return reading; // an aside, behind which the words go on
    if (!isDash(view, i)) continue;
    dash = i;
  }
  if (dash < marks || piece.last - dash < FEWEST) return reading;
  return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, dash - 1) });
}

/** Whether a token is a dash, and not a hyphen within a word. */
function isDash({ lower, document: { tokens, text } }: QuoteView, i: number): boolean {
  if (/^(?:--+|[–—])$/.test(lower[i] ?? '')) return true;
  return lower[i] === '-' && text.charAt((tokens.start[i] ?? 0) - 1) === ' ' && text.charAt(tokens.end[i] ?? 0) === ' ';
}
