import type { Document } from '../text/document.ts';
import { mendTags } from './mend-tags.ts';
import type { Syntax } from './syntax.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { makeState } from './transition-state.ts';

/** Parts of speech and dependency heads for a whole document. Linear in its length: every sentence is, and none is long. */
export function parseDocument(document: Document, model: SyntaxModel): Syntax {
  const { tokens, sentences } = document;
  const { words, networks, tagUpos, tagXpos, xposNames } = model;
  const upos = new Uint8Array(tokens.count);
  const xpos = new Uint8Array(tokens.count);
  const head = new Int32Array(tokens.count).fill(-1);
  const label = new Uint8Array(tokens.count);
  const wordClass = new Uint8Array(tokens.count);
  const root = Math.max(0, networks.labels.indexOf('root'));
  const noun = Math.max(0, networks.tags.indexOf('NOUN/NN'));
  const longest = sentences.reduce((most, { first, last }) => Math.max(most, last - first), 1);
  const state = makeState(longest);
  const numbers = new Int32Array(longest + 1);
  const tag = new Uint8Array(longest + 1);
  const key = new Int32Array(longest + 1);
  const offer = { key, tag, uposOf: tagUpos, tags: networks.tags.length, labels: networks.labels.length };
  for (const { first, last } of sentences) {
    const n = last - first;
    words.makeRoom(n);
    for (let i = 0; i < n; i++) {
      const number = words.numberOf(tokens.form[first + i] ?? '');
      numbers[i] = number;
      key[i] = words.key[number] ?? 0;
      wordClass[first + i] = words.wordClass[number] ?? 0;
    }
    model.tagSentence(numbers, n, tag);
    mendTags(tokens.form, first, n, tag, tagUpos, noun);
    model.parseSentence(numbers, n, offer, state);
    for (let i = 0; i < n; i++) {
      const t = tag[i] ?? 0;
      upos[first + i] = tagUpos[t] ?? 0;
      xpos[first + i] = tagXpos[t] ?? 0;
      const h = state.head[i] ?? -1;
      const isRoot = h < 0 || h === n;
      head[first + i] = isRoot ? -1 : first + h;
      label[first + i] = isRoot ? root : Math.max(0, state.label[i] ?? 0);
    }
  }
  return { upos, xpos, xposNames, head, label, labelNames: networks.labels, wordClass };
}
