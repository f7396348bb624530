import { widenInParagraph } from './boundaries.ts';
import type { Piece } from './pieces.ts';
import { classOf } from './sketch.ts';
import type { Words } from './words.ts';

/**
 * Landmarks: runs of three words elsewhere in the article, each once in it, kept as 18 bits, nearest first. They tell
 * whether a quotation stands where it stood when its own paragraph no longer can: a paragraph that is moved takes the
 * words beside the quotation along, but not the landmarks.
 */
export interface Landmarks {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Whether a place stands in the same order among the landmarks as before. */
export type Place = 'in' | 'out' | 'unknown';

/** Eighteen bits over three words. */
export function hashRun(words: Words, index: number): number {
  let hash = words.hash[index] ?? 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ (words.hash[index + 1] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ (words.hash[index + 2] ?? 0);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 14;
}

/** Every run's place; −1 for runs that stand more than once. */
export function indexRuns(words: Words): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (let i = 0; i + 2 < words.count; i++) {
    const hash = hashRun(words, i);
    runs.set(hash, runs.has(hash) ? -1 : i);
  }
  return runs;
}

/** Distances, in words from the quotation's paragraph, at which a landmark is looked for: dense near by, where order is decided. */
const BANDS: readonly (readonly [number, number])[] = [
  [0, 15],
  [15, 45],
  [45, 110],
  [110, 300],
];

function chooseRun(words: Words, runs: ReadonlyMap<number, number>, from: number, to: number, nearestLast: boolean): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let step = 0; step < to - from; step++) {
    const i = nearestLast ? to - 1 - step : from + step;
    const hash = hashRun(words, i);
    if (runs.get(hash) !== i) continue;
    const proof = [0, 1, 2].filter((k) => classOf(words.sketch.charAt(i + k)) !== 'function').length;
    if (proof > most) {
      most = proof;
      best = hash;
    }
  }
  return best;
}

/** The landmarks of a run of words. */
export function findLandmarks(words: Words, run: Piece, runs: ReadonlyMap<number, number>): Landmarks {
  const { first: head, last: tail } = widenInParagraph(words, run, 0, words.count);
  const before: number[] = [];
  const after: number[] = [];
  for (const [near, far] of BANDS) {
    const earlier = chooseRun(words, runs, Math.max(0, head - far), Math.max(0, head - near - 2), true);
    if (earlier !== undefined) before.push(earlier);
    const later = chooseRun(words, runs, tail + near, Math.min(tail + far, words.count) - 2, false);
    if (later !== undefined) after.push(later);
  }
  return { before, after };
}

/** Length of the longest increasing run of places that may skip but not reorder. */
function countInOrder(places: readonly number[]): number {
  const longest: number[] = [];
  places.forEach((place, i) => {
    longest.push(1 + Math.max(0, ...longest.filter((_, k) => k < i && (places[k] ?? 0) < place)));
  });
  return Math.max(0, ...longest);
}

/**
 * Whether `word` stands in its old place: `out` when the landmarks that still stand are in better order without it,
 * which also holds when it only changed places with its neighbour. One landmark moved elsewhere does not make it `out`.
 */
export function findPlace(landmarks: Landmarks, runs: ReadonlyMap<number, number>, word: number): Place {
  const where = (hashes: readonly number[]): number[] => hashes.map((h) => runs.get(h) ?? -1).filter((at) => at >= 0);
  const before = where(landmarks.before).reverse();
  const after = where(landmarks.after);
  // One landmark alone may be a chance likeness of eighteen bits.
  if (before.length + after.length < Math.min(2, landmarks.before.length + landmarks.after.length)) return 'unknown';
  if (before.length + after.length === 0) return 'unknown';
  const without = countInOrder([...before, ...after]);
  const through = countInOrder(before.filter((at) => at < word)) + countInOrder(after.filter((at) => at > word));
  return through < without ? 'out' : 'in';
}

/**
 * The word that a quotation's old place began or ended at, as far as the landmarks that still stand tell it: the nearest
 * behind it, else the nearest before it. Undefined when none of them stands.
 */
export function findFormerPlace(landmarks: Landmarks, runs: ReadonlyMap<number, number>): number | undefined {
  return [...landmarks.after, ...landmarks.before].map((hash) => runs.get(hash) ?? -1).find((at) => at >= 0);
}
