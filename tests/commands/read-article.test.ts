import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/commands/analyze.ts';

const folder = mkdtempSync(join(tmpdir(), 'article-'));
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

test('a file of text is read as it stands, mark at its beginning and all', () => {
  expect(readArticle(file('plain.txt', new TextEncoder().encode('\uFEFFHarbour closed\r\n')))).toBe('\uFEFFHarbour closed\r\n');
});

test('a file that is not there is named, with what to give instead', () => {
  expect(() => readArticle(join(folder, 'none.txt'))).toThrow(/none\.txt cannot be read .*give the path of a text file/);
});

test('a file in another encoding is named, with what to do', () => {
  expect(() => readArticle(file('latin.txt', Uint8Array.of(0xe9, 0x74, 0xe9)))).toThrow(/latin\.txt is not UTF-8 text; save it as UTF-8/);
});
