import { isInHeadline, type QuoteView, sentenceAt } from '../quote-view.ts';
import { readFactuality } from '../read-factuality.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { firstWord, hasSubject, hasVerb, isFree, trimPiece } from '../region-words.ts';
import { isTooLong, reports } from './take-rest.ts';

const INVERTED = /^(?:had|were|should)$/;
const MODAL = /^(?:would|could|might)$/;

/** Whether words say on what condition something holds: “if the mill does not reopen”, “had he won, it would”. */
export function isCondition(view: QuoteView, lead: TokenPiece, then: TokenPiece): boolean {
  if (!hasVerb(view, lead)) return false;
  if (/^(?:if|unless)$/.test(view.lower[lead.first] ?? '')) return hasSubject(view, lead);
  return INVERTED.test(view.lower[lead.first] ?? '') && view.lower.slice(then.first, then.last).some((word) => MODAL.test(word));
}

/**
 * “If the mill does not reopen, Lee said he would go”, “Had he won, it would be over, they argue”: a condition that opens the
 * sentence is part of what holds under it. Takes its words.
 */
export function takeCondition(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = sentenceAt(view, cue.token);
  if (!sentence || isTooLong(sentence) || !piece || others.length > 0 || source.head < 0 || isInHeadline(view, cue.token)) return reading;
  const isBefore = piece.last < cue.token;
  if (!isBefore && (piece.first !== cue.token + 1 || source.head > cue.token)) return reading;
  // (“that” begins all that is said; “if he comes, he would say …” has not been said)
  if (view.lower[piece.first] === 'that' || !hasSubject(view, piece) || !hasVerb(view, piece)) return reading;
  if (/ing$/.test(view.lower[cue.token] ?? '') || readFactuality(view, cue.token) === 'hypothetical') return reading;
  const end = isBefore ? piece.first : firstWord(view, view.left[source.head] ?? source.head, source.head);
  const lead = view.lower[end - 1] === ',' ? trimPiece(view, sentence.first, end - 2) : undefined;
  if (!lead || !isCondition(view, lead, piece)) return reading;
  if (holdsMarks(view, [lead]) || !isFree(taken, lead) || reports(view, lead)) return reading;
  taken.fill(1, lead.first, lead.last + 1);
  const pieces = isBefore ? [{ first: lead.first, last: piece.last }] : [lead, piece];
  return { ...reading, content: { ...content, pieces, before: 0 } };
}
