import type { Sentence } from '../../text/document.ts';
import { isTooLong } from '../mends/take-rest.ts';
import { isInHeadline, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import { firstWord, isFree, trimPiece } from '../region-words.ts';
import { claimedReading } from './claimed-reading.ts';

/** Tokens of who is told, and how, behind the verb that closes a sentence: “told Reuters by telephone on Monday”. */
const MOST_AFTER = 8;

/** “The group is for sale, three people close to it told Reuters.”: all that stands before who tells somebody so. Takes its words. */
export function claimTold(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  if (isInHeadline(view, sentence.first) || isTooLong(sentence)) return [];
  for (let verb = sentence.last - 2; verb > Math.max(sentence.first + 2, sentence.last - MOST_AFTER); verb--) {
    if (view.lower[verb] !== 'told') continue;
    const subject = subjectOf(view, verb);
    if (taken[verb] === 1 || subject < sentence.first || subject >= verb || view.head[subject] !== verb || view.word[verb + 1] !== 1)
      return [];
    const comma = firstWord(view, view.left[subject] ?? subject, subject) - 1;
    const said = view.lower[comma] === ',' ? trimPiece(view, sentence.first, comma - 1) : undefined;
    const isWhole = (view.right[subject] ?? subject) >= verb - 1 && view.verbsBefore[verb + 1] === view.verbsBefore[sentence.last];
    if (!said || !isWhole || !isFree(taken, said) || view.subjectsBefore[said.first] === view.subjectsBefore[said.last + 1]) return [];
    taken.fill(1, said.first, said.last + 1);
    return [claimedReading(verb, subject, { pieces: [said], before: 0, after: -1 })];
  }
  return [];
}
