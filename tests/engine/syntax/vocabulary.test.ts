import { expect, test } from 'vitest';
import { keyOfCodes, rowsOf, vocabularyOf } from '../../../src/engine/syntax/vocabulary.ts';
import { describeWord, normalizeWord } from '../../../src/engine/syntax/word-features.ts';

const keyOf = (word: string) => keyOfCodes(describeWord(word));

test('a word has the row of each of its codes, level by level', () => {
  const indexOf = new Map([
    [keyOf('harbour'), 0],
    [keyOf('bridge'), 2],
  ]);
  // Word 1 shares its key with another: three words have codes, two are found.
  const vocabulary = vocabularyOf([], { levels: 2, indexOf, codes: Uint8Array.of(5, 6, 7, 15, 16, 17) });
  expect(rowsOf(describeWord('bridge'), vocabulary)).toEqual({ rows: [2 + 7, 2 + 256 + 17], own: 0 });
  expect(rowsOf(describeWord('Harbour'), vocabulary)).toEqual({ rows: [2 + 5, 2 + 256 + 15], own: 0 });
});

test('a word without codes has one row that says so', () => {
  const vocabulary = vocabularyOf([], { levels: 1, indexOf: new Map(), codes: new Uint8Array() });
  expect(rowsOf(describeWord('harbour'), vocabulary).rows).toEqual([1]);
});

test.each([
  ['’', "'"],
  ['“', '"'],
  ['n’t', "n't"],
  ['1999', '0000'],
  ['Lee', 'Lee'],
  ['…', '...'],
])('%s is read as %s', (form, normal) => {
  expect(normalizeWord(form)).toBe(normal);
});
