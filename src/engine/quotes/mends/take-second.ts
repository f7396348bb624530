import { childrenOf, isMarked, type QuoteView, sentenceAt } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { hasVerb, isFree, trimPiece } from '../region-words.ts';
import { BASE, isVerb } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';
import { isTooLong } from './take-rest.ts';

/** “said the deal was ‘good for both’, and that nobody would lose a job”: a second clause that “that” opens is reported as well. Takes its words. */
export function takeSecond(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  const sentence = sentenceAt(view, cue.token);
  if (!piece || !sentence || isTooLong(sentence) || piece.first < cue.token || piece.last >= sentence.last || !hasVerb(view, piece))
    return reading;
  let join = piece.last + 1;
  while (join < sentence.last && view.word[join] === 0) join++;
  const that = join + 1;
  if (!/^(?:and|but)$/.test(view.lower[join] ?? '') || view.lower[that] !== 'that' || isMarked(view, that)) return reading;
  // (“and that was all”, “but that ferry was slow”: there “that” is what was so)
  const isClause = (view.head[that] ?? -1) >= that + 2 && !isVerb(view, that + 1);
  const rest = trimPiece(view, join, sentence.last - 1);
  if (!rest || !isClause || !isFree(taken, rest)) return reading;
  taken.fill(1, piece.last + 1, rest.last + 1);
  return withLast(reading, { first: piece.first, last: rest.last });
}

/** “said it would cut 1,200 jobs, a tenth of all, and halve its dividend”: a second plain verb under “would” is reported as well. Takes its words. */
export function takeBare(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token || isMarked(view, piece.last)) return reading;
  for (let verb = piece.first; verb <= piece.last; verb++) {
    if (view.head[verb] !== cue.token || view.tag[verb] !== BASE) continue;
    for (const c of childrenOf(view, verb)) {
      const left = view.left[c] ?? c;
      const isJoined =
        view.mainLabel[c] === REL.conj && view.tag[c] === BASE && left > piece.last && !hasVerb(view, { first: left, last: c - 1 });
      const rest = isJoined ? trimPiece(view, piece.last + 1, view.right[c] ?? c) : undefined;
      if (!rest || !isFree(taken, rest) || holdsMarks(view, [rest])) continue;
      taken.fill(1, rest.first, rest.last + 1);
      return withLast(reading, { first: piece.first, last: rest.last });
    }
    return reading;
  }
  return reading;
}
