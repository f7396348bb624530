import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksAt, PAIR_BYTES, pairUp, putBlocks, tableBytes } from '../../../src/engine/syntax/weight-blocks.ts';

const INPUTS = 16;
const OUTPUTS = 24;

/** The table that stands in memory as blocks. */
function readBlocks(memory: ArrayBuffer): { readonly table: Float32Array; readonly count: number } {
  const { weights, places, ends } = blocksAt(0, INPUTS, OUTPUTS);
  const table = new Float32Array(INPUTS * OUTPUTS);
  let block = 0;
  for (let o = 0; o < OUTPUTS / 8; o++)
    for (const end = (new Int32Array(memory, ends)[o] ?? 0) / 2; block < end; block++) {
      const pair = (new Uint16Array(memory, places)[block] ?? 0) / PAIR_BYTES;
      for (let k = 0; k < 16; k++)
        table[(2 * pair + (k & 1)) * OUTPUTS + 8 * o + (k >> 1)] = new Int16Array(memory, weights)[16 * block + k] ?? 0;
    }
  return { table, count: block };
}

test('a table is the same as blocks, and takes no more blocks than are not zero', () => {
  const whole = fc.integer({ min: -32_000, max: 32_000 });
  const block = fc.oneof(fc.constant(0), fc.constant(0), whole);
  fc.assert(
    fc.property(fc.array(block, { minLength: 24, maxLength: 24 }), (values) => {
      // 8 pairs of inputs by 3 times eight outputs; a block has one weight that may not be zero
      const table = new Float32Array(INPUTS * OUTPUTS);
      values.forEach((value, b) => {
        table[(Math.floor(b / 3) * 2 + (b & 1)) * OUTPUTS + (b % 3) * 8 + (b % 8)] = value;
      });
      const memory = new ArrayBuffer(tableBytes(INPUTS, OUTPUTS));
      putBlocks(
        memory,
        0,
        pairUp(table, INPUTS, OUTPUTS, OUTPUTS, () => 1),
        INPUTS,
        OUTPUTS,
      );
      const read = readBlocks(memory);
      expect([...read.table].map((x) => x + 0)).toEqual([...table].map((x) => x + 0));
      expect(read.count).toBe(values.filter((value) => value !== 0).length);
    }),
  );
});
