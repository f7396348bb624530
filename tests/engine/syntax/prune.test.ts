import { expect, test } from 'vitest';
import { makeParameters } from '../../../src/engine/syntax/learn/parameters.ts';
import { makePruner } from '../../../src/engine/syntax/learn/prune.ts';

/** A table of 4 inputs by 16 outputs: four blocks, whose weights are 1, 2, 3 and 4. */
const table = () => {
  let i = 0;
  return makeParameters(4 * 16, () => {
    const [input, output] = [Math.floor(i / 16), i++ % 16];
    return 1 + Math.floor(input / 2) * 2 + Math.floor(output / 8);
  });
};
const left = (weights: Float32Array): number[] => [...new Set(weights)].filter((weight) => weight !== 0).sort();

test('the blocks that weigh least are left out, whole, ever more of them', () => {
  const parameters = table();
  const prune = makePruner(parameters, 16, 0.75);
  prune(0.1);
  expect(left(parameters.weights)).toEqual([1, 2, 3, 4]);
  for (let k = 0; k < 25; k++) prune(0.25);
  expect(left(parameters.weights)).toEqual([2, 3, 4]);
  for (let k = 0; k < 25; k++) prune(0.5);
  expect(left(parameters.weights)).toEqual([3, 4]);
  for (let k = 0; k < 25; k++) prune(0.59);
  expect(left(parameters.weights)).toEqual([3, 4]);
});

test('what is left out stays out, whatever a later step makes of it', () => {
  const parameters = table();
  const prune = makePruner(parameters, 16, 0.5);
  prune(0.59);
  expect(left(parameters.weights)).toEqual([2, 3, 4]);
  parameters.weights.fill(9);
  prune(1);
  expect(parameters.weights.filter((weight) => weight === 0)).toHaveLength(16);
});

test('nothing is left out of a table that is to stay whole', () => {
  const parameters = table();
  const prune = makePruner(parameters, 16, 0);
  for (let way = 0; way <= 1; way += 0.01) prune(way);
  expect(left(parameters.weights)).toEqual([1, 2, 3, 4]);
});
