import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import type { QuoteView } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { TIME_WORD } from '../readings/source-candidates.ts';
import { hasSubject, hasVerb, lastWord } from '../region-words.ts';
import { BASE, isFiniteVerb, isVerb } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';
import { OCCASIONS } from './take-rest.ts';

/** Where people write, besides what is in {@link OCCASIONS}. */
const PLACES = stemsOf('twitter facebook instagram');
/** Tokens of an occasion, with what is told of it: “in an interview ahead of the vote”. */
const MOST = 9;
const DAY_WORDS = /^(?:on|in|late|early|earlier|later|last|this|the|\d{1,2}|\d{4})$/;

/**
 * “praised the crew in an interview”, “announced her candidacy on Monday”: of a thing that somebody speaks of, where and when
 * that was is no part.
 */
export function trimThing(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  if (!piece || piece.first < reading.cue.token || holdsMarks(view, [piece])) return reading;
  if (isPronounWithPlace(view, piece)) return withLast(reading, { first: piece.first, last: piece.first });
  if (hasSubject(view, piece)) return reading;
  if (view.upos[piece.first] === POS.VERB || view.upos[piece.first] === POS.PART) return reading; // “to stay”, “raising taxes”
  const at = occasionIn(view, piece);
  const cut = { first: piece.first, last: lastWord(view, piece.first, (at < 0 ? piece.last + 1 : at) - 1) };
  // (“expect it to announce a dividend in May”, “claimed 3 million users in April”: the time is the thing's)
  const isOfThing = hasVerb(view, cut) || view.tag[reading.cue.token] === BASE || view.upos[piece.first] === POS.NUM;
  const last = isOfThing ? cut.last : dayBefore(view, cut);
  return last === piece.last ? reading : withLast(reading, { first: piece.first, last: lastWord(view, piece.first, last) });
}

/** “explained this in the past”, “repeated them on Thursday — …”: a word that stands for a thing, and where or when that was spoken of. */
function isPronounWithPlace(view: QuoteView, { first, last }: TokenPiece): boolean {
  if (!/^(?:it|this|that|them|him|her|so)$/.test(view.lower[first] ?? '') || view.upos[first] === POS.SCONJ) return false;
  if (!/^(?:in|on|at|during|through)$/.test(view.lower[first + 1] ?? '') || last < first + 2) return false;
  for (let i = first + 2; i <= last && view.word[i] === 1; i++) if (isVerb(view, i)) return false;
  return true;
}

/** The preposition of the occasion that ends a piece; -1 when none does. */
function occasionIn(view: QuoteView, { first, last }: TokenPiece): number {
  for (let i = last - 1; i > first && i >= last - MOST; i--) {
    if (view.upos[i] === POS.PRON || view.upos[i] === POS.CCONJ || view.lower[i] === ',') return -1;
    if (isFiniteVerb(view, i)) return -1;
    if (!/^(?:at|in|on|during|via)$/.test(view.lower[i] ?? '')) continue;
    for (let k = i + 1; k <= Math.min(last, i + MOST) && view.upos[k] !== POS.ADP; k++)
      if (PLACES.has(view.stem[k] ?? 0) || (OCCASIONS.has(view.stem[k] ?? 0) && view.lower[i] !== 'on')) return i;
  }
  return -1;
}

/** The last token in front of the day that ends a piece: “on Monday”, “in June 2015”, “earlier this week”. */
function dayBefore(view: QuoteView, { first, last }: TokenPiece): number {
  let at = last;
  let isDay = false;
  while (at > first && (TIME_WORD.test(view.lower[at] ?? '') || DAY_WORDS.test(view.lower[at] ?? ''))) {
    isDay ||= TIME_WORD.test(view.lower[at] ?? '');
    at--;
  }
  // “the July convention”, “a deal of the week”: without a word that joins it, it may be the thing itself
  const joined = /^(?:on|in|late|early|earlier|later|last|this)$/.test(view.lower[at + 1] ?? '');
  const isBare = /day$/.test(view.lower[at + 1] ?? '') && at + 1 === last;
  return isDay &&
    (joined || isBare) &&
    view.word[at] === 1 &&
    view.upos[at] !== POS.ADP &&
    view.upos[at] !== POS.ADV &&
    view.upos[at] !== POS.DET
    ? at
    : last;
}
