/** Features are hashed into this many rows; a network keeps only the rows that its training text gave it reason to. */
export const FEATURE_BITS = 18;
/** As a count. */
export const ROWS = 1 << FEATURE_BITS;

/** The feature that a key stands for: its bits, mixed. */
export function featureOf(key: number): number {
  let h = Math.imul(key, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h & (ROWS - 1);
}

/**
 * A set of hashed features, numbered in order: a bit each, and for every 32 how many there are before them. Small enough
 * to stay in a fast cache, which a table of numbers is not.
 */
export interface FeatureSet {
  readonly bits: Int32Array;
  readonly before: Int32Array;
  readonly size: number;
}

/** Makes a set of features, given in order. */
export function makeFeatureSet(features: readonly number[]): FeatureSet {
  const bits = new Int32Array(ROWS >> 5);
  for (const f of features) bits[f >>> 5] = (bits[f >>> 5] ?? 0) | (1 << (f & 31));
  return numbered(bits);
}

/** The set whose features are the bits of `bytes`, the lowest bit of each first. */
export function readFeatureSet(bytes: ArrayLike<number>): FeatureSet {
  const bits = new Int32Array(ROWS >> 5);
  for (let i = 0; i < ROWS >> 3; i++) bits[i >> 2] = (bits[i >> 2] ?? 0) | ((bytes[i] ?? 0) << (8 * (i & 3)));
  return numbered(bits);
}

/** The bits of a set's features, as {@link readFeatureSet} reads them. */
export const writeFeatureSet = ({ bits }: FeatureSet): Uint8Array =>
  Uint8Array.from({ length: ROWS >> 3 }, (_, i) => (bits[i >> 2] ?? 0) >> (8 * (i & 3)));

function numbered(bits: Int32Array): FeatureSet {
  const before = new Int32Array(bits.length);
  for (let i = 1; i < before.length; i++) before[i] = (before[i - 1] ?? 0) + countBits(bits[i - 1] ?? 0);
  return { bits, before, size: (before.at(-1) ?? 0) + countBits(bits.at(-1) ?? 0) };
}

function countBits(x: number): number {
  let n = x - ((x >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A feature's number in a set, -1 when it is not in it. */
export function numberIn(set: FeatureSet, f: number): number {
  const word = set.bits[f >>> 5] ?? 0;
  const bit = 1 << (f & 31);
  return (word & bit) === 0 ? -1 : (set.before[f >>> 5] ?? 0) + countBits(word & (bit - 1));
}
