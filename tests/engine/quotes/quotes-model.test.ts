import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeFeatureSet, ROWS, readFeatureSet, writeFeatureSet } from '../../../src/engine/quotes/network/feature-set.ts';
import { readQuotesModel, writeQuotesModel } from '../../../src/engine/quotes/quotes-model.ts';

test('weights that are read and written again are the same bytes', () => {
  const bytes = readFileSync('src/engine/model/quotes.bin');
  expect(Buffer.compare(writeQuotesModel(readQuotesModel(bytes)), bytes)).toBe(0);
});

test('a set of features keeps its first and its last, and how many stand before each', () => {
  const set = makeFeatureSet([0, 31, 32, 1000, ROWS - 1]);
  expect(readFeatureSet(writeFeatureSet(set))).toEqual(set);
  expect(set.size).toBe(5);
});
