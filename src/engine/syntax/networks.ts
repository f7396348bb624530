import type { Vocabulary } from './vocabulary.ts';

/** A word is seen with its neighbours: before, itself, behind. */
export const PLACES = 3;
/** Distances between a word and its head are told apart up to this, to the left and to the right. */
export const FARTHEST = 32;

/** Sizes of all layers. */
export interface SyntaxSizes {
  /** Of a word's vector. */
  readonly width: number;
  /** Units of the first and of the second layer, in each direction. */
  readonly units: readonly [number, number];
  /** Of the vectors whose product says how well two words fit as dependent and head. */
  readonly arc: number;
  /** Of the layer that chooses an arc's label. */
  readonly label: number;
  readonly tags: number;
  readonly labels: number;
}

/** Where each part of a word's last row begins: scores of tags, the word as a dependent, as a head, for labels the same, what it is worth as a head at all. */
export interface Parts {
  readonly dependent: number;
  readonly head: number;
  readonly labelDependent: number;
  readonly labelHead: number;
  readonly worth: number;
  /** Of the whole row, in whole eights. */
  readonly length: number;
}

export const inEights = (count: number): number => (count + 7) & ~7;

export function partsOf({ tags, arc, label }: SyntaxSizes): Parts {
  const dependent = inEights(tags);
  const head = dependent + arc;
  const labelDependent = head + arc;
  const labelHead = labelDependent + label;
  const worth = labelHead + label;
  return { dependent, head, labelDependent, labelHead, worth, length: inEights(worth + 1) };
}

/** How many weights each table has. */
export function lengthsOf(sizes: SyntaxSizes, rows: number): Readonly<Record<TableName, number>> {
  const { width, units, label, labels } = sizes;
  const { length } = partsOf(sizes);
  return {
    embedding: rows * width,
    first: PLACES * width * 6 * units[0],
    firstBias: 6 * units[0],
    second: 2 * units[0] * 6 * units[1],
    secondBias: 6 * units[1],
    last: 2 * units[1] * length,
    lastBias: length,
    labels: label * labels,
    labelBias: labels,
    distance: 2 * (FARTHEST + 1),
  };
}

/**
 * The tables of weights, row by row: `embedding` rows × width; `first`, `second` inputs × (6 × units): to the right and to
 * the left, what is new, what is kept, what is let out; `last` inputs × the row's parts; `labels` units × labels;
 * `distance` what it is worth that a head stands so far to the left, to the right.
 */
export const TABLES = [
  'embedding',
  'first',
  'firstBias',
  'second',
  'secondBias',
  'last',
  'lastBias',
  'labels',
  'labelBias',
  'distance',
] as const;
export type TableName = (typeof TABLES)[number];

/** All that is learned: a tagger and a parser over one encoder of words in their sentence. */
export interface SyntaxNetworks {
  /** Joint tags such as `VERB/VBD`. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly sizes: SyntaxSizes;
  readonly tables: Readonly<Record<TableName, Float32Array>>;
  /** `2 × parts of speech × labels`: 1 where words of a part of speech bear a label, on arcs to the left and to the right. */
  readonly borne: Uint8Array;
}

/** Which of the distances' weights an arc has. */
export const distanceOf = (dependent: number, head: number): number =>
  (head > dependent ? FARTHEST + 1 : 0) + Math.min(FARTHEST, Math.abs(head - dependent));
