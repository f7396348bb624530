import { expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

// Published on Wednesday 10 May 2023.
test.each([
  ['The bridge opened in June.', '2022-06', 'past-tense-before-publication'],
  ['The bridge opened in March.', '2023-03', 'past-tense-before-publication'],
  ['The bridge will open in March.', '2024-03', 'future-tense-after-publication'],
  ['The bridge opened last March.', '2023-03', 'last-before-publication'],
  ['The bridge will open next March.', '2024-03', 'next-after-publication'],
  ['The bridge opened last summer.', '2022-SU', 'last-before-publication'],
  ['The bridge will open this summer.', '2023-SU', 'publication-year'],
  ['The bridge opened last Christmas.', '2022-12-25', 'last-before-publication'],
  ['The bridge, a picture of 3 June', '2023-06-03', 'nearest-to-publication'],
  ['The bridge opened in March 2021.', '2021-03', 'year-given'],
])('a date without a year says how it was told: %s', (text, value, rule) => {
  const { times } = readTimes(`A headline\n\n${text}`);
  expect(times.map((time) => [time.value, time.evidence[0]?.rule])).toEqual([[value, rule]]);
});
