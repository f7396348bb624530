/**
 *     npm run --silent links -- make --jsonl    < documents.jsonl > links.jsonl
 *     npm run --silent links -- resolve --jsonl < links.jsonl     > states.jsonl
 *
 * `make`: `{"id","text","dct"}` in, `{"id","links":[{"quote","path"}]}` out, where `quote` is the index in what `analyze`
 * gives for the same text. `resolve`: `{"id","path","text","dct"}` in, with the text as it is now,
 * `{"id","state","spans"}` out; it uses nothing but the path and the text.
 */
import { parseArgs } from 'node:util';
import type { Analysis, Analyze } from '../engine/index.ts';
import { createLinkMaker, createLinkResolver, type LinkableQuotation, type Resolution } from '../engine/links/index.ts';
import { answerLines, type JsonObject, optionalString, requireString } from './json-lines.ts';
import { loadAnalyzer } from './load-analyzer.ts';

const USAGE = 'usage: npm run --silent links -- make|resolve --jsonl < lines.jsonl';
const LONGEST_SLUG = 48;

/** The address's name for a document: its id in lower case and hyphens. */
export function slugOf(id: unknown): string {
  const plain = (typeof id === 'string' || typeof id === 'number' ? String(id) : '').normalize('NFKD').toLowerCase();
  const words = plain.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, LONGEST_SLUG).replace(/^-|-$/g, '') || 'article';
}

/** Quotations with their speakers' names, as links want them. */
export function listLinkable({ quotations, people }: Analysis): LinkableQuotation[] {
  const names = new Map(people.map((person) => [person.id, person.name]));
  return quotations.map(({ id, content, source, speaker }) => {
    const speakerName = speaker === undefined ? undefined : names.get(speaker);
    return { id, content, ...(source ? { source } : {}), ...(speakerName === undefined ? {} : { speakerName }) };
  });
}

/** Analyses a document as `analyze --jsonl` does; the last one is kept, since many links lead into one text. */
function createReader(analyze: Analyze): (document: JsonObject) => { text: string; quotations: LinkableQuotation[] } {
  let last: { text: string; published: string | undefined; quotations: LinkableQuotation[] } | undefined;
  return (document) => {
    const text = requireString(document, 'text');
    const published = optionalString(document, 'dct');
    const title = optionalString(document, 'title');
    if (last?.text !== text || last.published !== published) {
      const options = { ...(published === undefined ? {} : { published }), ...(title === undefined ? {} : { title }) };
      last = { text, published, quotations: listLinkable(analyze(text, options)) };
    }
    return last;
  };
}

/** Answers a line of `make`. */
export function createMaker(analyze: Analyze): (document: JsonObject) => unknown {
  const read = createReader(analyze);
  return (document) => {
    const { text, quotations } = read(document);
    const makeLink = createLinkMaker(text, slugOf(document.id));
    return { id: document.id ?? null, links: quotations.map((quotation, quote) => ({ quote, path: makeLink(quotation) })) };
  };
}

/** Answers a line of `resolve`. */
export function createFinder(analyze: Analyze): (document: JsonObject) => unknown {
  const read = createReader(analyze);
  let last: { quotations: readonly LinkableQuotation[]; resolve: (path: string) => Resolution } | undefined;
  return (document) => {
    const path = requireString(document, 'path');
    const { text, quotations } = read(document);
    if (last?.quotations !== quotations) last = { quotations, resolve: createLinkResolver(text, quotations) };
    const { state, spans } = last.resolve(path);
    return { id: document.id ?? null, state, spans: spans ? spans.map(({ start, end }) => [start, end]) : null };
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { jsonl: { type: 'boolean' } } });
  const [task] = positionals;
  if (!values.jsonl || positionals.length !== 1 || (task !== 'make' && task !== 'resolve')) throw new TypeError(USAGE);
  const analyze = loadAnalyzer();
  return answerLines(task === 'make' ? createMaker(analyze) : createFinder(analyze));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof TypeError ? 2 : 1;
  });
}
