import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { compileKernel, KERNELS, kernelFile } from '../../../src/commands/kernels.ts';
import type { Weights } from '../../../src/engine/index.ts';
import { makeKernel } from '../../../src/engine/kernels/load-kernel.ts';
import { CODE } from '../../../src/engine/kernels/sparse-network.wasm.ts';
import { analyze } from '../load-engine.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each(KERNELS)('compiling %s again gives the same bytes', async (name) => {
  expect(await compileKernel(name)).toBe(readFileSync(kernelFile(name), 'utf8'));
});

test('a kernel that cannot be compiled is none, and says nothing', () => {
  expect(makeKernel(CODE)).toBeDefined();
  expect(makeKernel(CODE.slice(0, 40))).toBeUndefined();
});

const read = (name: string): Uint8Array => readFileSync(new URL(`../../../src/engine/model/${name}.bin`, import.meta.url));
const text = readFileSync(new URL('../../../public/articles/macron-putin-2022-02-07.txt', import.meta.url), 'utf8');
const refusing = class {
  constructor() {
    throw new Error('refused to compile or instantiate WebAssembly module');
  }
};

test.each([
  ['there is no WebAssembly', undefined],
  ['a policy refuses it', { Module: refusing, Instance: refusing }],
])('an article is read the same where %s', async (_, platform) => {
  vi.stubGlobal('WebAssembly', platform);
  vi.resetModules();
  const { createAnalyzer } = await import('../../../src/engine/index.ts');
  const weights: Weights = { syntax: read('syntax'), people: read('people'), quotes: read('quotes') };
  expect(createAnalyzer(weights)(text)).toEqual(analyze(text));
});
