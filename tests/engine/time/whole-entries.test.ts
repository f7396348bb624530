import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';
import { timelineOf } from './read-times.ts';

// Published on Wednesday 10 May 2023.
const rowsOf = (text: string): string[] => timelineOf(text).map(({ when, status, words }) => `${when} ${status}: ${words}`);

describe('an entry has the whole of what it tells', () => {
  test.each([
    [
      'who it was that a clause behind their office tells of',
      'Mr Lund, the minister without portfolio, who drew up the plans in 2011, left.',
      ['2011 happened: Mr Lund, the minister without portfolio, who drew up the plans'],
    ],
    [
      'who it was that a clause behind their age tells of',
      'Lund, 23, whose song won a prize last year, left.',
      ['2022 happened: Lund, 23, whose song won a prize'],
    ],
    [
      'a sum with its sign and how much more it is',
      'She will look for more than £80,000 that was stolen on 3 May 2019.',
      ['2019-05-03 happened: more than £80,000 that was stolen on 3 May 2019'],
    ],
    [
      'what a participle adds to what has been so',
      'Lund has had a difficult year, losing his dog in March.',
      ['2023-03 happened: Lund has had a difficult year, losing his dog'],
    ],
    [
      'all of a fund’s name, of which a clause tells',
      'Ada Lund left the American Future Fund, a fund that bought the mill in 2011.',
      ['2011 happened: the American Future Fund, a fund that bought the mill'],
    ],
    [
      'both of whom something was done to',
      'A 33-year-old software engineer and his wife were found dead in their flat on Monday morning, police said.',
      ['2023-05-08TMO happened: A 33-year-old software engineer and his wife were found dead in their flat'],
    ],
    [
      'a verb that a date parts from “was”',
      'A clerk known as Paul Lund was on Monday, May 8, fined over the sale of a boat.',
      ['2023-05-08 happened: A clerk known as Paul Lund was on Monday, May 8, fined over the sale of a boat'],
    ],
    [
      'what is told behind “and” and a date between commas',
      'The business did well and, in 1936, they scored a coup.',
      ['1936 happened: they scored a coup'],
    ],
    [
      'what was done, when what happened then has the day',
      'Lund came under fire when her letters were printed on Monday.',
      ['2023-05-08 happened: her letters were printed on Monday', '2023-05-08 happened: Lund came under fire'],
    ],
    [
      'what was done, and not how long it was before a plan',
      'In 2013, three days before she was to have opened, she fell down the stairs.',
      ['2013 happened: she fell down the stairs'],
    ],
    [
      'who closed its doors, behind a semicolon',
      'The quarry shut in 1958; the school, down to two pupils, closed its doors this March.',
      ['1958 happened: The quarry shut in 1958', '2023-03 happened: the school, down to two pupils, closed its doors'],
    ],
    ['nothing of when a crime was, beside what a court did', 'Lund admitted 11 counts of fraud between June 2004 and May 2006.', []],
    [
      'what a town did not do until an hour',
      'The town was not cleared on Monday until 11.09pm.',
      ['2023-05-08 happened: The town was not cleared on Monday until 11.09pm'],
    ],
    [
      'the thing that a clause behind “which” or “that” lacks',
      'It closed the pier, which Lund opened in 1997. It was a mark that Lund hit in 2014.',
      ['1997 happened: the pier, which Lund opened in 1997', '2014 happened: a mark that Lund hit in 2014'],
    ],
    [
      'a deed behind what is told of who did it, and no plan',
      'Holt, a teacher from Ludlow who had never rowed until 2018, set out on 9 April with food for 80 days.',
      [
        '2018 happened: Holt, a teacher from Ludlow who had never rowed until 2018',
        '2023-04-09 happened: Holt, a teacher from Ludlow who had never rowed until 2018, set out on 9 April with food for 80 days',
      ],
    ],
    [
      'the second deed under its own year between commas',
      'She wrote a play that moved to Oslo in 2004 and, two years later, directed her first film.',
      ['2004 happened: a play that moved to Oslo', '2006 happened: directed her first film'],
    ],
    [
      'what was done, though adverbs part it from who did it',
      'The harbour’s lamp club famously used painted shutters and false lights to fool captains during the 1950s.',
      ['195 happened: The harbour’s lamp club famously used painted shutters and false lights to fool captains'],
    ],
    [
      'what will be so, behind what will be done before',
      'Two ships will sail for Oslo today, the others will be ready by Friday.',
      ['2023-05-10 planned: Two ships will sail for Oslo', '2023-05-12 planned: the others will be ready by Friday'],
    ],
    [
      'what somebody went on to be, under its own year',
      'He joined the firm in 1954, becoming a partner in 1961.',
      ['1954 happened: He joined the firm', '1961 happened: He joined the firm in 1954, becoming a partner'],
    ],
    [
      'who they were, in front of names between commas',
      'Lund’s brothers, Magnus and Erik, left in 2015.',
      ['2015 happened: Lund’s brothers, Magnus and Erik, left in 2015'],
    ],
    [
      'the work in marks that was painted in a year',
      'The hall shows “The Pier”, painted by Ada Lund in about 1658.',
      ['1658 happened: The hall shows “The Pier”, painted by Ada Lund'],
    ],
    [
      'the day of the figures, and not the feast they are named by',
      'The firm will report Christmas trading figures on 9 June.',
      ['2023-06-09 planned: The firm will report Christmas trading figures'],
    ],
    [
      'what is promised by a year’s end',
      'An inquiry has been promised by the end of the year.',
      ['2023 planned: An inquiry has been promised by the end of the year'],
    ],
    [
      'what was done, without the word for a second time',
      'In 1069 and again the following year the district was laid waste.',
      ['1069 happened: the district was laid waste', '1070 happened: the district was laid waste'],
    ],
    [
      'whose post it was, in front of a name between commas',
      'The firm moved to Kell in 1931 and its founder, Ida Lund, died in 1934.',
      ['1931 happened: The firm moved to Kell', '1934 happened: its founder, Ida Lund, died in 1934'],
    ],
    [
      'whose child it was, and no year of a wedding',
      'She married the skier Jonas Lund in 2018 and their son, Emil, was born in July 2020.',
      ['2018 happened: She married the skier Jonas Lund', '2020-07 happened: their son, Emil, was born in July 2020'],
    ],
    [
      'what a poll said, and not what it was before',
      'A poll published on Monday put support at 49 per cent, up from 41 per cent in a survey in November.',
      ['2023-05-08 happened: A poll published on Monday put support at 49 per cent'],
    ],
    ['a rise, beside what is more', 'They raised more than $20 million in March.', ['2023-03 happened: They raised more than $20 million']],
    [
      'what happened in a year, and not how things were then',
      'In 1987, when the strikes were still fresh, 300 men walked out.',
      ['1987 happened: 300 men walked out'],
    ],
    [
      'what had been so by then, without what came before',
      'By the end of 2021, after a short hearing, the number had risen to 180.',
      ['2021 happened: the number had risen to 180'],
    ],
    [
      'each of two years, though one has its month',
      'The craft flew past Earth twice, in 2020 and again in May 2022.',
      [
        '2020 happened: The craft flew past Earth twice, in 2020 and again in May 2022',
        '2022-05 happened: The craft flew past Earth twice, in 2020 and again in May 2022',
      ],
    ],
    ['nothing of how old somebody was', 'His daughter, Karen, who was 11 in 1994, has the shop now.', []],
    ['nothing of what was only meant', 'It was meant to report last summer.', []],
    ['nothing of a move that was not made', 'A second move, which was to have been made this weekend, is off.', []],
    ['nothing of what lasts until a day at least', 'Trains are off until at least Friday.', []],
    [
      'which thing it was, where the date says so',
      'The 1764 organ was paid for by Ida Lund.',
      ['1764 happened: The 1764 organ was paid for by Ida Lund'],
    ],
    ['which thing it was, where “that” says so', 'That scheme was given up last October.', ['2022-10 happened: That scheme was given up']],
    [
      'what was done, without what had to be over first',
      'In 1925 after the flood, the mill was moved to higher ground.',
      ['1925 happened: the mill was moved to higher ground'],
    ],
    [
      'what was done when, and not what is told of who did it',
      'The row began in January when Nordlink, which bought the boats in 2016, said that the cooks would go.',
      [
        '2016 happened: Nordlink, which bought the boats',
        '2023-01 happened: Nordlink, which bought the boats in 2016, said that the cooks would go',
        '2023-01 happened: The row began in January',
      ],
    ],
    [
      'what a court heard, around what day it was',
      'The court heard on Monday, the last morning of the trial, that Lund was asleep.',
      ['2023-05-08 happened: The court heard on Monday, the last morning of the trial, that Lund was asleep'],
    ],
    [
      'what is planned now, and not what was before',
      'The museum has been due to close in 2024, but now Lund said it is slated to move six months later in mid-2025.',
      ['2024 planned: The museum has been due to close in 2024', '2025 planned: it is slated to move six months later'],
    ],
    ['nothing of what had been planned', 'The crew had planned to rest on Friday and then sail on May 28.', []],
    ['nothing of a date that is only told', 'The first date for the line to be finished was 2017.', []],
    ['nothing of what was so before or up to a year', 'Prior to 1911 it had three mills. Up to 1988 there were two.', []],
    [
      'who died, around what is said of their work',
      'Ada Lund, a chemist whose tables of the northern seas are still used by every boat on that coast, died on Monday.',
      [
        '2023-05-08 happened: Ada Lund, a chemist whose tables of the northern seas are still used by every boat on that coast, died on Monday',
      ],
    ],
    [
      'what was done no sooner than that, with “until”',
      'It did not tell the board about the fault until May 2.',
      ['2023-05-02 happened: It did not tell the board about the fault until May 2'],
    ],
    ['what will be no sooner', 'The pool will not reopen until 2025.', ['2025 planned: The pool will not reopen until 2025']],
    ['nothing of what merely lasted until then', 'The school stayed shut until Monday.', []],
    ['what is expected', 'A new study is expected on 12 May.', ['2023-05-12 planned: A new study is expected on 12 May']],
    [
      'what somebody was told, and not who was told it',
      'Paul Lund told the board that a ruling could come next week.',
      ['2023-W20 planned: a ruling could come next week'],
    ],
    [
      'what was first proposed in a year',
      'The slip, first proposed by Ada Lund five years ago, would replace a wooden one.',
      ['2018 happened: The slip, first proposed by Ada Lund'],
    ],
    [
      'what can be done from a day on',
      'Owners can ask for a refund starting June 5.',
      ['2023-06-05 planned: Owners can ask for a refund starting June 5'],
    ],
    ['a strike that begins on a day', 'They called a strike beginning on June 5.', ['2023-06-05 planned: a strike beginning on June 5']],
    [
      'the day to which something is moved, not the one before',
      'The workshop, first planned for Friday, has been moved to May 24.',
      ['2023-05-24 planned: The workshop, first planned for Friday, has been moved to May 24'],
    ],
    [
      'what was done, beside what happened when it was',
      'At least 14 people were hurt on Sunday when a stand fell.',
      ['2023-05-07 happened: a stand fell', '2023-05-07 happened: At least 14 people were hurt on Sunday'],
    ],
    [
      'the second of two deeds, though it was still to come',
      'She flew to Oslo on Monday and was to meet the king on Friday.',
      ['2023-05-08 happened: She flew to Oslo', '2023-05-12 planned: was to meet the king'],
    ],
    [
      'each half of what a semicolon parts, whatever hangs on what',
      'The hall will open as a market in time for Christmas; the upper floor, with its balcony, will follow in 2025.',
      [
        '2023-12-25 planned: The hall will open as a market in time for Christmas',
        '2025 planned: the upper floor, with its balcony, will follow in 2025',
      ],
    ],
    [
      'whom somebody married, behind “and”',
      'She moved to Norway in 1959 and married Lars Lund, a fisherman, in 1961.',
      ['1959 happened: She moved to Norway', '1961 happened: married Lars Lund, a fisherman'],
    ],
    [
      'what was done, and not that somebody points it out',
      'His father, she points out, lost his post in June 1987.',
      ['1987-06 happened: His father, she points out, lost his post'],
    ],
    [
      'what is told behind “but” and a season',
      'The owners spared the railway one more winter, but during the summer of 2009 it carried 40 people.',
      ['2009-SU happened: it carried 40 people'],
    ],
    [
      'how things were behind “but” and a date, and not what was before',
      'She was hired for the season as a cook but by March 1947 she was the captain.',
      ['1947-03 happened: she was the captain'],
    ],
    [
      'what was done, and not how hard something was then',
      'They were robbed in early 1952 and, with no coal in the shed, it was hard to sleep.',
      ['1952 happened: They were robbed in early 1952'],
    ],
    [
      'what a village agreed to, however long it is',
      'On Monday the villagers agreed to buy a stone barn to hold the museum of the ferry, three boats, a workshop for the painter, a shelf for the nets of the harbour and a stove for the heat of the long winter.',
      [
        '2023-05-08 happened: the villagers agreed to buy a stone barn to hold the museum of the ferry, three boats, a workshop for the painter',
      ],
    ],
    [
      'the verb of what began in a year, behind its comma',
      'Beginning in 1933, nine donations were received.',
      ['1933 happened: Beginning in 1933, nine donations were received'],
    ],
    [
      'what happened when, and not what somebody else did',
      'She stopped throwing pots in 2014, when her hands failed her, but went on glazing.',
      ['2014 happened: her hands failed her', '2014 happened: She stopped throwing pots'],
    ],
    [
      'what was done, where “when” says what was no more so',
      'She stopped throwing pots in 2014, when her hands would no longer do it, but went on glazing.',
      ['2014 happened: She stopped throwing pots'],
    ],
    [
      'what is due on a day, with the day',
      'The lenders agreed to waive a test due on 30 June.',
      ['2023-06-30 planned: The lenders agreed to waive a test due on 30 June'],
    ],
    [
      'a clause that only adds to something, and not what the sentence goes on with',
      'Crews reached the village that was buried on Sunday, and found 14 people.',
      ['2023-05-07 happened: the village that was buried on Sunday'],
    ],
    [
      'all that is told of one month, also where its first words could stand alone',
      'The choir sang nine masses in February and, while giving away ten in the course of that month, met March with two tenors.',
      [
        '2023-02 happened: The choir sang nine masses in February and, while giving away ten in the course of that month, met March with two tenors',
      ],
    ],
    [
      'what was done, and not the word for plans of more',
      'It closed its mill in January with the loss of 240 jobs and plans to shut a second by June.',
      [
        '2023-01 happened: It closed its mill in January with the loss of 240 jobs',
        '2023-06 planned: It closed its mill in January with the loss of 240 jobs and plans to shut a second',
      ],
    ],
    [
      'who died, not whose funeral it is',
      'Reddy will speak at the funeral of Ruth Moll, who died on Monday in Kell.',
      ['2023-05-08 happened: Ruth Moll, who died on Monday in Kell'],
    ],
    [
      'what two dates tell, once',
      'Moll will be buried on Friday, May 12, 2023 at Holm.',
      ['2023-05-12 planned: Moll will be buried on Friday, May 12, 2023 at Holm'],
    ],
    [
      'all who do it',
      'On the pier, Winston Chalk and Clara D. Rossel sign the Atlantic Charter of peace on Monday.',
      ['2023-05-08 happened: Winston Chalk and Clara D. Rossel sign the Atlantic Charter of peace'],
    ],
    [
      'what was done, not how',
      'He was jailed for five years, with the final year suspended on July 25, 2014.',
      ['2014-07-25 happened: He was jailed for five years'],
    ],
    [
      'who warned of what, beside news of no day',
      'The presence of soldiers near Bergen has fuelled fears, with adviser Ada Lund warning Sunday that they could strike.',
      ['2023-05-07 happened: adviser Ada Lund warning Sunday that they could strike'],
    ],
    [
      'what began, around what stands in brackets',
      'Work began on the pier (the fourth on that spot, the others having burned) in 1087.',
      ['1087 happened: Work began on the pier (the fourth on that spot, the others having burned)'],
    ],
    [
      'a second deed that more is told of behind its verb',
      'He joined the firm in 1945 and became its head in 1947, a post he held for years.',
      ['1945 happened: He joined the firm', '1947 happened: became its head in 1947, a post he held for years'],
    ],
    ['what is over, though the tagger has it go on', 'A ferry sank on Sunday.', ['2023-05-07 happened: A ferry sank on Sunday']],
    ['no sign of a list', '◦ On Monday the council met in Kell.', ['2023-05-08 happened: the council met in Kell']],
    [
      'what bounds another deed',
      'Lund rebuilt the church after the Great Fire of 1666.',
      ['1666 happened: the Great Fire of 1666', 'PAST_REF happened: Lund rebuilt the church'],
    ],
    [
      'a deed in the course of another',
      'The mill closed during the strike of 1984.',
      ['1984 happened: The mill closed during the strike of 1984'],
    ],
    [
      'what was said, not that it was brought out',
      'In a press note released on Friday, the firm announced the end of the mill.',
      ['2023-05-05 happened: the firm announced the end of the mill'],
    ],
    ['what was brought out', 'In a row of ads published on Friday, Lund sings.', ['2023-05-05 happened: a row of ads published on Friday']],
    [
      'what will take effect',
      'The firm also named Ada Lund as its head, effective Aug. 1, 2023.',
      ['2023-08-01 planned: The firm also named Ada Lund as its head, effective Aug. 1, 2023'],
    ],
    [
      'a verb that is told twice',
      'Lund was awarded the medal in 1965 and the cross in 1974.',
      [
        '1965 happened: Lund was awarded the medal in 1965 and the cross in 1974',
        '1974 happened: Lund was awarded the medal in 1965 and the cross in 1974',
      ],
    ],
    [
      'a post and a second one',
      'She was a minister from 1963 to 1967, and held the culture portfolio from 1965 to 1966.',
      ['1963 happened: She was a minister from 1963 to 1967', '1965 happened: held the culture portfolio from 1965 to 1966'],
    ],
    [
      'whom a clause between dashes tells of',
      'Bergen - who had been beaten by Oslo on Friday - went on to the cup.',
      ['2023-05-05 happened: Bergen - who had been beaten by Oslo'],
    ],
    [
      'what will be, a long way in front of its day',
      'The town will accord her the honour of being borne on a ceremonial gun carriage for her last journey on Tuesday.',
      ['2023-05-16 planned: The town will accord her the honour of being borne on a ceremonial gun carriage for her last journey'],
    ],
    [
      'what somebody was in, where how they were is no event',
      'He was involved in clashes during a march in Bergen on Friday.',
      ['2023-05-05 happened: a march in Bergen'],
    ],
    ['what is remembered, by its own day', 'The town remembered the Carrow disaster 50 years ago.', ['1973 happened: the Carrow disaster']],
    [
      'each of two that a semicolon parts',
      'Born: April 18, 1930; Died: September 14, 2014',
      ['1930-04-18 happened: Born: April 18, 1930', '2014-09-14 happened: Died'],
    ],
    ['what is over, beside what is so now', 'The town settles down following a rally last week.', ['2023-W18 happened: a rally']],
    [
      'no length that what follows is counted in',
      'A ferry capsized Thursday, minutes after it left.',
      ['PAST_REF happened: it left', '2023-05-04 happened: A ferry capsized Thursday'],
    ],
    [
      'a participle that opens the sentence, and not the main clause',
      'Born in Oslo in 1930, Lund joined the paper.',
      ['1930 happened: Born in Oslo'],
    ],
    [
      'what is so, based on what was done in a year',
      'Based on the results of the 2001 harbour survey, the town lost 40 ships.',
      ['2001 happened: Based on the results of the 2001 harbour survey, the town lost 40 ships'],
    ],
    [
      'what somebody said when they were asked on a day',
      'Asked on Monday about the mill, Lund said that it would be sold.',
      ['2023-05-08 happened: Asked on Monday about the mill, Lund said that it would be sold'],
    ],
    [
      'what stands in brackets where a verb does',
      'The mill (which opened in 1911) is old.',
      ['1911 happened: The mill (which opened in 1911)'],
    ],
    [
      'who did it, with what they were between commas',
      "Dr Ada Lund, one of the town's first women doctors, passed away at the inn on Sunday 7 May.",
      ["2023-05-07 happened: Dr Ada Lund, one of the town's first women doctors, passed away at the inn"],
    ],
    [
      'what was not done on a day that is over',
      'The man was reported missing after he failed to arrive at the pier on Saturday.',
      ['2023-05-06 happened: he failed to arrive at the pier'],
    ],
    [
      'what had been due',
      'Lund had been due back from a hike on Saturday, but was late.',
      ['2023-05-06 happened: Lund had been due back from a hike'],
    ],
    [
      'what was ordered, behind a clause between commas',
      'The court ordered yesterday that the sentences, which had been suspended, be served.',
      ['2023-05-09 happened: The court ordered yesterday that the sentences, which had been suspended, be served'],
    ],
    [
      'what was said behind its day',
      'Lund said in a statement on Monday that the opening, to take place in Bergen, would be a triumph.',
      ['2023-05-08 happened: Lund said in a statement on Monday that the opening, to take place in Bergen, would be a triumph'],
    ],
    [
      'what somebody tells while they announce it',
      'Announcing this in a press release sent to papers on Monday, the mayor, Ada Lund, said the pier would open.',
      ['2023-05-08 happened: Announcing this in a press release sent to papers on Monday, the mayor, Ada Lund, said the pier would open'],
    ],
    [
      'who left what, and not only when',
      'The judge agreed to keep him since he ran away from the station two weeks ago.',
      ['2023-W17 happened: he ran away from the station'],
    ],
    [
      'what a court heard',
      'A baker is to be tried over a fire in Bergen, a judge ordered today.',
      ['2023-05-10 happened: A baker is to be tried over a fire in Bergen, a judge ordered today'],
    ],
    [
      'who named whom',
      'Lund on Monday named former speaker Ada Reed as his deputy.',
      ['2023-05-08 happened: Lund on Monday named former speaker Ada Reed as his deputy'],
    ],
    [
      'whom a name explains, not the words before both',
      'The council met on Monday. During the debate, the only member of the board, Ada Lund, left the hall.',
      ['2023-05-08 happened: The council met on Monday', '2023-05-08 happened: the only member of the board, Ada Lund, left the hall'],
    ],
    ['what was made', 'The film, released in cinemas last month, took £3m.', ['2023-04 happened: The film, released in cinemas']],
    [
      'what is left after tax, and of which year',
      'Profit after tax rose to 45m in the year to 30 April.',
      ['2023-04-30 happened: Profit after tax rose to 45m in the year to 30 April'],
    ],
    [
      'each day of a list with its months',
      'Polls will be held in two phases on 28 May, 3 June and 7 June.',
      [
        '2023-05-28 planned: Polls will be held in two phases',
        '2023-06-03 planned: Polls will be held in two phases',
        '2023-06-07 planned: Polls will be held in two phases',
      ],
    ],
    [
      'how much later it was',
      'The inquest was opened and adjourned a week later, on 20 January 2022.',
      ['2022-01-20 happened: The inquest was opened and adjourned a week later'],
    ],
    [
      'what happened at a minute that is put in front',
      'It was 3.10am on Friday when the warden, Ada Lund, rang the bell.',
      ['2023-05-05T03:10 happened: the warden, Ada Lund, rang the bell'],
    ],
    [
      'whom it was done to, not the service held for them',
      'The memorial services for three sailors who were killed by pirates off Bergen on 4 May, will be held.',
      ['2023-05-04 happened: three sailors who were killed by pirates off Bergen'],
    ],
    [
      'the verb behind words that go with its subject',
      'A panel weighing claims on disputed quarries in the valley Tuesday postponed its verdict.',
      ['2023-05-09 happened: A panel weighing claims on disputed quarries in the valley Tuesday postponed its verdict'],
    ],
  ])('%s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));
});

describe('what a day in front of the news is of', () => {
  test('is what happened, not what has been decided since', () => {
    expect(rowsOf('Following the death of a mother on the road earlier this week the mayor has closed the bridge.')).toEqual([
      '2023-W19 happened: the death of a mother on the road',
    ]);
  });
  test('is what happened, in the words in front of it', () => {
    expect(rowsOf('The court has dismissed a case against the president’s re-election last month.')).toEqual([
      '2023-04 happened: the president’s re-election',
    ]);
    expect(rowsOf('A man has pleaded guilty to the murder of his friend at a house in Bergen in April.')).toEqual([
      '2023-04 happened: the murder of his friend at a house in Bergen',
    ]);
    expect(rowsOf('The court confirmed the president’s April 30 election victory on Friday, ending a row.')).toEqual([
      '2023-04-30 happened: the president’s April 30 election victory',
      '2023-05-05 happened: The court confirmed the president’s April 30 election victory',
    ]);
  });
  test('unlike the day of what followed', () => {
    expect(rowsOf('After a meeting on Monday, the mayor closed the bridge.').join()).toContain('the mayor closed the bridge');
  });
});

describe('what is held or due on a date', () => {
  test.each([
    ['The match is on Sunday.', ['2023-05-14 planned: The match is on Sunday']],
    ['The funeral was on Monday.', ['2023-05-08 happened: The funeral was on Monday']],
    ['Paul Lund, 34, is due in court in Bergen on Friday.', ['2023-05-12 planned: Paul Lund, 34, is due in court in Bergen']],
    ['An examination is due to take place on 4 June.', ['2023-06-04 planned: An examination is due to take place']],
    ['The report is due on 4 June.', ['2023-06-04 planned: The report is due on 4 June']],
    [
      'A man is to stand trial later this year over thefts dating back three decades.',
      ['2023 planned: A man is to stand trial later this year over thefts dating back three decades'],
    ],
    ['The hearing has now been delayed until 19 May.', ['2023-05-19 planned: The hearing has now been delayed until 19 May']],
    ['The meeting was put off until next month.', ['2023-06 planned: The meeting was put off until next month']],
    ['They held back until 19 May.', []],
    ['He had been due to stand trial this week.', []],
    ['A plan to raise the levy in June was agreed.', ['2023-06 planned: A plan to raise the levy']],
    ['He was due in court on Monday.', []],
    ['The film is set in 1943.', []],
    ['The opening hours are 9am to 5pm.', []],
    ['He is accused of stealing a car on Sunday.', ['2023-05-07 happened: He is accused of stealing a car']],
  ])('%s', (text, rows) => expect(rowsOf(text)).toEqual(rows));
});

test('an entry names whose a participle is that opens a sentence', () => {
  const { article, people, timeline } = analyze('date 2023-05-10 Paper\n\nBorn in Oslo in 1930, Ada Lund joined the paper.');
  const [entry] = timeline;
  expect(entry?.subject && article.text.slice(entry.subject.start, entry.subject.end)).toBe('Ada Lund');
  expect(entry?.people).toEqual(people.map(({ id }) => id));
});

test.each([
  ['Lund will speak for Ruth Moll, who died on Monday and will be buried in Holm on Friday.', 'Ruth Moll'],
  ['Paul Lund met Ruth Moll, who came on Monday, and will be buried in Holm on Friday.', 'Paul Lund'],
])('whom an open “who” tells of is who does what follows “and”: %s', (text, name) => {
  const { article, people, timeline } = analyze(`date 2023-05-10 Paper\n\n${text}`);
  const entry = timeline.find(({ when }) => when === '2023-05-12');
  expect(entry?.subject && article.text.slice(entry.subject.start, entry.subject.end)).toBe(name);
  expect(entry?.people.map((id) => people.find((person) => person.id === id)?.name)).toEqual([name]);
});

test('a date between commas behind “when” is what its clause tells', () => {
  expect(timelineOf('Nobody was there when, on 3 May, the museum opened its doors.').map(({ when, words }) => [when, words])).toEqual([
    ['2023-05-03', expect.stringContaining('the museum opened its doors')],
  ]);
  expect(timelineOf('The man, who, on most days, was late, came.')).toEqual([]);
});
