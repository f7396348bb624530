import type { Span } from '../types.ts';
import type { Turn } from './document.ts';

/** Where the article tells that somebody is interviewed. */
const LONGEST_LEAD = 3000;
const INTERVIEW =
  /\b(?:interview(?:s|ed|er|ee)?|in conversation|q\s?&\s?a (?:with|on)|(?:talks|talked|speaks|spoke|chats|chatted) (?:to|with|about)|sat down with|caught up with|(?:we|i) asked|answers (?:our|your|my) questions|\d+ questions|questions (?:for|to))\b/i;

/** Whether what stands in front of `end` says that somebody is interviewed. */
export const tellsOfInterview = (text: string, headline: Span, end: number): boolean =>
  INTERVIEW.test(text.slice(Math.max(headline.start, end - LONGEST_LEAD), end));

/** Somebody speaks of themselves. */
export const FIRST_PERSON = /\b(?:I|me|[Mm]y|mine|[Ww]e|us|[Oo]ur)\b/;

/** The share of texts that a pattern is found in. */
export const shareOf = (texts: readonly string[], pattern: RegExp): number =>
  texts.filter((words) => pattern.test(words)).length / Math.max(1, texts.length);

/** In so few of its answers somebody speaks of themselves where a paper answers its readers. */
const MOST_OF_ADVICE = 0.2;

/**
 * Whether questions and answers are a paper's own, who tells its readers what they may ask: “Q: Do I need a visa? A: Not yet.”
 * Where others speak, too, or an interview is told of, they are not.
 */
export function isAdvice(text: string, headline: Span, turns: readonly Turn[]): boolean {
  const [first] = turns;
  if (
    !first ||
    turns.some(
      ({ label, voice }) =>
        voice === 'somebody' || (label && !/^(?:q|a|question|answer)\d{0,2}$/i.test(text.slice(label.start, label.end))),
    )
  )
    return false;
  const words = (voice: Turn['voice']): string[] =>
    turns.filter((turn) => turn.voice === voice).map((turn) => turn.words.map(({ start, end }) => text.slice(start, end)).join(' '));
  if (shareOf(words('question'), /\b(?:I|my)\b/) > 0.5) return true;
  const isTold = tellsOfInterview(text, headline, first.label?.start ?? first.words[0]?.start ?? 0);
  return !isTold && shareOf(words('answer'), FIRST_PERSON) <= MOST_OF_ADVICE;
}
