import type { Document } from '../text/document.ts';
import { makeTreeFinder } from './find-tree.ts';
import { LONGEST } from './layout.ts';
import type { Syntax } from './syntax.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { chartAt } from './tree-chart.ts';
import { readShape } from './tree-shape.ts';

/** Parts of speech and dependency heads for a whole document. Linear in its length: every sentence is, and none is long. */
export function parseDocument(document: Document, model: SyntaxModel): Syntax {
  const { tokens, sentences } = document;
  const { words, encoder, mend, tagUpos, tagXpos, xposNames, labels: labelNames } = model;
  const { layout, memory } = encoder;
  const upos = new Uint8Array(tokens.count);
  const xpos = new Uint8Array(tokens.count);
  const head = new Int32Array(tokens.count).fill(-1);
  const label = new Uint8Array(tokens.count);
  const sentence = new Int32Array(tokens.count);
  const wordClass = new Uint8Array(tokens.count);
  const root = Math.max(0, labelNames.indexOf('root'));
  const numbers = new Int32Array(memory, layout.numbers, LONGEST + 1);
  const tags = new Uint8Array(memory, layout.tag, LONGEST + 1);
  const parts = new Uint8Array(memory, layout.part, LONGEST + 1);
  const heads = new Int32Array(memory, layout.head, LONGEST + 1);
  const chosen = new Uint8Array(memory, layout.chosen, LONGEST + 1);
  const scores = new Int32Array(memory, layout.scores, (LONGEST + 1) ** 2);
  const findTree = makeTreeFinder(LONGEST, chartAt(memory, layout.chart), (_, slots) => encoder.fillChart(slots));
  const trees = { form: tokens.form, upos, xpos, head, label };
  for (const [s, { first, last }] of sentences.entries()) {
    sentence.fill(s, first, last);
    const slots = last - first + 1;
    words.numberAll(tokens.form, first, last);
    for (let i = 1; i < slots; i++) wordClass[first + i - 1] = words.wordClass[numbers[i] ?? 0] ?? 0;
    encoder.encode(slots);
    for (let i = 1; i < slots; i++) parts[i] = tagUpos[tags[i] ?? 0] ?? 0;
    findTree(scores, slots, heads);
    encoder.label(slots);
    for (let i = 1; i < slots; i++) {
      const at = first + i - 1;
      const t = tags[i] ?? 0;
      upos[at] = tagUpos[t] ?? 0;
      xpos[at] = tagXpos[t] ?? 0;
      const h = heads[i] ?? 0;
      head[at] = h === 0 ? -1 : first + h - 1;
      label[at] = h === 0 ? root : (chosen[i] ?? 0);
    }
    mend(trees, first, last);
  }
  const { childStart, child, left, right } = readShape(head);
  return { upos, xpos, xposNames, head, label, labelNames, childStart, child, left, right, sentence, wordClass };
}
