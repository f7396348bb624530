import type { Reading } from '../readings/accept-features.ts';
import type { ContentChoice, TokenPiece } from '../readings/read-cue.ts';

/** How likely a reading is that a rule claims, and how sure its source (both raw). */
export const CLAIMED_SCORE = 0;
const MARGIN = 1;

/** A reading that a rule claims, not the networks: the verb at `cue`, the head of its source and its content. */
export function claimedReading(cue: number, source: number, content: Pick<ContentChoice, 'pieces' | 'before' | 'after'>): Reading {
  const [before, after] = [content.before < 0 ? 0 : 0.5, content.after < 0 ? 0 : 0.5];
  return {
    cue: { token: cue, speech: 0.5, attitude: 0 },
    content: { ...content, beforeProbability: before, afterProbability: after, beforeAny: before, afterAny: after, behind: 0 },
    source: { head: source, probability: 0.5, margin: MARGIN },
  };
}

/** The same of one piece, in front of its cue or behind it. Takes its words. */
export function claimPiece(taken: Uint8Array, cue: number, source: number, piece: TokenPiece): Reading {
  taken.fill(1, piece.first, piece.last + 1);
  const isFront = piece.first < cue;
  return claimedReading(cue, source, { pieces: [piece], before: isFront ? 0 : -1, after: isFront ? -1 : 0 });
}
