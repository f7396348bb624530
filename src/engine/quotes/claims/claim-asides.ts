import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { answerBefore } from '../mends/mend-inverted.ts';
import { namedBehind } from '../mends/named-behind.ts';
import { goesOn, isTooLong } from '../mends/take-rest.ts';
import { isInHeadline, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasSubject, hasVerb, isFree, trimPiece } from '../region-words.ts';
import { HOLDS, TELLS, UTTERS } from '../reporting-verbs.ts';
import { DOING } from '../word-kinds.ts';
import { claimedReading, claimPiece } from './claimed-reading.ts';

/** Words that open a clause, which an aside may part from it. */
const OPENS_CLAUSE = /^(?:that|which|who|whose|where|when|while|because|since|although|though|if|but|and|as)$/;

/** “a café where, she confides, nobody knows her”: what the word before the aside opens stands behind it. Takes its words. */
function claimBehind(verb: number, subject: number, behind: TokenPiece | undefined, taken: Uint8Array): Reading[] {
  if (!behind || !isFree(taken, behind)) return [];
  return [claimPiece(taken, verb, subject, behind)];
}

/** Words that end before their verb comes: “She has not, Lee confided, seen it.” */
const BROKEN: ReadonlySet<number> = new Set([POS.AUX, POS.PART]);

const HEARERS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'her', 'them']);

/** The comma or full stop behind a verb that goes on with somebody's words, or utters them; -1 when it does neither. */
function endOfVerb(view: QuoteView, verb: number): number {
  const next = view.lower[verb + 1] ?? '';
  const goesOn = next === 'on' && view.lower[verb] === 'went';
  // “Breakfast, she informs me, is late.”
  const isTold = HEARERS.has(next) && /^(?:tell|told|inform|assure|remind|warn)/.test(view.lower[verb] ?? '');
  if (!goesOn && !isTold && view.lower[verb] !== 'continued' && !UTTERS.has(view.stem[verb] ?? 0)) return -1;
  const end = goesOn || isTold ? verb + 2 : verb + 1;
  return /^[,.]$/.test(view.lower[end] ?? '') ? end : -1;
}

/** “Lee, he went on, had given them a bus.”: the sentence around somebody who goes on speaking, between commas. Takes its words. */
export function claimGoingOn(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  if (isTooLong(sentence)) return [];
  for (let verb = sentence.first + 3; verb < sentence.last - 1; verb++) {
    const comma = endOfVerb(view, verb);
    const who = comma < 0 ? undefined : mentionOfToken(view, verb - 1);
    const isAside = who?.last === verb && view.lower[who.first - 1] === ',' && isSomebody(view, who.head);
    if (!who || !isAside || isInHeadline(view, verb)) continue;
    const before = trimPiece(view, sentence.first, who.first - 2);
    const behind = trimPiece(view, comma + 1, sentence.last - 1);
    if (!before || holdsMarks(view, behind ? [before, behind] : [before])) continue;
    if (OPENS_CLAUSE.test(view.lower[before.last] ?? '')) return claimBehind(verb, who.head, behind, taken);
    if (!isFree(taken, before)) continue;
    const hasNoVerb = !hasVerb(view, before);
    const isBroken = hasNoVerb || BROKEN.has(view.upos[before.last] ?? -1);
    const pieces = behind && isFree(taken, behind) && (isBroken || goesOn(view, behind)) ? [before, behind] : [before];
    if (hasNoVerb && pieces.length === 1) continue;
    for (const piece of pieces) taken.fill(1, piece.first, piece.last + 1);
    return [claimedReading(verb, who.head, { pieces, before: 0, after: pieces.length - 2 })];
  }
  return [];
}

/** “It would be late, mused Ann Lee.”: the clause in front of a verb that only somebody who speaks does, and whoever that is. Takes its words. */
export function claimInverted(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  if (isTooLong(sentence) || isInHeadline(view, sentence.first)) return [];
  for (let verb = sentence.first + 3; verb < sentence.last - 1; verb++) {
    const stem = view.stem[verb] ?? 0;
    if (view.lower[verb - 1] !== ',' || !UTTERS.has(stem) || TELLS.has(stem) || HOLDS.has(stem) || taken[verb] === 1) continue;
    if (view.tag[verb] === DOING || view.upos[verb + 1] === POS.ADP) continue;
    let end = verb + 1;
    while (view.word[end] === 1) end++;
    const isLast = end >= sentence.last - 1 || /^(?:who|whose)$/.test(view.lower[end + 1] ?? '');
    const head = isLast ? namedBehind(view, verb, end) : -1;
    // (“voiced the fears of many sailors”)
    const said = head < 0 || (view.left[head] ?? head) > verb + 1 ? undefined : trimPiece(view, sentence.first, verb - 2);
    if (!said || holdsMarks(view, [said]) || !isFree(taken, said) || !hasSubject(view, said) || !hasVerb(view, said)) continue;
    return [claimPiece(taken, verb, head, said)];
  }
  return [];
}

/** Tokens of a short answer and its comma at most. */
const NEAR = 6;

/** “Is it safe? Yes, says Ann Lee.”: a short answer in front of whoever gives it. Takes its words. */
export function claimShort(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  for (let verb = sentence.first + 2; verb < Math.min(sentence.last, sentence.first + NEAR); verb++) {
    const answer = answerBefore(view, sentence, verb);
    if (!answer || taken[verb] === 1 || !isFree(taken, answer.said) || isInHeadline(view, verb)) continue;
    return [claimPiece(taken, verb, answer.head, answer.said)];
  }
  return [];
}
