import { changesFacts } from './align.ts';
import type { Likeness } from './alignment.ts';
import type { Candidate } from './choose-exact.ts';
import type { Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import { classOf } from './sketch.ts';
import { withoutEdges } from './surroundings.ts';
import type { Words } from './words.ts';

/** Fewer words than these stand by chance. */
const LEAST_BESIDE = 4;

/** Whether the passage is nothing but words that stood beside the quotation: what is left when only the quotation was cut out. */
function isBeside(words: Words, { wordsBefore, wordsAfter }: Proof, { first, last }: Piece): boolean {
  return [wordsBefore, wordsAfter].some((beside) => {
    const kept = withoutEdges(beside);
    const at = kept.length < LEAST_BESIDE ? -1 : words.sketch.indexOf(kept, Math.max(0, first - kept.length));
    return at >= 0 && at <= first && last <= at + kept.length;
  });
}

/** Words on both sides of a quotation that are now next to one another say that it was cut out; in fewer they stand so by chance. */
const LEAST_JOINED = 3;

/** Whether only the quotation was cut out: what stood before it now goes on with what stood behind it. */
function isCutOut(words: Words, { wordsBefore, wordsAfter }: Proof): boolean {
  const [before, after] = [withoutEdges(wordsBefore), withoutEdges(wordsAfter)];
  return before.length >= LEAST_JOINED && after.length >= LEAST_JOINED && words.sketch.includes(before + after);
}

/** Moved words must be so like the quotation, and so much of what stood beside it in its paragraph must have come along. */
const MOVED_ALIKE = 0.85;
const MOVED_ALONG = 0.6;
const MOVED_CLEARLY = 0.3;

/**
 * Whether a likeness that does not stand in the old place is the quotation, moved with its paragraph and reworded: nearly all
 * of its words from the first to the last, the words beside it, and nothing else like it.
 */
function isMoved({ similarity, alignment }: Likeness, { both }: Candidate, proof: Proof, words: Words, others: number): boolean {
  if (similarity < MOVED_ALIKE || both < MOVED_ALONG || similarity - others < MOVED_CLEARLY) return false;
  if (proof.twin >= 0.4 && similarity <= proof.twin + 0.1) return false;
  return changesPlainWords(proof, words, alignment);
}

/** Whether every word that is another is a plain one: elsewhere, another name, number or negation is another statement. */
function changesPlainWords({ sketch, fine, count, pieces }: Proof, words: Words, { pairs }: Likeness['alignment']): boolean {
  // Every word seems to be the same, yet they are not the very words: which one is another, and whether it is a name, cannot be told.
  if (pairs.length === count) return false;
  const isPlain = (codes: string): boolean => [...codes].every((code) => classOf(code) === 'plain' || classOf(code) === 'function');
  // With one character a word, one name in twelve passes for another.
  if (fine === '' || pieces.length > 1 || pairs[0]?.[0] !== 0 || pairs.at(-1)?.[0] !== count - 1) return false;
  return pairs.every(([i, at], k) => {
    const [nextI, nextAt] = pairs[k + 1] ?? [i + 1, at + 1];
    return isPlain(sketch.slice(i + 1, nextI)) && isPlain(words.sketch.slice(at + 1, nextAt));
  });
}

/** Whether a likeness is the quotation reworded, and not another passage that is like it. */
export function isRewording(likeness: Likeness, candidate: Candidate, proof: Proof, words: Words, others: number): boolean {
  const { similarity, kept } = likeness;
  const inPlace = candidate.place === 'in';
  const beside = Math.max(candidate.before, candidate.after);
  if (isBeside(words, proof, likeness.passage) || isCutOut(words, proof)) return false;
  if (candidate.place === 'out') return isMoved(likeness, candidate, proof, words, others);
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
