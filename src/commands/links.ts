import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand, WrongUsage } from '../command-line/run-command.ts';
import type { Analysis, Analyze } from '../engine/index.ts';
import { createLinkMaker, createLinkResolver, type LinkableQuotation, type Resolution } from '../engine/links/index.ts';
import { answerLines, type JsonObject, optionalString, requireString } from './json-lines.ts';
import { loadAnalyzer } from './load-analyzer.ts';

const options = {
  jsonl: { type: 'boolean', does: 'reads a line of JSON for each document or link, and writes one for it' },
} as const;

const command: Command<typeof options> = {
  call: 'npm run --silent links --',
  does: 'Makes the links that quotations are shared by, or says what became of such links when their text has changed.',
  usage: ['make --jsonl < documents.jsonl > links.jsonl', 'resolve --jsonl < links.jsonl > states.jsonl'],
  options,
  positionals: true,
  notes: [
    `make
  in   {"id", "text", "dct": day of publication or null}
  out  {"id", "links": [{"quote": its index in what analyze gives for the same text, "path"}]}`,
    `resolve
  in   {"id", "path", "text": as it is now, "dct"}
  out  {"id", "state": same | moved | reworded | gone | other-speaker, "spans": [[start, end], …] or null}
It uses nothing but the path and the text.`,
  ],
  examples: ['make --jsonl < documents.jsonl', 'resolve --jsonl < links.jsonl'],
};

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
  let last: { text: string; published?: string; title?: string; quotations: LinkableQuotation[] } | undefined;
  return (document) => {
    const text = requireString(document, 'text');
    const published = optionalString(document, 'dct');
    const title = optionalString(document, 'title');
    if (last?.text !== text || last.published !== published || last.title !== title) {
      const options = { ...(published === undefined ? {} : { published }), ...(title === undefined ? {} : { title }) };
      last = { text, ...options, quotations: listLinkable(analyze(text, options)) };
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

async function main({ values, positionals }: Given<typeof options>): Promise<void> {
  const [task] = positionals;
  if (positionals.length !== 1 || (task !== 'make' && task !== 'resolve')) throw new WrongUsage('Say what to do: make or resolve.');
  if (!values.jsonl) throw new WrongUsage(`Say --jsonl too: lines of JSON are all that ${task} reads.`);
  const analyze = loadAnalyzer();
  return answerLines(task === 'make' ? createMaker(analyze) : createFinder(analyze));
}

await runCommand(import.meta.url, command, main);
