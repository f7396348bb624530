import { isMarked, type QuoteView, sentenceAt } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { hasVerb, isFree, trimPiece } from '../region-words.ts';
import { isTooLong } from './take-rest.ts';

/** What goes on with a clause that “he said” interrupts. */
const GOES_ON = /^(?:although|because|especially|even|if|only|particularly|provided|though|unless|until)$/;
/** Words of who says so and to whom, between the two commas. */
const MOST = 10;

/** “The town would pay, he said, only if the crew came back.”: what stands behind the second comma goes on with what was said. Takes its words. */
export function takeBehind(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content, source } = reading;
  const [piece, another] = content.pieces;
  const sentence = sentenceAt(view, cue.token);
  if (!piece || another || !sentence || piece.last > cue.token || source.head < piece.last || isTooLong(sentence)) return reading;
  if (view.lower[piece.last + 1] !== ',' || isMarked(view, piece.last) || !hasVerb(view, piece)) return reading;
  let comma = Math.max(cue.token, source.head) + 1;
  while (comma < sentence.last && comma - piece.last < MOST && view.word[comma] === 1) comma++;
  const rest = trimPiece(view, comma + 1, sentence.last - 1);
  if (view.lower[comma] !== ',' || !rest || !GOES_ON.test(view.lower[rest.first] ?? '') || !isFree(taken, rest)) return reading;
  taken.fill(1, rest.first, rest.last + 1);
  return { ...reading, content: { ...content, pieces: [piece, rest] } };
}
