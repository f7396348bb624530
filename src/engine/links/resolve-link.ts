import type { Span } from '../types.ts';
import { changesFacts } from './align.ts';
import { spanOf } from './boundaries.ts';
import { hashContent } from './content-hash.ts';
import { findApproximately, type Likeness, partPassage } from './find-approximately.ts';
import { findBetween } from './find-between.ts';
import { findExactly } from './find-exactly.ts';
import { findExtension } from './find-extension.ts';
import { compareSpeaker } from './find-speaker.ts';
import { findPlace, indexRuns, type Place } from './landmarks.ts';
import type { LinkableQuotation } from './make-link.ts';
import { type LinkWords, parseLink } from './path.ts';
import { countWords, findPieces, hashWords, type Piece } from './pieces.ts';
import { type Proof, readProof } from './proof.ts';
import { compareSurroundings } from './surroundings.ts';
import { isTwin } from './twins.ts';
import { readWords, type Words } from './words.ts';

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
}

interface Candidate {
  readonly pieces: readonly Piece[];
  readonly place: Place;
  /** Shares of the words before and after that are still beside it. */
  readonly before: number;
  readonly after: number;
  readonly both: number;
}

/** The text as it is now, read once for all links that are resolved in it. */
interface TextNow {
  readonly words: Words;
  readonly runs: ReadonlyMap<number, number>;
  readonly quotations: readonly { readonly quotation: LinkableQuotation; readonly pieces: readonly Piece[] }[];
}

const NO_WORDS: LinkWords = { start: '', end: '', whole: false };
/** Below this many characters words are never matched approximately, and stand for themselves only in their surroundings. */
const SHORT = 20;
/** Words that stood more than once are taken from a rewritten article only from this many characters on. */
const REPEATED = 12;
/** A passage less like than this is not offered. */
const WORTH_OFFERING = 0.3;

const around = (pieces: readonly Piece[]): Piece => ({ first: pieces[0]?.first ?? 0, last: pieces.at(-1)?.last ?? 0 });

function weighCandidate(now: TextNow, proof: Proof, pieces: readonly Piece[]): Candidate {
  const { first, last } = around(pieces);
  return { pieces, place: findPlace(proof, now.runs, first), ...compareSurroundings(now.words, { first, last }, proof) };
}

/** The analysed quotation that shares most words with the pieces, if it shares more than half of both. */
function findQuotation(now: TextNow, pieces: readonly Piece[], least: number): number | undefined {
  let best: number | undefined;
  let most = least;
  now.quotations.forEach(({ pieces: theirs }, i) => {
    let common = 0;
    for (const a of pieces) for (const b of theirs) common += Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first));
    const share = (2 * common) / Math.max(1, countWords(pieces) + countWords(theirs));
    if (share > most) {
      most = share;
      best = i;
    }
  });
  return best;
}

const standing = ({ place }: Candidate): number => (place === 'in' ? 1 : place === 'unknown' ? 0.4 : 0);

/** Whether the same cues stand between the pieces, by their number of words. */
const isPartedAsBefore = (proof: Proof, pieces: readonly Piece[]): boolean =>
  pieces.every(({ first }, i) => i === 0 || first - (pieces[i - 1]?.last ?? 0) === proof.pieces[i]?.gap);

