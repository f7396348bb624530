import type { Span } from '../types.ts';
import { BULLETS } from './bullets.ts';
import { lengthOfDateLabel } from './date-label.ts';
import { LONGEST_TOP_LINE, tellsOfPublication } from './find-day.ts';
import { isBlankLine, type Line } from './lines.ts';
import { BYLINE } from './page-lines.ts';
import { isWhole, partLines } from './part-lines.ts';

/** Lines below the headline among which byline and day stand. */
const TOP_LINES = 8;

/** “By Ann Lee”, “June 3, 2024”: lines that do not go on in the next one, though no blank line parts them. */
function tellsWhoWrote(text: string, { start, end }: Line): boolean {
  const words = end - start > LONGEST_TOP_LINE ? '' : text.slice(start, end);
  return (BYLINE.test(words) && !/[.!?]$/.test(words)) || tellsOfPublication(words);
}

/** “(END VIDEO CLIP)” between two turns. */
const isBracketed = (text: string, { start, end }: Line): boolean => /[([]/.test(text.charAt(start)) && /[)\]]/.test(text.charAt(end - 1));

const BULLET = new RegExp(`[${BULLETS}]`);

/** “• Boats are free”, “3 May 2019: Boats are free”. */
const beginsEntry = (text: string, { start, end }: Line): boolean =>
  BULLET.test(text.charAt(start)) || lengthOfDateLabel(text.slice(start, end)) > 0;

/**
 * The paragraphs from a line on: blank lines part them. A text without blank lines has a paragraph a line, unless its
 * lines are wrapped in mid-sentence. A line that begins a turn of a talk begins a paragraph, as does one that is headed by a date or a
 * bullet.
 */
export function readParagraphs(text: string, lines: readonly Line[], from: number, turns: ReadonlySet<number>): Span[] {
  const runs: Line[][] = [];
  /** Lines that may go on in the next one, and stretches of the text without a blank line. */
  const running: Line[] = [];
  let stretches = 0;
  let joins = false;
  let filled = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.start === line.end) {
      joins = false;
      continue;
    }
    if (i === from || isBlankLine(lines[i - 1])) stretches++;
    filled++;
    const isEntry = beginsEntry(text, line);
    const isAlone = (turns.size > 0 && isBracketed(text, line)) || (filled <= TOP_LINES && !isEntry && tellsWhoWrote(text, line));
    if (!isAlone) running.push(line);
    if (joins && !isAlone && !turns.has(i) && !isEntry) runs.at(-1)?.push(line);
    else runs.push([line]);
    joins = !isAlone;
  }
  const isByLine = stretches === 1 && running.length > 1 && running.filter((line) => isWhole(text, line)).length * 2 >= running.length;
  return isByLine ? runs.flat().map(({ start, end }) => ({ start, end })) : partLines(text, runs);
}
