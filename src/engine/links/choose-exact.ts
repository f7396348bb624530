import { compareSpeaker } from './find-speaker.ts';
import { findPlace, type Place } from './landmarks.ts';
import { around, type Piece } from './pieces.ts';
import { type Proof, SHORT } from './proof.ts';
import { compareSurroundings } from './surroundings.ts';
import { findQuotation, type TextNow } from './text-now.ts';
import { isTwin } from './twins.ts';

/** Words that stood more than once are taken from a rewritten article only from this many characters on. */
const REPEATED = 12;

/** A place that may be the quotation's, with what speaks for it. */
export interface Candidate {
  readonly pieces: readonly Piece[];
  readonly place: Place;
  /** Shares of the words before and after that are still beside it. */
  readonly before: number;
  readonly after: number;
  readonly both: number;
}

/** Weighs what stands around the pieces. */
export function weighCandidate(now: TextNow, proof: Proof, pieces: readonly Piece[]): Candidate {
  const { first, last } = around(pieces);
  return { pieces, place: findPlace(proof, now.runs, first), ...compareSurroundings(now.words, { first, last }, proof) };
}

/** What the place among the landmarks is worth. */
export const standing = ({ place }: Candidate): number => (place === 'in' ? 1 : place === 'unknown' ? 0.4 : 0);

/** Whether the same cues stand between the pieces, by their number of words. */
const isPartedAsBefore = (proof: Proof, pieces: readonly Piece[]): boolean =>
  pieces.every(({ first }, i) => i === 0 || first - (pieces[i - 1]?.last ?? 0) === proof.pieces[i]?.gap);

/** Which of the places with the very words is the quotation's own; undefined when none can be told to be. */
export function chooseExact(now: TextNow, proof: Proof, places: readonly Candidate[]): Candidate | undefined {
  const isSpeakers = (c: Candidate): number => {
    const at = findQuotation(now, c.pieces, 0.5);
    const speaker = compareSpeaker(now.words, proof, c.pieces, at === undefined ? undefined : now.quotations[at]?.quotation);
    return speaker === 'same' ? 0.6 : speaker === 'other' ? -0.6 : 0;
  };
  const ranked = places
    .map((candidate) => {
      const isOther = isTwin(now.words, now.runs, around(candidate.pieces), proof);
      const parted = isPartedAsBefore(proof, candidate.pieces) ? 0.4 : 0;
      const score = 2 * candidate.both + standing(candidate) + isSpeakers(candidate) + parted - (isOther ? 2 : 0);
      return { candidate, isOther, score };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.isOther) return undefined;
  const { candidate } = first;
  if (proof.length < SHORT && proof.count < 2 && candidate.place === 'unknown' && candidate.both < 0.3) return undefined;
  const ambiguous = second !== undefined && first.score - second.score < 0.25;
  if (ambiguous) {
    if (places.length === proof.occurrences) return places[proof.ordinal];
    // More than before, with the same words beside them: a paragraph that stands twice by now says the same in both places.
    const isDoubled = places.length > proof.occurrences && Math.min(candidate.both, second.candidate.both) >= 0.4;
    return isDoubled && proof.occurrences === 1
      ? places.find((place) => ranked.some((one) => one.candidate === place && first.score - one.score < 0.25))
      : undefined;
  }
  // Of an article that was rewritten whole, words that nobody says by chance are what is left.
  const isRewritten = candidate.place === 'unknown' && places.length === 1 && proof.count > 1 && proof.length >= REPEATED;
  if (proof.occurrences > places.length && proof.occurrences > 1 && !isRewritten) {
    // Some of several are gone: this one must show, by more than the others had beside them, that it is none of those.
    const isOtherGone = proof.occurrences === 2 && proof.twins.length > 0 && proof.twins.every((mark) => !now.runs.has(mark));
    if (candidate.place === 'out') return undefined;
    if (isOtherGone && candidate.both >= 0.3) return candidate;
    return candidate.both >= 0.3 && candidate.both >= proof.rival + (candidate.place === 'in' ? 0.15 : 0.3) ? candidate : undefined;
  }
  if (proof.length < SHORT && candidate.place === 'out' && candidate.both < 0.4) return undefined;
  if (proof.length < SHORT && candidate.place === 'in' && candidate.both < 0.15 && proof.count < 3) return undefined;
  return candidate;
}
