import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTree, makeTreeFinder } from '../../../src/engine/syntax/find-tree.ts';

const findTree = makeTreeFinder(250);

/** Scores of the arcs of a sentence: `words × slots`, behind a row for the root. */
const sentences = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((words) =>
    fc.record({
      slots: fc.constant(words + 1),
      scores: fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: (words + 1) ** 2, maxLength: (words + 1) ** 2 }),
    }),
  );

function treeOf(scores: readonly number[], slots: number): Int32Array {
  const heads = new Int32Array(slots);
  findTree(Int32Array.from(scores), slots, heads);
  return heads;
}
const worth = (scores: readonly number[], slots: number, heads: Int32Array): number =>
  heads.reduce((sum, head, i) => (i === 0 ? 0 : sum + (scores[i * slots + head] ?? 0)), 0);

test('what is found is one tree, with one word under the root and no arcs that cross', () => {
  fc.assert(
    fc.property(sentences(20), ({ scores, slots }) => {
      expect(isTree(treeOf(scores, slots), slots, new Int32Array(slots))).toBe(true);
    }),
  );
});

test('no other tree without crossing arcs is worth more', () => {
  fc.assert(
    fc.property(sentences(4), ({ scores, slots }) => {
      const found = worth(scores, slots, treeOf(scores, slots));
      const heads = new Int32Array(slots);
      const seen = new Int32Array(slots);
      for (let code = 0; code < slots ** (slots - 1); code++) {
        for (let i = 1, rest = code; i < slots; i++) {
          heads[i] = rest % slots;
          rest = Math.floor(rest / slots);
        }
        if (isTree(heads, slots, seen)) expect(found).toBeGreaterThanOrEqual(worth(scores, slots, heads));
      }
    }),
    { numRuns: 30 },
  );
});

test('a sentence too long to search is one tree too', () => {
  const slots = 251;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      let state = seed | 1;
      const scores = Array.from({ length: slots * slots }, () => {
        state = Math.imul(state, 1_664_525) + 1_013_904_223;
        return state >> 16;
      });
      expect(isTree(treeOf(scores, slots), slots, new Int32Array(slots))).toBe(true);
    }),
    { numRuns: 10 },
  );
});

test.each([
  ['two words under the root', [0, 0, 0]],
  ['a word under itself', [0, 0, 2]],
  ['a circle', [0, 2, 1]],
  ['arcs that cross', [0, 3, 0, 1, 2, 2]],
  ['an arc over the word under the root', [0, 3, 0, 2]],
])('%s is no tree', (_, heads) => {
  expect(isTree(Int32Array.from(heads), heads.length, new Int32Array(heads.length))).toBe(false);
});
