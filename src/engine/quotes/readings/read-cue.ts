import { type FeatureList, makeFeatureList } from '../network/feature-list.ts';
import type { SparseNetwork } from '../network/sparse-network.ts';
import type { QuoteView } from '../quote-view.ts';
import { addBoundaryFeatures } from './boundary-features.ts';
import { type CueWindow, lookAround, makeWindow, subjectOf } from './cue-window.ts';
import { type Between, lookBetween, makeBetween } from './look-between.ts';
import { type Piece, proposePieces } from './piece-candidates.ts';
import { addPieceFeatures, edgesOf } from './piece-features.ts';
import { proposeSources } from './source-candidates.ts';
import { addSourceFeatures } from './source-features.ts';

/** Room for the numbers of one cue, reused from cue to cue. */
export interface Workspace {
  readonly window: CueWindow;
  readonly between: Between;
  /** Two numbers a position: how likely a piece begins, ends there (raw scores). */
  readonly scores: Float32Array;
  readonly features: FeatureList;
  readonly result: Float32Array;
}

export const makeWorkspace = (): Workspace => ({
  window: makeWindow(),
  between: makeBetween(),
  scores: new Float32Array(1024),
  features: makeFeatureList(),
  result: new Float32Array(4),
});

/** One side of a cue: its likeliest pieces and how likely each is among all that were proposed. */
export interface SideChoice {
  /** Likeliest first; few. */
  readonly options: readonly SideOption[];
  /** How likely it is that this side holds any piece. */
  readonly any: number;
}

export interface SideOption {
  readonly piece: TokenPiece;
  readonly probability: number;
  /** Raw scores of the piece's edges. */
  readonly edges: number;
}

/** First and last token of a piece. */
export interface TokenPiece {
  readonly first: number;
  readonly last: number;
}

/** Looks around `cue` and scores every position as a beginning and an end. Returns where the positions behind the cue start. */
export function scoreEdges(view: QuoteView, cue: number, edges: SparseNetwork, work: Workspace): number {
  const { window, between, features, scores, result } = work;
  lookAround(view, cue, window);
  lookBetween(view, window, between);
  let middle = 0;
  for (let p = 0; p < window.count; p++) {
    if ((window.positions[p] ?? 0) < cue) middle = p + 1;
    features.count = 0;
    addBoundaryFeatures(features, view, window, between, p);
    edges.run(features, result);
    scores[p * 2] = result[0] ?? 0;
    scores[p * 2 + 1] = result[1] ?? 0;
  }
  return middle;
}

/** The pieces proposed for both sides, with the best edges of each. */
export function proposeSides(view: QuoteView, work: Workspace, middle: number): readonly [Piece[], Piece[]] {
  return [
    proposePieces(view, work.window, work.scores, 0, middle),
    proposePieces(view, work.window, work.scores, middle, work.window.count),
  ];
}

const NOTHING: SideChoice = { options: [], any: 0 };
/** Pieces of a side that are looked at together with the other side's. */
const OPTIONS = 2;

/** Ranks a side's pieces among each other and against “none”. */
function chooseSide(view: QuoteView, work: Workspace, side: 0 | 1, sides: readonly [Piece[], Piece[]], pieces: SparseNetwork): SideChoice {
  const mine = sides[side];
  if (mine.length === 0) return NOTHING;
  const { features, result, window, between, scores } = work;
  const bestOwn = edgesOf(mine[0]);
  const bestOther = sides[side === 0 ? 1 : 0][0];
  const raw: number[] = [];
  let max = -Infinity;
  for (let i = -1; i < mine.length; i++) {
    features.count = 0;
    addPieceFeatures(features, view, window, between, scores, side, i < 0 ? undefined : mine[i], bestOwn, bestOther);
    pieces.run(features, result);
    const score = result[0] ?? 0;
    raw.push(score);
    if (score > max) max = score;
  }
  let total = 0;
  for (const score of raw) total += Math.exp(score - max);
  const options = mine.map((piece, i) => ({
    piece: { first: window.positions[piece.from] ?? 0, last: window.positions[piece.to] ?? 0 },
    probability: Math.exp((raw[i + 1] ?? 0) - max) / total,
    edges: piece.edges,
  }));
  options.sort((a, b) => b.probability - a.probability || a.piece.first - b.piece.first || a.piece.last - b.piece.last);
  return { options: options.slice(0, OPTIONS), any: 1 - Math.exp((raw[0] ?? 0) - max) / total };
}

