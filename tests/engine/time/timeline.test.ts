import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';
import { timelineOf } from './read-times.ts';

const wordsOf = (text: string): string[] => timelineOf(text).map(({ words }) => words);

// Published on Wednesday 10 May 2023.
describe('the timeline', () => {
  test('tells what happened and what is planned, in order of time', () => {
    const rows = timelineOf('The harbour will close on Friday. On Monday, a ferry carrying tourists ran aground near the pier.');
    expect(rows.map(({ when, status, words }) => [when, status, words])).toEqual([
      ['2023-05-08', 'happened', 'a ferry carrying tourists ran aground near the pier'],
      ['2023-05-12', 'planned', 'The harbour will close on Friday'],
    ]);
  });

  test.each([
    ['what is left open', 'She would not say whether she planned to run for mayor on 7 June.'],
    ['what was to have been done', 'His trial, which was to have opened last week, is off.'],
    ['what was planned and put off', 'A show at the mill, planned for last week and postponed because of the flood, is on again.'],
    ['a condition', 'If they win on Sunday, they will be glad.'],
    ['what day of the week a date was', 'It was 14 March 1962, a Wednesday.'],
    ['a meal by its day', '“We do not speak of it at Sunday lunch,” Lund said.'],
    ['for what season a thing is', 'The bank has paid for the summer reading programme.'],
    ['the night of another story', 'She was jailed for the death of a man she left in a van overnight.'],
  ])('has no entry for %s', (_, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test('what was fixed for a day to come is a plan', () => {
    const rows = timelineOf('A hearing was fixed for 9 July. The debate has been rescheduled for Thursday.');
    expect(rows.map(({ when, status }) => [when, status])).toEqual([
      ['2023-05-11', 'planned'],
      ['2023-07-09', 'planned'],
    ]);
  });

  test('no summary begins in the middle of a name', () => {
    const text = "Kim Jong-hyun's sister, Kim Yo-rim, who had visited the South in February, took notes.";
    const { article, timeline } = analyze(`date 2023-05-10 Harbour\n\n${text}`);
    expect(timeline.map(({ summary }) => article.text.slice(summary.start, summary.end))).toEqual([
      'Kim Yo-rim, who had visited the South',
    ]);
  });

  test('a trip for which somebody will be ready is still to come', () => {
    const rows = timelineOf('Lund is expected to be ready for Saturday’s trip. The club will appeal against Friday’s ruling.');
    expect(rows.map(({ when, status }) => [when, status])).toEqual([
      ['2023-05-05', 'happened'],
      ['2023-05-13', 'planned'],
    ]);
  });

  test.each([
    ['In 1998, on the far side of the bay, a monk opened a school.', ['on the far side of the bay, a monk opened a school']],
    [
      'Lund will miss three games and would return for the game on 6 June, provided her appeal does not fail and lead to a ban.',
      ['Lund will miss three games and would return for the game on 6 June'],
    ],
    ['Lund took office in January after her cousin, Paul Reddy, lost the vote.', ['Lund took office']],
    [
      'The clerk said she would leave, and a group called Arden First, which is led by a lawyer, sued the town on Monday.',
      ['a group called Arden First, which is led by a lawyer, sued the town'],
    ],
    [
      'She was made a dame in 1992, returned the honour in 2003 and in 2010 was offered it again.',
      ['She was made a dame', 'returned the honour', 'was offered it again'],
    ],
    [
      'They held a man over the collapse of a bridge over the river that killed six people on Monday.',
      ['the collapse of a bridge over the river that killed six people'],
    ],
    [
      'Then Denise Okoro, an emergency room nurse who had never run for anything, beat him by 312 votes in the Democratic primary on May 8.',
      ['Denise Okoro, an emergency room nurse who had never run for anything, beat him by 312 votes in the Democratic primary'],
    ],
    ['Justice Ada Lund had earlier on Monday suspended the debate.', ['Justice Ada Lund had earlier on Monday suspended the debate']],
    [
      'The synod of bishops on Monday elected Paul Lund as archbishop of the church, weeks after the old one fell ill.',
      ['The synod of bishops on Monday elected Paul Lund as archbishop of the church, weeks after the old one fell ill'],
    ],
    ['Lund wrote to staff on Monday warning that pay would be cut.', ['Lund wrote to staff on Monday warning that pay would be cut']],
    ['Their agent told the paper on Monday: "No comment. And you can quote me."', ['Their agent told the paper on Monday']],
    ['Arden Bank, which paid for the hall in 2015, is sorry.', ['Arden Bank, which paid for the hall']],
    [
      'A parent said on Monday that her son had borrowed "Mister Moth," a book about fathers.',
      ['A parent said on Monday that her son had borrowed "Mister Moth," a book about fathers'],
    ],
    [
      'Lund had certified the bridge fit for use on April 30, five months after it was closed for repairs.',
      ['it was closed for repairs', 'Lund had certified the bridge fit for use'],
    ],
    ['Lund had certified the bridge fit for use on 30 April.', ['Lund had certified the bridge fit for use']],
  ])('says who or what and breaks nothing off: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('years before Christ come first, the greater before the smaller', () => {
    const rows = timelineOf('The lamp was lit in 48 BC. A monk finished a book in 825. The temple fell in 586 BC and burned in AD 70.');
    expect(rows.map(({ when }) => when)).toEqual(['BC0586', 'BC0048', '0070', '0825']);
  });

  test('a date behind “and” is that of the clause it begins', () => {
    const rows = timelineOf('In February the striker was sold to Arden, and in March he was fined for leaving early.');
    expect(rows.map(({ when, words }) => [when, words])).toEqual([
      ['2023-02', 'the striker was sold to Arden'],
      ['2023-03', 'he was fined for leaving early'],
    ]);
  });

  test('who does a second deed takes part in it, though its words leave that unsaid', () => {
    const { people, timeline } = analyze('date 2023-05-10 Harbour\n\nAda Lund left in May 2011 and opened a shop in March 2013.');
    expect(timeline.map((entry) => entry.people)).toEqual([[people[0]?.id], [people[0]?.id]]);
  });

  test.each([
    ['Ada Lund, who is a tailor, moved to Leeds in May 2011 and opened a shop in March 2013.', [undefined, 'Ada Lund']],
    ['The museum opened in 1999, moved in 2001 and closed in 2004.', [undefined, 'The museum', 'The museum']],
    ['Ada Lund left in May 2011, and her brother opened a shop in March 2013.', [undefined, undefined]],
    ['On 4 May 2011 a ferry ran aground and sank.', [undefined]],
    [
      'Kwame Ellery, an engineer who repairs tape machines in Ostby and who will arrive on Sunday with a player, said he had never seen so many.',
      ['Kwame Ellery'],
    ],
    ['Ada Lund, who opened a shop in March 2013, is happy.', [undefined]],
    ['The bridge, which opened in 1931 and was strengthened in 1984, is old.', [undefined, 'The bridge']],
  ])('a second deed says who did it where its words leave that unsaid: %s', (text, subjects) => {
    const { article, timeline } = analyze(`date 2023-05-10 Harbour\n\n${text}`);
    expect(timeline.map(({ subject }) => subject && article.text.slice(subject.start, subject.end))).toEqual(subjects);
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
    expect(rows[0]?.words).toBe('the minister will see the mayor');
    expect(rows[1]?.words).toBe('Ann Lee’s trip to Oslo');
  });

  test('the year that tells who somebody is dates nothing in the next sentence', () => {
    const rows = timelineOf('Ana Silva, who won the prize in 2019, said the port was busy. Two ships collided.');
    expect(rows.filter(({ words }) => words.includes('collided'))).toEqual([]);
  });

  test('a clause that opens with what it was said in keeps its first word', () => {
    expect(wordsOf('In a letter on Monday, Ana Silva wrote that rates were high.')).toEqual([
      'In a letter on Monday, Ana Silva wrote that rates were high',
    ]);
  });

  test('a summary keeps where it was, when the day stands in front', () => {
    expect(wordsOf('Thursday at a rally in Leeds, Ana Silva opened a pier.')).toEqual(['at a rally in Leeds, Ana Silva opened a pier']);
    expect(wordsOf('In May, during a rally, Ana Silva opened a pier.')).toEqual(['during a rally, Ana Silva opened a pier']);
  });

  test('a summary does not break off behind who does something else', () => {
    expect(wordsOf('In a report published in March she warned that half the fleet was old.')).toContain('a report published in March');
  });

  test('a participle brings its noun', () => {
    expect(timelineOf('He said so in an interview published on Sunday.').map(({ when, words }) => [when, words])).toEqual([
      ['2023-05-07', 'an interview published on Sunday'],
    ]);
  });

  test('a date stays where the clause would break off without it, and goes where it would not', () => {
    expect(wordsOf('The council will vote on 3 June.')).toEqual(['The council will vote on 3 June']);
    expect(wordsOf('The council opened a new bridge on 3 April.')).toEqual(['The council opened a new bridge']);
  });

  test('a date in the name of what happened stays in it', () => {
    expect(wordsOf('The law was passed after the 1996 bombing that killed two guards.')).toEqual([
      'the 1996 bombing that killed two guards',
      // Undated, behind it.
      'The law was passed',
    ]);
  });

  test('“since November, when …” dates what the clause behind it tells', () => {
    const [row] = timelineOf('The boy has lived there since November, when he was found at sea.');
    expect([row?.when, row?.words]).toEqual(['2022-11', 'he was found at sea']);
  });

  test.each([
    [
      'behind a relative clause',
      'Combe, who joined the shop from Dunmore in 2020, leaves in September.',
      'Combe, who joined the shop from Dunmore in 2020, leaves in September',
    ],
    [
      'behind a place with commas',
      'Carl Lind of Dalton, Ga., who was hurt in Monday’s crash, went home on Tuesday.',
      'Carl Lind of Dalton, Ga., who was hurt in Monday’s crash, went home',
    ],
    ['behind what bounds it', 'After the ruling on Monday, the family left the court.', 'the family left the court'],
    [
      'with whose it is',
      'Defence Secretary Ruth Abbott’s trip to Oslo on Thursday will be her first.',
      'Defence Secretary Ruth Abbott’s trip to Oslo on Thursday will be her first',
    ],
  ])('a summary says who: %s', (_, text, words) => {
    expect(wordsOf(text)).toContain(words);
  });

  test('a day behind a noun is dated by the verb behind it', () => {
    const [row] = timelineOf('Ruth Abbott’s trip to Oslo on Thursday will be her first.');
    expect([row?.when, row?.status]).toEqual(['2023-05-11', 'planned']);
  });

  test('a day carries on to what the next sentence tells, and says that it was inferred', () => {
    const rows = timelineOf('A ferry ran aground on Monday.\n\nThe crew left the ship.');
    expect(rows.map(({ when, words, places }) => [when, words, places])).toEqual([
      ['2023-05-08', 'A ferry ran aground', ['Monday']],
      ['2023-05-08', 'The crew left the ship', []],
    ]);
  });

  test('a clause that goes on with a subject of its own has the same day', () => {
    const rows = timelineOf('The council closed the road on Friday, and the school sent its pupils home.');
    expect(rows.map(({ when, words }) => [when, words])).toEqual([
      ['2023-05-05', 'The council closed the road'],
      ['2023-05-05', 'the school sent its pupils home'],
    ]);
  });

  test('a date to come is not that of a verb in the past', () => {
    const [row] = timelineOf('The mayor has invited the ministers of both countries to a ceremony in Oslo on 3 June.');
    expect([row?.when, row?.status]).toEqual(['2023-06-03', 'planned']);
    expect(row?.words).toContain('ceremony in Oslo');
  });

  test('two subjects are two events', () => {
    expect(timelineOf('Acme’s shares rose four percent on Monday. Bolt’s shares rose on Monday, too.')).toHaveLength(2);
  });

  test('says who vouches: a source, or somebody who denies it', () => {
    expect(timelineOf('Officials did not close the road on Monday.')[0]?.voice).toBe('denied');
    expect(timelineOf('The company closed its mine on Monday.')[0]?.voice).toBe('told');
  });

  test('what only tells where something was said is the paper’s own', () => {
    const said =
      'date 2023-05-10 Harbour to close\n\n“We will not get everything,” Ann Lee said in an interview with the local newspaper Harbour Times published on Sunday. “But we have to begin.”';
    expect(analyze(said).timeline.map((entry) => entry.voice)).toEqual(['told']);
    expect(analyze('date 2023-05-10 Harbour\n\nAnn Lee said the new crane had arrived on Monday.').timeline[0]?.voice).toBe('claimed');
  });

  test('durations, repeats and “now” are no entries', () => {
    expect(timelineOf('He waited for two weeks. The board meets every Monday. She is now the chair.')).toEqual([]);
  });

  test('what somebody says is so today is no event', () => {
    expect(timelineOf('“The goal today is clearly not money,” she said.')).toEqual([]);
  });

  test('a report that breaks off before what was said is no entry, however long', () => {
    const text =
      "Just last week, P.J. Lund, head keeper of The Pilot, a small journal for sailors, wrote, ''When we build a pier, we should ask the sea first and the owners last, as my father used to say.''";
    expect(timelineOf(text)).toEqual([]);
    expect(timelineOf('At a rally on Friday, Lund said the harbour would be shut.').map(({ words }) => words)).toEqual([
      'At a rally on Friday, Lund said the harbour would be shut',
    ]);
  });

  test('a report without what was said is no entry', () => {
    expect(timelineOf('“It is over,” he said on Monday.').map(({ words }) => words)).not.toContain('he said on Monday');
  });

  test('what is only compared, asked or wished for in somebody’s words is no event', () => {
    expect(timelineOf('Profit rose from 3 million crowns a year earlier.')).toEqual([]);
    expect(timelineOf('“What happened on Monday?” she asked.')).toEqual([]);
    expect(timelineOf('“If you come tomorrow, bring bread,” she said.')).toEqual([]);
  });

  test('what was announced is not planned, by whatever hour', () => {
    for (const day of ['Friday', 'Wednesday']) {
      const [row] = timelineOf(`The government announced on ${day} morning that it will close the harbour.`);
      expect([row?.status, row?.words]).toEqual(['happened', expect.stringContaining('announced')]);
    }
  });

  test('“is to open”, “are due to go”: plans, although the sentence has a form of “to be”', () => {
    expect(timelineOf('A large plant in Norrby is to open next year.').map(({ when, status }) => [when, status])).toEqual([
      ['2024', 'planned'],
    ]);
  });

  test('a date behind “after” that names what happened dates that', () => {
    expect(timelineOf('The family asked for calm after Monday’s ruling.').map(({ when, words }) => [when, words])).toEqual([
      ['2023-05-08', 'Monday’s ruling'],
    ]);
  });

  test('a bound is no date: “until Monday”, “since 1994”', () => {
    expect(timelineOf('The museum has been closed since 1994. It stays shut until Monday.')).toEqual([]);
  });
});

// Published on Wednesday 10 May 2023.
describe('a summary says what was done', () => {
  test.each([
    [
      'by what a date names',
      'The April 7 floods killed two people in Norrby.',
      '2023-04-07',
      'The April 7 floods killed two people in Norrby',
    ],
    [
      'in what a date names',
      'Hundreds of people attended a Sunday service for the sailors.',
      '2023-05-07',
      'Hundreds of people attended a Sunday service for the sailors',
    ],
    [
      'behind an aside',
      'On 8 April, the guards, wondering how he could have fled, searched the yard.',
      '2023-04-08',
      'the guards, wondering how he could have fled, searched the yard',
    ],
    [
      'beside “more than”, which compares nothing',
      'The office received more than 8,000 letters last year.',
      '2022',
      'The office received more than 8,000 letters',
    ],
    ['though its verb can report', 'The bureau said the economy added 40,000 jobs last month.', '2023-04', 'the economy added 40,000 jobs'],
  ])('%s', (_, text, when, words) => {
    expect(timelineOf(text).map((row) => [row.when, row.words])).toContainEqual([when, words]);
  });

  test('before the report that names the day', () => {
    const rows = timelineOf('The first parcels have arrived at the harbour and are being opened, customs officers said on Monday.');
    expect(rows.map(({ words }) => words)).toEqual([
      'The first parcels have arrived at the harbour and are being opened, customs officers said on Monday',
    ]);
  });

  test('what is compared by “than” with another year is no event', () => {
    expect(timelineOf('The office received more letters than last year.')).toEqual([]);
  });

  test('who left today has left, in the past', () => {
    expect(timelineOf('About 200 guests left the island today.').map(({ status }) => status)).toEqual(['happened']);
  });
});

describe('a date that carries on', () => {
  test('is the day, not the minute', () => {
    const rows = timelineOf('The alarm rang at 9 p.m. on Monday.\n\nThe guests fled.');
    expect(rows.map(({ when, places }) => [when, places.length])).toEqual([
      ['2023-05-08T21:00', 1],
      ['2023-05-08', 0],
    ]);
  });

  test('does not carry from a sentence with two dates', () => {
    const rows = timelineOf('On Sunday the mayor spoke of a fire in 1992. A judge removed the guard.');
    expect(rows.filter(({ places }) => places.length === 0)).toEqual([]);
  });

  test('does not carry from a report over another sentence', () => {
    const rows = timelineOf('Police said on Monday that the man had left. It is a small town. The council closed the road.');
    expect(rows.filter(({ places }) => places.length === 0)).toEqual([]);
  });
});

describe('a decade or a century', () => {
  const rowsOf = (text: string): string[] => timelineOf(text).map(({ when, status, words }) => `${when} ${status}: ${words}`);
  test('dates what was done in it, before its years', () => {
    expect(rowsOf('The club won the cup in 1996. It had nearly folded in the 1990s. Its ground was built in the 19th century.')).toEqual([
      '18 happened: Its ground was built in the 19th century',
      '199 happened: It had nearly folded in the 1990s',
      '1996 happened: The club won the cup',
    ]);
    expect(rowsOf('The agency will send a second probe in the 2030s.')).toEqual(['203 planned: The agency will send a second probe']);
  });
  test.each([
    ['says which thing is meant', 'Lund photographed the 11th century temple.'],
    ['only bounds', 'It was counted among the planets until the middle of the 19th century.'],
    ['is what something is the best of', 'Lund was called the finest botanist of the century.'],
  ])('dates nothing where it %s', (_, text) => expect(rowsOf(text)).toEqual([]));
});

test.each([
  ['the morning of 2 May', '2023-05-02TMO'],
  ['the early morning of 2 May', '2023-05-02TMO'],
  ['the night of May 1', '2023-05-01TNI'],
  ['the evening of Sunday', '2023-05-07TEV'],
  ['the afternoon of April 30, 2021', '2021-04-30TAF'],
  ['the night of the 3rd', '2023-05-03TNI'],
])('the part of the day in front of a day is its own: %s', (words, when) => {
  expect(timelineOf(`The mill burned down on ${words}.`).map((entry) => entry.when)).toEqual([when]);
});

test.each([
  ['The ship was launched in 1912 and sank three years later.', ['1912', '1915']],
  ['Three mills were built in the 1920s and 1930s.', ['192', '193']],
  ['1904: Lund founds the mill.\n\n1910: The mill burns down.\n\n1990: The mill closes.', ['1904', '1910', '1990']],
  ['The mill employed 300 people in 1990, 200 in 2000 and 20 in 2010.', ['1990', '2000', '2010']],
  ['The mill was built a century ago.', ['19']],
  ['The mill was built on the night of 2 to 3 May.', ['2023-05-02TNI']],
  ['It was over the weekend that the council closed the pier.', ['2023-W18-WE']],
  ['It was shortly after midnight on Saturday that the pier fell.', ['2023-05-06T00:00']],
  ['Lund won a medal in 2012, a cup in 2016 and a cross in 2020.', ['2012', '2016', '2020']],
])('each date of a row is told: %s', (text, dates) => {
  expect(timelineOf(text).map(({ when }) => when)).toEqual(dates);
});

test.each([['Friday’s strike was the third this year.'], ['The third strike of the year was held on Friday.']])(
  'the time in which something is counted is not when it was: %s',
  (text) => {
    expect(timelineOf(text).map(({ when }) => when)).toEqual(['2023-05-05']);
  },
);

test.each([
  ['It rained, and on 3 May the firm sold the mill.', '2023-05-03', 'the firm sold the mill'],
  ['The firm stole a boat on Friday.', '2023-05-05', 'The firm stole a boat'],
  ['On Friday, Paul Lund beat Brandt in a race.', '2023-05-05', 'Paul Lund beat Brandt in a race'],
  ['Paul Lund, who put the mill up for sale on Friday, is ill.', '2023-05-05', 'Paul Lund, who put the mill up for sale'],
  ['Paul Lund quit the board in March.', '2023-03', 'Paul Lund quit the board'],
  ['Paul Lund in March named a new head.', '2023-03', 'Paul Lund in March named a new head'],
  ['The ferry in 1904 hit a rock.', '1904', 'The ferry in 1904 hit a rock'],
  ['Paul Lund spoke in Oslo on Friday.', '2023-05-05', 'Paul Lund spoke in Oslo'],
  ['Paul Lund will speak in Oslo on Friday.', '2023-05-12', 'Paul Lund will speak in Oslo'],
  ['Paul Lund warned of a flood on Friday.', '2023-05-05', 'Paul Lund warned of a flood'],
])('a verb is found where tagger or tree has lost it: %s', (text, when, words) => {
  expect(timelineOf(text).map((entry) => [entry.when, entry.words])).toEqual([[when, words]]);
});

test('what happened later that year stands behind what happened on its days', () => {
  const dates = (text: string) => timelineOf(text).map(({ when }) => when);
  expect(dates('The ferry sank on 3 April 2019. The firm was sold later that year.')).toEqual(['2019-04-03', '2019']);
  expect(dates('The mill closed late last year. It had opened in March 2022.')).toEqual(['2022-03', '2022']);
  expect(dates('The mill closed early last year. It had been bought in March 2022.')).toEqual(['2022', '2022-03']);
});
