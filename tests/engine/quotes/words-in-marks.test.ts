import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const HEAD = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n';
const read = (...paragraphs: string[]) =>
  quotationsOf(analyze(HEAD + paragraphs.join('\n\n'), { published: '2024-05-02' })).map(({ words, ...found }) => ({
    ...found,
    words: words.join(' … '),
  }));
/** “source: words” of what is found in a paragraph. */
const inBody = (paragraph: string): string[] => read(paragraph).map(({ words, source }) => `${source ?? '?'}: ${words}`);

describe('what a writer adds behind a dash', () => {
  it.each([
    [
      'is no part of words in marks',
      'Ms. Brandt called the skipper “the best sailor in Ostby” – a man whom she had met only once.',
      'Ms. Brandt: the skipper “the best sailor in Ostby”',
    ],
    [
      'is part of them where a second dash closes it',
      'Ms. Brandt said the call to “make Ostby whole again” — itself a slogan of the mayor — was a poor joke.',
      'Ms. Brandt: the call to “make Ostby whole again” — itself a slogan of the mayor — was a poor joke',
    ],
    [
      'is hardly told from them where it is a word or two',
      'Ms. Brandt said the skipper was “not fit to sail” — and more.',
      'Ms. Brandt: the skipper was “not fit to sail” — and more',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual([expected]);
  });
});

describe('a paragraph in marks carries on the words in marks before it', () => {
  it.each([
    [
      'whatever else their sentence says of what was said',
      '“The ferry will stay,” Ann Brandt told the paper, saying the mayor would “sink with it.”',
    ],
    ['whatever was asked', '“The ferry will stay,” Ann Brandt told a reporter when asked which boat she would keep.'],
  ])('%s', (_, before) => {
    expect(read(before, '“The crews know that well enough, and so do I.”').at(-1)?.speaker).toBe('Ann Brandt');
  });
});
