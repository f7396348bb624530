import type { Document } from '../text/document.ts';
import { mendTags } from './mend-tags.ts';
import type { Syntax } from './syntax.ts';
import type { SyntaxModel } from './syntax-model.ts';

/** Parts of speech and dependency heads for a whole document. Linear in its length: every sentence is, and none is long. */
export function parseDocument(document: Document, model: SyntaxModel): Syntax {
  const { tokens, sentences } = document;
  const { words, reader, tags, labels, tagUpos, tagXpos, xposNames } = model;
  const upos = new Uint8Array(tokens.count);
  const xpos = new Uint8Array(tokens.count);
  const head = new Int32Array(tokens.count).fill(-1);
  const label = new Uint8Array(tokens.count);
  const wordClass = new Uint8Array(tokens.count);
  const root = Math.max(0, labels.indexOf('root'));
  const noun = Math.max(0, tags.indexOf('NOUN/NN'));
  const longest = sentences.reduce((most, { first, last }) => Math.max(most, last - first), 1);
  const column = reader.makeRoom(longest);
  for (const { first, last } of sentences) {
    const n = last - first;
    words.makeRoom(n);
    for (let i = 0; i < n; i++) {
      const number = words.numberOf(tokens.form[first + i] ?? '');
      column.words[i] = number;
      column.keys[i] = words.key[number] ?? 0;
      wordClass[first + i] = words.wordClass[number] ?? 0;
    }
    reader.tag(n);
    mendTags(tokens.form, first, n, column.tags, tagUpos, noun);
    reader.parse(n);
    for (let i = 0; i < n; i++) {
      const t = column.tags[i] ?? 0;
      upos[first + i] = tagUpos[t] ?? 0;
      xpos[first + i] = tagXpos[t] ?? 0;
      const h = column.heads[i] ?? -1;
      const isRoot = h < 0 || h === n;
      head[first + i] = isRoot ? -1 : first + h;
      label[first + i] = isRoot ? root : Math.max(0, column.labels[i] ?? 0);
    }
  }
  return { upos, xpos, xposNames, head, label, labelNames: labels, wordClass };
}
