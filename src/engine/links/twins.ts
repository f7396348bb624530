import { startsParagraph } from './boundaries.ts';
import { hashRun } from './landmarks.ts';
import type { Piece } from './pieces.ts';
import type { Words } from './words.ts';

/** A link keeps at most this many marks, two of one twin. */
const MOST_MARKS = 6;

/** How many words beside a passage, in its paragraph, belong to it when marks are looked for. */
const BESIDE = 6;

/** The places of the three-word runs in and right beside the passage that lie in one paragraph. */
function runsAt(words: Words, { first, last }: Piece): number[] {
  let from = first;
  while (from > 0 && first - from < BESIDE && !startsParagraph(words, from)) from--;
  let to = last;
  while (to < words.count && to - last < BESIDE && !startsParagraph(words, to)) to++;
  const places: number[] = [];
  // What lies in the next paragraph is another when a neighbour is deleted.
  for (let at = from; at + 2 < to; at++) if (!startsParagraph(words, at + 1) && !startsParagraph(words, at + 2)) places.push(at);
  return places;
}

/**
 * Marks of a quotation's twins, passages that are like it or the same: runs of three words in or beside them that stand
 * once in the article and nowhere in or beside the quotation, as 18 bits each. When the quotation is deleted and a
 * twin is left, perhaps in its very place, they tell that it is the twin. None for a twin that is the same all around.
 */
export function markTwins(words: Words, runs: ReadonlyMap<number, number>, own: Piece, twins: readonly Piece[]): number[] {
  const ours = new Set(runsAt(words, own).map((at) => hashRun(words, at)));
  const marks = new Set<number>();
  for (const twin of twins) {
    const places = runsAt(words, twin).filter((at) => runs.get(hashRun(words, at)) === at && !ours.has(hashRun(words, at)));
    // Far from one another, so that one edit does not take both.
    for (const at of new Set([places[0], places.at(-1)])) {
      if (at !== undefined && marks.size < MOST_MARKS) marks.add(hashRun(words, at));
    }
  }
  return [...marks];
}

/** Whether the passage bears the mark of a twin; a mark that stands twice by now tells nothing. */
export const isTwin = (words: Words, runs: ReadonlyMap<number, number>, passage: Piece, marks: readonly number[]): boolean =>
  marks.length > 0 && runsAt(words, passage).some((at) => marks.includes(hashRun(words, at)) && runs.get(hashRun(words, at)) === at);
