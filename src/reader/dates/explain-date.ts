import type { Certainty, Evidence, TimeExpression } from '../../engine/index.ts';
import { daysOf } from './calendar-days.ts';
import { sayInSentence } from './say-date.ts';

/** What a date in the text comes to, and why. */
export interface ExplainedDate {
  /** “Sunday 6 February 2022”, “the week of 31 January 2022”. */
  readonly day: string;
  /** “the last one before publication”; empty where its own words say all of it. */
  readonly counted: string;
  readonly certainty: Certainty;
}

/** How a date is counted, behind the words that name it; what is not listed says nothing more than the date itself. */
const counting = new Map(
  Object.entries({
    'weekday-before-publication': 'the last one before publication',
    'weekday-after-publication': 'the next one after publication',
    'weekday-from-story': 'seen from the day that the article has come to',
    'weekend-before-publication': 'the last one before publication',
    'weekend-after-publication': 'the next one after publication',
    'publication-day': 'the day of publication',
    'same-as-publication': 'seen from the day of publication',
    'counted-from-publication': 'counted from the day of publication',
    'counted-from-story': 'counted from the day that the article has come to',
    'same-as-story': 'the day that the article has come to',
    'nearest-to-publication': 'the nearest one to publication',
    'past-tense-before-publication': 'the last one before publication',
    'future-tense-after-publication': 'the next one after publication',
    'last-before-publication': 'the last one before publication',
    'next-after-publication': 'the next one after publication',
    'publication-year': 'in the year of publication',
    'year-of-the-story': 'in the year that the article has come to',
  }),
);

/** How a date was counted, by its reasons; empty when its words say all of it. */
export function sayCounting(evidence: readonly Evidence[]): string {
  return evidence.map(({ rule }) => counting.get(rule)).find((words) => words !== undefined) ?? '';
}

/** What a date comes to, and why; nothing for what has no place in the calendar, such as “two years” or “now”. */
export function explainDate({ value, evidence }: TimeExpression): ExplainedDate | undefined {
  if (daysOf(value) === undefined) return undefined;
  const certainty = evidence.find((one) => one.certainty !== 'stated')?.certainty ?? 'stated';
  return { day: sayInSentence(value), counted: sayCounting(evidence), certainty };
}

/** The same in one line: “Monday 8 April 2024, the nearest one to publication (inferred)”. */
export function summarizeDate(explained: ExplainedDate | undefined): string | undefined {
  if (explained === undefined) return undefined;
  const { day, counted, certainty } = explained;
  return `${day}${counted === '' ? '' : `, ${counted}`}${certainty === 'stated' ? '' : ` (${certainty})`}`;
}
