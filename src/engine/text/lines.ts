import type { Span } from '../types.ts';

/** A line without its line break and without white space at its ends; `start === end` for a blank one. */
export interface Line extends Span {
  /** 1-based. */
  readonly number: number;
}

const isBlank = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029;

/** The span without white space (byte order marks included) at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  let s = start;
  let e = end;
  while (s < e && isBlank(text.charCodeAt(s))) s++;
  while (e > s && isBlank(text.charCodeAt(e - 1))) e--;
  return { start: s, end: e };
}

/** The lines of a text, whether they end in LF, CRLF or CR. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push({ number: lines.length + 1, ...trimSpan(text, start, at) });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** Whether a line has nothing in it, or is none. */
export const isBlankLine = (line: Line | undefined): boolean => line === undefined || line.start === line.end;
