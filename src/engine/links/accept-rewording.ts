import { changesFacts } from './align.ts';
import type { Candidate } from './choose-exact.ts';
import type { Likeness } from './find-approximately.ts';
import type { Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import type { Words } from './words.ts';

/** Fewer words than these stand by chance. */
const LEAST_BESIDE = 4;

/** Whether the passage is nothing but words that stood beside the quotation: what is left when only the quotation was cut out. */
function isBeside(words: Words, { wordsBefore, wordsAfter }: Proof, { first, last }: Piece): boolean {
  return [wordsBefore, wordsAfter].some((beside) => {
    const kept = beside.replaceAll('~', '');
    const at = kept.length < LEAST_BESIDE ? -1 : words.sketch.indexOf(kept, Math.max(0, first - kept.length));
    return at >= 0 && at <= first && last <= at + kept.length;
  });
}

/** Whether a likeness is the quotation reworded, and not another passage that is like it. */
export function isRewording(likeness: Likeness, candidate: Candidate, proof: Proof, words: Words, others: number): boolean {
  const { similarity, kept } = likeness;
  const inPlace = candidate.place === 'in';
  const beside = Math.max(candidate.before, candidate.after);
  if (candidate.place === 'out' || isBeside(words, proof, likeness.passage)) return false;
  if (!inPlace && candidate.both < 0.5) return false;
  if (proof.twin >= 0.4 && similarity <= proof.twin + 0.1 && candidate.both < proof.rival + 0.2) return false;
  if (similarity - others < 0.15 && candidate.both < 0.6) return false;
  if (changesFacts(proof.sketch, words.sketch, likeness.alignment) && candidate.both < 0.5) return false;
  const { common, pairs } = likeness.alignment;
  // Between the very words that stood beside it, what stands there now is the quotation, if two words of it are left: one alone stands there by chance.
  if (candidate.before >= 0.8 && candidate.after >= 0.8 && inPlace) return common >= 2 && (similarity >= 0.5 || kept >= 0.5);
  if (candidate.both >= 0.6 && inPlace) return common >= 2 && (similarity >= 0.5 || (kept >= 0.5 && pairs.length >= 5));
  const enough = common >= 2.5;
  if (beside >= 0.6) return enough && similarity >= (candidate.both >= 0.5 ? 0.5 : 0.6);
  if (beside >= 0.3) return similarity >= 0.65;
  return similarity >= 0.8;
}
