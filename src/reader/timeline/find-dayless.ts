import type { Analysis, Span } from '../../engine/index.ts';

/** What is counted from a day that is not known: “Monday”, “3 May” without a year, “last week”. */
const withoutDay = /^XXXX|^(?:PAST|FUTURE)_REF$/;

/** The first words of an article that would be a day if its own were known: “Monday”. Nothing where its own is. */
export function findDayless({ article, timeExpressions }: Analysis): Span | undefined {
  if (article.published !== undefined) return undefined;
  return timeExpressions.find(({ type, value }) => (type === 'DATE' || type === 'TIME') && withoutDay.test(value))?.span;
}
