import type { Span } from '../types.ts';
import type { Line } from './lines.ts';

const ENDS = /[.!?:…]["”’')\]]*$/;

/** “(END VIDEO CLIP)” between two turns. */
const isBracketed = (text: string, { start, end }: Line): boolean => /[([]/.test(text.charAt(start)) && /[)\]]/.test(text.charAt(end - 1));

/**
 * The paragraphs from a line on: blank lines part them. A text without blank lines has a paragraph a line, unless its
 * lines are wrapped in mid-sentence. A line that begins a turn of a talk begins a paragraph.
 */
export function readParagraphs(text: string, lines: readonly Line[], from: number, turns: ReadonlySet<number>): Span[] {
  const runs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  let first = true;
  let blanks = 0;
  const filled: Line[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (line.start === line.end) {
      if (open) runs.push(open);
      open = undefined;
      if (!first) blanks++;
      continue;
    }
    filled.push(line);
    first = false;
    if (open && (turns.has(i) || (turns.size > 0 && isBracketed(text, line)))) {
      runs.push(open);
      open = undefined;
    }
    if (open) open.end = line.end;
    else open = { start: line.start, end: line.end };
  }
  if (open) runs.push(open);
  const isWhole = (line: Line): boolean => ENDS.test(text.slice(Math.max(line.start, line.end - 6), line.end));
  if (runs.length === 1 && filled.length > 1 && (blanks === 0 || runs.length === 1) && filled.filter(isWhole).length * 2 >= filled.length) {
    return filled.map(({ start, end }) => ({ start, end }));
  }
  return runs;
}
