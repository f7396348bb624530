import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { lastWord } from '../region-words.ts';
import { withLast } from './cut-content.ts';

/** Words that tell how many of those who were asked say so: “74 percent of voters”, “about half”. */
const SHARES = stemsOf('percent half third quarter majority most number');
/** What opens the paper's own comparison with others. */
const COMPARES = /^(?:compared|while|after|versus)$/;
/** Tokens in which the comparison names a number. */
const NEAR = 7;
/** Words that are numbers of people, too. */
const isCount = (view: QuoteView, i: number): boolean => view.upos[i] === POS.NUM || SHARES.has(view.stem[i] ?? 0);

/**
 * “74 percent of voters say they like her, compared with 64 percent who say the same of him”: what others say is the paper's
 * comparison, and no part of what these say.
 */
export function trimCompared(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token || source.head < 0 || source.head > cue.token) return reading;
  let isShare = false;
  for (let i = view.left[source.head] ?? source.head; i < cue.token; i++) isShare ||= isCount(view, i);
  for (let i = piece.first + 1; isShare && i < piece.last; i++) {
    if (!COMPARES.test(view.lower[i] ?? '') || isMarked(view, i)) continue;
    if (countsBehind(view, i, piece.last)) return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) });
  }
  return reading;
}

function countsBehind(view: QuoteView, from: number, last: number): boolean {
  for (let i = from + 1; i <= Math.min(last, from + NEAR) && view.word[i] === 1; i++) if (isCount(view, i)) return true;
  return false;
}
