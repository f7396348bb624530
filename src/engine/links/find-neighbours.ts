import type { Likeness, Wanted } from './alignment.ts';
import { likenessAt } from './find-approximately.ts';
import type { Piece } from './pieces.ts';
import type { Words } from './words.ts';

/** A passage that is at most so many words away may come to stand where the quotation stood. */
export const NEAR = 90;

/**
 * The passages beside a quotation that are at least `least` like it: whichever comes to stand in its place when it is deleted
 * is looked at where it would stand, however many others are more like it elsewhere. Nearest to the quotation first.
 */
export function findNeighbours(words: Words, wanted: Wanted, own: Piece, least: number): Likeness[] {
  const reach = NEAR + wanted.sketch.length;
  const look = (from: number, to: number): Likeness[] => {
    const best = to > from ? likenessAt(words, wanted, from, to) : undefined;
    if (!best || best.similarity < least) return [];
    return [best, ...look(from, best.passage.first), ...look(best.passage.last, to)];
  };
  const distance = ({ passage }: Likeness): number => Math.max(passage.first - own.last, own.first - passage.last);
  return [...look(Math.max(0, own.first - reach), own.first), ...look(own.last, Math.min(words.count, own.last + reach))].sort(
    (a, b) => distance(a) - distance(b),
  );
}
