import type { Span } from '../types.ts';
import { isEntryDay } from './date-label.ts';
import { bylineBehindDay, findDay, isCalendarDay, isDayLine, tellsOfPublication, wordsBeforeDay } from './find-day.ts';
import { alphanumericsOf, LETTERS, startsWithCapital } from './letters.ts';
import { readLines } from './lines.ts';
import { BYLINE } from './page-lines.ts';

/** Lines at the edges of an article that are not its story. */
export interface Frame {
  readonly body: readonly Span[];
  readonly credit?: Span;
  /** The day that the lines below the headline name. */
  readonly published?: string;
  /** All of those lines: the credit, and the day that is no part of it. */
  readonly top?: Span;
  readonly alternativeHeadline?: Span;
}

const LONGEST_CREDIT = 140;
const LONGEST_STANDFIRST = 300;
const CREDIT =
  /^(?:source|via|credit|copyright|©|\(?(?:reuters|ap|afp|associated press)\)?$)|\b(?:summary|reporting|report|story|article|text) (?:from|by|via)\b|^(?:additional )?(?:reporting|editing|writing) by\b/i;
/** Lines below a headline: who wrote it, when; both may come twice. */
const MOST_CREDIT_LINES = 4;
const SENTENCE_END = /[.!?…]["”’')\]]*$/;

/** “Ida Moss in Kell”, “Ida Moss and Per Lund”, “Ida Moss, Political editor”: a byline without “by”, above a day. */
const NAME = new RegExp(
  `^\\p{Lu}[${LETTERS}.’'-]+(?: \\p{Lu}[${LETTERS}.’'-]+){1,3}(?:(?:,| in| and) \\p{Lu}[${LETTERS} .’'-]{1,40})?$`,
  'u',
);
const isName = (line: string): boolean => NAME.test(line);

/** What a paper says of who wrote an article: “Transport correspondent”, “Staff writer, Kell”, “BBC News”. */
const POST = new RegExp(
  `^(?:[${LETTERS}&’' -]{1,40} )?(?:correspondent|reporter|editor|journalist|columnist|writer)(?:,? [${LETTERS} ]{1,40})?$|^[${LETTERS}]{2,5} News\\b.{0,40}$`,
  'i',
);

/** “Ida Moss Transport correspondent”: both in one line, as pages set them in two. */
function isNameWithPost(line: string): boolean {
  const words = line.split(' ', MOST_WORDS_OF_BYLINE + 1);
  const isSplit = (at: number): boolean =>
    isName(words.slice(0, at).join(' ').replace(/,$/, '')) && startsWithCapital(words[at] ?? '') && POST.test(words.slice(at).join(' '));
  return words.length <= MOST_WORDS_OF_BYLINE && (isSplit(2) || isSplit(3));
}
const MOST_WORDS_OF_BYLINE = 9;

/** Whether a paragraph is a name in one line, and a post or a day in each of the next. */
function isBareByline(words: string): boolean {
  const [first, ...others] = readLines(words).map(({ start, end }) => words.slice(start, end));
  const isBeside = (line: string): boolean => isDayLine(line) || POST.test(line);
  return first !== undefined && isName(first) && others.length > 0 && others.length <= 2 && others.every(isBeside);
}

const OF_PUBLICATION = /^(?:first )?(?:date(?: of publication)?|publication date|publish(?:ed|ing date)|posted|(?:last )?updated)\b/i;

/** The line of the paragraphs below a story that tells when it was published: “First published: 3 June 2024”, a day below “Publication date:”. */
function dayAtFoot(paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((words) => readLines(words).map(({ start, end }) => words.slice(start, end)));
  const isDated = (line: string, above: string | undefined): boolean =>
    isDayLine(line) && (OF_PUBLICATION.test(line) || (OF_PUBLICATION.test(above ?? '') && (above ?? '').endsWith(':')));
  return lines.find((line, i) => isDated(line, lines[i - 1])) ?? '';
}

const contentWords = (words: string): Set<string> => new Set(alphanumericsOf(words.toLowerCase()).filter(({ length }) => length >= 4));

function restates(headline: string, line: string): boolean {
  const known = contentWords(headline);
  const own = contentWords(line);
  if (own.size < 3 || known.size < 3) return false;
  let shared = 0;
  for (const word of own) if (known.has(word)) shared++;
  return shared / Math.min(own.size, known.size) >= 0.5;
}

/**
 * The lines of a diary that head its entries, each above words of its own: “3 May 1911”. The first of them is none of the page where
 * the next is of a later day; the newest entry of what is told backwards has the page's own.
 */
function listEntryDays(paragraphs: readonly string[]): ReadonlySet<string> {
  const lines = paragraphs.filter((words, i) => isEntryDay(words) && SENTENCE_END.test(paragraphs[i + 1] ?? ''));
  const [first, second] = lines.map((line) => findDay(line) ?? '');
  return new Set(first && second && first < second ? lines : []);
}

/** Takes the credit, with the day beside it, and the alternative headline away from the paragraphs. */
export function findFrame(text: string, paragraphs: readonly Span[], headline: Span): Frame {
  const words = (span: Span): string => text.slice(span.start, Math.min(span.end, span.start + 400));
  const title = text.slice(headline.start, headline.end);
  // a page that is copied whole may have its headline twice
  const body = paragraphs.filter((span, i) => i >= MOST_CREDIT_LINES || title === '' || text.slice(span.start, span.end) !== title);
  const isCredit = (span: Span | undefined, pattern: RegExp): boolean =>
    span !== undefined && span.end - span.start <= LONGEST_CREDIT && !SENTENCE_END.test(words(span)) && pattern.test(words(span));
  const entries = listEntryDays(body.map(words));
  const isOfPublication = (span: Span): boolean => !entries.has(words(span)) && tellsOfPublication(words(span));
  let credit: Span | undefined;
  let alternativeHeadline: Span | undefined;
  let published: string | undefined;
  let top: Span | undefined;
  const isTop = (span: Span | undefined, next?: Span): boolean =>
    span !== undefined &&
    (isCredit(span, BYLINE) ||
      isOfPublication(span) ||
      isBareByline(words(span)) ||
      isNameWithPost(words(span)) ||
      (isName(words(span)) && next !== undefined && isDayLine(words(next))));
  // a line that sums the story up may stand between the headline and who wrote it
  const at =
    !isTop(body[0], body[1]) && isTop(body[1], body[2]) && (body[0]?.end ?? 0) - (body[0]?.start ?? 0) <= LONGEST_STANDFIRST ? 1 : 0;
  for (let line = 0; line < MOST_CREDIT_LINES && body.length > at + 1; line++) {
    const first = body[at];
    if (!first || !isTop(first, body[at + 1])) break;
    const day = findDay(words(first));
    if (day && isCalendarDay(day)) published ??= day;
    for (const { start, end } of readLines(words(first))) {
      // the day is said beside the credit
      const { length } = wordsBeforeDay(words(first).slice(start, end));
      if (length > 0) credit = { start: credit?.start ?? first.start + start, end: first.start + start + length };
      const behind = bylineBehindDay(words(first).slice(start, end)).length;
      if (behind > 0) credit ??= { start: first.start + end - behind, end: first.start + end };
    }
    top = { start: top?.start ?? first.start, end: first.end };
    body.splice(at, 1);
  }
  // what a page has between its headline and that line may be anything
  const place = body.slice(0, MOST_CREDIT_LINES).findIndex(isOfPublication);
  const told = body[place] && words(body[place]);
  if (told !== undefined && body.length > 1 && isDayLine(told) && OF_PUBLICATION.test(told)) body.splice(place, 1);
  const foot = dayAtFoot(body.slice(-MOST_CREDIT_LINES).map(words));
  const day = findDay(told ?? foot);
  if (body.length > 1 && foot !== '' && words(body.at(-1) ?? headline) === foot) body.pop();
  if (day !== undefined && isCalendarDay(day)) published ??= day;
  for (let turn = 0; turn < 2 && body.length > 1; turn++) {
    const last = body.at(-1);
    if (!last || last.end - last.start > 250) break;
    const isLine = !SENTENCE_END.test(words(last)) && !words(last).includes('\n');
    if (!credit && isCredit(last, CREDIT)) credit = body.pop();
    else if (!alternativeHeadline && isLine && restates(text.slice(headline.start, headline.end), words(last)))
      alternativeHeadline = body.pop();
  }
  return {
    body,
    ...(credit ? { credit } : {}),
    ...(published ? { published } : {}),
    ...(top ? { top } : {}),
    ...(alternativeHeadline ? { alternativeHeadline } : {}),
  };
}
