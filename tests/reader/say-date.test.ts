import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, readDay } from '../../src/reader/dates/calendar-days.ts';
import { sayDate, sayGap, sayInSentence, sayWhen } from '../../src/reader/dates/say-date.ts';
import { groupTimeline } from '../../src/reader/timeline/group-timeline.ts';
import { bridge } from './fixture.ts';

describe('a date seen from publication on Wednesday 6 March 2024', () => {
  test.each([
    ['2024-03-06', 'Wednesday 6 March', 'published'],
    ['2024-03-05', 'Tuesday 5 March', 'the day before'],
    ['2024-03-09', 'Saturday 9 March', 'in three days'],
    ['2024-W09', 'Last week', '26 Feb – 3 Mar'],
    ['2023-03-06', 'Monday 6 March 2023', 'twelve months before'],
    ['2014', '2014', 'ten years before'],
    ['199', 'The 1990s', 'about 30 years before'],
    ['18', 'The 19th century', 'about 170 years before'],
    ['0825', '825', '1199 years before'],
    ['BC0048', '48 BC', '2071 years before'],
    ['BC00', 'The 1st century BC', 'about 2070 years before'],
    ['203', 'The 2030s', 'in about 10 years'],
    ['2024-01', 'January', 'five weeks before'],
    ['2024-Q1', 'First quarter', ''],
    ['PAST_REF', 'In the past', ''],
  ])('%s reads as people say it', (value, title, distance) => {
    expect(sayDate(value, '2024-03-06')).toEqual({ title, distance });
  });
  test('of a decade that is about to begin is when it begins, not its middle', () => {
    expect(sayDate('202', '2019-04-02')).toEqual({ title: 'The 2020s', distance: 'from 2020 on' });
  });
  test('of any value is words', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(sayDate(value, '2024-03-06').title).toBeTypeOf('string');
      }),
    );
  });
  test.each([
    ['2024-03-04', 'on Monday 4 March 2024'],
    ['2024-03-04TNI', 'on Monday 4 March 2024, at night'],
    ['2024-03-04T08:30', 'on Monday 4 March 2024, at 08:30'],
    ['2021-03', 'in March 2021'],
    ['2014', 'in 2014'],
    ['199', 'in the 1990s'],
    ['18', 'in the 19th century'],
    ['2013-FA', 'in autumn 2013'],
    ['2013-Q1', 'in the first quarter of 2013'],
    ['2024-W10', 'in the week of 4 March 2024'],
    ['2024-W10-WE', 'on the weekend of 9 March 2024'],
  ])('%s answers “when?” as people do: %s', (value, words) => expect(sayWhen(value)).toBe(words));
  test('in a sentence has its year', () => expect(sayInSentence('2024-03-04')).toBe('Monday 4 March 2024'));
});

describe('a gap between two times', () => {
  const gap = (above: string, below: string) => {
    const [first, second] = [daysOf(above), daysOf(below)];
    if (first === undefined || second === undefined) throw new Error('these are times');
    return sayGap(first, second);
  };
  test.each([
    ['1945', '2023-05-04', '78 years'],
    ['2011', '2024-03', '13 years'],
    ['2023', '2024-09-02', 'one year'],
    ['2021-11', '2024-04-02', 'two years'],
    ['2024-01', '2024-06', 'five months'],
    ['2024-01-31', '2024-04-02', 'two months'],
  ])('from %s to %s is %s', (above, below, words) => expect(gap(above, below)).toBe(words));
  test('to a year, or from one, is the difference of the years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2090 }),
        fc.integer({ min: 13, max: 400 }),
        fc.constantFrom('', '-01', '-12-31', '-W09'),
        (year, years, rest) => {
          expect(gap(String(year), `${year + years}${rest}`)).toBe(`${years} years`);
          expect(gap(`${year}${rest}`, String(year + years))).toBe(`${years} years`);
        },
      ),
    );
  });
  test('between two days is never off by more than half a year', () => {
    const someDay = fc.date({ min: new Date('1000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(someDay, fc.integer({ min: 5000, max: 300_000 }), (date, days) => {
        const above = date.toISOString().slice(0, 10);
        const below = new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        expect(Math.abs(Number.parseInt(gap(above, below), 10) - ((readDay(below) ?? 0) - (readDay(above) ?? 0)) / 365.25)).toBeLessThan(
          0.51,
        );
      }),
    );
  });
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
