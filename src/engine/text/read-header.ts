import type { AnalyzeOptions, Span, Warning } from '../types.ts';
import { type Line, trimSpan } from './lines.ts';

/** What stands before the body: headline, day, and what front matter tells. */
export interface Header {
  /** Empty where the text begins with its body. */
  readonly headline: Span;
  readonly published?: string;
  readonly credit?: Span;
  readonly sourceUrl?: string;
  readonly language?: string;
  /** Index of the first line of the body. */
  readonly bodyLine: number;
  readonly warnings: readonly Warning[];
}

/** A bare first line is a headline up to this length; headlines of 200 characters exist, paragraphs are longer. */
const LONGEST_HEADLINE = 250;
/** A longer first line is a headline all the same where it is no sentence: it has no full stop, and the story stands below it. */
const LONGEST_TITLE = 800;
/** A first line longer than this that ends with a word and a full stop is a sentence of the story. */
const LONG_FOR_FULL_STOP = 80;
const FRONT_MATTER_LINES = 60;

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isCalendarDay(day: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && date >= 1 && date <= length;
}

interface DateFound {
  readonly published?: string;
  readonly warnings: readonly Warning[];
}

function checkDate(day: string, line: Line): DateFound {
  if (isCalendarDay(day)) return { published: day, warnings: [] };
  const message = `“${day}” is not a day of the calendar; write it as YYYY-MM-DD. The article is read without a date.`;
  return { warnings: [{ rule: 'bad-date', message, line: line.number, span: { start: line.start, end: line.end } }] };
}

function readFrontMatter(text: string, lines: readonly Line[], open: number): Header | undefined {
  let close = open + 1;
  while (close < lines.length && close - open <= FRONT_MATTER_LINES) {
    const line = lines[close];
    if (line && text.slice(line.start, line.end) === '---') break;
    close++;
  }
  if (close >= lines.length || close - open > FRONT_MATTER_LINES) return undefined;
  const fields = new Map<string, { span: Span; line: Line }>();
  for (const line of lines.slice(open + 1, close)) {
    const colon = text.slice(line.start, Math.min(line.end, line.start + 30)).indexOf(':');
    if (colon < 1) continue;
    const bare = trimSpan(text, line.start + colon + 1, line.end);
    const quoted = bare.end - bare.start >= 2 && /["']/.test(text[bare.start] ?? '') && text[bare.start] === text[bare.end - 1];
    const span = quoted ? { start: bare.start + 1, end: bare.end - 1 } : bare;
    if (span.end > span.start)
      fields.set(
        text
          .slice(line.start, line.start + colon)
          .trim()
          .toLowerCase(),
        { span, line },
      );
  }
  const words = (key: string): string | undefined => {
    const field = fields.get(key);
    return field && text.slice(field.span.start, field.span.end);
  };
  const date = fields.get('date');
  const { published, warnings } = date
    ? checkDate(text.slice(date.span.start, date.span.end), date.line)
    : { published: undefined, warnings: [] };
  const credit = fields.get('author') ?? fields.get('source');
  const sourceUrl = words('url');
  const language = words('language');
  const title = fields.get('title');
  let bodyLine = close + 1;
  let headline = title?.span;
  if (!headline) {
    while (bodyLine < lines.length && lines[bodyLine]?.start === lines[bodyLine]?.end) bodyLine++;
    const first = lines[bodyLine];
    headline = first ? { start: first.start, end: first.end } : { start: text.length, end: text.length };
    bodyLine++;
  }
  return {
    headline,
    bodyLine,
    warnings,
    ...(published ? { published } : {}),
    ...(credit ? { credit: credit.span } : {}),
    ...(sourceUrl && /^https?:\/\/\S+$/.test(sourceUrl) ? { sourceUrl } : {}),
    ...(language && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? { language } : {}),
  };
}

/** Letters and digits alone, for telling whether a line is the title that is known from elsewhere. */
const essence = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isHeadline(text: string, line: Line, isLast: boolean, title: string | undefined): boolean {
  const length = line.end - line.start;
  const words = text.slice(line.start, Math.min(line.end, line.start + 2000));
  if (title && essence(words).startsWith(essence(title).slice(0, 80))) return true;
  if (length > LONGEST_HEADLINE && (isLast || length > LONGEST_TITLE || /[.!?…:]["”’)]*$/.test(words))) return false;
  if (isLast) return true;
  // A first line of two or more sentences, or one that ends like a sentence and is long, is already the story.
  return (
    !/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(words.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|vs|No)\./gu, '')) &&
    !(length > 140 && /\.["”’)]*$/.test(words)) &&
    !(length > LONG_FOR_FULL_STOP && /\p{Ll}{3}\.["”’)]*$/u.test(words))
  );
}

/** Reads the first line(s): `date YYYY-MM-DD headline`, front matter, or a bare headline, which a talk's first turn is not. */
export function readHeader(text: string, lines: readonly Line[], options: AnalyzeOptions, beginsTalk: boolean): Header {
  let first = 0;
  while (first < lines.length && lines[first]?.start === lines[first]?.end) first++;
  const line = lines[first];
  if (!line) return { headline: { start: 0, end: 0 }, bodyLine: lines.length, warnings: [] };
  if (line.end - line.start === 3 && text.startsWith('---', line.start)) {
    const header = readFrontMatter(text, lines, first);
    if (header) return header;
  }
  const dated = /^date[ \t]+(\d[\d/.-]*)[ \t]*/i.exec(text.slice(line.start, Math.min(line.end, line.start + 60)));
  if (dated) {
    const { published, warnings } = checkDate(dated[1] ?? '', line);
    return {
      headline: trimSpan(text, line.start + dated[0].length, line.end),
      bodyLine: first + 1,
      warnings,
      ...(published ? { published } : {}),
    };
  }
  const isLast = lines.slice(first + 1, first + 200).every((l) => l.start === l.end);
  if (!beginsTalk && isHeadline(text, line, isLast, options.title))
    return { headline: { start: line.start, end: line.end }, bodyLine: first + 1, warnings: [] };
  return { headline: { start: line.start, end: line.start }, bodyLine: first, warnings: [] };
}
