import type { LinkableQuotation, Span } from '../../engine/index.ts';
import { type JsonObject, optionalString, requireString } from '../json-lines.ts';
import type { Case } from './link-edits/case.ts';

/** A text with the quotations that are known to be in it. */
export interface Source {
  readonly text: string;
  readonly published: string | undefined;
  readonly quotations: readonly LinkableQuotation[];
}

const toSpans = (value: unknown): Span[] => (Array.isArray(value) ? value.map(([start, end]: [number, number]) => ({ start, end })) : []);

/** A corpus document with its gold quotations. */
export function readSource(document: JsonObject): Source {
  const quotes = Array.isArray(document.quotes) ? (document.quotes as JsonObject[]) : []; // the corpus's own format
  const quotations = quotes
    .filter((quote) => quote.kind !== 'attitude' && toSpans(quote.spans).length > 0)
    .map((quote) => {
      const [source] = toSpans(quote.speaker);
      return {
        id: 'speaker-first-words-of-it-0000',
        content: toSpans(quote.spans),
        ...(source ? { source } : {}),
        ...(typeof quote.speaker_text === 'string' ? { speakerName: quote.speaker_text } : {}),
      };
    });
  return { text: requireString(document, 'text'), published: optionalString(document, 'dct'), quotations };
}

/** Words and names to put in. */
export type Strangers = Pick<Case, 'strangers' | 'names'>;

/** Those of articles that are not edited. */
export function readStrangers(documents: readonly JsonObject[]): Strangers {
  const find = (pattern: RegExp): string[] => documents.flatMap((d) => requireString(d, 'text').match(pattern) ?? []);
  // Words in lower case somewhere are no names, although headlines write them so.
  const plain = new Set(find(/\b[a-z]+\b/g));
  const names = find(/(?<=[a-z] )[A-Z][a-z]+ [A-Z][a-z]+/g).filter((name) =>
    name.split(' ').every((word) => word.length > 3 && !plain.has(word.toLowerCase())),
  );
  return { strangers: find(/(?<=[a-z] )[a-z]{4,}(?= )/g), names };
}
