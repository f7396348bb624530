import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Encoder, makeEncoder, plainKernel } from '../../../src/engine/syntax/encoder.ts';
import { LONGEST } from '../../../src/engine/syntax/layout.ts';
import { fastKernel } from '../../../src/engine/syntax/run-fast.ts';
import { makeSeenWords } from '../../../src/engine/syntax/seen-words.ts';
import { unpackSyntax } from '../../../src/engine/syntax/store-syntax.ts';

const networks = unpackSyntax(readFileSync(new URL('../../../src/engine/model/syntax.bin', import.meta.url)));
const fast = fastKernel();
if (!fast) throw new Error('this test needs WebAssembly with SIMD');

/** What an encoder makes of the words: every word's row, the scores of all arcs, tags, and the labels of some arcs. */
function reader(encoder: Encoder) {
  const words = makeSeenWords(networks, encoder);
  const { layout, memory } = encoder;
  return (forms: readonly string[]) => {
    const slots = forms.length + 1;
    const numbers = new Int32Array(memory, layout.numbers, slots);
    numbers[0] = 0;
    forms.forEach((form, i) => {
      numbers[i + 1] = words.numberOf(form);
    });
    encoder.encode(slots);
    const row = new Int16Array(memory, layout.row, slots * layout.length).slice();
    const scores = new Int32Array(memory, layout.scores, slots * slots).slice(slots);
    const tags = new Uint8Array(memory, layout.tag, slots).slice(1);
    new Int32Array(memory, layout.head, slots).set(Array.from({ length: slots }, (_, i) => (i * 7) % slots));
    new Uint8Array(memory, layout.part, slots).set(Array.from({ length: slots }, (_, i) => i % 17));
    encoder.label(slots);
    return { row, scores, tags, labels: new Uint8Array(memory, layout.chosen, slots).slice(1) };
  };
}
const quick = reader(makeEncoder(networks, fast));
const plain = reader(makeEncoder(networks, plainKernel));

test('with and without WebAssembly every number is the same', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.constantFrom('Ann', 'said', '“', 'that', ',', 'the', 'harbour', 'closes', '2019'), fc.string({ minLength: 1 })),
        {
          minLength: 1,
          maxLength: 40,
        },
      ),
      (forms) => {
        expect(quick(forms)).toEqual(plain(forms));
      },
    ),
    { numRuns: 40 },
  );
});

test('so it is for the longest sentence there is', () => {
  const forms = Array.from({ length: LONGEST }, (_, i) => `word${i % 50}`);
  expect(quick(forms)).toEqual(plain(forms));
});
