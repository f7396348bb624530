import { expect, test } from 'vitest';
import { prepareReading } from '../../src/reader/article/reading.ts';
import type { ArticleData } from '../../src/reader/article-data.ts';
import { attributeWords } from '../../src/reader/share/attribute-words.ts';
import { bridge, place } from './fixture.ts';

const [, direct] = bridge.analysis.quotations;

function attribute(article: Partial<ArticleData['analysis']['article']>, link = ''): string {
  const data = { ...bridge, analysis: { ...bridge.analysis, article: { ...bridge.analysis.article, ...article } } };
  if (direct === undefined) throw new Error('the article of these tests has a second quotation');
  return attributeWords(prepareReading(data, false), direct, link);
}

test('a quotation is passed on with its speaker, its article’s headline and day, and its link', () => {
  expect(attribute({}, 'https://quoteline.example/')).toBe(
    '“The bridge is safe.” — Ada Lind, Mayor\nMayor calls bridge “safe”, Wednesday 6 March 2024\nhttps://quoteline.example/',
  );
});

test('a headline that ends as a sentence does is not followed by a comma, and no link by an empty line', () => {
  expect(attribute({ headline: place('She added that it would open soon.') })).toBe(
    '“The bridge is safe.” — Ada Lind, Mayor\nShe added that it would open soon. Wednesday 6 March 2024',
  );
});
