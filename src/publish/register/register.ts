import type { Analysis, Span } from '../../engine/index.ts';
import type { QuotationChange } from '../../reader/article-data.ts';
import { namesOfSpeakers } from '../../reader/people/voices.ts';
import { quotedWords } from '../../reader/quote/describe-quotation.ts';
import { hashParts } from '../hash.ts';
import { createFollower, linkQuotations } from './follow-quotation.ts';
import type { Register, RegisteredQuotation } from './registered.ts';

/** A register brought up to an article's present text. */
export interface UpdatedRegister {
  readonly register: Register;
  /** The changes, for the page. */
  readonly changes: readonly QuotationChange[];
  /** What was still there at the last build and is gone now, for a warning. */
  readonly vanished: readonly RegisteredQuotation[];
}

/** Adds an article's new quotations to its register and notes what became of those that it no longer has. */
export function updateRegister(slug: string, before: Register | undefined, analysis: Analysis, today: string): UpdatedRegister {
  const links = linkQuotations(slug, analysis);
  const current = new Map(analysis.quotations.map((quotation, index) => [quotation.id, links[index] ?? '']));
  const known = before?.quotations ?? [];
  const vanished: RegisteredQuotation[] = [];
  const places = new Map<string, Span>();
  const text = hashParts(analysis.article.text);
  let follow: ReturnType<typeof createFollower> | undefined;
  const kept = known.map((entry): RegisteredQuotation => {
    const { change, ...unchanged } = entry;
    const link = current.get(entry.id);
    if (link !== undefined) return { ...unchanged, link };
    follow ??= createFollower(analysis, before?.text === text);
    const { at, ...found } = follow(entry);
    if (at) places.set(entry.id, at);
    if (found.state === 'gone' && change?.state !== 'gone') vanished.push(entry);
    const same = change !== undefined && change.state === found.state && change.now === found.now;
    return { ...unchanged, change: { ...found, since: same ? change.since : today } };
  });
  const knownIds = new Set(known.map((entry) => entry.id));
  const added = analysis.quotations
    .filter((quotation) => !knownIds.has(quotation.id))
    .map((quotation): RegisteredQuotation => {
      const [speaker, ...alsoBy] = namesOfSpeakers(analysis, quotation);
      return {
        id: quotation.id,
        kind: quotation.kind,
        words: quotedWords(analysis, quotation),
        ...(speaker === undefined ? {} : { speaker }),
        ...(alsoBy.length === 0 ? {} : { alsoBy }),
        ...(quotation.said === undefined ? {} : { said: quotation.said }),
        link: current.get(quotation.id) ?? '',
        first: today,
      };
    });
  const quotations = [...kept, ...added];
  return {
    register: { article: slug, text, quotations },
    changes: quotations.flatMap((entry) => listChange(entry, places.get(entry.id))),
    vanished,
  };
}

function listChange({ id, words, speaker, alsoBy, change }: RegisteredQuotation, at: Span | undefined): QuotationChange[] {
  if (change === undefined) return [];
  return [
    {
      id,
      state: change.state,
      words,
      ...(speaker === undefined ? {} : { speaker }),
      ...(alsoBy === undefined ? {} : { alsoBy }),
      ...(change.now === undefined ? {} : { now: change.now }),
      ...(at === undefined ? {} : { at }),
      changed: change.since,
    },
  ];
}

/** A register as it is stored: a line for each quotation, so that a change is a small difference. */
export function writeRegister({ article, text, quotations }: Register): string {
  const lines = quotations.map((entry) => `    ${JSON.stringify(entry)}`);
  const read = text === undefined ? '' : `  "text": ${JSON.stringify(text)},\n`;
  return `{\n  "article": ${JSON.stringify(article)},\n${read}  "quotations": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Reads a stored register. A text that is none throws a `SyntaxError`: to begin a new one would lose every old address. */
export function readRegister(text: string): Register {
  const value: unknown = JSON.parse(text);
  if (!isRegister(value))
    throw new SyntaxError('it is not a register: it needs “article” and “quotations”, each with “id”, “words”, “link” and “first”');
  return value;
}

function isRegister(value: unknown): value is Register {
  if (typeof value !== 'object' || value === null || !('article' in value) || !('quotations' in value)) return false;
  return (
    Array.isArray(value.quotations) &&
    value.quotations.every(
      (entry) =>
        typeof entry?.id === 'string' &&
        typeof entry.words === 'string' &&
        typeof entry.link === 'string' &&
        typeof entry.first === 'string',
    )
  );
}
