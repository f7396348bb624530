import { describe, expect, test } from 'vitest';
import { describeArticle } from '../../src/reader/library/describe-article.ts';
import { cutFound, searchCatalogue } from '../../src/reader/library/search-catalogue.ts';
import { bridge } from './fixture.ts';

const found = (words: string, search: string) =>
  cutFound(words, search)
    .filter((piece) => piece.found)
    .map((piece) => piece.words);

describe('what a search found', () => {
  test('is the words that begin with what is looked for, whatever their case and accents', () => {
    expect(found('“The Café’s bridge, bridges and abridged talks”', 'bridge cafe')).toEqual(['Café’s', 'bridge', 'bridges']);
  });

  test('leaves the words as they are', () => {
    for (const search of ['', 'the quay', '“', "'quay'"]) {
      const words = '“We wait at the quay,” … ‘quay’ 👋🏽';
      expect(
        cutFound(words, search)
          .map((piece) => piece.words)
          .join(''),
      ).toBe(words);
    }
    expect(found('“We wait at the quay”', '')).toEqual([]);
  });
});

test('an article that is found by a speaker’s name says whose, and one found by other words names nobody', () => {
  const entries = [describeArticle('bridge', bridge.analysis)];
  const voicesOf = (search: string) => searchCatalogue(entries, search).map(({ voices }) => voices.map(({ name }) => name));
  expect(voicesOf('berg')).toEqual([['Tom Berg']]);
  expect(voicesOf('lind bridge')).toEqual([['Ada Lind']]);
  expect(voicesOf('mayor')).toEqual([[]]);
  expect(voicesOf('nobody')).toEqual([]);
  expect(voicesOf('')).toEqual([[]]);
});
