import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTimes, timelineOf } from './read-times.ts';

/** TIMEX3 values: calendar, week, season, quarter, decade, century, reference, duration; with a time or part of the day behind a day. */
const VALUE =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|P(?:\d+(?:\.\d+)?|X)(?:DE|CE|[YMWDQL])(?:\d+M)?|PT(?:\d+(?:\.\d+)?|X)[HMS](?:\d+[MS])?|(?:BC)?\d{4}|BC\d{2}|\d{2,3}|(?:\d{4}|XXXX)-(?:\d\d|Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d(?:-WE)?|WXX(?:-(?:[1-7]|WE))?(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?|(?:\d\d|XX)-(?:\d\d|XX)(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?)|XXXX)$/;

const PIECES = ['on Monday', 'in May', 'last', 'next', 'the', 'year', 'years', 'two', 'a', 'few', 'ago', 'earlier', '1998', '99999999', '31', 'February', 'third', 'quarter', 'century', 'Easter', 'noon', '8', 'p.m.', 'every', 'week', 'will', 'met', ',', '.', '-', "'", '90s', 'night', '12:30', '9/11', '30/02/2020', '2020-02-31', 'decades', 'half', 'an', 'hour', 'since', 'until', 'BC', '\n\n', '“', '”', '😀', '0']; // biome-ignore format: a table
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(' ')),
);

test('every value is TIMEX3, every place is in the text, in order and apart', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('2023-05-10', '2024-02-29', undefined), (text, published) => {
      let end = 0;
      for (const { span, value } of readTimes(text, published).times) {
        expect(value).toMatch(VALUE);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 400 },
  );
});

test('paragraphs without dates change no date', () => {
  const told = [
    'The ship sank on 3 March 2019.',
    'The crew was found the same day.',
    'Last week the owner paid.',
    'The case ended a year later, in the spring.',
  ];
  const filler = fc.constantFrom(
    'Nobody was hurt.',
    'The owner, Ann Lee, lives by the sea. She has a boat. It is blue.',
    '“We are sorry,” she said.',
  );
  const valuesOf = (text: string): string[] => readTimes(`A headline\n\n${text}`).times.map(({ value }) => value);
  const expected = valuesOf(told.join('\n\n'));
  fc.assert(
    fc.property(fc.array(fc.array(filler, { maxLength: 4 }), { minLength: 4, maxLength: 4 }), (fillers) => {
      expect(valuesOf(told.flatMap((paragraph, index) => [...(fillers[index] ?? []), paragraph]).join('\n\n'))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['dates without end', 'On Monday he left on Tuesday '.repeat(4000)],
  ['weekdays without end', 'Monday '.repeat(10_000)],
  ['numbers without end', 'twenty '.repeat(20_000)],
  ['hyphens without end', 'a-'.repeat(50_000)],
  ['one word of digits', '1'.repeat(300_000)],
])(
  'a timeline comes back from %s',
  (_, text) => {
    expect(Array.isArray(timelineOf(text))).toBe(true);
  },
  // A guard against hanging, not a measure.
  60_000,
);
