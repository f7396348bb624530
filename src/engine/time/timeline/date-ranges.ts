import type { Span, TimeExpression } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { firstTokenOf } from './span-tokens.ts';

const LINK = /^\s*(?:and|to|until|through|[-–—])\s*$/;
/** Characters between the two dates of a stretch. */
const MAX_LINK = 10;

/**
 * The words of a stretch of time that a date begins, “between 1998 and 2003”, “from 3 April to 9 May”, “in April-June”: what is told of it stands
 * under its beginning and keeps both dates. Undefined where the next date does not end one.
 */
export function rangeFrom(view: ClauseView, begin: TimeExpression | undefined, end: TimeExpression | undefined): Span | undefined {
  if (!begin || !end || end.span.start - begin.span.end > MAX_LINK) return undefined;
  const opener = firstTokenOf(view, begin.span) - 1;
  const gap = view.document.text.slice(begin.span.end, end.span.start);
  // “in April-June”, “3-25 August”
  if (/^\s?[-–—]\s?$/.test(gap) && begin.value.length === end.value.length) return { start: begin.span.start, end: end.span.end };
  if (!/^(?:between|from)$/i.test(view.form(opener)) || !LINK.test(gap)) return undefined;
  return { start: view.document.tokens.start[opener] ?? begin.span.start, end: end.span.end };
}

/** “Ida Reed, b. 1972, and her brother (d. 3 May 1990)”: whether a date only says since or until when somebody lived. */
export function isBirthOrDeath({ document: { text } }: ClauseView, { span }: TimeExpression): boolean {
  return /[\s(](?:b|d)\.\s?$/.test(text.slice(Math.max(0, span.start - 4), span.start));
}

/** “Reed (8 May 1711, Kell – 3 June 1776, Carrow) was a surgeon”: whether two dates in brackets tell when somebody lived. */
export function isLifetime(
  { document: { text } }: ClauseView,
  begin: TimeExpression | undefined,
  end: TimeExpression | undefined,
): boolean {
  if (!begin || !end || end.span.start - begin.span.end > MAX_PLACE) return false;
  const [before, after] = [
    text.slice(Math.max(0, begin.span.start - MAX_PLACE), begin.span.start),
    text.slice(end.span.end, end.span.end + MAX_PLACE),
  ];
  const gap = text.slice(begin.span.end, end.span.start);
  return /\([^()]*$/.test(before) && /^[^()]*\)/.test(after) && /[-–—]/.test(gap) && !/[()]/.test(gap);
}

/** Characters of the place in it. */
const MAX_PLACE = 40;
