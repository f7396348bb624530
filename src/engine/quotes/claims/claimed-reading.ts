import type { Reading } from '../readings/accept-features.ts';
import type { ContentChoice } from '../readings/read-cue.ts';

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
