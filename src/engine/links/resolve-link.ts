import type { Span } from '../types.ts';
import { isRewording } from './accept-rewording.ts';
import type { Likeness } from './alignment.ts';
import { spanOf } from './boundaries.ts';
import { type Candidate, chooseExact, SHORT, standing, weighCandidate } from './choose-exact.ts';
import { hashContent } from './content-hash.ts';
import { findApproximately, partPassage } from './find-approximately.ts';
import { findBetween } from './find-between.ts';
import { findExactly } from './find-exactly.ts';
import { findExtension } from './find-extension.ts';
import { createRunFinder } from './find-runs.ts';
import { compareSpeaker, namesSource } from './find-speaker.ts';
import { findFormerPlace } from './landmarks.ts';
import type { LinkableQuotation } from './make-link.ts';
import { type LinkWords, parseLink } from './path.ts';
import { around, countWords, hashWords, type Piece } from './pieces.ts';
import { type Proof, readProof } from './proof.ts';
import { findPart, findQuotation, readNow } from './text-now.ts';
import { isTwin } from './twins.ts';
import { lacksPiece, wholeAround } from './whole-around.ts';
import { readWords } from './words.ts';

/** What became of a quotation since its link was made. */
export type LinkState = 'same' | 'moved' | 'reworded' | 'gone' | 'other-speaker';

/** Where a link leads now. */
export interface Resolution {
  readonly state: LinkState;
  /** The quotation's content now, in text order; null when it is gone, and then nothing is jumped to. */
  readonly spans: readonly Span[] | null;
  /** Index of the quotation, among those handed in, that has these words. */
  readonly quotation?: number;
  /** How alike the words are, 0 to 1. */
  readonly similarity: number;
  /** The words as the link shows them. */
  readonly was: LinkWords;
  /** For `gone`: the passage most like it, to be offered. */
  readonly nearest?: Span;
  /** For `moved`: words beside which it stood when the link was made, when any of them still stand. */
  readonly stood?: Span;
}

const NO_WORDS: LinkWords = { start: '', end: '', whole: false };
/** A passage less like than this is not offered. */
const WORTH_OFFERING = 0.3;
/** So much more of the quotation, as a share, outweighs a likeness's place. */
const MORE_KEPT = 0.15;

/** The pieces, from the first word of the passage to its last. */
const widenPieces = (pieces: readonly Piece[], passage: Piece): Piece[] =>
  pieces.map(({ first, last }, i) => ({
    first: i === 0 ? Math.min(first, passage.first) : first,
    last: i === pieces.length - 1 ? Math.max(last, passage.last) : last,
  }));

