import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';
import { timelineOf } from './read-times.ts';

const rowsOf = (text: string, published?: string): string[] =>
  timelineOf(text, published).map(({ when, status, words }) => `${when} ${status}: ${words}`);

/** The timeline with the quotations that the engine finds. */
const timelineIn = (text: string): string[] => {
  const { article, timeline } = analyze(`A headline\n\n${text}`, { published: '2023-05-10' });
  return timeline.map(({ status, summary }) => `${status}: ${article.text.slice(summary.start, summary.end)}`);
};

// Published on Wednesday 10 May 2023.
describe('what is still to come', () => {
  test.each([
    ['The council promised an answer by Tuesday.', '2023-05-16 planned: The council promised an answer'],
    ['The choir sings in Oslo next week.', '2023-W20 planned: The choir sings in Oslo'],
    ['The mayor said the council would vote on it next week.', '2023-W20 planned: the council would vote on it'],
    ['The lease on the house ends in the summer.', '2023-SU planned: The lease on the house ends in the summer'],
    ['Six plays are set to be staged there this year.', '2023 planned: Six plays are set to be staged there'],
    ['The 3rd of June has been set for the hearing.', '2023-06-03 planned: The 3rd of June has been set for the hearing'],
    ['The two flights set the stage for the launch Saturday.', '2023-05-13 planned: The two flights set the stage for the launch'],
    ['Lund is due to open the pier on 8 June when the season begins.', '2023-06-08 planned: Lund is due to open the pier'],
    [
      'The storm has up to a 50% chance of heading there on Saturday.',
      '2023-05-13 planned: The storm has up to a 50% chance of heading there',
    ],
    [
      'After passing Kell through to Saturday, the storm should turn.',
      '2023-05-13 planned: After passing Kell through to Saturday, the storm should turn',
    ],
    [
      'The war began in September 2021. Both sides have agreed to a truce beginning May 20.',
      '2023-05-20 planned: Both sides have agreed to a truce beginning May 20',
    ],
    ['Lund hopes to finish the bridge by the end of the year.', '2023 planned: Lund hopes to finish the bridge'],
  ])('is planned, whatever its tense: %s', (text, row) => {
    expect(rowsOf(text)).toContain(row);
  });

  test.each([
    ['The talks resume on Monday.', '2023-05-15 planned: The talks resume on Monday'],
    ['The trial begins on Tuesday.', '2023-05-16 planned: The trial begins on Tuesday'],
    ['The fair takes place on Monday.', '2023-05-15 planned: The fair takes place'],
    [
      'The hearing continues on Monday, when the captain is expected to speak.',
      '2023-05-15 planned: The hearing continues on Monday, when the captain is expected to speak',
    ],
    // what somebody says or takes on is no timetable
    ['The firm says on Monday it failed.', '2023-05-08 happened: The firm says on Monday it failed'],
  ])('a timetable is told in the present: %s', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  test.each([
    ['The show opens at noon on Friday.', '2023-05-12T12:00'],
    ['The show opens tonight in the hall.', '2023-05-10TNI'],
    ['The show opens later this month.', '2023-05'],
    ['The law takes effect on Tuesday.', '2023-05-16'],
    ['The law comes into force on Tuesday.', '2023-05-16'],
    ['Tickets go on sale on Tuesday.', '2023-05-16'],
    ['The pier is opening later this year.', '2023'],
    ['The school reopens on Friday after a long break.', '2023-05-12'],
    ['The fair runs tomorrow on the green.', '2023-05-11'],
    ['The film is released on Monday.', '2023-05-15'],
    ['The film comes out on Monday.', '2023-05-15'],
    ['The new album is out on Friday.', '2023-05-12'],
    ['Lund steps down in June.', '2023-06'],
    ['Lund visits Oslo on Monday.', '2023-05-15'],
    ['The lease runs out at the end of the year.', '2023'],
    ['The council will, on Monday, close the pier.', '2023-05-15'],
    ['The pier (to be closed later this year) is old.', '2023'],
    ['The pier (to be closed in March) is old.', '2024-03'],
    ['The firm is closing the pier before the end of the year.', '2023'],
    ['Polls open on Thursday at 7am.', '2023-05-11T07:00'],
    ['The pier is to be closed tomorrow, the council said, since it is old.', '2023-05-11'],
    ['The pier is to be closed this summer, the council said.', '2023-SU'],
    ['The pier is expected to be closed later this year, the firm said.', '2023'],
    ['The pier is due to close tonight for repairs.', '2023-05-10TNI'],
    ['The pier will close in two weeks.', '2023-W21'],
    ['In three days, the pier will close.', '2023-05-13'],
    ['The pier is to be closed in six months’ time, the council said.', '2023-11'],
    ['The firm plans to sell the pier in a month.', '2023-06'],
    ['The show opens in two years.', '2025'],
    ['The pier will close before the end of June.', '2023-06'],
    ['The pier closes before the end of the year.', '2023'],
    ['Lund has until Friday to pay the fine.', '2023-05-12'],
  ])('and lies ahead: %s', (text, when) => {
    expect(timelineOf(text).map((entry) => [entry.when, entry.status])).toEqual([[when, 'planned']]);
  });

  test.each([
    ['In three days, the firm made 300 coats.'],
    ['It will be the third storm in two weeks.'],
    ['It will be her highest fare in two years.'],
    ['The firm will meet them in two weeks of talks.'],
    ['The firm will sell coats in the next two weeks.'],
    ['They will cross the bay in ten hours.'],
    ['The pier had closed before the end of March.'],
  ])('a length that something takes, or that is over, dates no plan: %s', (text) => {
    expect(timelineOf(text)).toEqual([]);
  });

  test('each of two deeds that one “will” tells has its own date', () => {
    expect(rowsOf('Schools will close on Friday and reopen on Monday.')).toEqual([
      '2023-05-12 planned: Schools will close on Friday',
      '2023-05-15 planned: reopen on Monday',
    ]);
    expect(rowsOf('Schools will close and reopen on Monday.')).toEqual(['2023-05-15 planned: Schools will close and reopen']);
  });

  test('“this spring” is the next one where this year’s is over', () =>
    expect(timelineOf('The ferry will sail this spring.', '2024-12-31').map(({ when }) => when)).toEqual(['2025-SP']));

  test('a week, a season and a year that are over have happened', () => {
    expect(rowsOf('The choir sang in Oslo last week. The lease on the house ended last summer.')).toEqual([
      '2022-SU happened: The lease on the house ended last summer',
      '2023-W18 happened: The choir sang in Oslo',
    ]);
    expect(rowsOf('Three ships sank this year.')).toEqual(['2023 happened: Three ships sank this year']);
  });

  test('what goes on today is told, and so is what it came after', () => {
    expect(rowsOf('Crews are today searching the field.')).toEqual(['2023-05-10 happened: Crews are today searching the field']);
    expect(rowsOf('The man is being held in Kell after his arrest on Monday.')).toEqual([
      '2023-05-08 happened: The man is being held in Kell after his arrest',
    ]);
    expect(rowsOf('The funeral is being held on Saturday.').map((row) => row.slice(0, 18))).toEqual(['2023-05-13 planned']);
  });

  test('what somebody is waiting for is, what they wait after is not', () =>
    expect(rowsOf('Lund is awaiting sentence after being convicted in November of theft.')).toEqual([
      '2022-11 happened: Lund is awaiting sentence after being convicted in November of theft',
    ]));

  test('what a noun in front of the date tells goes before a participle behind it', () =>
    expect(rowsOf('In the election on May 15, won by Lee, few voted.')).toEqual(['2023-05-15 planned: the election on May 15']));

  test('where somebody was is over, and what would be said today is no event', () => {
    expect(rowsOf('Crews returned to work on Wednesday.')).toEqual(['2023-05-10 happened: Crews returned to work on Wednesday']);
    expect(rowsOf('Lund was in court on Wednesday.')).toEqual(['2023-05-10 happened: Lund was in court']);
    expect(rowsOf('Lund wrote in a letter that she “would not say the same today”.')).toEqual([]);
  });

  test('“earlier in the day” is over, and “ahead of Monday’s vote” is not', () => {
    expect(timelineOf('He announced that he is leaving his post earlier in the day.')[0]?.status).toBe('happened');
    expect(timelineOf('They hope to help Lund ahead of Monday’s voting in Bergen.').map(({ when }) => when)).toEqual(['2023-05-15']);
  });

  test('what goes on in a year that has begun is not to come, unlike what is to be by its end', () => {
    const statusOf = (text: string) => timelineOf(text).map(({ status }) => status);
    expect(statusOf('Lund is doing better there this year.')).toEqual(['happened']);
    expect(statusOf('Lund is going to open a shop this year.')).toEqual(['planned']);
    expect(statusOf('Lund is opening a shop by the end of the year.')).toEqual(['planned']);
    expect(statusOf('Lund is leaving next week.')).toEqual(['planned']);
    expect(statusOf('Lund is coming home this weekend.')).toEqual(['planned']);
  });

  test('what has been going on is not to come', () => {
    const rows = timelineOf('Dozens of sailors have been singing today against the tolls.');
    expect(rows.map(({ when, status }) => [when, status])).toEqual([['2023-05-10', 'happened']]);
  });

  test('what was only to come, on a day that is over, is neither planned nor done', () => {
    expect(timelineIn('Ann Lund said in February that she would leave in April.')).toEqual([
      'happened: Ann Lund said in February that she would leave in April',
    ]);
    expect(rowsOf('Lund, who was to retire in April, stayed.')).toEqual([]);
    expect(timelineIn('“We will build it in May,” Ann Lund told the paper in March 2019.')).toEqual([
      'happened: “We will build it in May,” Ann Lund told the paper',
    ]);
  });

  test('a past act does not stand on the day by which it asks for something', () => {
    expect(rowsOf('The mayor has sent the firm a letter demanding a refund by July 8.')).toEqual([
      '2023-07-08 planned: a letter demanding a refund',
    ]);
    expect(rowsOf('Lund Shipping announced plans to sell three ferries by the end of 2025.')).toEqual([
      '2025 planned: plans to sell three ferries',
    ]);
  });

  test('what is moved to a day keeps the words that move it', () => {
    expect(rowsOf('The judges voted to move the trial to June 21.')).toEqual(['2023-06-21 planned: The judges voted to move the trial']);
  });

  test.each([
    ['A concert planned for Friday in the capital has been cancelled.'],
    ['The pier’s planned closure on 12 May has been put off.'],
    ['A friendly in Boston, scheduled for 28 July, has been called off.'],
    ['The Friday night run organised by the club has been cancelled.'],
    ['A second rally, planned for Sunday in Oslo, was postponed.'],
    ['A strike called for 15 May was suspended.'],
    ['A hearing listed for Friday was adjourned.'],
    ['A cabinet meeting scheduled for Friday was brought forward.'],
  ])('is not what has been called off: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  test('but what was called off on a day, and what stands beside it, is told', () => {
    expect(rowsOf('The match was abandoned on Saturday after rain.')).toEqual([
      '2023-05-06 happened: The match was abandoned on Saturday after rain',
    ]);
    expect(rowsOf('Shops were closed on Tuesday because the concert had been cancelled.')).toEqual([
      '2023-05-09 happened: Shops were closed on Tuesday because the concert had been cancelled',
    ]);
    expect(rowsOf('The council cancelled Saturday’s parade on Monday.')).toEqual([
      '2023-05-08 happened: The council cancelled Saturday’s parade',
    ]);
  });

  test('nor is what befell somebody that is now suspended', () => {
    expect(rowsOf('The officer arrested on Friday has been suspended.')).toEqual(['2023-05-05 happened: The officer arrested on Friday']);
  });

  test('is what somebody says they would do in the time that is now, unlike what would have been', () => {
    expect(rowsOf('Lund said she would call a vote this year.')).toEqual(['2023 planned: she would call a vote']);
    expect(rowsOf('The ship would have sunk this year.').every((row) => row.startsWith('2023 happened'))).toBe(true);
  });

  test('is what somebody is told to do, in words of its own', () => {
    expect(rowsOf('The court struck down the law on 15 April and ordered the bank to publish the names of donors by 6 June.')).toEqual([
      '2023-04-15 happened: The court struck down the law',
      '2023-06-06 planned: the bank to publish the names of donors',
    ]);
  });
});

