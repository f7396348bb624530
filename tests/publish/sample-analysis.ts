import type { Analysis, Quotation, Span } from '../../src/engine/index.ts';

/** One quotation of a sample: its id, the pieces of text it has, and the name of who said it. */
export interface SampleQuotation {
  readonly id: string;
  readonly words: readonly string[];
  readonly by?: string;
  /** The names of who says it, too. */
  readonly alsoBy?: readonly string[];
  readonly kind?: Quotation['kind'];
}

/** An analysis of a text made by hand, so that what publishes it is tested without the engine. The first line is the headline. */
export function makeAnalysis(text: string, quotations: readonly SampleQuotation[], published = '2024-03-04'): Analysis {
  const names = [...new Set(quotations.flatMap(({ by, alsoBy = [] }) => (by === undefined ? [] : [by, ...alsoBy])))];
  const paragraphs: Span[] = [];
  let at = text.indexOf('\n');
  for (const line of text.slice(at).split('\n')) {
    if (line !== '') paragraphs.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return {
    article: { slug: 'sample', text, published, headline: { start: 0, end: text.indexOf('\n') }, paragraphs },
    people: names.map((name) => ({
      id: slugOf(name),
      name,
      kind: 'person',
      mentions: [{ span: { start: 0, end: 0 }, form: 'name' }],
      evidence: [],
    })),
    quotations: quotations.map(({ id, words, by, alsoBy, kind = 'direct' }) => ({
      id,
      kind,
      content: words.map((piece) => find(text, piece)),
      ...(by === undefined ? {} : { speaker: slugOf(by) }),
      ...(alsoBy === undefined ? {} : { alsoBy: alsoBy.map(slugOf) }),
      factuality: 'said',
      certainty: 'stated',
      confidence: 0.9,
      evidence: [],
    })),
    timeExpressions: [],
    timeline: [],
    warnings: [],
  };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sample does not hold ${words}`);
  return { start, end: start + words.length };
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '-');
}
