import type { JsonObject } from '../json-lines.ts';

/** Marks as papers elsewhere print them: outer opening and closing, then inner. */
const MARKS = { 'single marks': '‘’“”', guillemets: '«»‘’' } as const;

export type OtherMarks = keyof typeof MARKS;
export const otherMarks = Object.keys(MARKS) as readonly OtherMarks[]; // its own keys

/** ‘No’, 'it isn't': words in single marks, apostrophes and all. */
const INNER = /(?<=^|[\s([—,–-])[‘'](?!')([^‘“”\n]*?[^\s‘“”'])[’'](?![\p{L}'])/gu;

/** An article as a paper with other marks would print it, sign for sign, so that every place stays what it is. */
export function printWith(marks: OtherMarks, document: JsonObject): JsonObject {
  if (typeof document.text !== 'string') return document;
  const [open, close, openInner, closeInner] = MARKS[marks];
  const curly = document.text.replace(/"/g, (_, at: number, text: string) => (/[\s([—–-]/.test(text.charAt(at - 1) || ' ') ? '“' : '”'));
  const text = curly
    .split(/([“”])/)
    .map((piece) => (piece === '“' ? open : piece === '”' ? close : piece.replace(INNER, `${openInner}$1${closeInner}`)))
    .join('');
  return { ...document, text };
}
