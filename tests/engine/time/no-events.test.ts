import { describe, expect, test } from 'vitest';
import { timelineOf } from './read-times.ts';

// Published on Wednesday 10 May 2023.
const rowsOf = (text: string): string[] => timelineOf(text).map(({ when, words }) => `${when}: ${words}`);

describe('what dates no event', () => {
  test.each([
    ['a year of which something is more', 'Attendance was up 6 percent over last year.', []],
    ['when something is so every time', 'The rains usually end in September.', []],
    ['the year by which a law is known', 'The judge cited the Harbours Act of 1993.', []],
    ['the year in front of a law’s name', 'The judge cited the 1993 Freedom of Harbours Act.', []],
    ['the year of a book', 'Lund signed her 2002 novel and left.', []],
    ['the year of a classic that somebody sings', 'The choir began with the 1974 classic Grey Harbour.', []],
    ['the year in front of a work’s name', 'The band played 1998’s The Long Tide and two new songs.', []],
    ['where something is mentioned', 'A keeper’s log from that spring mentions “the master’s noise” twice.', []],
    ['a sum of before', 'The firm lost 5m, against a profit of 2m last year.', []],
    ['when somebody lived', 'Reed (8 May 1711 – 3 June 1776) was a surgeon.', []],
    ['when somebody was born or died, shortened', 'The firm belongs to Ada Lund, b. 1972, and to her cousin (d. 1990).', []],
    ['who was told something', 'Lund told Tuesday’s meeting that he had read every word.', []],
    ['the last week of a thing', 'The last week of term was sad, and it rained.', []],
    ['the number of a class', 'The year 5 children have submitted their plans.', []],
    ['a day of no one week', 'The launch, for once, was on a Tuesday, not on the usual Monday.', []],
    ['the prize that somebody holds', 'The player of the year has broken a leg.', []],
    ['what a page says of itself', 'This story was first published on May 3, 2023.', []],
    ['a year with which something is compared', 'The county had nine fires, compared with six recorded last year.', []],
    ['a day that is over, for what will be', 'The side will be seeking a first win since doing so in November 1993.', []],
    ['what would have been done', 'Lund would have closed the pier on Friday.', []],
    ['what would not have been done, behind “if”', 'If she had won, the pier would not have been closed on Friday.', []],
    ['a paper by its day', 'Lund read it in Friday’s paper.', []],
    ['a day that comes every year', 'Every year on 3 May the town holds a fair.', []],
    ['a month that comes every year', 'The town holds a fair in May each year.', []],
    ['what is so every spring', 'In March, days grow longer.', []],
    ['what is so every winter', 'In winter the road is closed.', []],
    ['opening hours', 'The shop opens at 9am and closes at 5pm.', []],
    ['what has no words for what happened', 'The pier burned on Monday. This happened.', ['2023-05-08: The pier burned on Monday']],
  ])('%s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

  test.each([
    ['a novel was published in a year', 'The novel appeared in 2002.', ['2002: The novel appeared in 2002']],
    ['a flood is known by its year', 'The flood of 1953 drowned the town.', ['1953: The flood of 1953 drowned the town']],
    [
      'a report is published by others',
      'The report on the pier was published on Monday.',
      ['2023-05-08: The report on the pier was published on Monday'],
    ],
    [
      'a day is the last or the first',
      'The fee will be paid on or before 12 May.',
      ['2023-05-12: The fee will be paid on or before 12 May'],
    ],
  ])('unlike where %s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));
});

describe('the words of a season', () => {
  test('stay where only its first year is the heading', () => {
    expect(rowsOf('Sales rose to 5m in October-December 2021.')).toEqual(['2021-10: Sales rose to 5m in October-December 2021']);
    expect(rowsOf('The club had 4,000 members in 2019-20.')).toEqual(['2019: The club had 4,000 members in 2019-20']);
  });
});
