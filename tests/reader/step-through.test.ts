import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/engine/index.ts';
import type { Reading, View } from '../../src/reader/article/reading.ts';
import { stepsFrom } from '../../src/reader/quote/StepThrough.tsx';

const quotations = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Quotation);
const reading = { quotationOf: new Map(quotations.map((one) => [one.id, one])) } as unknown as Reading;
const from = (id: string, passing: readonly string[]) =>
  stepsFrom(reading, { passing: new Set(passing) } as unknown as View, { id } as Quotation);

describe('the quotations beside one', () => {
  test('are the nearest of those that are shown', () => {
    expect(from('c', ['a', 'c', 'd'])).toEqual({ at: 2, before: 'a', behind: 'd' });
  });
  test('are missing at the ends', () => {
    expect(from('a', ['a', 'b'])).toEqual({ at: 1, behind: 'b' });
    expect(from('d', ['d'])).toEqual({ at: 1 });
  });
  test('are found from one that is filtered out, too', () => {
    expect(from('b', ['a', 'd'])).toEqual({ at: 0, before: 'a', behind: 'd' });
  });
});
