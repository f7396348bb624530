import { describe, expect, test } from 'vitest';
import type { Product } from '../../src/commands/evaluate/forms/form.ts';
import { PRODUCTS, readProduct } from '../../src/commands/evaluate/forms.ts';
import { analyze } from '../engine/load-engine.ts';

const product: Product = {
  name: 'bells',
  does: 'two people ring a bell',
  *forms() {
    yield { text: 'Bells\n\nAnn Tessmar said that the bell was rung on Monday.\n', right: 'ann tessmar' };
    yield { text: 'Bells\n\nAnn Tessmar said that the bell was rung on Friday.\n', right: 'Tom Brandt' };
    yield { text: 'Bells\n\nAnn Tessmar said that the bell was rung on Friday.\n', right: 'Tom Brandt' };
  },
  read: ({ people }) => people.map(({ name }) => name).join('; '),
};

test('a form that is read otherwise than it must be is told with both, and one that comes twice is read once', () => {
  const { all, misread } = readProduct(analyze, product);
  expect(all).toBe(2);
  expect(misread.map(({ right, read }) => [right, read])).toEqual([['Tom Brandt', 'Ann Tessmar']]);
});

describe.each(PRODUCTS)('of the product “$name”', ({ forms, read }) => {
  const all = [...forms()];
  const nothing = analyze('');

  test('every form has a text and an answer', () => {
    for (const { text, right } of all) expect([text.length > 20, right.length > 0]).toEqual([true, true]);
  });

  test('every call puts the same together', () => {
    expect([...forms()]).toEqual(all);
  });

  test('nothing read is wrong, but where there is nothing to read', () => {
    for (const form of all) expect(read(nothing, form) === form.right).toBe(form.right === 'none');
  });
});
