import type { Document } from '../text/document.ts';
import { parseDocument } from './parse-document.ts';
import { UPOS } from './syntax.ts';
import { readSyntaxModel } from './syntax-model.ts';

/** A word's part of speech and head: an index in its sentence, the sentence's length for the root. */
export interface ParsedWord {
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly label: string;
}

/** Parses sentences whose words are given, as treebanks give them. */
export function parseTokens(sentences: readonly (readonly string[])[], weights: Uint8Array): ParsedWord[][] {
  const model = readSyntaxModel(weights);
  return sentences.map((form) => {
    const places = Int32Array.from(form, (_, i) => i);
    const document: Document = {
      article: { slug: '', text: '', headline: { start: 0, end: 0 }, paragraphs: [] },
      text: '',
      blocks: [],
      sentences: [{ first: 0, last: form.length, block: 0 }],
      tokens: { count: form.length, start: places, end: places, form },
    };
    const { upos, xpos, xposNames, head, label, labelNames } = parseDocument(document, model);
    return form.map((_, i) => ({
      upos: UPOS[upos[i] ?? 0] ?? 'X',
      xpos: xposNames[xpos[i] ?? 0] ?? '',
      head: head[i] === -1 ? form.length : (head[i] ?? 0),
      label: labelNames[label[i] ?? 0] ?? 'dep',
    }));
  });
}
