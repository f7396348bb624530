import { PREPOSITION } from './adjacent-event.ts';
import type { ClauseView } from './clause-view.ts';
import type { EventHead } from './find-event.ts';
import { anyFinite, FINITE, MAX_SUBJECT, mainOf } from './finite-verbs.ts';

/**
 * The verb right behind a date that stands between it and its subject: “France on Tuesday rejected the offer”, “a rally Friday drew
 * thousands”; undefined where another verb stands before the date in its clause.
 */
export function verbRightBehind(view: ClauseView, first: number, last: number): EventHead | undefined {
  const before = PREPOSITION.test(view.form(first - 1)) ? first - 1 : first;
  const parted = partedVerb(view, before, last);
  if (parted >= 0) return { token: parted, form: 'verb' };
  const hasObject = /^on$/i.test(view.form(first - 1)) && /^(?:NNP?S?|DT|PRP\$?|CD|JJ)$/.test(view.tag(last + 2));
  // “Lund in March resigned”: a sentence has a verb
  const isOnly = /^(?:in|on)$/i.test(view.form(first - 1)) && anyFinite(view) === undefined;
  const isActive = view.tag(last + 1) === 'VBN' && (hasObject || isOnly);
  if (!FINITE.has(view.tag(last + 1)) && !isActive) return undefined;
  if (!view.isNoun(before - 1)) return undefined;
  for (let token = before - 1; token >= view.sentence.first && before - token < MAX_SUBJECT; token--) {
    if (/^(?:[,;:—–()“”"]|--|''|``)$/.test(view.form(token))) break;
    if (
      (view.isVerb(token) && !isAttribute(view, token)) ||
      view.isAuxiliary(token) ||
      /^(?:who|which|that|whose|where)$/i.test(view.form(token))
    )
      return undefined;
  }
  // “The synod of bishops on Monday elected Lee”: a past form that the tagger takes for a participle
  if (isActive) return { token: last + 1, form: 'verb', opens: view.sentence.first, until: beforeAside(view, last + 1) };
  return { token: mainOf(view, last + 1), form: 'verb' };
}

/** “a panel weighing claims on disputed quarries on Tuesday postponed”: a participle that goes with a noun. */
const isAttribute = (view: ClauseView, token: number): boolean =>
  (view.tag(token) === 'VBG' && view.isNoun(token - 1)) || (view.tag(token) === 'VBN' && view.isNoun(token + 1));

/** The last token before the comma that ends what a verb tells, with the mark that closes words in marks behind it. */
function beforeAside(view: ClauseView, verb: number): number {
  for (let token = verb + 1; token < view.sentence.last && token - verb < MAX_SUBJECT; token++)
    if (/^[,.;:]$/.test(view.form(token))) return /^[”"]$|^''$/.test(view.form(token + 1)) ? token + 1 : token - 1;
  return verb;
}

/** “had earlier on Tuesday suspended it”, “was on Monday, April 4, fined”, “will, on Friday, close it”: the verb that a date from `first` to `last` parts from its auxiliary; else -1. */
function partedVerb(view: ClauseView, first: number, last: number): number {
  const before = view.form(first - 1) === ',' && view.form(last + 1) === ',' ? first - 1 : first;
  const auxiliary = /^(?:RB|JJR)/.test(view.tag(before - 1)) ? before - 2 : before - 1;
  const verb = view.form(last + 1) === ',' ? last + 2 : last + 1;
  if (/^(?:will|shall|would)$/i.test(view.form(auxiliary))) return /^VBP?$/.test(view.tag(verb)) ? verb : -1;
  return /^(?:had|has|have|was|were)$/i.test(view.form(auxiliary)) && /^VB[ND]$/.test(view.tag(verb)) ? verb : -1;
}
