import { POS } from '../../syntax/syntax.ts';
import type { QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { hasVerb, isFree, trimPiece } from '../region-words.ts';
import { withLast } from './cut-content.ts';
import { isTooLong } from './take-rest.ts';

/** “said the deal was ‘good for both’, and that nobody would lose a job”: a second clause that “that” opens is reported as well. Takes its words. */
export function takeSecond(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  if (!piece || !sentence || isTooLong(sentence) || piece.first < cue.token || piece.last >= sentence.last || !hasVerb(view, piece))
    return reading;
  let join = piece.last + 1;
  while (join < sentence.last && view.word[join] === 0) join++;
  const that = join + 1;
  if (!/^(?:and|but)$/.test(view.lower[join] ?? '') || view.lower[that] !== 'that' || (view.regionOf[that] ?? -1) >= 0) return reading;
  // (“and that was all”, “but that ferry was slow”: there “that” is what was so)
  const isClause = (view.head[that] ?? -1) >= that + 2 && view.upos[that + 1] !== POS.VERB && view.upos[that + 1] !== POS.AUX;
  const rest = trimPiece(view, join, sentence.last - 1);
  if (!rest || !isClause || !isFree(taken, rest)) return reading;
  taken.fill(1, piece.last + 1, rest.last + 1);
  return withLast(reading, { first: piece.first, last: rest.last });
}
