import { mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { lastWord } from '../region-words.ts';
import { withLast } from './cut-content.ts';
import { isPhrase } from './part-source.ts';
import { REPORTS } from './take-rest.ts';
import { JOINS } from './trim-to-words.ts';

/** Words that tell who says the next thing. */
const MOST = 8;

/** “said it was over, and her lawyer, Ann Lee, said it was not”: who says the next thing, with a name between commas, is no part of it. */
export function trimOther(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  const who = mentionOfToken(view, (piece?.last ?? -3) + 2);
  if (!piece || piece.first < reading.cue.token || view.lower[piece.last + 1] !== ',' || who?.first !== piece.last + 2) return reading;
  if (view.lower[who.last] !== ',' || (view.speech[who.last + 1] ?? 0) < REPORTS) return reading;
  for (let i = piece.last; i > piece.first + 1 && piece.last - i < MOST; i--) {
    if (view.lower[i] !== ',' || !JOINS.test(view.lower[i + 1] ?? '')) continue;
    const other = { first: i + 2, last: piece.last };
    return isPhrase(view, other) ? withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i) }) : reading;
  }
  return reading;
}
