import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { readArticle, whyUnreadable } from '../command-line/read-text-file.ts';
import { runCommand, WrongUsage } from '../command-line/run-command.ts';
import type { Analysis, Analyze, Span } from '../engine/index.ts';
import { isCalendarDay } from '../engine/text/find-day.ts';
import { answerLines, type JsonObject, optionalString, requireString, whatIsLeftOut } from './json-lines.ts';
import { loadAnalyzer } from './load-analyzer.ts';
import { writeReport } from './write-report.ts';

const options = {
  json: { type: 'boolean', does: 'the whole analysis as JSON instead of a report' },
  jsonl: { type: 'boolean', does: 'reads documents on standard input and writes results on standard output' },
  published: { type: 'string', value: 'YYYY-MM-DD', does: 'the day of publication, where the article does not say it' },
} as const;

const command: Command<typeof options> = {
  call: 'npm run --silent analyze --',
  does: 'Reads an article and says who said what, and when.',
  usage: ['FILE [--published YYYY-MM-DD] [--json]', '--jsonl < documents.jsonl > results.jsonl'],
  options,
  positionals: true,
  notes: [
    `With --jsonl a document is a line, and its result too, in the same order; the memory that it takes does not grow.
  in   {"id", "text", "dct": day of publication or null, "title": headline or null}
  out  {"id",
        "quotes": [{"kind", "spans", "cue", "speaker", "speaker_name", "said", "certainty"}],
        "people": [{"name", "role", "kind", "mentions"}],
        "timexes": [{"start", "end", "type", "value"}],
        "timeline": [{"value", "planned", "spans", "summary"}]}
Places are [start, end] in UTF-16 units of the text. A line that is no document gives {"id", "error"}; the rest goes on,
and the exit code is 1.`,
  ],
  examples: ['public/articles/macron-putin-2022-02-07.txt', '--jsonl < documents.jsonl > results.jsonl'],
};

const pair = (span: Span): [number, number] => [span.start, span.end];

/** An Analysis in the shape of the `--jsonl` contract: offsets in UTF-16 units of the document's `text`. */
export function toResult(id: unknown, analysis: Analysis): JsonObject {
  const byId = new Map(analysis.people.map((person) => [person.id, person]));
  const { text } = analysis.article;
  return {
    id,
    quotes: analysis.quotations.map((q) => ({
      kind: q.kind,
      spans: q.content.map(pair),
      cue: q.cue ? q.cue.map(pair) : null,
      speaker: q.source ? [pair(q.source)] : null,
      speaker_name: (q.speaker && byId.get(q.speaker)?.name) || null,
      said: q.said ?? null,
      certainty: q.certainty,
    })),
    people: analysis.people.map((p) => ({
      name: p.name,
      role: p.role ? text.slice(p.role.start, p.role.end) : null,
      kind: p.kind,
      mentions: p.mentions.map((m) => pair(m.span)),
    })),
    timexes: analysis.timeExpressions.map((t) => ({
      start: t.span.start,
      end: t.span.end,
      type: t.type,
      value: t.value,
      ...(t.mod === undefined ? {} : { mod: t.mod }),
    })),
    // What the text only orders has no value to give.
    timeline: analysis.timeline
      .filter((e) => e.order === undefined)
      .map((e) => ({
        value: e.when,
        planned: e.status === 'planned',
        spans: e.places.map(pair),
        summary: pair(e.summary),
      })),
  };
}

/** The answer to one line of the `--jsonl` contract. Throws `BadLine` when it is not a document. */
export function answerDocument(analyze: Analyze, document: JsonObject): JsonObject {
  const text = requireString(document, 'text');
  const published = optionalString(document, 'dct');
  const title = optionalString(document, 'title');
  const analysis = analyze(text, { ...(published === undefined ? {} : { published }), ...(title === undefined ? {} : { title }) });
  return toResult(document.id ?? null, analysis);
}

/** The text of a file. Throws an `Error` that names the file, the line where there is one, and what to do. */
export function readFile(file: string): string {
  const why = whyUnreadable(file);
  if (why !== undefined) throw new Error(`${file} cannot be read: ${why}. Give the path of a text file.`);
  const read = readArticle(readFileSync(file));
  if (!('text' in read)) throw new Error(`${file}:${read.line}: ${read.reason}`);
  return read.text;
}

async function main({ values, positionals }: Given<typeof options>): Promise<void> {
  const [file] = positionals;
  if (values.jsonl) {
    if (file !== undefined) throw new WrongUsage('With --jsonl the documents are read on standard input, not from a file.');
    if (values.json || values.published !== undefined)
      throw new WrongUsage('With --jsonl there is neither --json nor --published; a document says its day as “dct”.');
    const analyze = loadAnalyzer();
    return answerLines((document, number) => {
      const answer = answerDocument(analyze, document);
      const leftOut = whatIsLeftOut(document, number);
      if (leftOut !== undefined) console.error(leftOut);
      return answer;
    });
  }
  if (!file) throw new WrongUsage('Which article? Give the path of a text file.');
  if (positionals.length > 1) throw new WrongUsage('One article at a time; --jsonl reads many.');
  if (values.published !== undefined && !isCalendarDay(values.published))
    throw new WrongUsage(`“${values.published}” is not a day; give it as YYYY-MM-DD.`);
  const analysis = loadAnalyzer()(readFile(file), {
    slug: basename(file, extname(file)),
    ...(values.published ? { published: values.published } : {}),
  });
  console.log(values.json ? JSON.stringify(analysis, null, 2) : writeReport(analysis));
}

await runCommand(import.meta.url, command, main);