/** Which of the places with the very words is the quotation's own; undefined when none can be told to be. */
function chooseExact(now: TextNow, proof: Proof, places: readonly Candidate[]): Candidate | undefined {
  const isSpeakers = (c: Candidate): number => {
    const at = findQuotation(now, c.pieces, 0.5);
    const speaker = compareSpeaker(now.words, proof, c.pieces, at === undefined ? undefined : now.quotations[at]?.quotation);
    return speaker === 'same' ? 0.6 : speaker === 'other' ? -0.6 : 0;
  };
  const ranked = places
    .map((candidate) => ({
      candidate,
      score:
        2 * candidate.both +
        standing(candidate) +
        isSpeakers(candidate) +
        (isPartedAsBefore(proof, candidate.pieces) ? 0.4 : 0) -
        (isTwin(now.words, now.runs, around(candidate.pieces), proof.twins) ? 2 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first) return undefined;
  const { candidate } = first;
  if (isTwin(now.words, now.runs, around(candidate.pieces), proof.twins)) return undefined;
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

/** Whether a likeness is the quotation reworded, and not another passage that is like it. */
function isRewording(likeness: Likeness, candidate: Candidate, proof: Proof, words: Words, others: number): boolean {
  const { similarity, kept } = likeness;
  const inPlace = candidate.place === 'in';
  const beside = Math.max(candidate.before, candidate.after);
  if (candidate.place === 'out') return false;
  if (!inPlace && candidate.both < 0.5) return false;
  if (proof.twin >= 0.4 && similarity <= proof.twin + 0.1 && candidate.both < proof.rival + 0.2) return false;
  if (similarity - others < 0.15 && candidate.both < 0.6) return false;
  if (changesFacts(proof.sketch, words.sketch, likeness.alignment) && candidate.both < 0.5) return false;
  const { common, pairs } = likeness.alignment;
  // Between the very words that stood beside it, what stands there now is the quotation, if anything of it is left.
  if (candidate.before >= 0.8 && candidate.after >= 0.8 && inPlace) return common >= 1.3 && (similarity >= 0.5 || kept >= 0.5);
  if (candidate.both >= 0.6 && inPlace) return common >= 2 && (similarity >= 0.5 || (kept >= 0.5 && pairs.length >= 5));
  const enough = common >= 2.5;
  if (beside >= 0.6) return enough && similarity >= 0.5;
  if (beside >= 0.3) return similarity >= 0.65;
  return similarity >= 0.8;
}

/** The pieces, from the first word of the passage to its last. */
const widenPieces = (pieces: readonly Piece[], passage: Piece): Piece[] =>
  pieces.map(({ first, last }, i) => ({
    first: i === 0 ? Math.min(first, passage.first) : first,
    last: i === pieces.length - 1 ? Math.max(last, passage.last) : last,
  }));

/** Makes a resolver for one text; it reads the text once. Total: any link gives a state. */
export function createLinkResolver(text: string, quotations: readonly LinkableQuotation[] = []): (link: string) => Resolution {
  const words = readWords(text);
  const now: TextNow = {
    words,
    runs: indexRuns(words),
    quotations: quotations.map((quotation) => ({ quotation, pieces: findPieces(words, quotation.content) })),
  };
  const contentOf = (q: LinkableQuotation): string => q.content.map(({ start, end }) => text.slice(start, end)).join(' ');

  const answer = (state: LinkState, pieces: readonly Piece[], similarity: number, was: LinkWords): Resolution => {
    const index = findQuotation(now, pieces, 0.5);
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

    const exact = findExactly(words, proof).map((pieces) => weighCandidate(now, proof, pieces));
    const chosen = chooseExact(now, proof, exact);
    if (chosen) {
      const { state, pieces } = stateOfExact(chosen, proof);
      return answer(state, pieces, 1, was);
    }
    const between = proof.length < SHORT ? [] : findBetween(words, proof, proof);
    const isApart = (a: Piece, b: Piece): boolean => a.last <= b.first || a.first >= b.last;
    const likenesses = proof.length < SHORT ? [] : findApproximately(words, proof);
    const alike = [...between, ...likenesses.filter(({ passage }) => between.every((other) => isApart(passage, other.passage)))];
    // Places with the very words that could not be told to be this quotation's are others.
    const elsewhere = exact.map(({ pieces }) => around(pieces));
    const weighed = alike
      .slice(0, 10)
      .filter(({ passage }) => elsewhere.every((other) => isApart(passage, other)) && !isTwin(words, now.runs, passage, proof.twins))
      .map((likeness) => ({ likeness, candidate: weighCandidate(now, proof, [likeness.passage]) }))
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
      const speaker = compareSpeaker(words, proof, pieces, undefined);
      if (speaker !== 'other' && isRewording(best.likeness, best.candidate, proof, words, runnerUp)) {
        const extended = findExtension(words, proof, pieces) ?? pieces;
        return answer('reworded', extended, best.likeness.similarity, was);
      }
    }
    const nearest = likenesses[0] && likenesses[0].similarity >= WORTH_OFFERING ? spanOf(words, likenesses[0].passage) : undefined;
    return { state: 'gone', spans: null, similarity: likenesses[0]?.similarity ?? 0, was, ...(nearest ? { nearest } : {}) };
  };
}
