import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/engine/text/read-document.ts';

const sentencesOf = (paragraph: string): string[] => {
  const { document } = readDocument(`A day at the harbour\n\nThe town woke to fog.\n\n${paragraph}\n\nThat was all.`, {});
  const { sentences, tokens, text } = document;
  return sentences
    .map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]))
    .filter((sentence) => paragraph.includes(sentence));
};

describe('a line that no full stop ends', () => {
  test('is parted from a sentence below it', () => {
    expect(sentencesOf('Key events\nSchools to close on Thursday\nSchools will close, the minister said.')).toEqual([
      'Key events',
      'Schools to close on Thursday',
      'Schools will close, the minister said.',
    ]);
  });

  test('parts the rows of a table', () => {
    expect(sentencesOf('Year | Owed\n2014 | £210,000\n2019 | £1.2m')).toEqual(['Year | Owed', '2014 | £210,000', '2019 | £1.2m']);
  });

  test('is a row of a table, however long', () => {
    const rows = ['01-05 August\tBergen beat Oslo by two goals and a try in the rain\tHarbour', '14 August\tOslo beat Bergen\tMill'];
    expect(sentencesOf(rows.join('\n'))).toEqual(rows);
  });

  test.each([
    ['goes on in small letters', 'The ferry left the harbour\nbefore the fog came.'],
    ['goes on behind a comma', 'The ferry left, and with it,\nAnn Lee.'],
    ['goes on behind a small word', 'The ferry was named for\nAnn Lee.'],
    ['was broken to fit a width', 'The ferry left the harbour long before the fog came down and took\nAnn Lee along.'],
    [
      'ends a paragraph that was broken so',
      'The ferry left the harbour long before the fog came down on the town, with her and\nthe mayor, Tom Brandt and Ann\nLee.',
    ],
  ])('is one with the next where it %s', (_, paragraph) => {
    expect(sentencesOf(paragraph)).toEqual([paragraph]);
  });
});
