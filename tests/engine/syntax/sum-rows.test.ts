import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, rectify, sumRows, UNIT } from '../../../src/engine/syntax/sum-rows.ts';

test('packed rows add up as their units do, and nothing is below zero', () => {
  const unit = fc.integer({ min: -511, max: 511 });
  fc.assert(
    fc.property(fc.array(fc.array(unit, { minLength: 4, maxLength: 4 }), { minLength: 8, maxLength: 8 }), (rows) => {
      const table = packRows(Float32Array.from(rows.flat(), (x) => x / UNIT));
      const sums = new Int32Array(2);
      sumRows(
        table,
        Int32Array.from(rows, (_, i) => i * 2),
        8,
        sums,
        2,
      );
      const units = new Float64Array(4);
      rectify(sums, units);
      expect([...units]).toEqual(
        [0, 1, 2, 3].map((h) =>
          Math.max(
            0,
            rows.reduce((sum, row) => sum + (row[h] ?? 0), 0),
          ),
        ),
      );
    }),
  );
});
