import type { AnalyzeOptions, Article, Span, Warning } from '../types.ts';
import { findBareQuestions } from './bare-questions.ts';
import { lengthOfDateLabel } from './date-label.ts';
import { dayOfDateline } from './dateline.ts';
import type { Block, Document, Sentence } from './document.ts';
import { findDayOfIssue, isCalendarDay } from './find-day.ts';
import { findFrame } from './find-frame.ts';
import { isAdvice } from './interview-signs.ts';
import { type Line, readLines } from './lines.ts';
import { findOwnLines } from './own-lines.ts';
import { withoutPage } from './page-lines.ts';
import { findPartedLabels } from './parted-labels.ts';
import { readHeader } from './read-header.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { readTurns } from './read-turns.ts';
import { cutSentences, splitSentences } from './split-sentences.ts';
import { TokenList } from './token-list.ts';
import { tokenize } from './tokenize.ts';
import { findTurnLabels, type TurnLabel } from './turn-labels.ts';
import { warn } from './warn.ts';

/** A document and what could not be read in it. */
export interface ReadDocument {
  readonly document: Document;
  readonly warnings: readonly Warning[];
}

/** Whether a text begins with a turn of a talk, and not with a headline: the next line is one, too. */
function beginsTalk(lines: readonly Line[], [first, second]: readonly TurnLabel[]): boolean {
  const filled = lines.slice(0, FIRST_LINES).flatMap((line, i) => (line.end > line.start ? [i] : []));
  return first !== undefined && first.line === filled[0] && second !== undefined && second.line === filled[1];
}

/** Lines among which the first two that are not blank are looked for. */
const FIRST_LINES = 50;

/** Cuts a text into headline, paragraphs, sentences and tokens. Total: any string gives a document. */
export function readDocument(text: string, options: AnalyzeOptions = {}): ReadDocument {
  const lines = withoutPage(text, readLines(text));
  const labelled = findTurnLabels(text, lines);
  const talk = labelled.length > 0 ? labelled : findPartedLabels(text, lines);
  const header = readHeader(text, lines, options, beginsTalk(lines, talk));
  const labels = talk.filter(({ line }) => line >= header.bodyLine);
  const paragraphs = readParagraphs(text, lines, header.bodyLine, new Set(labels.map(({ line }) => line)));
  const frame = findFrame(text, paragraphs, header.headline);
  const given = options.published !== undefined && isCalendarDay(options.published) ? options.published : undefined;
  const issue = findDayOfIssue(text.slice(header.headline.start, header.headline.end));
  const named = issue !== undefined && isCalendarDay(issue) ? issue : undefined;
  const published = given ?? header.published ?? frame.published ?? findDatelineDay(text, frame.body) ?? named;
  const credit = header.credit ?? frame.credit;
  const article: Article = {
    slug: options.slug ?? '',
    text,
    headline: header.headline,
    paragraphs: frame.body,
    ...(published ? { published } : {}),
    ...(credit ? { credit } : {}),
    ...(frame.alternativeHeadline ? { alternativeHeadline: frame.alternativeHeadline } : {}),
    ...(header.sourceUrl ? { sourceUrl: header.sourceUrl } : {}),
    ...(header.language ? { language: header.language } : {}),
  };
  const { top } = frame;
  const blocks = layOutBlocks(article, [...(top ? [top] : []), ...(credit && !(top && credit.start < top.end) ? [credit] : [])]);
  const list = new TokenList();
  const bounds = blocks.map(({ span }) => {
    const first = list.count;
    tokenize(text, span, list);
    return { first, last: list.count };
  });
  const tokens = {
    count: list.count,
    start: list.start.slice(0, list.count),
    end: list.end.slice(0, list.count),
    form: readForms(text, list),
  };
  const sentences: Sentence[] = [];
  const story = blocks.findIndex(({ role }) => role === 'body');
  bounds.forEach(({ first, last }, block) => {
    splitSentences(tokens, first, last, block, sentences, block === story && labels.length === 0);
  });
  const told = labels.length > 0 ? readTurns(text, labels, frame.body) : findBareQuestions(text, header.headline, frame.body);
  const turns = isAdvice(text, header.headline, told) ? [] : told;
  const beginnings = turns.flatMap(({ words }) => words.map(({ start }) => start));
  const entries = blocks.flatMap(({ span: { start, end }, role }) =>
    role === 'body' ? [start + lengthOfDateLabel(text.slice(start, end))] : [],
  );
  const places = [...beginnings, ...entries, ...findOwnLines(text, blocks)].sort((a, b) => a - b);
  const document = { article, text, blocks, turns, sentences: cutSentences(sentences, tokens, places), tokens };
  return { document, warnings: [...header.warnings, ...warn(article, options)] };
}

/** A low mark that stands alone, and so opens nothing. */
const LOW_COMMA = '‚';

/**
 * The tokens' own characters, a comma that some papers write like a low mark (“Ann Lee‚ 44‚ said”) as one. Equal words are one string: a long text says the same few thousand over and over. (An array made
 * by `map` is of another kind once that is compiled, and all that reads it must be compiled anew.)
 */
function readForms(text: string, { count, start, end }: TokenList): string[] {
  const known = new Map<string, string>();
  const form: string[] = [];
  for (let i = 0; i < count; i++) {
    const here = text.slice(start[i], end[i]);
    const own = here === LOW_COMMA ? ',' : here;
    const equal = known.get(own);
    if (equal === undefined) known.set(own, own);
    form.push(equal ?? own);
  }
  return form;
}

/** The day that the first paragraph's dateline names; where the next is headed by a date, too, they are entries of a list. */
function findDatelineDay(text: string, [first, second]: readonly Span[]): string | undefined {
  if (second && lengthOfDateLabel(text.slice(second.start, second.end)) > 0) return undefined;
  const day = first && dayOfDateline(text.slice(first.start, Math.min(first.end, first.start + LONGEST_DATELINE)), text.slice(first.start));
  return day !== undefined && isCalendarDay(day) ? day : undefined;
}

const LONGEST_DATELINE = 120;

const linesOf = (text: string, span: Span): Span[] =>
  readLines(text.slice(span.start, span.end)).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));

function layOutBlocks({ headline, paragraphs, alternativeHeadline, text }: Article, credits: readonly Span[]): Block[] {
  const block = (span: Span | undefined, role: Block['role']): Block[] => (span && span.end > span.start ? [{ span, role }] : []);
  return [
    ...block(headline, 'headline'),
    ...paragraphs.flatMap((span) => block(span, 'body')),
    // a name does not go on in the next line of a credit
    ...credits.flatMap((credit) => linesOf(text, credit)).flatMap((span) => block(span, 'credit')),
    ...block(alternativeHeadline, 'alternative-headline'),
  ].sort((a, b) => a.span.start - b.span.start);
}
