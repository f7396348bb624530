/**
 *     npm run --silent analyze -- FILE [--published YYYY-MM-DD] [--json]
 *     npm run --silent analyze -- --jsonl < documents.jsonl > results.jsonl
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Analysis, Analyze, Span } from '../engine/index.ts';
import { answerLines, type JsonObject, optionalString, requireString } from './json-lines.ts';
import { loadAnalyzer } from './load-analyzer.ts';
import { writeReport } from './write-report.ts';

const USAGE = 'usage: npm run --silent analyze -- FILE [--published YYYY-MM-DD] [--json]  |  --jsonl < documents.jsonl';
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

/** The text of a file. Throws an `Error` that names the file and what to do. */
export function readArticle(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}); give the path of a text file`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not UTF-8 text; save it as UTF-8 and try again`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, published: { type: 'string' } },
  });
  const analyze = loadAnalyzer();
  if (values.jsonl) return answerLines((document) => answerDocument(analyze, document));
  const file = positionals[0];
  if (!file || positionals.length > 1) throw new TypeError(USAGE);
  const analysis = analyze(readArticle(file), {
    slug: basename(file, extname(file)),
    ...(values.published ? { published: values.published } : {}),
  });
  console.log(values.json ? JSON.stringify(analysis, null, 2) : writeReport(analysis));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof TypeError ? 2 : 1;
  });
}
