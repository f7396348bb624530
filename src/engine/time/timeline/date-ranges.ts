import type { Span, TimeExpression } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { firstTokenOf } from './span-tokens.ts';

const LINK = /^\s*(?:and|to|until|through|[-–—])\s*$/;
/** Characters between the two dates of a stretch. */
const MAX_LINK = 10;

/**
 * The words of a stretch of time that a date begins, “between 1998 and 2003” or “from 3 April to 9 May”: what is told of it stands
 * under its beginning and keeps both dates. Undefined where the next date does not end one.
 */
export function rangeFrom(view: ClauseView, begin: TimeExpression | undefined, end: TimeExpression | undefined): Span | undefined {
  if (!begin || !end || end.span.start - begin.span.end > MAX_LINK) return undefined;
  const opener = firstTokenOf(view, begin.span) - 1;
  if (!/^(?:between|from)$/i.test(view.form(opener)) || !LINK.test(view.document.text.slice(begin.span.end, end.span.start)))
    return undefined;
  return { start: view.document.tokens.start[opener] ?? begin.span.start, end: end.span.end };
}
