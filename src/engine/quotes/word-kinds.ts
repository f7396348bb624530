import { POS } from '../syntax/syntax.ts';
import { isAllLetters, startsWithCapital, startsWithSmall } from '../text/letters.ts';
import { hashWord } from './hash-word.ts';
import type { QuoteView } from './quote-view.ts';
import { UTTERS } from './reporting-verbs.ts';

export const isNoun = ({ upos }: QuoteView, token: number): boolean => upos[token] === POS.NOUN || upos[token] === POS.PROPN;

export const isVerb = ({ upos }: QuoteView, token: number): boolean => upos[token] === POS.VERB || upos[token] === POS.AUX;

/** Parts of speech of a noun and what stands in front of it in its phrase: “the two old boats”. */
const IN_PHRASE: ReadonlySet<number> = new Set([POS.ADJ, POS.DET, POS.NOUN, POS.NUM, POS.PROPN]);

/** Whether a word may be a part of a noun's phrase. */
export const isInPhrase = ({ upos }: QuoteView, token: number): boolean => IN_PHRASE.has(upos[token] ?? -1);

/** Whether one may be a part of what a verb has for its subject: that, or a pronoun. */
export const isInSubject = (view: QuoteView, token: number): boolean => isInPhrase(view, token) || view.upos[token] === POS.PRON;

/** Tags of a plain verb, “stay”, and of participles, “staying” and “stayed”. */
export const BASE = hashWord('VB');
export const DOING = hashWord('VBG');
export const DONE = hashWord('VBN');

/** Whether a word is written with a capital, or with a small letter, in front. */
export const isCapital = ({ document }: QuoteView, token: number): boolean => startsWithCapital(document.tokens.form[token] ?? '');
export const isSmall = ({ document }: QuoteView, token: number): boolean => startsWithSmall(document.tokens.form[token] ?? '');

/** Whether one is written like a verb of somebody, whatever the tagger takes it for: “dishes”, “sobbed”. */
export function looksLikeVerb({ document, lower }: QuoteView, token: number): boolean {
  const form = document.tokens.form[token] ?? '';
  return /(?:s|ed)$/.test(form) && form === lower[token] && startsWithSmall(form) && isAllLetters(form);
}

const FINITE: ReadonlySet<number> = new Set(['VBZ', 'VBD', 'VBP', 'MD'].map(hashWord));

/** Whether a word is a verb that has a subject: “feels”, “would”, not “feeling” and not “to feel”. */
export const isFiniteVerb = (view: QuoteView, token: number): boolean => FINITE.has(view.tag[token] ?? 0) && isVerb(view, token);

/** Whether there is one in `[first, end)`. */
export function hasFiniteVerb(view: QuoteView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(view, i)) return true;
  return false;
}

/** A word that reports so surely has a quotation of its own. */
const REPORTS = 0.5;

/** Whether a word likely reports. */
export const likelyReports = ({ speech }: QuoteView, token: number): boolean => (speech[token] ?? 0) >= REPORTS;

/** Whether a verb likely does. */
export const isReport = (view: QuoteView, token: number): boolean => view.upos[token] === POS.VERB && likelyReports(view, token);

/** Whether one does, or is a verb that only who speaks can be the subject of. */
export const isOfSpeech = (view: QuoteView, token: number): boolean =>
  view.upos[token] === POS.VERB && (likelyReports(view, token) || UTTERS.has(view.stem[token] ?? 0));

/** Words that open a clause of its own in front of another: “after Lee left, …”. */
export const SUBORDINATES = /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|while)$/;

export const SELF = /^(?:(?:him|her|it|my|your)self|(?:them|our|your)selves)$/;

export const DASH = /^(?:--?|[–—])$/;
export const COMMA_OR_DASH = /^(?:,|--?|[–—])$/;

/** Words behind which a clause must go on. */
export const BREAKS_OFF = /^(?:is|are|was|were|be|been|not|will|would|can|could|has|have|had|did|does|do|must|might|should)$/;
