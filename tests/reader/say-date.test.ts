import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupTimeline } from '../../src/reader/timeline/group-timeline.ts';
import { sayDate, sayInSentence } from '../../src/reader/timeline/say-date.ts';
import { bridge } from './fixture.ts';

describe('a date seen from publication on Wednesday 6 March 2024', () => {
  test.each([
    ['2024-03-06', 'Wednesday 6 March', 'published'],
    ['2024-03-05', 'Tuesday 5 March', 'the day before'],
    ['2024-03-09', 'Saturday 9 March', 'in three days'],
    ['2024-W09', 'Last week', '26 Feb – 3 Mar'],
    ['2023-03-06', 'Monday 6 March 2023', 'twelve months before'],
    ['2014', '2014', 'ten years before'],
    ['199', 'The 1990s', '34 years before'],
    ['2024-01', 'January', 'five weeks before'],
    ['2024-Q1', 'First quarter', ''],
    ['PAST_REF', 'In the past', ''],
  ])('%s reads as people say it', (value, title, distance) => {
    expect(sayDate(value, '2024-03-06')).toEqual({ title, distance });
  });
  test('of any value is words', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(sayDate(value, '2024-03-06').title).toBeTypeOf('string');
      }),
    );
  });
  test('in a sentence has its year', () => expect(sayInSentence('2024-03-04')).toBe('Monday 4 March 2024'));
});

describe('a timeline', () => {
  const [entry] = bridge.analysis.timeline;
  if (entry === undefined) throw new Error('the article of these tests has an event');

  test('holds the publication day even when nothing happens on it', () => {
    expect(groupTimeline([entry], '2024-03-06').map(({ side }) => side)).toEqual(['before', 'published']);
  });
  test('says how long a folded gap is', () => {
    const groups = groupTimeline([{ ...entry, id: 'old', when: '2010-05-01' }, entry], '2024-03-06');
    expect(groups.map(({ gap }) => gap)).toEqual([undefined, '14 years', undefined]);
  });
  test('keeps two events of a day under one heading', () => {
    expect(groupTimeline([entry, { ...entry, id: 'b', when: '2024-03-04T20:00' }], undefined)).toHaveLength(1);
  });
});
