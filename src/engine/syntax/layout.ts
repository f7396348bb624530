import { inEights, PLACES, partsOf, type SyntaxSizes } from './networks.ts';
import { CHART_BYTES } from './tree-chart.ts';
import { tableBytes } from './weight-blocks.ts';

/** No sentence is longer: see text/split-sentences.ts. */
export const LONGEST = 250;
/** Rows that are multiplied at a time. */
export const AT_ONCE = 4;
/** Slots of a sentence: its words behind one that stands for the root; in whole fours. */
export const SLOTS = LONGEST + 2;

/** Different words kept; past that the memory is emptied, so that a text of any length stays in bounds. */
export const KEPT_WORDS = 2_400;
/** A word is the sum of at most so many rows: its own, its parts' and its codes'. */
export const MOST_ROWS = 32;

/**
 * Fixed point: how many bits of each kind of number are behind the point. Sums of products are 32 bits wide and wrap, what
 * is kept of them 16 bits and clipped, so that every machine gives the same trees.
 */
export const BITS = { vector: 11, weight: 12, asked: 12, unit: 13, row: 10, score: 17 } as const;

/** Where everything lies in memory: byte offsets from `base`, in the order in which the kernel reads them. */
export const FIELDS = [
  'width',
  'units1',
  'units2',
  'arc',
  'label',
  'tags',
  'labels',
  'length',
  'first',
  'firstBias',
  'noBias',
  'second',
  'secondBias',
  'last',
  'lastBias',
  'labelWeights',
  'labelBias',
  'borne',
  'distance',
  'words',
  'vectors',
  'packed',
  'numbers',
  'asked',
  'units',
  'row',
  'scores',
  'tag',
  'part',
  'head',
  'chosen',
  'chart',
  'embedding',
  'rows',
] as const;
export type Layout = Readonly<Record<(typeof FIELDS)[number], number>>;

/** Lays everything out from `base` on; `end` is behind it all. Tables of products stand as the kernel multiplies them: see weight-blocks.ts. */
export function layOutSyntax(
  sizes: SyntaxSizes,
  rows: number,
  parts: number,
  base: number,
): { readonly layout: Layout; readonly end: number } {
  const { width, units, arc, label, tags, labels } = sizes;
  const [units1, units2] = units;
  const { length } = partsOf(sizes);
  const wide = Math.max(units1, units2);
  let end = base;
  const take = (bytes: number): number => {
    const at = end;
    end = (at + bytes + 15) & ~15;
    return at;
  };
  const layout: Layout = {
    width,
    units1,
    units2,
    arc,
    label,
    tags,
    labels: inEights(labels),
    length,
    first: take(PLACES * tableBytes(width, 6 * units1)),
    firstBias: take(6 * units1 * 2),
    noBias: take(6 * units1 * 4),
    second: take(tableBytes(2 * units1, 6 * units2)),
    secondBias: take(6 * units2 * 4),
    last: take(tableBytes(2 * units2, length)),
    lastBias: take(length * 4),
    labelWeights: take(label * inEights(labels) * 2),
    labelBias: take(inEights(labels) * 4),
    borne: take(2 * parts * inEights(labels) * 4),
    distance: take(2 * SLOTS * 4 + 16),
    words: take((KEPT_WORDS + 1 + AT_ONCE) * PLACES * 6 * units1 * 2),
    vectors: take(AT_ONCE * width * 2),
    packed: take(AT_ONCE * Math.max(width, label, 2 * wide) * 2),
    numbers: take(SLOTS * 4),
    asked: take(SLOTS * 6 * wide * 2),
    units: take(SLOTS * 2 * wide * 2),
    row: take(SLOTS * length * 2),
    scores: take(SLOTS * SLOTS * 4),
    tag: take(SLOTS),
    part: take(SLOTS),
    head: take(SLOTS * 4),
    chosen: take(SLOTS),
    chart: take(CHART_BYTES),
    embedding: take(rows * width * 4),
    rows: take(MOST_ROWS * 4),
  };
  return { layout, end };
}
