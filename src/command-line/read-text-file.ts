import { accessSync, constants, statSync } from 'node:fs';

/** The largest article file that is read, in bytes. */
export const largestArticle = 20 * 1024 * 1024;

const megabytes = (bytes: number, digits: number): string => (bytes / 1024 / 1024).toFixed(digits);

/** Why a file cannot be read, or is not worth it, without reading it: “it is a folder”. */
export function whyUnreadable(path: string): string | undefined {
  try {
    accessSync(path, constants.R_OK);
    const found = statSync(path);
    if (found.isDirectory()) return 'it is a folder, not a file';
    if (!found.isFile()) return 'it is not a plain file';
    if (found.size > largestArticle)
      return `it is ${megabytes(found.size, 1)} MB large; an article may have ${megabytes(largestArticle, 0)} MB`;
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
    if (code === 'EACCES' || code === 'EPERM') return 'it may not be read; change its permissions';
    return error instanceof Error ? error.message : String(error);
  }
}

/** An article's text as stored, or why it is refused and where in the file. */
export type ReadArticle = { readonly text: string } | { readonly line: number; readonly reason: string };

/** Reads the bytes of an article file. Nothing of them is changed: a text that is accepted is the file. */
export function readArticle(bytes: Uint8Array): ReadArticle {
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { line: lineAt(bytes, zero), reason: 'it holds a zero byte, so it is not plain text' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = findBrokenByte(bytes);
    return { line: lineAt(bytes, at), reason: `byte ${at + 1} is not UTF-8; save the file as UTF-8` };
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return { line: 1, reason: 'it is empty: there is no letter in it' };
  return { text };
}

/** Index of the first byte that no UTF-8 text can have there. */
function findBrokenByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return Math.max(0, bytes.length - 1);
}

/** Length of the well-formed sequence that begins at an index, 0 when there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let index = 2; index < length; index += 1) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** 1-based line of a byte. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}
