import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashCode, hashEngine } from '../../src/publish/sources.ts';

describe('the hash of the code', () => {
  const root = mkdtempSync(join(tmpdir(), 'quoteline-sources-'));
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

  beforeAll(() => {
    for (const folder of ['src/engine/model', 'src/reader', 'src/publish', 'src/command-line'])
      mkdirSync(join(root, folder), { recursive: true });
    write('src/engine/index.ts', 'export {};');
    write('src/engine/model/quotes.bin', 'weights');
    write('src/command-line/read-text-file.ts', 'export {};');
    write('src/engine/model/quotes.md', 'What the weights were learned on.');
    write('package-lock.json', '{}');
    write('tsconfig.json', '{}');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each([
    ['a source', 'src/engine/index.ts'],
    ['what takes a file for an article', 'src/command-line/read-text-file.ts'],
    ['weights', 'src/engine/model/quotes.bin'],
    ['a locked package', 'package-lock.json'],
  ])('is another when %s is', (_, path) => {
    const before = hashCode(root);
    write(path, 'other');
    expect(hashCode(root)).not.toBe(before);
  });

  test('is the same when only what people read about the code is another, so that no article is analysed again', () => {
    const before = hashCode(root);
    write('src/engine/model/quotes.md', 'What they were learned on, said better.');
    write('src/publish/README.md', 'New.');
    expect(hashCode(root)).toBe(before);
  });

  test('of the engine alone is another only when the engine or its weights are', () => {
    const before = hashEngine(root);
    write('src/reader/App.tsx', 'export {};');
    write('src/engine/model/quotes.md', 'Said again.');
    expect(hashEngine(root)).toBe(before);
    write('src/engine/model/quotes.bin', 'weights, learned again');
    expect(hashEngine(root)).not.toBe(before);
  });
});
