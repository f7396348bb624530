import type { Likeness, Wanted } from './alignment.ts';
import { likenessAt } from './likeness.ts';
import type { Piece } from './pieces.ts';
import type { Words } from './words.ts';

/** A neighbour is looked for in at least so many words on each side: paragraphs are long, and it may stand in the next one. */
const LEAST_REACH = 90;
const MOST_REACH = 400;
/** Words of the quotation times words beside it: of a long quotation, which others are hardly more like, less is looked through. */
const ROOM = 6000;

/** Windows that neighbours are looked for in are so much longer than twice the quotation. */
const WIDER = 24;

/**
 * The passages beside a quotation that are at least `least` like it: whichever comes to stand in its place when it is deleted
 * is looked at where it would stand, however many others are more like it elsewhere. Some may overlap.
 */
export function findNeighbours(words: Words, wanted: Wanted, own: Piece, least: number): Likeness[] {
  const { length } = wanted.sketch;
  const reach = length + Math.min(MOST_REACH, Math.max(LEAST_REACH, Math.floor(ROOM / Math.max(1, length))));
  // In windows that overlap: in one as long as the reach, a likeness is drawn out to words far off.
  const half = own.last - own.first + WIDER / 2;
  const found: Likeness[] = [];
  const look = (from: number, to: number): void => {
    for (let at = from; at < to; at += half) {
      const likeness = likenessAt(words, wanted, at, Math.min(to, at + 2 * half));
      if (likeness && likeness.similarity >= least) found.push(likeness);
      if (at + 2 * half >= to) break;
    }
  };
  look(Math.max(0, own.first - reach), own.first);
  look(own.last, Math.min(words.count, own.last + reach));
  return found;
}
