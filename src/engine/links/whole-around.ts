import type { Likeness, Wanted } from './alignment.ts';
import { widenInParagraph } from './boundaries.ts';
import type { Piece } from './pieces.ts';
import type { Words } from './words.ts';

/** How many words, cues counted as they were, stood between the quotation's first word and the word of this sketch character. */
function offsetOf({ sketch, count, pieces }: Wanted, index: number): number {
  const half = Math.ceil(sketch.length / 2);
  const word = index < half ? index : index + count - sketch.length;
  let passed = 0;
  let offset = word;
  for (const piece of pieces) {
    if (word < passed) break;
    offset += piece.gap;
    passed += piece.count;
  }
  return offset;
}

/**
 * From where to where the whole quotation would stand if a likeness is what is left of it: as much farther as words are
 * missing at its ends, within the likeness's paragraphs.
 */
export function wholeAround(words: Words, wanted: Wanted, { alignment: { pairs } }: Likeness): Piece {
  const [firstIndex, firstAt] = pairs[0] ?? [0, 0];
  const [lastIndex, lastAt] = pairs.at(-1) ?? [0, 0];
  const from = firstAt - offsetOf(wanted, firstIndex);
  const to = lastAt + 1 + offsetOf(wanted, wanted.sketch.length - 1) - offsetOf(wanted, lastIndex);
  return widenInParagraph(words, { first: firstAt, last: lastAt + 1 }, from, to);
}

/** Whether nothing of the first or of the last piece of a parted quotation is in the likeness. */
export function lacksPiece({ sketch, count, pieces }: Wanted, { alignment: { pairs } }: Likeness): boolean {
  if (pieces.length < 2 || sketch.length < count) return false;
  const last = count - (pieces.at(-1)?.count ?? 0);
  return (pairs[0]?.[0] ?? 0) >= (pieces[0]?.count ?? 0) || (pairs.at(-1)?.[0] ?? 0) < last;
}
