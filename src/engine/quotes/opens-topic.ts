import { isInHeadline, isMarked, type QuoteView, startOfSentence } from './quote-view.ts';
import type { Reading } from './readings/accept-features.ts';
import { isNoun, isSmall } from './word-kinds.ts';

/** Whether a colon parts a topic from what is told of it: “Harbour dispute: Lee hopes …”, unlike “the firm's reply: ‘…’”. */
export function opensTopic(view: QuoteView, { cue: { token: colon }, source }: Reading): boolean {
  if (view.lower[colon] !== ':') return false;
  // “Dear editor: …”, “Sir: …”: whom a letter is for
  if (/^(?:dear|sir|madam)$/.test(view.lower[startOfSentence(view, colon)] ?? '')) return true;
  const isBeforeMarks = isMarked(view, colon + 1);
  if (isBeforeMarks || hasVerbBefore(view, colon)) return false;
  // “Rovers 1-1 Albion: Lee fumes at ‘joke’ penalty”
  const holdsNumber = view.lower.slice(startOfSentence(view, colon), colon).some((word) => /^\d/.test(word));
  return holdsNumber || isTopic(view, source.head) || isTopic(view, colon - 1);
}

/** Whether the sentence has a verb in front of a word: “His wife was blunter: …”. */
const hasVerbBefore = (view: QuoteView, token: number): boolean =>
  view.verbsBefore[startOfSentence(view, token)] !== view.verbsBefore[token];

/** Whether a word is a common noun: “dispute”, not “Lee” and not “Mayor”. */
const isTopic = (view: QuoteView, token: number): boolean => isNoun(view, token) && isSmall(view, token);

/** A word behind a headline's colon must report at least so likely, where marks open it. */
const LEAST_BEHIND = 0.4;

/** “‘It came like a train’: Kell counts the cost”: what a headline tells behind a colon does not report the marks that open it. */
export function isOfHeadline(view: QuoteView, { cue, content }: Reading): boolean {
  const [piece] = content.pieces;
  const region = view.regionOf[piece?.first ?? -1] ?? -1;
  const close = view.regionLast[region] ?? -1;
  if (region < 0 || close > cue.token || view.lower[close + 1] !== ':' || !isInHeadline(view, cue.token)) return false;
  return cue.token > close + 1 && cue.speech < LEAST_BEHIND;
}
