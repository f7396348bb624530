import type { AnalyzeOptions, Span, Warning } from '../types.ts';
import { isCalendarDay } from './find-day.ts';
import type { Header } from './header.ts';
import { type Line, trimSpan } from './lines.ts';
import { readHeadline } from './read-headline.ts';
import { readMail } from './read-mail.ts';

const FRONT_MATTER_LINES = 60;

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

/** Reads the first line(s): `date YYYY-MM-DD headline`, front matter, or a bare headline, which a talk's first turn is not. */
export function readHeader(text: string, lines: readonly Line[], options: AnalyzeOptions, beginsTalk: boolean): Header {
  let first = 0;
  while (first < lines.length && lines[first]?.start === lines[first]?.end) first++;
  const line = lines[first];
  if (!line) return { headline: { start: 0, end: 0 }, bodyLine: lines.length, warnings: [] };
  if (line.end - line.start === 3 && text.startsWith('---', line.start)) {
    const header = readFrontMatter(text, lines, first);
    if (header) return header;
    const next = lines[first + 1];
    if (next && /^\w+[ \t]*:/.test(text.slice(next.start, Math.min(next.end, next.start + 30)))) {
      const message = 'The front matter that begins here has no “---” below it, so it is read as text.';
      const warning = { rule: 'open-front-matter', message, line: line.number, span: { start: line.start, end: line.end } };
      const header = readHeadline(text, lines, first, options, beginsTalk);
      return { ...header, warnings: [...header.warnings, warning] };
    }
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
  const mail = readMail(text, lines, first);
  if (mail)
    return {
      headline: mail.subject,
      bodyLine: mail.bodyLine,
      warnings: [],
      ...(mail.sent !== undefined && isCalendarDay(mail.sent) ? { published: mail.sent } : {}),
      ...(mail.sender ? { credit: mail.sender } : {}),
    };
  return readHeadline(text, lines, first, options, beginsTalk);
}
