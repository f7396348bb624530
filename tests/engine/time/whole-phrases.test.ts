import { describe, expect, test } from 'vitest';
import { timelineOf } from './read-times.ts';

const wordsOf = (text: string): string[] => timelineOf(text).map(({ words }) => words);

// Published on Wednesday 10 May 2023.
describe('the words of an entry can be read on their own', () => {
  test.each([
    ['The mill in Oslo closed towards the end of 2021.', 'The mill in Oslo closed towards the end of 2021'],
    ['The mill in Oslo closed c. 1850.', 'The mill in Oslo closed c. 1850'],
    ['The mill in Oslo closed some time in 2021.', 'The mill in Oslo closed some time in 2021'],
    ['Norway on Tuesday refused the offer.', 'Norway on Tuesday refused the offer'],
    ['A truce brokered by Norway collapsed on April 30.', 'A truce brokered by Norway collapsed on April 30'],
    ['The share of pupils who took up the offer fell to 58% last autumn.', 'The share of pupils who took up the offer fell to 58%'],
    ['Lund will meet Harbour Running next week.', 'Lund will meet Harbour Running'],
    ['The firm said it was on track to halve its debts by 2030.', 'it was on track to halve its debts'],
    ['Lund, whose contract expires in June 2025, is happy.', 'Lund, whose contract expires in June 2025'],
    ['The rebels retook the airfield that they had lost in March.', 'the airfield that they had lost in March'],
    ['An inquest into her death, which was adjourned in 2021, will go on.', 'An inquest into her death, which was adjourned in 2021'],
    ['The transport minister, Paul Lund, resigned on Sunday.', 'The transport minister, Paul Lund, resigned on Sunday'],
    [
      'The body of a woman who had been missing since Friday was found on Sunday.',
      'The body of a woman who had been missing since Friday was found on Sunday',
    ],
    ['On Tuesday he told the paper he would not go.', 'he told the paper he would not go'],
    ['A second, in January, burned three houses.', 'A second, in January, burned three houses'],
    ['The mayor said on Monday that the state would not step in.', 'The mayor said on Monday that the state would not step in'],
    ['That changed in 1997.', 'That changed in 1997'],
    ['On May 3 talks in Geneva broke down.', 'talks in Geneva broke down'],
    ['Lund, now a public defender, was in court on Tuesday.', 'Lund, now a public defender, was in court'],
    [
      'In April, Dalmar moved two divisions to the border after its president, Paul Lund, accused the firm of harbouring gunmen.',
      'Dalmar moved two divisions to the border',
    ],
    ['The Oslo-listed company said on Thursday that prices had risen.', 'The Oslo-listed company said on Thursday that prices had risen'],
    ['The Harbour Bank left interest rates unchanged on Tuesday.', 'The Harbour Bank left interest rates unchanged'],
    ['A classified assessment completed in August 2022 says so.', 'A classified assessment completed in August 2022'],
    [
      'The Vikas Union on Monday walked out of the State Assembly after Chief Minister Raghav Lund described its allegations of corruption in the harbour project as “a bundle of lies” and dared the town to sue.',
      'The Vikas Union on Monday walked out of the State Assembly',
    ],
    [
      'Marlow signed him in 1998, and he played 411 games for the club before a broken ankle ended his career in April 2011.',
      'a broken ankle ended his career',
    ],
    [
      'Marlow signed him in 1998, and he played 411 games for the club before a broken ankle ended his career in April 2011.',
      'he played 411 games for the club',
    ],
    // a second deed without the first
    ['Peter Lund, who left in May 2011 and opened a shop in March 2013, is happy.', 'opened a shop'],
    ['She joined the institute in 1961 and led it from 1974 to 1986.', 'led it from 1974 to 1986'],
    ['She left the city and opened a shop in March 2013.', 'She left the city and opened a shop'],
    ['On Friday at least four people were killed near the port.', 'at least four people were killed near the port'],
    ['Saturday’s draw meant that the title was lost.', 'Saturday’s draw meant that the title was lost'],
    ['"Tidal Songs" was first sung on 9 October 1971.', '"Tidal Songs" was first sung'],
    // what a clause without “that” is about
    ['Lund sang in a hall she built eight years ago.', 'a hall she built eight years ago'],
    ['He spoke of the quarrel he had last week with Lund at a rally.', 'the quarrel he had last week with Lund at a rally'],
    ['By the time he met Lund last autumn, it was over.', 'he met Lund'],
    ['The cup now goes to Norway, which holds a feast on May 20.', 'Norway, which holds a feast'],
    ['The firm announced last week that it planned to ship a lamp early next year.', 'it planned to ship a lamp'],
    // what stands in front of the date
    ['Last week alone, 400 people left the valley.', '400 people left the valley'],
    [
      'In a statement Thursday, harbour spokesman Paul Lund said the pier was shut.',
      'In a statement Thursday, harbour spokesman Paul Lund said the pier was shut',
    ],
    ['She spoke in response to a letter the council sent the bank on Monday.', 'a letter the council sent the bank'],
    ['Ships hold much; about 9 million of that leaked out on Friday.', 'about 9 million of that leaked out'],
    ['Half the boats of the week following last month’s squeeze were lost.', 'last month’s squeeze'],
    // the whole of a name
    ['His father, Brent Lund, Jr. was the writer of a book in 1960.', 'His father, Brent Lund, Jr. was the writer of a book'],
    ['Deputy Ana Reed of Texas, who last year left the house, is glad.', 'Deputy Ana Reed of Texas, who last year left the house'],
    ['It was a victory for Reed, who won last year in five towns.', 'Reed, who won last year in five towns'],
    ['The film is set for release by Universal Pictures on May 25.', 'The film is set for release by Universal Pictures'],
    // what is in a town that a state is named with
    ['He fled after the May 2020 fire at a Dalton, Ga., school.', 'the May 2020 fire at a Dalton, Ga., school'],
    ['The May 2020 fire at a school in Dalton, Ga., police said, killed two.', 'The May 2020 fire at a school in Dalton, Ga.'],
    // not beyond what it tells
    ['The three ships that brought grain last Saturday have Lund as their master.', 'The three ships that brought grain'],
    ['The ferry sank last Thursday, just when the pier had been mended.', 'The ferry sank last Thursday'],
    ['Sales rose 11% last week, even though prices fell.', 'Sales rose 11%'],
    ['Since the season ended last month, he and flying coach Ana Reed have been to ten towns.', 'the season ended last month'],
    ['Once she left in May, agents, editors and writers were at her door.', 'she left in May'],
    [
      'The mill has had weak sales so far this year, with orders falling 12% in the first half of the year.',
      'The mill has had weak sales so far',
    ],
    [
      'Lund said on Friday that he would mend another mill, which was the heart of a valley that flooded this week.',
      'Lund said on Friday that he would mend another mill',
    ],
    [
      'In a row of new harbour films announced Tuesday, Lund and his men talk about the plan to mend the pier.',
      'a row of new harbour films announced Tuesday',
    ],
    // and not without what it needs
    ['After moving to Oslo in 2009, he wrote four books for the club.', 'After moving to Oslo in 2009, he wrote four books for the club'],
    [
      'Lund said on Monday that on a trip to Oslo and Bergen in the spring, he would open three schools.',
      'Lund said on Monday that on a trip to Oslo and Bergen in the spring, he would open three schools',
    ],
    [
      'The bank announced on Monday, after a two-day meeting of its board, that it would close.',
      'The bank announced on Monday, after a two-day meeting of its board, that it would close',
    ],
    [
      'In July last year in Bergen, a town of the west, Harbour Master Ana Reed opened a school.',
      'in Bergen, a town of the west, Harbour Master Ana Reed opened a school',
    ],
    ['In March, he did just that, raising his share to a tenth.', 'he did just that'],
    ['The firm reported a sharp fall in sales in its third quarter.', 'The firm reported a sharp fall in sales in its third quarter'],
    ['Lund wants to sing in many of the halls opening on Super Sunday.', 'Lund wants to sing in many of the halls opening on Super Sunday'],
    [
      'The task will be teaching sailors every single week between now and November.',
      'The task will be teaching sailors every single week between now and November',
    ],
    [
      'Although in March she said her plan to close the ferry was a mistake, the mayor stayed.',
      'she said her plan to close the ferry was a mistake',
    ],
    [
      'While many sailors have lost trust in Lund, many said Monday that the storm shows the need to go on with him.',
      'While many sailors have lost trust in Lund, many said Monday that the storm shows the need to go on with him',
    ],
    ['The work will go on well into the summer.', 'The work will go on well into the summer'],
    ['Lund and Reed have spent much of the year in the north.', 'Lund and Reed have spent much of the year in the north'],
    ['Reed was asked on Friday about a speech she gave in 2014.', 'Reed was asked on Friday about a speech she gave in 2014'],
    [
      'Reed and Lund met last month and took back the gifts they had made in January.',
      'Reed and Lund met last month and took back the gifts they had made in January',
    ],
    [
      'Lund joined the strike, announcing on Tuesday he would talk to the owners.',
      'Lund joined the strike, announcing on Tuesday he would talk to the owners',
    ],
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

  test.each([
    ['Soldiers left the port in the early hours of Sunday.', 'Soldiers left the port in the early hours of Sunday'],
    ['The river burst its banks shortly after 2 a.m. on Saturday.', 'The river burst its banks shortly after 2 a.m. on Saturday'],
    ['Between 1958 and 1963 she taught at a school in Oslo.', 'Between 1958 and 1963 she taught at a school in Oslo'],
    ['From 1998 to 2003 she taught at a school in Oslo.', 'From 1998 to 2003 she taught at a school in Oslo'],
  ])('with the whole of a time: %s', (text, words) => {
    expect(wordsOf(text)).toEqual([words]);
  });

  test('a stretch of time stands under its beginning', () => {
    expect(timelineOf('Between 1977 and 1985, Oskar Lund dug at the site.').map(({ when }) => when)).toEqual(['1977']);
  });

  test('with what is said, where that has a date of its own', () => {
    expect(wordsOf('Lund told the jury on Tuesday that she had been warned in 2019.')).toContain(
      'Lund told the jury on Tuesday that she had been warned in 2019',
    );
    expect(wordsOf('The path was closed on Monday and is expected to open tomorrow.')).toContain('The path was closed on Monday');
  });

  test('what is made known or asked for is no empty report', () => {
    expect(wordsOf('Her death was announced on Monday.')).toEqual(['Her death was announced on Monday']);
    expect(wordsOf('On Monday the bank asked for more time.')).toEqual(['the bank asked for more time']);
    expect(wordsOf('It was reported on Monday.')).toEqual([]);
  });

  test('who is meant and which accounts are meant is no event', () => {
    expect(wordsOf('Anyone who was in the park on Tuesday is asked to call the police.')).toEqual([]);
    expect(wordsOf('First-quarter results are scheduled to be released on June 2.')).toEqual([
      'First-quarter results are scheduled to be released on June 2',
    ]);
    expect(wordsOf('Income for the three months ended March 31 was $2 million.')).toEqual([]);
  });

  test('what is put behind “it was … that” has happened then', () => {
    const rows = timelineOf('It was not until Tuesday that Lund resigned.');
    expect(rows.map(({ when, status, words }) => [when, status, words])).toEqual([['2023-05-09', 'happened', 'Lund resigned']]);
  });

  test('a date in figures that can be read in two ways dates nothing', () => {
    expect(wordsOf('The unit was set up on 8/4/2022.')).toEqual([]);
    // of 8 April and 4 August only one is over
    expect(wordsOf('The unit was set up on 8/4/2023.')).toEqual(['The unit was set up']);
    expect(wordsOf('The unit was set up on 18/4/2023.')).toEqual(['The unit was set up']);
  });
});

test('what is left of a clause that tells of a sum is no entry', () => {
  expect(
    timelineOf('The group expects sales of £4.1bn, down from the £4.8bn it forecast in February.').map(({ words }) => words),
  ).not.toContain('it forecast in February');
});

test('what must not be left undone has not happened', () => {
  expect(timelineOf('Lund said patients will die unless £2bn was found by October.')).toEqual([]);
});
