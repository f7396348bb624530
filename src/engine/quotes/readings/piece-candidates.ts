import { bisect } from '../../text/bisect.ts';
import type { QuoteView } from '../quote-view.ts';
import type { CueWindow } from './cue-window.ts';

/** A stretch of words that may be a piece of a cue's content: positions in its window, and the edges' scores together. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly edges: number;
}

const BEGINS = 5;
const ENDS = 5;
const MOST = 12;
/** Pieces whose edges are less likely than the best ones' by this much (in log odds) are not looked at. */
const MARGIN = 8;
/** Edges less likely than this are no edges. */
const LEAST = -9;

function best(scores: Float32Array, offset: number, from: number, to: number, n: number): number[] {
  const top: number[] = [];
  for (let p = from; p < to; p++) {
    const value = scores[p * 2 + offset] ?? 0;
    let at = top.length;
    while (at > 0 && (scores[(top[at - 1] ?? 0) * 2 + offset] ?? 0) < value) at--;
    if (at < n) {
      top.splice(at, 0, p);
      if (top.length > n) top.pop();
    }
  }
  return top;
}

/** The pieces proposed so far among the positions `[from, to)`. */
interface Proposal {
  readonly positions: Int32Array;
  readonly scores: Float32Array;
  readonly from: number;
  readonly to: number;
  readonly pieces: Piece[];
}

function propose({ scores, from, to, pieces }: Proposal, a: number, b: number, bonus: number): void {
  if (b < a || a < from || b >= to) return;
  for (const piece of pieces) if (piece.from === a && piece.to === b) return;
  pieces.push({ from: a, to: b, edges: (scores[a * 2] ?? 0) + (scores[b * 2 + 1] ?? 0) + bonus });
}

/** The first position at or behind a token. */
function firstAt({ positions, from, to }: Proposal, token: number): number {
  return bisect(from, to, (at) => (positions[at] ?? 0) < token);
}

function proposeTokens(proposal: Proposal, first: number, last: number): void {
  propose(proposal, firstAt(proposal, first), firstAt(proposal, last + 1) - 1, 1);
}

/**
 * The pieces worth ranking among the window's positions `[from, to)`: the likeliest beginnings joined with the
 * likeliest ends, the subtrees that hang from the cue and its head, and the stretches in marks. `scores` holds two
 * numbers a position: begins, ends. At most a few dozen, likeliest first.
 */
export function proposePieces(view: QuoteView, window: CueWindow, scores: Float32Array, from: number, to: number): Piece[] {
  if (to <= from) return [];
  const { positions } = window;
  const proposal: Proposal = { positions, scores, from, to, pieces: [] };
  const { pieces } = proposal;
  const ends = best(scores, 1, from, to, ENDS);
  for (const a of best(scores, 0, from, to, BEGINS)) for (const b of ends) propose(proposal, a, b, 0);

  for (const governor of [window.cue, view.head[window.cue] ?? -1]) {
    if (governor < 0) continue;
    const end = Math.min(view.childStart[governor + 1] ?? 0, (view.childStart[governor] ?? 0) + 10);
    for (let k = view.childStart[governor] ?? 0; k < end; k++) {
      const c = view.child[k] ?? 0;
      const l = view.left[c] ?? c;
      const r = view.right[c] ?? c;
      if (l <= window.cue && window.cue <= r) continue;
      if (r > l) proposeTokens(proposal, l, r);
    }
  }
  let region = -1;
  for (let p = from; p < to && pieces.length < 90; p++) {
    const r = view.regionOf[positions[p] ?? 0] ?? -1;
    if (r >= 0 && r !== region) proposeTokens(proposal, view.regionFirst[r] ?? 0, view.regionLast[r] ?? 0);
    region = r;
  }
  pieces.sort((x, y) => y.edges - x.edges || x.from - y.from || x.to - y.to);
  const least = Math.max(LEAST, (pieces[0]?.edges ?? 0) - MARGIN);
  let n = 0;
  while (n < pieces.length && n < MOST && (pieces[n]?.edges ?? 0) >= least) n++;
  return pieces.slice(0, n);
}
