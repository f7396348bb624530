import type { Analysis, Quotation } from '../../engine/index.ts';
import { explainDate } from '../dates/explain-date.ts';
import { sliceWords } from '../people/voices.ts';
import type { ExplainedEvidence } from './explain-evidence.ts';

/** What those are headed with. */
export const nameDates = ({ length }: readonly unknown[]): string => (length === 1 ? 'Date in it' : 'Dates in it');

/**
 * What day the words for a date in a quotation are, and why: “today” is Monday 7 February 2022, counted from the day of
 * publication. Nothing of those that say all of it themselves, nor of “today” where the speaker’s was another day than the paper’s.
 */
export function explainDatesIn({ article, timeExpressions }: Analysis, { content, said }: Quotation): readonly ExplainedEvidence[] {
  const isOtherDay = said !== undefined && !said.startsWith(article.published ?? said);
  return timeExpressions.flatMap((time) => {
    const { span } = time;
    const explained = explainDate(time);
    if (explained === undefined || explained.counted === '') return [];
    if (isOtherDay && time.evidence.some(({ rule }) => rule === 'counted-from-publication')) return [];
    if (!content.some(({ start, end }) => start <= span.start && span.end <= end)) return [];
    const { day, counted, certainty } = explained;
    return [{ about: 'date', sentence: `“${sliceWords(article.text, span)}” is ${day}, ${counted}.`, certainty, target: span }];
  });
}
