import { isRewording } from './accept-rewording.ts';
import type { Likeness } from './alignment.ts';
import { type Candidate, standing, weighCandidate } from './choose-exact.ts';
import { findBetween } from './find-between.ts';
import { findExtension } from './find-extension.ts';
import { compareSpeaker, namesSource } from './find-speaker.ts';
import { partPassage } from './likeness.ts';
import { around, countWords, hashWords, isApart, type Piece } from './pieces.ts';
import { type Proof, SHORT } from './proof.ts';
import type { TextNow } from './text-now.ts';
import { isTwin } from './twins.ts';
import { lacksPiece, wholeAround } from './whole-around.ts';

/** So much more of the quotation, as a share, outweighs a likeness's place. */
const MORE_KEPT = 0.15;
const MOST_WEIGHED = 10;

/** A likeness with what speaks for its place, and where the whole quotation would stand. */
interface Weighed {
  readonly likeness: Likeness;
  readonly whole: Piece;
  readonly candidate: Candidate;
}

/** The pieces, from the first word of the passage to its last. */
const widenPieces = (pieces: readonly Piece[], passage: Piece): Piece[] =>
  pieces.map(({ first, last }, i) => ({
    first: i === 0 ? Math.min(first, passage.first) : first,
    last: i === pieces.length - 1 ? Math.max(last, passage.last) : last,
  }));

/** The likenesses with what stands between the words that stood beside the quotation. */
function addBetween({ words }: TextNow, proof: Proof, likenesses: readonly Likeness[]): Likeness[] {
  const between = proof.length < SHORT ? [] : findBetween(words, proof, proof);
  // Of two that share words the one in the place, unless more of the quotation is in the other.
  const isMore = (one: Likeness, other: Likeness): boolean => one.kept > other.kept + MORE_KEPT && one.similarity > other.similarity;
  const placed = between.filter((one) => !likenesses.some((other) => !isApart(one.passage, other.passage) && isMore(other, one)));
  return [...placed, ...likenesses.filter(({ passage }) => placed.every((other) => isApart(passage, other.passage)))];
}

/** Those that may be the quotation, the likeliest first. */
function weighLikenesses(now: TextNow, proof: Proof, exact: readonly Candidate[], alike: readonly Likeness[]): Weighed[] {
  const { words, runs } = now;
  // Places with the very words that could not be told to be this quotation's are others.
  const elsewhere = exact.map(({ pieces }) => around(pieces));
  const isTwins = (passage: Piece): boolean => isTwin(words, runs, passage, proof);
  const likelihood = ({ likeness, candidate }: Weighed): number => likeness.similarity + standing(candidate) * 0.4 + candidate.both;
  return alike
    .slice(0, MOST_WEIGHED)
    .map((likeness) => ({ likeness, whole: wholeAround(words, proof, likeness) }))
    .filter(
      ({ likeness, likeness: { passage, overEdges }, whole }) =>
        elsewhere.every((other) => isApart(passage, other)) &&
        !isTwins(lacksPiece(proof, likeness) ? whole : passage) &&
        !isTwins(overEdges),
    )
    .map((one) => ({ ...one, candidate: weighCandidate(now, proof, [one.likeness.passage]) }))
    .sort((a, b) => likelihood(b) - likelihood(a));
}

/**
 * The quotation in other words, with how alike they are, or its very words, only further apart, since a cue now stands between them;
 * undefined where no likeness is it.
 */
export function findRewording(
  now: TextNow,
  proof: Proof,
  exact: readonly Candidate[],
  likenesses: readonly Likeness[],
): { readonly pieces: readonly Piece[]; readonly similarity?: number } | undefined {
  const { words } = now;
  const [best, ...others] = weighLikenesses(now, proof, exact, addBetween(now, proof, likenesses));
  if (!best) return undefined;
  const pieces = widenPieces(partPassage(words, proof, best.likeness.alignment), best.likeness.passage);
  if (countWords(pieces) === proof.count && hashWords(words, pieces) === proof.hash) return { pieces };
  const runnerUp = Math.max(exact.length > 0 ? 1 : 0, ...others.map(({ likeness }) => likeness.similarity));
  const speakers = [pieces, widenPieces(pieces, best.whole)].map((place) => compareSpeaker(words, proof, place, undefined));
  const isOthers = speakers.every((speaker) => speaker === 'other') && !namesSource(words, proof, around(pieces));
  if (isOthers || !isRewording(best.likeness, best.candidate, proof, words, runnerUp)) return undefined;
  return { pieces: findExtension(words, proof, pieces) ?? pieces, similarity: best.likeness.similarity };
}
