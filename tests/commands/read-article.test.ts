import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../src/commands/analyze.ts';

const folder = mkdtempSync(join(tmpdir(), 'article-'));
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

test('a file of text is read as it stands, mark at its beginning and all', () => {
  expect(readFile(file('plain.txt', new TextEncoder().encode('\uFEFFHarbour closed\r\n')))).toBe('\uFEFFHarbour closed\r\n');
});

test('a file that is not there is named, with what to give instead', () => {
  expect(() => readFile(join(folder, 'none.txt'))).toThrow(
    /none\.txt cannot be read: there is no such file\. Give the path of a text file/,
  );
});

test('a file in another encoding is named, with what to do', () => {
  expect(() => readFile(file('latin.txt', Uint8Array.of(0xe9, 0x74, 0xe9)))).toThrow(
    /latin\.txt:1: byte 1 is not UTF-8; save the file as UTF-8/,
  );
});

test('a file without a letter is refused, and not reported on', () => {
  expect(() => readFile(file('blank.txt', new TextEncoder().encode(' \n\n')))).toThrow(/blank\.txt:1: it is empty/);
});