/** Makes a resolver for one text; it reads the text once. Total: any link gives a state. */
export function createLinkResolver(text: string, quotations: readonly LinkableQuotation[] = []): (link: string) => Resolution {
  const words = readWords(text);
  const findRun = createRunFinder(words.sketch);
  const now = readNow(words, quotations);
  const contentOf = (q: LinkableQuotation): string => q.content.map(({ start, end }) => text.slice(start, end)).join(' ');

  const answer = (state: LinkState, pieces: readonly Piece[], similarity: number, was: LinkWords): Resolution => {
    const index = findQuotation(now, pieces, 0.5) ?? findPart(now, pieces);
    const isIts = index !== undefined && findQuotation(now, pieces, state === 'reworded' ? 0.6 : 0.9) === index;
    return {
      state,
      spans: (isIts ? now.quotations[index]?.quotation.content : undefined) ?? pieces.map((piece) => spanOf(words, piece)),
      similarity,
      was,
      ...(index === undefined ? {} : { quotation: index }),
    };
  };

  /** A bare address: its id, or the hash at its end, among the quotations of now. */
  const resolveById = (id: string, was: LinkWords): Resolution => {
    const byId = quotations.findIndex((q) => q.id === id);
    const hash = /[0-9a-f]{4}$/.exec(id)?.[0];
    const byHash = quotations.flatMap((q, i) => (hash === hashContent(contentOf(q)) ? [i] : []));
    const index = byId >= 0 ? byId : byHash.length === 1 ? (byHash[0] ?? -1) : -1;
    const found = quotations[index];
    return found
      ? { state: 'same', spans: found.content, quotation: index, similarity: 1, was }
      : { state: 'gone', spans: null, similarity: 0, was };
  };

  const stateOfExact = (candidate: Candidate, proof: Proof): { state: LinkState; pieces: readonly Piece[] } => {
    const { pieces } = candidate;
    const index = findQuotation(now, pieces, 0.5);
    const quotation = index === undefined ? undefined : now.quotations[index];
    const speaker = compareSpeaker(words, proof, pieces, quotation?.quotation);
    if (speaker === 'other') return { state: 'other-speaker', pieces };
    const extended = findExtension(words, proof, pieces);
    if (extended) return { state: 'reworded', pieces: extended };
    return { state: candidate.place === 'out' ? 'moved' : 'same', pieces };
  };

  return (link) => {
    const parsed = parseLink(link);
    if (!parsed) return { state: 'gone', spans: null, similarity: 0, was: NO_WORDS };
    const { id, was } = parsed;
    const proof = readProof(parsed.proof);
    if (!proof) return resolveById(id, was);

    const exact = findExactly(words, findRun, proof).map((pieces) => weighCandidate(now, proof, pieces));
    const chosen = chooseExact(now, proof, exact);
    if (chosen) {
      const { state, pieces } = stateOfExact(chosen, proof);
      const former = state === 'moved' ? findFormerPlace(proof, now.runs) : undefined;
      const stood = former === undefined ? {} : { stood: spanOf(words, { first: former, last: former + 3 }) };
      return { ...answer(state, pieces, 1, was), ...stood };
    }
    const between = proof.length < SHORT ? [] : findBetween(words, proof, proof);
    const isApart = (a: Piece, b: Piece): boolean => a.last <= b.first || a.first >= b.last;
    const likenesses = proof.length < SHORT ? [] : findApproximately(words, proof);
    // Of two that share words the one between the very words that stood beside it, unless more of the quotation is in the other.
    const isMore = (one: Likeness, other: Likeness): boolean => one.kept > other.kept + MORE_KEPT && one.similarity > other.similarity;
    const placed = between.filter((one) => !likenesses.some((other) => !isApart(one.passage, other.passage) && isMore(other, one)));
    const alike = [...placed, ...likenesses.filter(({ passage }) => placed.every((other) => isApart(passage, other.passage)))];
    // Places with the very words that could not be told to be this quotation's are others.
    const elsewhere = exact.map(({ pieces }) => around(pieces));
    const isTwins = (passage: Piece): boolean => isTwin(words, now.runs, passage, proof);
    const weighed = alike
      .slice(0, 10)
      .map((likeness) => ({ likeness, whole: wholeAround(words, proof, likeness) }))
      .filter(
        ({ likeness, likeness: { passage, overEdges }, whole }) =>
          elsewhere.every((other) => isApart(passage, other)) &&
          !isTwins(lacksPiece(proof, likeness) ? whole : passage) &&
          !isTwins(overEdges),
      )
      .map((one) => ({ ...one, candidate: weighCandidate(now, proof, [one.likeness.passage]) }))
      .sort(
        (a, b) =>
          b.likeness.similarity +
          standing(b.candidate) * 0.4 +
          b.candidate.both -
          (a.likeness.similarity + standing(a.candidate) * 0.4 + a.candidate.both),
      );
    const [best, ...others] = weighed;
    if (best) {
      const pieces = widenPieces(partPassage(words, proof, best.likeness.alignment), best.likeness.passage);
      if (countWords(pieces) === proof.count && hashWords(words, pieces) === proof.hash) {
        // The very words, only further apart: a cue now stands between them.
        const parted = stateOfExact(weighCandidate(now, proof, pieces), proof);
        return answer(parted.state, parted.pieces, 1, was);
      }
      const runnerUp = Math.max(exact.length > 0 ? 1 : 0, ...others.map(({ likeness }) => likeness.similarity));
      const speakers = [pieces, widenPieces(pieces, best.whole)].map((now) => compareSpeaker(words, proof, now, undefined));
      const isOthers = speakers.every((speaker) => speaker === 'other') && !namesSource(words, proof, around(pieces));
      if (!isOthers && isRewording(best.likeness, best.candidate, proof, words, runnerUp)) {
        const extended = findExtension(words, proof, pieces) ?? pieces;
        return answer('reworded', extended, best.likeness.similarity, was);
      }
    }
    const nearest = likenesses[0] && likenesses[0].similarity >= WORTH_OFFERING ? spanOf(words, likenesses[0].passage) : undefined;
    return { state: 'gone', spans: null, similarity: likenesses[0]?.similarity ?? 0, was, ...(nearest ? { nearest } : {}) };
  };
}
