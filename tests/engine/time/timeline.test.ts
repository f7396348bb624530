import { describe, expect, test } from 'vitest';
import { timelineOf } from './read-times.ts';

// Published on Wednesday 10 May 2023.
describe('the timeline', () => {
  test('tells what happened and what is planned, in order of time', () => {
    const rows = timelineOf('The harbour will close on Friday. On Monday, a ferry carrying tourists ran aground near the pier.');
    expect(rows.map(({ when, status, words }) => [when, status, words])).toEqual([
      ['2023-05-08', 'happened', 'a ferry carrying tourists ran aground near the pier'],
      ['2023-05-12', 'planned', 'The harbour will close'],
    ]);
  });

  test('an event told twice is one entry with both places', () => {
    const rows = timelineOf(
      'Today, Prime Minister Ana Silva will meet with Lund. Last week Silva praised him before meeting Oskar Lund in the old town on Wednesday.',
    );
    const meeting = rows.filter(({ when }) => when === '2023-05-10');
    expect(meeting).toHaveLength(1);
    expect(meeting[0]?.places).toEqual(['Today', 'Wednesday']);
    expect(meeting[0]?.status).toBe('planned');
  });

  test('a noun tells an event where its clause has another date', () => {
    const rows = timelineOf('Today the minister will see the mayor, ahead of Ann Lee’s trip to Oslo on Friday.');
    expect(rows.map(({ when }) => when)).toEqual(['2023-05-10', '2023-05-12']);
    expect(rows[1]?.words).toBe('Ann Lee’s trip to Oslo');
  });

  test('a participle brings its noun', () => {
    expect(timelineOf('He said so in an interview published on Sunday.').map(({ when, words }) => [when, words])).toEqual([
      ['2023-05-07', 'an interview published'],
    ]);
  });

  test('says who vouches: a source, or somebody who denies it', () => {
    expect(timelineOf('Officials did not close the road on Monday.')[0]?.voice).toBe('denied');
    expect(timelineOf('The company closed its mine on Monday.')[0]?.voice).toBe('told');
  });

  test('durations, repeats and “now” are no entries', () => {
    expect(timelineOf('He waited for two weeks. The board meets every Monday. She is now the chair.')).toEqual([]);
  });

  test('what somebody says is so today is no event', () => {
    expect(timelineOf('“The goal today is clearly not money,” she said.')).toEqual([]);
  });

  test('a bound is no date: “until Monday”, “since 1994”', () => {
    expect(timelineOf('The museum has been closed since 1994. It stays shut until Monday.')).toEqual([]);
  });
});
