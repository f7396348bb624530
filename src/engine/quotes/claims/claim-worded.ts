import type { Sentence } from '../../text/document.ts';
import { inWordsBefore } from '../mends/own-words.ts';
import { isTooLong } from '../mends/take-rest.ts';
import { isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { hasVerb, isFree, trimPiece } from '../region-words.ts';
import { claimedReading } from './claimed-reading.ts';

/** Tokens from “In” to the comma behind whose words they are. */
const MOST_OPENING = 16;

/** “In Lee's words, the bank is ‘rotten’.”: all that stands behind whose words they are said to be. Takes its words. */
export function claimInWords(view: QuoteView, { first, last }: Sentence, taken: Uint8Array): Reading[] {
  if (view.lower[first] !== 'in') return [];
  for (let comma = first + 2; comma < Math.min(last, first + MOST_OPENING); comma++) {
    const own = view.lower[comma] === ',' ? inWordsBefore(view, comma) : undefined;
    const said = own && trimPiece(view, comma + 1, last - 1);
    if (!own || !said || !hasVerb(view, said) || !isFree(taken, said)) continue;
    taken.fill(1, said.first, said.last + 1);
    return [claimedReading(own.verb, own.subject, { pieces: [said], before: -1, after: 0 })];
  }
  return [];
}

/** “The bank is ‘rotten’, as Lee put it.”: all that stands before who puts it so. Takes its words. */
export function claimPut(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  const verb = sentence.last - 3;
  if (!/^puts?$/.test(view.lower[verb] ?? '') || view.lower[verb + 1] !== 'it' || isTooLong(sentence)) return [];
  const who = mentionOfToken(view, verb - 1);
  const as = (who?.first ?? 0) - 1;
  if (!who || who.last !== verb || !isSomebody(view, who.head) || view.lower[as] !== 'as' || view.lower[as - 1] !== ',') return [];
  const said = trimPiece(view, sentence.first, as - 2);
  if (!said || !hasVerb(view, said) || !isFree(taken, said)) return [];
  taken.fill(1, said.first, said.last + 1);
  return [claimedReading(verb, who.head, { pieces: [said], before: 0, after: -1 })];
}
