import { describe, expect, test } from 'vitest';
import { cutFound } from '../../src/reader/library/search-catalogue.ts';

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
