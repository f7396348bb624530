import { expect, test } from 'vitest';
import { packContainer, unpackContainer } from '../../src/engine/model/container.ts';

const model = {
  meta: { labels: ['nsubj', '„é"'], bias: 0.5 },
  arrays: { weights: new Int8Array([1, -2, 3]), offsets: new Uint32Array([0, 4_000_000_000]), scale: new Float32Array([0.25]) },
};

test('weights come back as they were packed', () => {
  const { meta, arrays } = unpackContainer(packContainer(model));
  expect(meta).toEqual(model.meta);
  expect(arrays).toEqual(model.arrays);
});

test('the same weights give the same bytes, whatever the order of their names', () => {
  const turned = { meta: model.meta, arrays: Object.fromEntries(Object.entries(model.arrays).reverse()) };
  expect(packContainer(turned)).toEqual(packContainer(model));
});

test('bytes that are no weights are refused in words', () => {
  expect(() => unpackContainer(new Uint8Array(3))).toThrow('not a weights file');
  expect(() => unpackContainer(new Uint8Array(64))).toThrow('not a weights file');
});

test('a file that is cut off is refused with the name of what is missing', () => {
  const bytes = packContainer(model);
  expect(() => unpackContainer(bytes.subarray(0, bytes.length - 4))).toThrow('“weights” ends at');
});

test('weights read from a Buffer, which shares its memory, are the same', () => {
  expect(unpackContainer(Buffer.from(packContainer(model))).arrays).toEqual(model.arrays);
});
