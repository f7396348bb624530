import { BULLETS } from '../../text/bullets.ts';
import type { Document } from '../../text/document.ts';
import { isLabel } from '../../text/opening-label.ts';
import type { TimeExpression } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { type EventHead, hasCopula, isHappening } from './find-event.ts';
import { anyFinite } from './finite-verbs.ts';

/**
 * Whether a sentence, by its index, only says when what the next one tells was: “6.15pm”, “14 July 2001:”, and a date that stands alone
 * above a paragraph. A line below it that is no sentence may be a link.
 */
export function isHeading(document: Document, index: number, times: readonly TimeExpression[]): boolean {
  if (isLabel(document, index)) return true;
  const { sentences, tokens, article, text } = document;
  const [own, next] = [sentences[index], sentences[index + 1]];
  if (times.length === 0 || !own || !next || own.last - own.first > LONGEST) return false;
  const isApart = own.block !== next.block && tokens.form[own.last - 1] !== ':';
  if (
    (isApart && !/^[.!?”"]$/.test(tokens.form[next.last - 1] ?? '')) ||
    times.some((time) => time.value === article.published || isNight(text, time))
  )
    return false;
  for (let token = own.first; token < own.last; token++) {
    const start = tokens.start[token] ?? 0;
    const isDate = times.some(({ span }) => span.start <= start && start < span.end);
    if (!isDate && !BESIDE_DATES.test(tokens.form[token] ?? '')) return false;
  }
  return true;
}

const LONGEST = 12;
const BESIDE_DATES = new RegExp(`^[,:–—${BULLETS}-]$`);

/** “12:10 a.m. Wednesday”, above the newest entry of a report that began on Tuesday: which Wednesday, nothing says. */
const isNight = (text: string, { type, span }: TimeExpression): boolean =>
  type === 'TIME' && /day$/i.test(text.slice(span.start, span.end));

/** Of the dates in a heading the one that its entry is of: the finest, of a stretch of time its beginning. */
export const dateOfHeading = (times: readonly TimeExpression[]): readonly TimeExpression[] =>
  times.length < 2 ? times : [times.reduce((a, b) => (b.value.length > a.value.length ? b : a))];

/** What a sentence tells on the whole: its main verb, or a happening that is all it has: “Fire at the mill.” */
export function mainEvent(view: ClauseView): EventHead | undefined {
  for (let token = view.sentence.first; token < view.sentence.last; token++) {
    if (view.head(token) >= 0) continue;
    // “The trial is set to begin”
    if (view.form(token) === 'set' && view.form(token + 1) === 'to' && view.isVerb(token + 2)) return { token: token + 2, form: 'verb' };
    if (view.isVerb(token) || hasCopula(view, token)) return { token, form: 'verb' };
    return (
      anyFinite(view) ??
      (view.isNoun(token) && isHappening(view.form(token)) && !view.dependents(token).some((d) => view.relation(d) === 'case')
        ? { token, form: 'noun' }
        : undefined)
    );
  }
  return anyFinite(view);
}
