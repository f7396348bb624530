import { describe, expect, test } from 'vitest';
import { analyze, wordsOf } from '../load-engine.ts';

const rowsOf = (text: string): string[] => {
  const analysis = analyze(`date 2023-05-10 Harbour\n\n${text}`);
  return analysis.timeline.map(({ when, summary }) => `${when}: ${wordsOf(analysis, summary)}`);
};

// Published on Wednesday 10 May 2023.
describe('what people say is an event where it happened or is planned', () => {
  test('their “today” is that of the day on which they spoke', () => {
    const rows = rowsOf('“The bridge fell this morning and we closed the road,” Ada Lind said on Saturday.');
    expect(rows.filter((row) => row.startsWith('2023-05-10'))).toEqual([]);
    expect(rowsOf('“The bridge fell this morning,” Ada Lind said.').filter((row) => row.startsWith('2023-05-10'))).toHaveLength(1);
  });

  test('not a plan for “tomorrow”, when the article does not tell when they spoke', () => {
    expect(rowsOf('“I am going to close the bridge tomorrow,” Ada Lind said.')).toEqual([]);
    expect(rowsOf('“Tomorrow we close the bridge,” Ada Lind told the Harbour Times on Wednesday.').join()).toContain('2023-05-11');
    expect(rowsOf('The council will close the bridge tomorrow.')).toEqual(['2023-05-11: The council will close the bridge']);
  });

  test('nor what they would do on a day that is not told', () => {
    expect(rowsOf('The council met on Monday. “I will resign the same day,” Ada Lind said.').join()).not.toContain('resign');
  });

  test('not that somebody says when', () => {
    expect(rowsOf('Would the bridge open? “Not today,” Ada Lind said.')).toEqual([]);
  });

  test('not what they want of somebody', () => {
    expect(rowsOf('“I want the mayor to write to me on Friday,” Ada Lind said.')).toEqual([]);
  });

  test('not how things are “today”', () => {
    expect(rowsOf('“Today he has lost the key.” Carl Berg nodded.')).toEqual([]);
  });

  test('not what ought to be going on', () => {
    expect(rowsOf('Carl Berg should be sitting his exams this week.')).toEqual([]);
    expect(rowsOf('Carl Berg is sitting his exams this week.')).toHaveLength(1);
  });

  test('what somebody plans with “due to” is an event', () => {
    expect(rowsOf('The talks are due to resume next week, according to the union.')).toHaveLength(1);
  });

  test('a forecast that something is compared with dates nothing', () => {
    expect(rowsOf('The firm earned $1.80 a share, compared with its March forecast of $2.10.')).toEqual([]);
  });
});

describe('one event on several days', () => {
  test('stands under each of them, with the same words', () => {
    expect(rowsOf('More strikes are planned on 28 May and on 1, 2 and 15 June.')).toEqual(
      ['2023-05-28', '2023-06-01', '2023-06-02', '2023-06-15'].map(
        (day) => `${day}: More strikes are planned on 28 May and on 1, 2 and 15 June`,
      ),
    );
    expect(rowsOf('The club won the cup in 2010, 2014 and 2018.').map((row) => row.slice(0, 4))).toEqual(['2010', '2014', '2018']);
  });

  test('but not of a stretch of time', () => {
    expect(rowsOf('Ada Lind wrote three books between 2012 and 2017.')).toHaveLength(1);
  });

  test('the main clause has the day that “when” goes on from', () => {
    expect(rowsOf('The council will meet again on Friday, when the plan is expected to pass.')).toHaveLength(2);
  });
});

describe('marks around what an entry shows', () => {
  test('one that opens what is left away is left away, too', () => {
    const text =
      '“She was wrong about ferns,” he said yesterday, “but I should like it recorded that she was right about everything else.”';
    expect(rowsOf(text)).toEqual(['2023-05-09: “She was wrong about ferns,” he said yesterday']);
  });

  test('straight ones close what they open', () => {
    expect(rowsOf("'We lost the keys,' Berg told reporters on Monday.")).toEqual(["2023-05-08: 'We lost the keys,' Berg told reporters"]);
    expect(rowsOf("The drivers' union 'walked out' on Monday.")).toEqual(["2023-05-08: The drivers' union 'walked out'"]);
  });
});

test('the last of several sentences in straight marks is told as in curly ones, and never with a mark that nothing opens', () => {
  const told = (open: string, close: string): string[] =>
    rowsOf(`Ada Lind walked out. ${open}They were told in 2021. They were told in 2022. They shut the pier last summer.${close}`);
  expect(told('"', '"').map((row) => row.replaceAll('"', ''))).toEqual(told('“', '”').map((row) => row.replaceAll(/[“”]/g, '')));
  for (const row of told('"', '"')) expect(row.split('"').length % 2).toBe(1);
});
