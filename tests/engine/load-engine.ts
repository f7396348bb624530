import { readFileSync } from 'node:fs';
import { type Analysis, type Analyze, createAnalyzer, type Span } from '../../src/engine/index.ts';

const read = (name: string): Uint8Array => readFileSync(new URL(`../../src/engine/model/${name}.bin`, import.meta.url));

/** The engine with the project's own weights. */
export const analyze: Analyze = createAnalyzer({ syntax: read('syntax'), people: read('people'), quotes: read('quotes') });

/** The words of a span. */
export const wordsOf = (analysis: Analysis, span: Span): string => analysis.article.text.slice(span.start, span.end);

/** Quotations as a reader sees them: kind, words, cue, speaker. */
export function quotationsOf(analysis: Analysis) {
  const names = new Map(analysis.people.map((person) => [person.id, person.name]));
  return analysis.quotations.map((q) => ({
    kind: q.kind,
    words: q.content.map((span) => wordsOf(analysis, span)),
    source: q.source ? wordsOf(analysis, q.source) : undefined,
    speaker: q.speaker === undefined ? undefined : names.get(q.speaker),
  }));
}
