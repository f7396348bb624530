import type { Document } from '../text/document.ts';
import { parseDocument } from './parse-document.ts';
import { UPOS } from './syntax.ts';
import type { SyntaxModel } from './syntax-model.ts';

/** A word's parts of speech and head: an index in its sentence, the sentence's length for the root. */
export interface ParsedWord {
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly label: string;
}

/** Parses sentences whose words are given, as treebanks give them. */
export function parseTokens(sentences: readonly (readonly string[])[], model: SyntaxModel): ParsedWord[][] {
  const form = sentences.flat();
  const places = Int32Array.from(form, (_, i) => i);
  let first = 0;
  const ranges = sentences.map(({ length }) => {
    const range = { first, last: first + length, block: 0 };
    first += length;
    return range;
  });
  const document: Document = {
    article: { slug: '', text: '', headline: { start: 0, end: 0 }, paragraphs: [] },
    text: '',
    blocks: [],
    turns: [],
    sentences: ranges,
    tokens: { count: form.length, start: places, end: places, form },
  };
  const { upos, xpos, xposNames, head, label, labelNames } = parseDocument(document, model);
  return ranges.map((range) =>
    form.slice(range.first, range.last).map((_, i) => {
      const at = range.first + i;
      const above = head[at] ?? -1;
      return {
        upos: UPOS[upos[at] ?? 0] ?? 'X',
        xpos: xposNames[xpos[at] ?? 0] ?? '',
        head: (above === -1 ? range.last : above) - range.first,
        label: labelNames[label[at] ?? 0] ?? 'dep',
      };
    }),
  );
}
