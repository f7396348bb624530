import { startsWithCapital, startsWithLetterOrDigit } from '../text/letters.ts';

/* What a mark is, judged by the characters beside it. */

/** What may stand before an opening mark. */
const BEFORE_OPENING = /[\s([{<—–\-/:;,.…“"‘'«„*>]/;
/** Words that begin with an apostrophe: ’90s, ’em, ’til, ’tis, ’n’. */
export const ELISION = /^(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|round\b|cuz\b)/i;

export const isBlank = (c: string): boolean => c === '' || /\s/.test(c);

/** The lone marks ' and ’ that can close: behind a word or its punctuation, before no letter. */
export function canCloseSingle(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1);
  const after = at + 1 < end ? text.charAt(at + 1) : '';
  return !isBlank(before) && !startsWithLetterOrDigit(after);
}

/** “the parents’ house”: a mark behind an s before a lower-case word is rather a possessive when another one can close. */
export function looksPossessive(text: string, at: number, end: number): boolean {
  return /[sxz]/i.test(text.charAt(at - 1)) && at + 2 < end && /^\s[\p{Ll}\p{Lu}]/u.test(text.slice(at + 1, at + 4));
}

/** Whether a lone mark ' or ’ opens: in front of what words begin with, and no apostrophe of a word's own. */
export function opensSingle(text: string, at: number, start: number, end: number): boolean {
  const before = at > start ? text.charAt(at - 1) : '';
  const after = at + 1 < end ? text.charAt(at + 1) : '';
  if (before !== '' && !BEFORE_OPENING.test(before)) return false;
  if (isBlank(after) || (!startsWithLetterOrDigit(after) && !/["“[(.…#@$£€]/.test(after))) return false;
  return !ELISION.test(text.slice(at + 1, at + 8));
}

/** Whether a straight double mark opens, judged by its neighbours; where they do not tell, by whether one is open. */
export function opensStraight(text: string, at: number, width: number, start: number, end: number, open: boolean): boolean {
  const before = at > start ? text.charAt(at - 1) : '';
  const after = at + width < end ? text.charAt(at + width) : '';
  if (isBlank(before) && !isBlank(after)) return !open || startsWithLetterOrDigit(after);
  if (!isBlank(before) && isBlank(after)) return false;
  if (/[([{—–]/.test(before)) return !open;
  if (/[\])},.;:!?]/.test(after)) return false;
  return !open;
}

/** Characters in which words go on behind “6'2"” up to the marks that close them. */
const GOES_ON = 300;

/** “‘I am 6’2”,’ he said”: whether a closing mark stands for inches, where another one closes the words. */
export function isFeetAndInches(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if ((mark !== '”' && mark !== '"') || !/\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))) return false;
  return /^[^“”"]*[^\s“”"][”"]/.test(text.slice(at + 1, Math.min(end, at + GOES_ON)));
}

/** “Lee said. “It is late. The tide is in.”, “he said: "It is late.”: whether a mark stands before a capital and behind what leads to one; behind a sentence's end, one that can only open. */
export const beginsSentence = (text: string, at: number): boolean =>
  (text.charAt(at) === '“' ? /[.!?:,…”]\s$/ : /[:,]\s$/).test(text.slice(at - 2, at)) && startsWithCapital(text.slice(at + 1, at + 3));

/** Where words end whose marks were never closed: at “.’”, which was meant to close them, else with their line. */
export function endOfUnclosed(text: string, from: number, end: number): number {
  const slip = /[.!?,…]’(?=\s|$)|\n/.exec(text.slice(from, end));
  return slip ? from + slip.index + (slip[0] === '\n' ? 0 : 1) : end;
}
