import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestArticle, readArticle, whyUnreadable } from '../../src/command-line/read-text-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an article file', () => {
  it('is kept byte for byte, byte order mark and line ends included', () => {
    const text = '\ufeffdate 2024-03-04 A headline\r\n\r\n“Words,” she said.\t\n';
    expect(readArticle(bytes(text))).toEqual({ text });
  });

  it('of valid UTF-8 with a letter in it gives its own text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const stored = `a${text.replaceAll('\0', '')}`;
        expect(readArticle(bytes(stored))).toEqual({ text: stored });
      }),
    );
  });
});

describe('an article file is refused with line and reason', () => {
  it.each([
    ['when it is empty', bytes(''), 1, /empty/],
    ['when it is only white space', bytes(' \n\n\t'), 1, /empty/],
    ['when it is binary', new Uint8Array([0x41, 0x0a, 0x42, 0x00, 0x43]), 2, /zero byte/],
    ['when it is Latin-1', new Uint8Array([0x41, 0x0a, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a]), 3, /byte 7 is not UTF-8/],
    ['when it ends within a character', new Uint8Array([0x41, 0xe2, 0x80]), 1, /byte 2 is not UTF-8/],
    ['when it has an overlong sequence', new Uint8Array([0x41, 0xc0, 0xaf]), 1, /byte 2 is not UTF-8/],
    ['when it has half a surrogate pair', new Uint8Array([0x41, 0xed, 0xa0, 0x80]), 1, /byte 2 is not UTF-8/],
  ])('%s', (_, stored, line, reason) => {
    expect(readArticle(stored)).toEqual({ line, reason: expect.stringMatching(reason) });
  });

  it('or read: any bytes give one or the other, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (stored) => {
        const read = readArticle(stored);
        if ('text' in read) expect(new TextEncoder().encode(read.text)).toEqual(stored);
        else expect(read.line).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a file that cannot be read says why, before it is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quoteline-read-'));
  const path = join(folder, 'large.txt');
  writeFileSync(path, 'a');

  it('when there is none', () => expect(whyUnreadable(join(folder, 'none.txt'))).toBe('there is no such file'));
  it('when it is a folder', () => expect(whyUnreadable(folder)).toBe('it is a folder, not a file'));
  it('when it is no file at all', () => expect(whyUnreadable('/dev/null')).toBe('it is not a plain file'));
  it('and says nothing of one that can', () => expect(whyUnreadable(path)).toBeUndefined());
  it('when it is larger than 20 MB', () => {
    truncateSync(path, largestArticle + 1);
    expect(whyUnreadable(path)).toBe('it is 20.0 MB large; an article may have 20 MB');
  });
});