/** A content that a cue may have, as the networks see it. */
export interface ContentChoice {
  /** Pieces in text order, never empty. */
  readonly pieces: readonly TokenPiece[];
  /** Places of the pieces among each side's options; -1 for none. */
  readonly before: number;
  readonly after: number;
  /** Probabilities of the chosen pieces on each side (0 for none), and of there being any. */
  readonly beforeProbability: number;
  readonly afterProbability: number;
  readonly beforeAny: number;
  readonly afterAny: number;
  /** Both sides together: log of the probability, less the likeliest content's. */
  readonly behind: number;
}

const MOST_CONTENTS = 4;
/** Contents less likely than the likeliest by this much (in logs) are not looked at. */
const FAR_BEHIND = 5;
const least = 1e-5;

/** The likeliest contents of `cue`: a piece before it, behind it, or both. Likeliest first. */
export function chooseContents(
  view: QuoteView,
  cue: number,
  edges: SparseNetwork,
  pieces: SparseNetwork,
  work: Workspace,
): ContentChoice[] {
  const middle = scoreEdges(view, cue, edges, work);
  const sides = proposeSides(view, work, middle);
  const left = chooseSide(view, work, 0, sides, pieces);
  const right = chooseSide(view, work, 1, sides, pieces);
  const contents: (ContentChoice & { readonly log: number })[] = [];
  for (let b = -1; b < left.options.length; b++) {
    const before = left.options[b];
    // first whether there is one, then which: the right piece's near-doubles must not add up to “none”
    const pb = before ? (left.any * before.probability) / Math.max(least, left.options[0]?.probability ?? 1) : 1 - left.any;
    for (let a = -1; a < right.options.length; a++) {
      const after = right.options[a];
      if (!before && !after) continue;
      const pa = after ? (right.any * after.probability) / Math.max(least, right.options[0]?.probability ?? 1) : 1 - right.any;
      contents.push({
        pieces: before && after ? [before.piece, after.piece] : before ? [before.piece] : after ? [after.piece] : [],
        before: b,
        after: a,
        beforeProbability: before?.probability ?? 0,
        afterProbability: after?.probability ?? 0,
        beforeAny: left.any,
        afterAny: right.any,
        behind: 0,
        log: Math.log(Math.max(least, pb)) + Math.log(Math.max(least, pa)),
      });
    }
  }
  contents.sort((x, y) => y.log - x.log || x.before - y.before || x.after - y.after);
  const top = contents[0]?.log ?? 0;
  return contents
    .slice(0, MOST_CONTENTS)
    .filter((c) => top - c.log <= FAR_BEHIND)
    .map((c) => ({ ...c, behind: c.log - top }));
}

/** A chosen source: its head token, -1 for none; its probability among the candidates; how clearly it leads (raw). */
export interface SourceChoice {
  readonly head: number;
  readonly probability: number;
  readonly margin: number;
}

/** Chooses the source of `cue`, given its content. */
export function chooseSource(
  view: QuoteView,
  cue: number,
  content: readonly TokenPiece[],
  sources: SparseNetwork,
  work: Workspace,
): SourceChoice {
  const { features, result } = work;
  const candidates = [-1, ...proposeSources(view, cue)];
  const subject = subjectOf(view, cue);
  const raw = candidates.map((head, rank) => {
    features.count = 0;
    addSourceFeatures(features, view, cue, subject, content, head, rank);
    sources.run(features, result);
    return result[0] ?? 0;
  });
  let at = 0;
  for (let i = 1; i < raw.length; i++) if ((raw[i] ?? 0) > (raw[at] ?? 0)) at = i;
  const max = raw[at] ?? 0;
  const total = raw.reduce((sum, x) => sum + Math.exp(x - max), 0);
  const probability = 1 / total;
  return { head: candidates[at] ?? -1, probability, margin: Math.log(probability / Math.max(1e-6, 1 - probability)) };
}
