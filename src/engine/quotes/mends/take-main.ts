import { isInHeadline, type QuoteView, sentenceAt } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import { hasSubject, hasVerb, isFree, trimPiece } from '../region-words.ts';
import { SUBORDINATES } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';
import { isTooLong, reports } from './take-rest.ts';

/** “said that before the mill closed, it lost money”: “that” reports the clause behind the comma, and not only what it begins with. Takes its words. */
export function takeMain(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  const sentence = sentenceAt(view, cue.token);
  if (!sentence || isTooLong(sentence) || !piece || piece.first < cue.token || isInHeadline(view, cue.token)) return reading;
  if (view.lower[piece.first] !== 'that' || !SUBORDINATES.test(view.lower[piece.first + 1] ?? '') || view.lower[piece.last + 1] !== ',')
    return reading;
  if (view.lower.slice(piece.first, piece.last).includes(',')) return reading;
  const rest = trimPiece(view, piece.last + 2, sentence.last - 1);
  if (!rest || holdsMarks(view, [piece, rest]) || !isFree(taken, rest) || !hasSubject(view, rest) || !hasVerb(view, rest)) return reading;
  if (reports(view, rest)) return reading;
  taken.fill(1, rest.first, rest.last + 1);
  return withLast(reading, { first: piece.first, last: rest.last });
}
