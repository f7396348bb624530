import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, biasesOf, makeActiveUnits, packColumns, rectify, scoreColumns, stepOf } from '../../../src/engine/syntax/active-units.ts';
import { packRows, sumRows, UNIT } from '../../../src/engine/syntax/sum-rows.ts';

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
      const active = makeActiveUnits(4);
      rectify(sums, active);
      const units = [0, 0, 0, 0];
      for (let k = 0; k < active.count; k++) units[active.unit[k] ?? 0] = (units[active.unit[k] ?? 0] ?? 0) + (active.value[k] ?? 0);
      expect(units).toEqual(
        [0, 1, 2, 3].map((h) =>
          Math.min(
            2047,
            Math.max(
              0,
              rows.reduce((sum, row) => sum + (row[h] ?? 0), 0),
            ),
          ),
        ),
      );
    }),
  );
});

test('two scores in one number choose as each alone would', () => {
  const hidden = 6;
  const weight = fc.integer({ min: -512, max: 512 });
  const score = fc.array(weight, { minLength: hidden + 1, maxLength: hidden + 1 });
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 1, maxLength: 9 }),
      fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 6, maxLength: 6 }),
      (scores, sums) => {
        const table = Float32Array.from([512, ...scores.flat()]); // the largest weight of all, so that a step is one
        const step = stepOf(table);
        const bias = biasesOf(scores.length, step, (k) => scores[k]?.[hidden] ?? 0);
        const columns = packColumns(scores.length, hidden, step, (k, h) => scores[k]?.[h] ?? 0);
        const active = makeActiveUnits(hidden);
        const packed = Int32Array.from({ length: hidden / 2 }, (_, p) => (sums[2 * p + 1] ?? 0) * 65_536 + (sums[2 * p] ?? 0));
        rectify(packed, active);
        const sum = new Float64Array(bias.length / 2);
        scoreColumns(columns, sum.length, active, sum);
        const units = sums.map((x) => Math.min(2047, Math.max(0, x)));
        const alone = scores.map((weights) => units.reduce((total, u, h) => total + u * (weights[h] ?? 0), weights[hidden] ?? 0));
        expect(bestOf(sum, bias)).toBe(alone.indexOf(Math.max(...alone)));
      },
    ),
  );
});
