import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { LISTENERS } from '../find-addressee.ts';
import { insidersBefore } from '../find-insiders.ts';
import { stemsOf } from '../hash-word.ts';
import { isTooLong } from '../mends/take-rest.ts';
import { isInHeadline, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import { TIME_WORD } from '../readings/source-candidates.ts';
import { firstWord, hasSubject, hasVerb, isFree, trimPiece } from '../region-words.ts';
import { claimedReading, claimPiece } from './claimed-reading.ts';

const BE = /^(?:been|was|were|is|are)$/;

/** Tokens of who is told, and how, behind the verb that closes a sentence: “told Reuters by telephone on Monday”. */
const MOST_AFTER = 8;

/** “The group is for sale, three people close to it told Reuters.”: all that stands before who tells somebody so. Takes its words. */
export function claimTold(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  if (isInHeadline(view, sentence.first) || isTooLong(sentence)) return [];
  for (let verb = sentence.last - 2; verb > Math.max(sentence.first + 2, sentence.last - MOST_AFTER); verb--) {
    if (view.lower[verb] !== 'told') continue;
    if (BE.test(view.lower[verb - 1] ?? '')) return [];
    if (taken[verb] === 1 || view.word[verb + 1] !== 1) return [];
    const who = insidersBefore(view, verb) ?? tellerBefore(view, verb);
    const said = who && view.lower[who.comma] === ',' ? trimPiece(view, sentence.first, who.comma - 1) : undefined;
    const isWhole = view.verbsBefore[verb + 1] === view.verbsBefore[sentence.last];
    if (!who || !said || !isWhole || !isFree(taken, said) || !hasSubject(view, said)) return [];
    return [claimPiece(taken, verb, who.head, said)];
  }
  return [];
}

/** A verb's own subject right before it, and what stands in front of that. */
function tellerBefore(view: QuoteView, verb: number): { readonly head: number; readonly comma: number } | undefined {
  const head = subjectOf(view, verb);
  if (head < 0 || head >= verb || view.head[head] !== verb || (view.right[head] ?? head) < verb - 1) return undefined;
  return { head, comma: firstWord(view, view.left[head] ?? head, head) - 1 };
}

/** The last word of a sentence from `least` on, but for `times` and what they lead to: “told” of “was told on Monday”. */
export function lastBeforeTimes(view: QuoteView, { last }: Sentence, least: number, times: RegExp): number {
  let at = last - 1;
  while (at > least && (view.word[at] === 0 || times.test(view.lower[at] ?? '') || TIME_WORD.test(view.lower[at] ?? ''))) at--;
  return at;
}

const TIMES = /^(?:on|this|last|earlier|in|at|may|\d+|[()])$/;

/** What listeners do, and what is done in words of nobody who is named. */
const LISTENS = stemsOf('hear told allege claim report announce confirm reveal');
const ALLEGED = /^(?:alleged|claimed|reported|announced|confirmed|revealed)$/;

/** The comma in front of who listens at `verb`, in “…, the court heard” and “…, a jury was told”; -1 where nobody does. */
function commaBeforeListener(view: QuoteView, verb: number, first: number): number {
  // “He took the money, it was alleged, and fled.”
  if (ALLEGED.test(view.lower[verb] ?? '') && view.lower[verb - 2] === 'it' && BE.test(view.lower[verb - 1] ?? ''))
    return view.lower[verb - 3] === ',' ? verb - 3 : -1;
  const isTold = view.lower[verb] === 'told' && (isInHeadline(view, verb) || BE.test(view.lower[verb - 1] ?? ''));
  if (!isTold && !/^hear[ds]$/.test(view.lower[verb] ?? '')) return -1;
  let listens = false;
  for (let i = verb - 1; i > first && verb - i < MOST_AFTER; i--) {
    if (view.lower[i] === ',') return listens ? i : -1;
    if (view.upos[i] === POS.VERB) return -1;
    listens ||= LISTENERS.has(view.stem[i] ?? 0);
  }
  return -1;
}

/**
 * “Ray took the boat, a court has heard.”, “Ray, the jury was told on Monday, took the boat.”: all that stands around who listens;
 * whose words they are is not told. Takes its words.
 */
export function claimHeard(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  if (isTooLong(sentence)) return [];
  for (let verb = sentence.first + 2; verb < sentence.last; verb++) {
    if (!LISTENS.has(view.stem[verb] ?? 0)) continue;
    const comma = commaBeforeListener(view, verb, sentence.first);
    if (comma < 0) continue;
    let end = verb + 1;
    while (end - verb < MOST_AFTER && (TIMES.test(view.lower[end] ?? '') || TIME_WORD.test(view.lower[end] ?? ''))) end++;
    const before = trimPiece(view, sentence.first, comma - 1);
    const behind = view.lower[end] === ',' ? trimPiece(view, end + 1, sentence.last - 1) : undefined;
    if (!before || !isFree(taken, before) || (!behind && firstWord(view, end, sentence.last) < sentence.last)) continue;
    const pieces = behind && isFree(taken, behind) ? [before, behind] : [before];
    // (behind “Ann Lee, 54, of Mill Road, Kell,” the tagger may lose the verb)
    if (!pieces.some((piece) => hasVerb(view, piece) || piece.last - piece.first > MOST_AFTER)) continue;
    for (const piece of pieces) taken.fill(1, piece.first, piece.last + 1);
    return [claimedReading(verb, -1, { pieces, before: 0, after: pieces.length - 2 })];
  }
  return [];
}
