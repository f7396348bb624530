import type { AnalyzeOptions } from '../types.ts';
import { findDay, isCalendarDay, isDayLine } from './find-day.ts';
import type { Header } from './header.ts';
import { alphanumericsOf, startsWithCapital, startsWithLetterOrDigit, startsWithSmall } from './letters.ts';
import { isBlankLine, type Line } from './lines.ts';
import { BYLINE } from './page-lines.ts';

/** A bare first line is a headline up to this length; headlines of 200 characters exist, paragraphs are longer. */
const LONGEST_HEADLINE = 250;
/** A longer first line is a headline all the same where it is no sentence: it has no full stop, and the story stands below it. */
const LONGEST_TITLE = 800;
/** A first line longer than this that ends with a word and a full stop is a sentence of the story. */
const LONG_FOR_FULL_STOP = 80;
/** Lines that are broken because they are full have so many characters. */
const SHORTEST_BROKEN = 25;
/** Lines that a headline is broken into at most. */
const MOST_HEADLINE_LINES = 3;

/** Letters and digits alone, for telling whether a line is the title that is known from elsewhere. */
const essence = (words: string): string => alphanumericsOf(words.toLowerCase()).join(' ');

function isHeadline(text: string, line: Line, isLast: boolean, isFiled: boolean, title: string | undefined): boolean {
  const length = line.end - line.start;
  const words = text.slice(line.start, Math.min(line.end, line.start + 2000));
  if (title && essence(words).startsWith(essence(title).slice(0, 80))) return true;
  if (length > LONGEST_HEADLINE && (isLast || length > LONGEST_TITLE || /[.!?…:]["”’)]*$/.test(words))) return false;
  // “‘It is late,’ said Ann Lee.”: all there is, and a sentence, is the story
  if (isLast) return !/\p{Ll}{2}[.…]["”’)]*$|[.!?,]["”’]\s\p{Ll}.*\.$/u.test(words);
  if (length <= LONGEST_HEADLINE && (isFiled || isInCapitals(words))) return true;
  // A first line of two or more sentences, or one that ends like a sentence and is long, is already the story. (“Should it be saved? Four voices”)
  return (
    isAsked(words) ||
    (!/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(words.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|vs|No)\./gu, '')) &&
      !(length > 140 && /\.["”’)]*$/.test(words)) &&
      !(length > LONG_FOR_FULL_STOP && /\p{Ll}{3}\.["”’)]*$/u.test(words)))
  );
}

/** “Should it be saved? Four voices”: whether a short line asks something and names who answers, with nothing behind that. */
const isAsked = (words: string): boolean => words.length <= LONG_FOR_FULL_STOP && /^[^.!?]*\? \p{Lu}[^.!?]*[^.!?,:;]$/u.test(words);

/** “LOS ANGELES, Feb. 2 (UPI) —”: with it a story begins. */
const DATELINE = /^\p{Lu}{2}[\p{Lu}.'’ -]*(?:,[\p{L}\d., ]{0,40})?(?:\s\(\p{L}+\))?\s(?:—|–|--?)\s/u;

/** “Council Chief Praises Plan to Close the Pier”: a line in which all but small words have capitals is no sentence, whatever ends it. */
function isInCapitals(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]*/gu)?.filter((word) => word.length > 3) ?? [];
  return words.length >= FEWEST_IN_CAPITALS && words.filter((word) => startsWithCapital(word)).length >= 0.8 * words.length;
}

/** Fewer words than these may be names. */
const FEWEST_IN_CAPITALS = 6;

/** Reads a bare headline, with the day where that stands in a line above it. */
export function readHeadline(text: string, lines: readonly Line[], above: number, options: AnalyzeOptions, beginsTalk: boolean): Header {
  const words = (line: Line): string => text.slice(line.start, Math.min(line.end, line.start + 200));
  const top = lines[above];
  const day = top && isDayLine(words(top)) ? findDay(words(top)) : undefined;
  let first = above + (day === undefined ? 0 : 1);
  while (day !== undefined && first < lines.length && isBlankLine(lines[first])) first++;
  const line = lines[first] ?? top;
  const published = day !== undefined && isCalendarDay(day) ? { published: day } : {};
  if (!line || (lines[first] === undefined && day !== undefined)) return { headline: { start: 0, end: 0 }, bodyLine: above, warnings: [] };
  const isLast = lines.slice(first + 1, first + 200).every(isBlankLine);
  const broken = lastOfBroken(text, lines, first);
  const next = lines.slice((broken ?? first) + 1, (broken ?? first) + 200).find((below) => !isBlankLine(below));
  const isFiled = next !== undefined && DATELINE.test(words(next));
  const end = lines[broken ?? first] ?? line;
  if (!beginsTalk && broken !== undefined && isHeadline(text, { ...line, end: end.end }, isLast, isFiled, options.title))
    return { headline: { start: behindHash(text, line), end: end.end }, bodyLine: broken + 1, warnings: [], ...published };
  return { headline: { start: line.start, end: line.start }, bodyLine: first, warnings: [], ...published };
}

/** “# Sea wall to be rebuilt”: where the words begin. */
const behindHash = (text: string, { start, end }: Line): number =>
  start + (/^#{1,6}[ \t]+/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0);

/**
 * The line with which a headline ends that begins in line `first`: that line itself, or a later one where the next goes on in
 * small letters, or would not have fitted, and a blank line follows soon. Nothing where so many go on that they are the story, broken into lines.
 */
function lastOfBroken(text: string, lines: readonly Line[], first: number): number | undefined {
  const width = widthOf(lines.slice(first, first + LOOKED_AT));
  const goesOn = (i: number): boolean => {
    const words = text.slice(lines[i]?.start, lines[i]?.end);
    const isOpen = startsWithSmall(words) || isFull(lines[i - 1], words, width);
    return !isBlankLine(lines[i]) && isOpen && !BYLINE.test(words.slice(0, SHORTEST_BROKEN));
  };
  const top = lines[first];
  if (top === undefined || top.end - top.start < SHORTEST_BROKEN) return first;
  const end = text.charAt(top.end - 1);
  if (!(end === ',' || startsWithLetterOrDigit(end)) || !goesOn(first + 1)) return first;
  let last = first + 1;
  while (last - first < MOST_HEADLINE_LINES && !isBlankLine(lines[last + 1])) last++;
  const line = lines[last];
  const isStory =
    last - first >= MOST_HEADLINE_LINES || (line && /[.!?…]["”’)]*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end)));
  return isStory ? undefined : last;
}

/** Lines that tell to which width a text is broken, and how many of them must nearly fill it. */
const LOOKED_AT = 200;
const FEWEST_FULL = 5;
const WIDEST = 100;

/** The width to which lines are broken; nothing where they are paragraphs. */
function widthOf(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ start, end }) => end - start);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  return width <= WIDEST && lengths.filter((length) => length > 0.75 * width).length >= FEWEST_FULL ? width : undefined;
}

/** Whether the first of the next line's words would not have gone into a line. */
const isFull = (line: Line | undefined, next: string, width: number | undefined): boolean =>
  line !== undefined && width !== undefined && line.end - line.start + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width;
