import { BITS, type Layout, layOutSyntax, SLOTS } from './layout.ts';
import { distanceOf, inEights, PLACES, partsOf, type SyntaxNetworks } from './networks.ts';
import { fastKernel } from './run-fast.ts';
import { runPlainly } from './run-plainly.ts';
import { UPOS } from './syntax.ts';
import type { MakeKernel, SyntaxKernel } from './syntax-kernel.ts';
import { pairUp, putBlocks, tableBytes } from './weight-blocks.ts';

export interface Encoder extends SyntaxKernel {
  readonly layout: Layout;
  readonly memory: ArrayBuffer;
}

/** Labels that a part of speech does not bear are this much worse than any score. */
const NEVER = -(2 ** 30);

/** Puts the weights into memory as whole numbers. */
function fill({ tables, sizes, borne, labels }: SyntaxNetworks, layout: Layout, memory: ArrayBuffer): void {
  const { width, units, arc, label } = sizes;
  const { dependent, head, length } = partsOf(sizes);
  const fixed = (): number => 2 ** BITS.weight;
  const put = (at: number, table: Float32Array, inputs: number, outputs: number, scaleOf: (output: number) => number): void =>
    putBlocks(memory, at, pairUp(table, inputs, outputs, outputs, scaleOf), inputs, outputs);
  const put16 = (at: number, values: ArrayLike<number>): void => new Int16Array(memory, at, values.length).set(values);
  const put32 = (at: number, values: ArrayLike<number>): void => new Int32Array(memory, at, values.length).set(values);
  const whole = (values: Float32Array, bits: number): Int32Array => Int32Array.from(values, (x) => Math.round(x * 2 ** bits));
  new Float32Array(memory, layout.embedding, tables.embedding.length).set(tables.embedding);
  const asked1 = 6 * units[0];
  for (let place = 0; place < PLACES; place++) {
    const from = place * width * asked1;
    put(layout.first + place * tableBytes(width, asked1), tables.first.subarray(from, from + width * asked1), width, asked1, fixed);
  }
  put16(layout.firstBias, whole(tables.firstBias, BITS.asked));
  put(layout.second, tables.second, 2 * units[0], 6 * units[1], fixed);
  put32(layout.secondBias, whole(tables.secondBias, BITS.unit + BITS.weight));
  // what fits a dependent to a head is divided by the root of their length: all but eight of it here, the rest by a shift
  const scaleOf = (o: number): number => (o >= dependent && o < head ? 8 / Math.sqrt(arc) : 1);
  put(layout.last, tables.last, 2 * units[1], length, (o) => scaleOf(o) * 2 ** BITS.weight);
  put32(
    layout.lastBias,
    whole(
      tables.lastBias.map((x, o) => x * scaleOf(o)),
      BITS.unit + BITS.weight,
    ),
  );
  const wide = inEights(labels.length);
  put16(layout.labelWeights, pairUp(tables.labels, label, labels.length, wide, fixed));
  put32(layout.labelBias, whole(tables.labelBias, BITS.row + BITS.weight));
  for (let k = 0; k < 2 * UPOS.length; k++) {
    const some = borne.subarray(k * labels.length, (k + 1) * labels.length);
    const none = some.every((x) => x === 0);
    put32(
      layout.borne + k * wide * 4,
      Int32Array.from({ length: wide }, (_, l) => (l < labels.length && (none || some[l] === 1) ? 0 : NEVER)),
    );
  }
  // distances one by one, so that nothing is left to look up: from far to the left to far to the right
  put32(
    layout.distance,
    Int32Array.from({ length: 2 * SLOTS }, (_, k) => Math.round((tables.distance[distanceOf(SLOTS, k)] ?? 0) * 2 ** BITS.score)),
  );
}

export const plainKernel: MakeKernel = (bytesFrom) => {
  const { layout, end } = bytesFrom(0);
  const memory = new ArrayBuffer(end);
  return { memory, layout, kernel: runPlainly(layout, memory) };
};

/** Makes networks ready to run. */
export function makeEncoder(networks: SyntaxNetworks, make: MakeKernel = fastKernel() ?? plainKernel): Encoder {
  const { sizes, vocabulary } = networks;
  const { memory, layout, kernel } = make((base) => layOutSyntax(sizes, vocabulary.rows, UPOS.length, base));
  fill(networks, layout, memory);
  return { memory, layout, ...kernel };
}
