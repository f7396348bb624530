import { describe, expect, test } from 'vitest';
import type { TimeExpression } from '../../src/engine/index.ts';
import { explainDate, summarizeDate } from '../../src/reader/dates/explain-date.ts';
import { cutQuotation } from '../../src/reader/quote/cut-quotation.ts';
import { explainDatesIn } from '../../src/reader/quote/explain-dates-in.ts';
import { bridge, place } from './fixture.ts';

const span = { start: 0, end: 6 };
const date = (value: string, rule: string, certainty: 'stated' | 'inferred' = 'stated'): TimeExpression => ({
  span,
  type: 'DATE',
  value,
  evidence: [{ rule, span, certainty }],
});

describe('what a date in the text comes to', () => {
  test.each([
    ['a weekday', date('2024-03-04', 'weekday-before-publication'), 'Monday 4 March 2024, the last one before publication'],
    ['a week', date('2024-W09', 'counted-from-publication'), 'the week of 26 February 2024, counted from the day of publication'],
    [
      'a day whose year is not told',
      date('2024-04-08', 'nearest-to-publication', 'inferred'),
      'Monday 8 April 2024, the nearest one to publication (inferred)',
    ],
    ['a day as it is written', date('1950-06-14', 'year-given'), 'Wednesday 14 June 1950'],
  ])('is said, and how it was counted: %s', (_, time, words) => {
    expect(summarizeDate(explainDate(time))).toBe(words);
  });

  test.each([
    ['how long something takes', date('P2Y', 'as-written')],
    ['no day of the calendar', date('PRESENT_REF', 'as-written')],
  ])('is nothing where it is %s', (_, time) => {
    expect(explainDate(time)).toBeUndefined();
  });
});

describe('what the dates in a quotation come to', () => {
  const { analysis } = bridge;
  const [, direct] = analysis.quotations;
  if (direct === undefined) throw new Error('the article of these tests has quotations');
  /** The dates of that quotation, as if one of its words were a date. */
  const explain = (rule: string, said: string | undefined) => {
    const { said: _, ...rest } = direct;
    const time = { ...date('2024-03-06', rule), span: place('bridge', direct.content[0]?.start) };
    return explainDatesIn({ ...analysis, timeExpressions: [time] }, { ...rest, ...(said === undefined ? {} : { said }) });
  };

  test('is told with its reason, and leads to it', () => {
    expect(explain('publication-day', '2024-03-04')).toEqual([
      {
        about: 'date',
        sentence: '“bridge” is Wednesday 6 March 2024, the day of publication.',
        certainty: 'stated',
        target: place('bridge', direct.content[0]?.start),
      },
    ]);
  });

  test('is told on its own page, too, which has no scripts', () => {
    const time = { ...date('2024-03-06', 'publication-day'), span: place('bridge', direct.content[0]?.start) };
    const cut = cutQuotation({ ...bridge, analysis: { ...analysis, timeExpressions: [time] } }, direct.id);
    expect(cut?.explanations).toContainEqual({
      about: 'date',
      sentence: '“bridge” is Wednesday 6 March 2024, the day of publication.',
      certainty: 'stated',
    });
  });

  test('is not told where the speaker’s “today” was another day than the paper’s', () => {
    expect(explain('counted-from-publication', '2024-03-04')).toEqual([]);
    expect(explain('counted-from-publication', '2024-03-06')).toHaveLength(1);
    expect(explain('counted-from-publication', undefined)).toHaveLength(1);
  });

  test('is nothing where none is in it', () => {
    expect(explainDatesIn(analysis, direct)).toEqual([]);
  });
});
