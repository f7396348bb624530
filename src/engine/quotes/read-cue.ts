import { addBoundaryFeatures, type Between, lookBetween, makeBetween } from './boundary-features.ts';
import { type CueWindow, lookAround, makeWindow, subjectOf } from './cue-window.ts';
import { type Piece, proposePieces } from './piece-candidates.ts';
import { addPieceFeatures } from './piece-features.ts';
import type { QuoteView } from './quote-view.ts';
import { proposeSources } from './source-candidates.ts';
import { addSourceFeatures } from './source-features.ts';
import { type FeatureList, makeFeatureList, runNetwork, type SparseNetwork } from './sparse-network.ts';

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

/** A choice of one side: the piece, or none, and its probability among all that were proposed. */
export interface SideChoice {
  readonly piece: Piece | undefined;
  /** The likeliest piece, chosen or not. */
  readonly best: Piece | undefined;
  readonly probability: number;
  /** How likely it is that this side holds any piece. */
  readonly any: number;
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
    runNetwork(edges, features, result);
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

/** Best edges of a list of pieces, a low number when there is none. */
export const bestEdges = (pieces: readonly Piece[]): number => (pieces.length === 0 ? -12 : (pieces[0]?.edges ?? -12));

/** How a side's pieces are ranked: probabilities of each among all, and of there being any. */
function chooseSide(view: QuoteView, work: Workspace, side: 0 | 1, sides: readonly [Piece[], Piece[]], pieces: SparseNetwork): SideChoice {
  const mine = sides[side];
  if (mine.length === 0) return { piece: undefined, best: undefined, probability: 1, any: 0 };
  const { features, result, window, between, scores } = work;
  const bestOwn = bestEdges(mine);
  const bestOther = bestEdges(sides[side === 0 ? 1 : 0]);
  const raw: number[] = [];
  for (let i = -1; i < mine.length; i++) {
    features.count = 0;
    addPieceFeatures(features, view, window, between, scores, side, mine[i], bestOwn, bestOther);
    runNetwork(pieces, features, result);
    raw.push(result[0] ?? 0);
  }
  let max = -Infinity;
  let at = 1;
  raw.forEach((x, i) => {
    if (x > max) max = x;
    // first whether there is one, then which: the right piece's near-doubles must not add up to “none”
    if (i > 1 && x > (raw[at] ?? 0)) at = i;
  });
  let total = 0;
  for (const x of raw) total += Math.exp(x - max);
  const any = 1 - Math.exp((raw[0] ?? 0) - max) / total;
  const best = mine[at - 1];
  return { piece: any >= 0.5 ? best : undefined, best, probability: Math.exp((raw[at] ?? 0) - max) / total, any };
}

/** The content of one cue as the networks see it. */
export interface ContentChoice {
  readonly before: SideChoice;
  readonly after: SideChoice;
  /** Pieces in text order; empty when neither side has one. */
  readonly pieces: readonly TokenPiece[];
}

/** Chooses the content of `cue`: a piece before it, behind it, or both. */
export function chooseContent(view: QuoteView, cue: number, edges: SparseNetwork, pieces: SparseNetwork, work: Workspace): ContentChoice {
  const middle = scoreEdges(view, cue, edges, work);
  const sides = proposeSides(view, work, middle);
  let before = chooseSide(view, work, 0, sides, pieces);
  let after = chooseSide(view, work, 1, sides, pieces);
  if (!before.piece && !after.piece) {
    // a cue has content: the likelier side's best
    if (after.any >= before.any && after.best) after = { ...after, piece: after.best };
    else if (before.best) before = { ...before, piece: before.best };
  }
  const tokens: TokenPiece[] = [];
  for (const { piece } of [before, after]) {
    if (piece) tokens.push({ first: work.window.positions[piece.from] ?? 0, last: work.window.positions[piece.to] ?? 0 });
  }
  return { before, after, pieces: tokens };
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
    runNetwork(sources, features, result);
    return result[0] ?? 0;
  });
  let at = 0;
  for (let i = 1; i < raw.length; i++) if ((raw[i] ?? 0) > (raw[at] ?? 0)) at = i;
  const max = raw[at] ?? 0;
  const total = raw.reduce((sum, x) => sum + Math.exp(x - max), 0);
  const probability = 1 / total;
  return { head: candidates[at] ?? -1, probability, margin: Math.log(probability / Math.max(1e-6, 1 - probability)) };
}
