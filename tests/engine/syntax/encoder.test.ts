import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Encoder, makeEncoder, plainKernel } from '../../../src/engine/syntax/encoder.ts';
import { LONGEST } from '../../../src/engine/syntax/layout.ts';
import { fastKernel } from '../../../src/engine/syntax/run-fast.ts';
import { makeSeenWords } from '../../../src/engine/syntax/seen-words.ts';
import { unpackSyntax } from '../../../src/engine/syntax/store-syntax.ts';
import { chartAt, SEARCHED } from '../../../src/engine/syntax/tree-chart.ts';

const networks = unpackSyntax(readFileSync(new URL('../../../src/engine/model/syntax.bin', import.meta.url)));
const fast = fastKernel();
if (!fast) throw new Error('this test needs WebAssembly with SIMD');

/** What the best trees over all spans of a sentence are worth; nothing where it is too long to search. */
function chartOf({ layout, memory, fillChart }: Encoder, slots: number): number[] {
  if (slots > SEARCHED + 1) return [];
  fillChart(slots);
  const { size, left, right, fromFirst, fromLastTurned } = chartAt(memory, layout.chart);
  const spans: number[] = [];
  for (let s = 1; s < slots; s++)
    for (let t = s + 1; t < slots; t++)
      spans.push(...[left, right, fromFirst].map((table) => table[s * size + t] ?? 0), fromLastTurned[t * size + s] ?? 0);
  return spans;
}

/** What an encoder makes of the words: every word's row, the scores of all arcs, tags, and the labels of some arcs. */
function reader(encoder: Encoder) {
  const words = makeSeenWords(networks, encoder);
  const { layout, memory } = encoder;
  return (forms: readonly string[]) => {
    const slots = forms.length + 1;
    words.numberAll(forms, 0, forms.length);
    encoder.encode(slots);
    const row = new Int16Array(memory, layout.row, slots * layout.length).slice();
    const scores = new Int32Array(memory, layout.scores, slots * slots).slice(slots);
    const tags = new Uint8Array(memory, layout.tag, slots).slice(1);
    new Int32Array(memory, layout.head, slots).set(Array.from({ length: slots }, (_, i) => (i * 7) % slots));
    new Uint8Array(memory, layout.part, slots).set(Array.from({ length: slots }, (_, i) => i % 17));
    encoder.label(slots);
    const labels = new Uint8Array(memory, layout.chosen, slots).slice(1);
    return { row, scores, tags, labels, trees: chartOf(encoder, slots) };
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
