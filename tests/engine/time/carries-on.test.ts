import { describe, expect, test } from 'vitest';
import { timelineOf } from './read-times.ts';

/** What the text of two sentences or paragraphs dates by the first of them. */
const dated = (text: string, words: string): boolean => timelineOf(text).some((row) => row.words.includes(words));

// Published on Wednesday 10 May 2023.
describe('a date does not carry on', () => {
  test.each([
    ['from long ago to a court', 'Lund was found dead on 3 March 2019.\n\nHis mother opened the gates as the verdict was read.'],
    ['from what somebody says', 'Lund said he had lost the ring in 2021. The mayor opened the gates.'],
    ['from an event in a sentence that tells the news', 'Lund has resigned after Monday’s vote. The mayor opened the gates.'],
    ['from a month to another paragraph', 'The firm opened a mine in March.\n\nThe mayor opened the gates.'],
    ['from the words that say which letter is meant', 'The letter, dated 20 March, calls it unsafe.\n\nThe mayor opened the gates.'],
    ['from what had been before', 'The group had gathered 900 names as of Monday. The mayor opened the gates.'],
    ['from how things are', 'The average price for April is high. The mayor opened the gates.'],
    ['to what was years later', 'The firm opened a mine in March 2019. Some years later the mayor opened the gates.'],
    ['to what came in the months that followed', 'The firm opened a mine in 1930.\n\nIn the months that followed, he opened the gates.'],
    ['from a year to what was done during something else', 'She sold it in the winter of 1938. During the war the army opened the gates.'],
    ['to what came of it in the end', 'Lund founded the firm in 1930. The mayor eventually opened the gates.'],
    ['to a birth', 'Ada Lund served as mayor from July 2004. She opened the pier. She was born in Kell and opened the gates.'],
    ['to where somebody grew up', 'The council met on Monday. Ada Lund, 48, grew up in Kell and opened the gates.'],
    ['from a year to what lasted long', 'The firm moved in 1837. Crowds opened the gates often during the old queen’s reign.'],
    ['to what was so every day', 'The pier burned on Monday. Crowds opened the gates every day.'],
    ['from a birth', 'Ada Lund was born on 3 May 1930. The mayor opened the gates.'],
    ['to what was when somebody was six', 'The firm opened a mine on 3 May 1930. Her father opened the gates when she was six.'],
    ['from a day of long ago to another paragraph', 'The firm opened a mine on 3 March.\n\nThe mayor opened the gates.'],
  ])('%s', (_, text) => {
    expect(dated(text, 'opened the gates')).toBe(false);
  });

  test.each([
    ["She moved to Oslo in the 1980's and wrote.", '198'],
    ["She praised the 1980's winner and left in 1983.", '1983'],
  ])('a decade may have an apostrophe, unlike a year: %s', (text, when) => expect(timelineOf(text).map((row) => row.when)).toEqual([when]));

  test('to a refusal to comment', () =>
    expect(timelineOf('The firm went under in January. A spokeswoman declined to comment.').map(({ words }) => words)).toEqual([
      'The firm went under',
    ]));

  test('to a decade of its own', () => {
    const rows = timelineOf('She won a prize in 1972. In the early 1980s she opened the gates.');
    expect(rows.map(({ when, words }) => [when, words])).toEqual([
      ['1972', 'She won a prize'],
      ['198', 'she opened the gates'],
    ]);
  });

  test('to what is counted on from it', () => {
    const rows = timelineOf('The firm opened a mine in March 2019. Three years later the mayor opened the gates.');
    expect(rows.map(({ when, words }) => [when, words])).toEqual([
      ['2019-03', 'The firm opened a mine'],
      ['2022', 'the mayor opened the gates'],
    ]);
  });

  test.each([
    ['The firm opened a mine in March. The mayor opened the gates.'],
    ['Lund resigned after Monday’s vote. The mayor opened the gates.'],
    ['The firm opened a mine on Monday.\n\nThe mayor opened the gates.'],
    ['The police said that a bomb exploded on Monday. The mayor opened the gates.'],
    ['The firm opened a mine on 3 March.\n\nIts owner also opened the gates.'],
    ['The court sat on Monday. During the hearing the mayor opened the gates.'],
  ])('but does: %s', (text) => {
    expect(dated(text, 'opened the gates')).toBe(true);
  });
});
