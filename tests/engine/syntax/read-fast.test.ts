import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LABEL_ROLES,
  PAIR_ROLES,
  PAIRS,
  PLACES,
  SHAPE_ROLES,
  SHAPES,
  type SyntaxNetworks,
  TAG_ROLES,
  WORD_ROLES,
} from '../../../src/engine/syntax/networks.ts';
import { readFast } from '../../../src/engine/syntax/read-fast.ts';
import { readPlainly } from '../../../src/engine/syntax/read-plainly.ts';
import { UPOS } from '../../../src/engine/syntax/syntax.ts';

const EMBEDDED = 30;
const LAST = 40;

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Networks of any size with weights of all sizes; some are so large that units are cut off. */
function makeNetworks(shape: {
  tagger: number;
  parser: number;
  width: number;
  tags: number;
  labels: number;
  seed: number;
}): SyntaxNetworks {
  const random = makeRandom(shape.seed);
  const floats = (length: number, most = 1): Float32Array => Float32Array.from({ length }, () => (random() * 2 - 1) * most);
  const { width } = shape;
  const labels = Array.from({ length: shape.labels }, (_, i) => `l${i}`);
  const tags = Array.from({ length: shape.tags }, (_, i) => `${UPOS[i % UPOS.length]}/${i}`);
  const pairKeys = Array.from({ length: PAIR_ROLES * PAIRS }, (_, i) => i).filter(() => random() < 0.05);
  const rows = TAG_ROLES * (tags.length + 2) + LABEL_ROLES * (labels.length + 1) + SHAPE_ROLES * SHAPES;
  return {
    tags,
    labels,
    vocabulary: { codes: { levels: 1, indexOf: new Map(), codes: new Uint8Array() }, rowOf: new Map(), rows: EMBEDDED },
    tagger: {
      width,
      hidden: shape.tagger,
      classes: tags.length,
      embedding: floats(EMBEDDED * width),
      window: floats(PLACES * width * shape.tagger, 4),
      before: floats(2 * (tags.length + 1) * shape.tagger, 2),
      bias: floats(shape.tagger),
      out: floats(tags.length * shape.tagger),
      outBias: floats(tags.length),
    },
    parser: {
      width,
      hidden: shape.parser,
      embedding: floats(EMBEDDED * width),
      roles: floats(WORD_ROLES * width * shape.parser, 3),
      rows: floats(rows * shape.parser),
      pairKeys,
      pairs: floats(pairKeys.length * shape.parser),
      bias: floats(shape.parser),
      actions: floats(3 * shape.parser),
      actionBias: floats(3),
      labels: floats(2 * labels.length * shape.parser),
      labelBias: floats(2 * labels.length),
      wide: floats(3 * 1024, 3),
    },
    borne: Uint8Array.from({ length: 2 * UPOS.length * labels.length }, () => (random() < 0.4 ? 1 : 0)),
  };
}

const eights = fc.integer({ min: 1, max: 12 }).map((n) => 8 * n);
const shapes = fc.record({
  tagger: eights,
  parser: eights,
  width: fc.integer({ min: 1, max: 6 }).map((n) => 4 * n),
  tags: fc.integer({ min: 2, max: 100 }),
  labels: fc.integer({ min: 1, max: 40 }),
  seed: fc.nat(),
});
const word = fc.tuple(fc.integer({ min: 0, max: LAST }), fc.integer());
const sentence = fc.oneof(fc.array(word, { maxLength: 12 }), fc.array(word, { minLength: 250, maxLength: 400 }));

test('sentences are tagged and parsed in WebAssembly as without it', () => {
  fc.assert(
    fc.property(shapes, fc.array(sentence, { minLength: 1, maxLength: 4 }), (shape, sentences) => {
      const networks = makeNetworks(shape);
      const uposOf = Uint8Array.from(networks.tags, (_, i) => i % UPOS.length);
      const readers = [readFast(networks, uposOf, LAST), readPlainly(networks, uposOf, LAST)];
      const [fast, plain] = readers.map((reader) => {
        const random = makeRandom(shape.seed);
        for (let number = 0; number <= LAST; number++)
          reader?.fold(
            number,
            Array.from({ length: number % 9 }, () => Math.floor(random() * EMBEDDED)),
          );
        // longer ones after shorter ones: columns grow, and nothing that was folded is lost
        return sentences.map((words) => {
          const n = words.length;
          const column = reader?.makeRoom(n);
          words.forEach(([number, key], i) => {
            if (!column) return;
            column.words[i] = number;
            column.keys[i] = key;
          });
          reader?.tag(n);
          reader?.parse(n);
          return { tags: column?.tags.slice(0, n), heads: column?.heads.slice(0, n), labels: column?.labels.slice(0, n) };
        });
      });
      expect(readers[0]).toBeDefined();
      expect(fast).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});
