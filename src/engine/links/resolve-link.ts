import type { Span } from '../types.ts';
import { spanOf } from './boundaries.ts';
import { type Candidate, chooseExact, weighCandidate } from './choose-exact.ts';
import { hashContent } from './content-hash.ts';
import { findApproximately } from './find-approximately.ts';
import { findExactly } from './find-exactly.ts';
import { findExtension } from './find-extension.ts';
import { findRewording } from './find-rewording.ts';
import { createRunFinder } from './find-runs.ts';
import { compareSpeaker } from './find-speaker.ts';
import { findFormerPlace } from './landmarks.ts';
import type { LinkableQuotation } from './make-link.ts';
import { type LinkWords, parseLink } from './path.ts';
import type { Piece } from './pieces.ts';
import { type Proof, readProof, SHORT } from './proof.ts';
import { findPart, findQuotation, readNow, type TextNow } from './text-now.ts';
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

/** Makes a resolver for one text; it reads the text once. Total: any link gives a state. */
export function createLinkResolver(text: string, quotations: readonly LinkableQuotation[] = []): (link: string) => Resolution {
  const words = readWords(text);
  const findRun = createRunFinder(words.sketch);
  const now = readNow(words, quotations);
  return (link) => {
    const parsed = parseLink(link);
    if (!parsed) return gone(NO_WORDS);
    const { id, was } = parsed;
    const proof = readProof(parsed.proof);
    if (!proof) return resolveById(text, quotations, id, was);
    const exact = findExactly(words, findRun, proof).map((pieces) => weighCandidate(now, proof, pieces));
    const chosen = chooseExact(now, proof, exact);
    if (chosen) return answerExact(now, proof, chosen, was);
    const likenesses = proof.length < SHORT ? [] : findApproximately(words, proof);
    const found = findRewording(now, proof, exact, likenesses);
    if (found?.similarity !== undefined) return answer(now, 'reworded', found.pieces, found.similarity, was);
    if (found) return answerExact(now, proof, weighCandidate(now, proof, found.pieces), was);
    const [nearest] = likenesses;
    const offered = nearest && nearest.similarity >= WORTH_OFFERING ? { nearest: spanOf(words, nearest.passage) } : {};
    return { ...gone(was), similarity: nearest?.similarity ?? 0, ...offered };
  };
}

const gone = (was: LinkWords): Resolution => ({ state: 'gone', spans: null, similarity: 0, was });

/** A bare address: its id, or the hash at its end, among the quotations of now. */
function resolveById(text: string, quotations: readonly LinkableQuotation[], id: string, was: LinkWords): Resolution {
  const contentOf = (q: LinkableQuotation): string => q.content.map(({ start, end }) => text.slice(start, end)).join(' ');
  const byId = quotations.findIndex((q) => q.id === id);
  const hash = /[0-9a-f]{4}$/.exec(id)?.[0];
  const byHash = quotations.flatMap((q, i) => (hash === hashContent(contentOf(q)) ? [i] : []));
  const index = byId >= 0 ? byId : byHash.length === 1 ? (byHash[0] ?? -1) : -1;
  const found = quotations[index];
  return found ? { state: 'same', spans: found.content, quotation: index, similarity: 1, was } : gone(was);
}

/** What is said of a place with the very words: who says them now, whether more of them are said, and whether they moved. */
function answerExact(now: TextNow, proof: Proof, { pieces, place }: Candidate, was: LinkWords): Resolution {
  const { words } = now;
  const index = findQuotation(now, pieces, 0.5);
  const quotation = index === undefined ? undefined : now.quotations[index];
  if (compareSpeaker(words, proof, pieces, quotation?.quotation) === 'other') return answer(now, 'other-speaker', pieces, 1, was);
  const extended = findExtension(words, proof, pieces);
  if (extended) return answer(now, 'reworded', extended, 1, was);
  if (place !== 'out') return answer(now, 'same', pieces, 1, was);
  const former = findFormerPlace(proof, now.runs);
  const stood = former === undefined ? {} : { stood: spanOf(words, { first: former, last: former + 3 }) };
  return { ...answer(now, 'moved', pieces, 1, was), ...stood };
}

function answer(now: TextNow, state: LinkState, pieces: readonly Piece[], similarity: number, was: LinkWords): Resolution {
  const index = findQuotation(now, pieces, 0.5) ?? findPart(now, pieces);
  const isIts = index !== undefined && findQuotation(now, pieces, state === 'reworded' ? 0.6 : 0.9) === index;
  return {
    state,
    spans: (isIts ? now.quotations[index]?.quotation.content : undefined) ?? pieces.map((piece) => spanOf(now.words, piece)),
    similarity,
    was,
    ...(index === undefined ? {} : { quotation: index }),
  };
}
