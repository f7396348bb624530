import { holdsTitle } from '../holds-title.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { isFree, lastWord, wordsOfRegion } from '../region-words.ts';
import { withLast } from './cut-content.ts';

/** A word less likely to report than this claims no marks of its own. */
const NO_CUE = 0.2;
const FARTHEST = 30;

/**
 * Words in marks that nobody else claims, farther on in a sentence whose reported part already holds marks, belong to
 * that part: warned that it could fall “any day”, resulting in a bill of “enormous size”. Takes their words.
 */
export function widenToMarks(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  const { regionOf, regionLast, sentenceOf } = view;
  let holds = false;
  for (let i = piece.first; i <= piece.last && !holds; i++) holds = view.word[i] === 1 && isMarked(view, i);
  if (!holds || isMarked(view, piece.first)) return reading;
  let last = piece.last;
  for (let i = last + 1; i < view.count && i <= last + FARTHEST && sentenceOf[i] === sentenceOf[piece.last]; i++) {
    if (taken[i] === 1 || (view.speech[i] ?? 0) >= NO_CUE) break;
    const region = regionOf[i] ?? -1;
    if (region < 0 || region === regionOf[last]) continue;
    const end = lastWord(view, i, regionLast[region] ?? i);
    const words = { first: i, last: end };
    if (end <= i || holdsTitle(view, words) || !isFree(taken, words)) break;
    last = end;
    i = end;
  }
  if (last === piece.last) return reading;
  taken.fill(1, piece.last + 1, last + 1);
  return withLast(reading, { first: piece.first, last });
}

/** Words that join marks to the ones before them. */
const JOINS = /^(?:and|or|but)$/;

/** “Another advised, ‘Slow down,’ and ‘Mind the sheep.’”: marks joined to those of a quotation, which nobody else claims, go on with it. Takes their words. */
export function joinMarks(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const pieces = reading.content.pieces.map((piece) => ({ first: piece.first, last: joinedBehind(view, piece.last, taken) }));
  return pieces.every(({ last }, i) => last === reading.content.pieces[i]?.last)
    ? reading
    : { ...reading, content: { ...reading.content, pieces } };
}

/** The last word of the marks that are joined to those which end behind the word `last`; takes their words. */
function joinedBehind(view: QuoteView, last: number, taken: Uint8Array): number {
  const own = view.regionOf[last] ?? -1;
  const close = view.regionLast[own] ?? -1;
  const joint = view.lower[close + 1] === ',' ? close + 2 : close + 1;
  const next = view.regionOf[joint + 1] ?? -1;
  const words = wordsOfRegion(view, next);
  if (own < 0 || !words || lastWord(view, last, close) !== last || !JOINS.test(view.lower[joint] ?? '')) return last;
  if (next === own || view.regionFirst[next] !== joint + 1 || view.sentenceOf[joint + 1] !== view.sentenceOf[close]) return last;
  if (!isFree(taken, { first: joint, last: words.last })) return last;
  taken.fill(1, joint, words.last + 1);
  return words.last;
}

/**
 * “claims that ‘he broke it. Does it matter?’”, “Ferry cuts ‘leaving islanders stranded’”: what stands between two marks is whole, whatever
 * verb or full stop stands in it, unless who says it stands between them, too. Takes its words.
 */
export function fillMarks(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const own = view.regionOf[reading.cue.token] ?? -1;
  const marksAround = (at: number): TokenPiece | undefined => {
    const region = view.regionOf[at] ?? -1;
    return region === own ? undefined : wordsOfRegion(view, region);
  };
  let isWhole = true;
  const pieces = reading.content.pieces.map((piece) => {
    const first = Math.min(marksAround(piece.first)?.first ?? piece.first, piece.first);
    const last = Math.max(marksAround(piece.last)?.last ?? piece.last, piece.last);
    const isOpen = isFree(taken, { first, last: piece.first - 1 }) && isFree(taken, { first: piece.last + 1, last });
    if (!isOpen || (first === piece.first && last === piece.last)) return piece;
    isWhole = false;
    taken.fill(1, first, last + 1);
    return { first, last };
  });
  return isWhole ? reading : { ...reading, content: { ...reading.content, pieces } };
}
