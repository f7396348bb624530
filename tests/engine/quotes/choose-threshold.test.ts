import { expect, test } from 'vitest';
import { chooseThreshold } from '../../../src/engine/quotes/learn/choose-threshold.ts';

test('of thresholds that are as good, the lowest is taken', () => {
  const judged = [
    { score: 3, right: true },
    { score: 2, right: true },
    { score: 1, right: false },
    { score: 0, right: true },
    { score: -1, right: false },
    { score: -2, right: false },
  ];
  expect(chooseThreshold(judged, 3)).toEqual({ threshold: 0, best: 6 / 7 });
});

test('the order in which readings come makes no difference', () => {
  const judged = [
    { score: 1, right: false },
    { score: 3, right: true },
    { score: 2, right: true },
  ];
  expect(chooseThreshold(judged, 2)).toEqual({ threshold: 2, best: 1 });
});

test('where nothing is right there is no figure', () => {
  expect(chooseThreshold([{ score: 1, right: false }], 4).best).toBe(0);
  expect(chooseThreshold([], 4)).toEqual({ threshold: 0, best: 0 });
});
