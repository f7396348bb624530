import { expect, test } from 'vitest';
import { parseTokens, readSyntaxModel, readTreebank, trainSyntax } from '../../../src/engine/training.ts';

const SENTENCES = [
  'The DET DT 2 det/mayor NOUN NN 3 nsubj/closed VERB VBD 0 root/the DET DT 5 det/harbour NOUN NN 3 obj/. PUNCT . 3 punct',
  'Ann PROPN NNP 2 nsubj/said VERB VBD 0 root/that SCONJ IN 6 mark/the DET DT 5 det/bridge NOUN NN 6 nsubj/closed VERB VBD 2 ccomp/. PUNCT . 2 punct',
  'A DET DT 3 det/new ADJ JJ 3 amod/bridge NOUN NN 4 nsubj/opened VERB VBD 0 root/yesterday NOUN NN 4 obl/. PUNCT . 4 punct',
];
const toLines = (sentence: string): string =>
  sentence
    .split('/')
    .map((word) => `${word.replaceAll(' ', '\t')}\t1`)
    .join('\n');
const TREEBANK = readTreebank(Array.from({ length: 40 }, (_, i) => toLines(SENTENCES[i % SENTENCES.length] ?? '')).join('\n\n'));
const learn = (seed: number) =>
  trainSyntax(TREEBANK, {
    seed,
    epochs: 300,
    sizes: { width: 16, units: [16, 16], arc: 16, label: 16 },
    codedWords: { words: ['the', 'harbour', 'bridge'], levels: 1, codes: Uint8Array.of(1, 2, 2) },
  });
const learned = learn(1);

test('learning twice from the same seed gives the same bytes', () => {
  expect(learn(1)).toEqual(learned);
});

test('another seed gives other bytes', () => {
  expect(learn(2)).not.toEqual(learned);
});

test('a small treebank is learned by heart', () => {
  const model = readSyntaxModel(learned);
  const [parsed] = parseTokens([['The', 'mayor', 'closed', 'the', 'harbour', '.']], model);
  expect(parsed?.map(({ upos, xpos, head, label }) => `${upos} ${xpos} ${head} ${label}`)).toEqual([
    'DET DT 1 det',
    'NOUN NN 2 nsubj',
    'VERB VBD 6 root',
    'DET DT 4 det',
    'NOUN NN 2 obj',
    'PUNCT . 2 punct',
  ]);
});