test('a quarter that is long over is next year’s where the text looks ahead', () => {
  expect(rowsOf('The firm said it would raise prices in the first quarter.', '2023-10-24')).toEqual([
    '2024-Q1 planned: it would raise prices',
  ]);
  expect(rowsOf('The firm raised prices in the first quarter.', '2023-10-24')).toEqual(['2023-Q1 happened: The firm raised prices']);
});

describe('where nobody knows when the article was published', () => {
  const statusOf = (text: string) => analyze(`A headline\n\n${text}`).timeline.map(({ when, status }) => `${when} ${status}`);

  test.each([
    ['a year long over is no plan, though it is told in the present', 'The war begins in 1914.', '1914 happened'],
    [
      'nor is a year of somebody’s childhood',
      'The story of a girl, growing up in Sudan circa 2008, comes from a long line.',
      '2008 happened',
    ],
    ['a timetable still is one', 'The new pier opens in 2031.', '2031 planned'],
    ['and so is what will be', 'The town will build a pier in 2031.', '2031 planned'],
  ])('%s', (_, text, row) => {
    expect(statusOf(text)).toContain(row);
  });
});

test('who declined to speak today did so', () => {
  expect(rowsOf('Minister Ada Lund declined to comment on Wednesday.')).toEqual([
    '2023-05-10 happened: Minister Ada Lund declined to comment on Wednesday',
  ]);
});
