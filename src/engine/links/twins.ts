import { startsParagraph, widenInParagraph } from './boundaries.ts';
import { hashRun } from './landmarks.ts';
import type { Piece } from './pieces.ts';
import type { Words } from './words.ts';

/** A link keeps at most this many marks, two of one twin. */
const MOST_MARKS = 6;

/** How many words beside a passage, in its paragraph, belong to it when marks are looked for. */
export const BESIDE = 6;
/** The same where the very words stood more than once: the words right beside them may be the same, too. */
export const FAR_BESIDE = 24;

/** The places of the three-word runs in and beside the passage, at most `reach` words off, that lie in one paragraph. */
function runsAt(words: Words, passage: Piece, reach: number): number[] {
  const { first: from, last: to } = widenInParagraph(words, passage, passage.first - reach, passage.last + reach);
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
export function markTwins(words: Words, runs: ReadonlyMap<number, number>, own: Piece, twins: readonly Piece[], reach: number): number[] {
  const ours = new Set(runsAt(words, own, reach).map((at) => hashRun(words, at)));
  const places = twins
    .map((twin) => runsAt(words, twin, reach).filter((at) => runs.get(hashRun(words, at)) === at && !ours.has(hashRun(words, at))))
    .filter((of) => of.length > 0)
    .slice(0, MOST_MARKS);
  // Every twin's first before any twin's second, which is far from it, so that one edit does not take both.
  const chosen = [...places.map((of) => of[0]), ...places.map((of) => of.at(-1))].filter((at) => at !== undefined);
  return [...new Set(chosen.map((at) => hashRun(words, at)))].slice(0, MOST_MARKS);
}

/** Whether the passage bears the mark of a twin; a mark that stands twice by now tells nothing. */
export const isTwin = (
  words: Words,
  runs: ReadonlyMap<number, number>,
  passage: Piece,
  { twins, reach }: { readonly twins: readonly number[]; readonly reach: number },
): boolean =>
  twins.length > 0 && runsAt(words, passage, reach).some((at) => twins.includes(hashRun(words, at)) && runs.get(hashRun(words, at)) === at);
