import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/engine/syntax/parse-document.ts';
import { UPOS } from '../../../src/engine/syntax/syntax.ts';
import { readSyntaxModel } from '../../../src/engine/syntax/syntax-model.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';

const model = readSyntaxModel(readFileSync(new URL('../../../src/engine/model/syntax.bin', import.meta.url)));

function parse(text: string) {
  const { document } = readDocument(`Head\n\n${text}`);
  const { upos, head, label, labelNames } = parseDocument(document, model);
  const { tokens, sentences } = document;
  return {
    document,
    head,
    words: [...tokens.form].map((form, i) => ({
      form,
      upos: UPOS[upos[i] ?? 0],
      head: head[i] === -1 ? undefined : tokens.form[head[i] ?? 0],
      label: labelNames[label[i] ?? 0],
    })),
    sentences,
  };
}
const word = (text: string, form: string) => parse(text).words.find((w) => w.form === form);

test.each([
  ['The minister said that the harbour would close.', 'minister', 'NOUN', 'said', 'nsubj'],
  ['The minister said that the harbour would close.', 'close', 'VERB', 'said', 'ccomp'],
  ['Reporters asked the mayor about the bridge.', 'Reporters', 'NOUN', 'asked', 'nsubj'],
  ['A police spokeswoman said the road was closed.', 'spokeswoman', 'NOUN', 'said', 'nsubj'],
  ['She will arrive on Friday.', 'Friday', 'PROPN', 'arrive', 'obl'],
])('%s: %s is %s under %s (%s)', (text, form, upos, head, label) => {
  expect(word(text, form)).toEqual({ form, upos, head, label });
});

test('doubled marks are read like others', () => {
  const parts = (text: string) => parse(text).words.map(({ upos, label }) => [upos, label]);
  const curly = '“It looks as though it sank,” a diver, speaking on the quay, said of the boat.';
  expect(parts(curly.replace('“', '``').replace('”', "''"))).toEqual(parts(curly));
});

test('every sentence is one tree', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Ann', 'said', '“', '”', 'that', ',', '.', 'the', 'old', 'harbour', 'closes', '\n\n', '2019', '…'), {
        maxLength: 80,
      }),
      (parts) => {
        const { head, sentences } = parse(parts.join(' '));
        for (const { first, last } of sentences) {
          let roots = 0;
          for (let i = first; i < last; i++) {
            if (head[i] === -1) roots++;
            let at = i;
            for (let steps = 0; at !== -1; steps++) {
              expect(steps).toBeLessThan(last - first + 1);
              at = head[at] ?? -1;
              if (at !== -1) expect(at >= first && at < last).toBe(true);
            }
          }
          expect(roots).toBe(1);
        }
      },
    ),
  );
});
