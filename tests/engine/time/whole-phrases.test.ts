import { describe, expect, test } from 'vitest';
import { timelineOf } from './read-times.ts';

const wordsOf = (text: string): string[] => timelineOf(text).map(({ words }) => words);

// Published on Wednesday 10 May 2023.
describe('the words of an entry can be read on their own', () => {
  test.each([
    ['Norway on Tuesday refused the offer.', 'Norway on Tuesday refused the offer'],
    ['A truce brokered by Norway collapsed on April 30.', 'A truce brokered by Norway collapsed on April 30'],
    ['The share of pupils who took up the offer fell to 58% last autumn.', 'The share of pupils who took up the offer fell to 58%'],
    ['Lund will meet Harbour Running next week.', 'Lund will meet Harbour Running'],
    ['The firm said it was on track to halve its debts by 2030.', 'it was on track to halve its debts'],
  ])('with who does it: %s', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });

  test('a date behind its subject is the date of the verb that follows', () => {
    const rows = timelineOf('In Oslo, where Norway is fighting a fire, Mayor Ana Lund on Monday assured residents that the road was open.');
    expect(rows.map(({ when, status }) => [when, status])).toEqual([['2023-05-08', 'happened']]);
    expect(rows[0]?.words).toMatch(/^Mayor Ana Lund on Monday assured residents/);
  });

  test('not where another verb stands before the date in its clause', () => {
    expect(wordsOf('The men arrested on Monday denied it.')).toEqual(['The men arrested on Monday']);
  });

  test('without a preposition in front of what was published', () => {
    expect(wordsOf('Sleep helps, according to a study published on Tuesday.')).toEqual(['a study published on Tuesday']);
  });

  test('without half of who says so', () => {
    expect(wordsOf('The king telephoned Lund late on Monday, aides in both cities said.')).toEqual(['The king telephoned Lund']);
  });

  test('what only says what is meant is no event', () => {
    expect(wordsOf('The port has 12 per cent of what was needed last year.')).toEqual([]);
  });

  test('a storm that tore through a town is an event', () => {
    expect(wordsOf('A storm tore through the village on Monday night.')).toEqual(['A storm tore through the village']);
  });
});
