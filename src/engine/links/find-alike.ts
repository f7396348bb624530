import type { Likeness, Wanted } from './alignment.ts';
import { findKin, type WordPlaces } from './find-kin.ts';
import { findNeighbours } from './find-neighbours.ts';
import { keepApart } from './likeness.ts';
import type { Piece } from './pieces.ts';
import { compareSurroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/** From this likeness on another passage may be taken for the quotation. */
const ALIKE = 0.4;

/** What a link knows of the words and of those beside them. */
type WantedInPlace = Wanted & { readonly wordsBefore: string; readonly wordsAfter: string };

/**
 * The passages that may be taken for a quotation, not overlapping: those beside it and those most like it, first the ones that
 * would be landed on most easily, by their words and by what stands beside them.
 */
export function findAlike(words: Words, places: WordPlaces, wanted: WantedInPlace, own: Piece): Likeness[] {
  const found = [...findNeighbours(words, wanted, own, ALIKE), ...findKin(words, places, wanted, own)]
    .filter(({ similarity }) => similarity >= ALIKE)
    .sort((a, b) => b.similarity - a.similarity);
  // Of two that share words the one more like it: where only the end of a passage is near, the whole passage is meant.
  const danger = ({ passage, similarity }: Likeness): number => similarity + compareSurroundings(words, passage, wanted).both;
  return keepApart(found)
    .map((likeness) => ({ likeness, danger: danger(likeness) }))
    .sort((a, b) => b.danger - a.danger)
    .map(({ likeness }) => likeness);
}
