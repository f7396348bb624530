import { POS } from '../../syntax/syntax.ts';
import { hashWord } from '../hash-word.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { isFiniteVerb, isInSubject, isNoun } from '../word-kinds.ts';
import { beginAt } from './cut-content.ts';
import { TELLS } from './trim-listener.ts';

const PLURAL = hashWord('NNS');
/** Tokens in which the verb of such a subject stands. */
const MOST_IN_SUBJECT = 8;

/**
 * “said after the vote rents would rise”, “told the Ledger rents would rise”: a plural behind another noun and in front of a verb is a
 * subject of its own, where what stands before says when, where or to whom; and no clause begins with its verb.
 */
export function takePlural(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.first <= cue.token || isMarked(view, piece.first)) return reading;
  const before = view.upos[piece.first - 1];
  let verb = piece.first;
  while (verb < piece.last && verb - piece.first < MOST_IN_SUBJECT && isInSubject(view, verb)) verb++;
  const isOfCue = before === POS.ADP ? piece.first - cue.token <= 2 : piece.first === cue.token + 1 && TELLS.has(view.stem[cue.token] ?? 0);
  const noun = verb - 1;
  if (!isFiniteVerb(view, verb) || noun <= cue.token + 1 || view.tag[noun] !== PLURAL) return reading;
  if (verb > piece.first && !(isOfCue && noun > piece.first)) return reading;
  return isNoun(view, noun - 1) ? beginAt(reading, noun) : reading;
}
