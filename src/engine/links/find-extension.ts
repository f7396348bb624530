import { isMarkBetween, readBoundary, startsParagraph } from './boundaries.ts';
import type { Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import type { Words } from './words.ts';

/** A quotation is taken to have grown by at most this many words. */
const MOST_ADDED = 60;
/** Words added to a sentence without marks. */
const MOST_ADDED_UNMARKED = 15;

/**
 * The pieces with the words that were added at their ends, or undefined when none were: where a closing mark stood right
 * after the last word, the marks now close further on; where a sentence ended, it now goes on; where a mark opened, it
 * now opens earlier.
 */
export function findExtension(words: Words, proof: Proof, pieces: readonly Piece[]): readonly Piece[] | undefined {
  const head = pieces[0];
  const tail = pieces.at(-1);
  if (!head || !tail) return undefined;
  const now = readBoundary(words, { first: head.first, last: tail.last });
  // Marks taken away: the words are reported without them now, and have not grown.
  const { opened, closed } = proof.boundary;
  if (closed && !now.closed && !hasMark(words, tail) && !(opened && now.opened)) return undefined;
  const last = findEnd(words, proof, tail.last, now);
  const first = proof.boundary.opened && !now.opened ? findOpening(words, head.first) : head.first;
  if (first === head.first && last === tail.last) return undefined;
  return pieces.map((piece) => ({
    first: piece === head ? first : piece.first,
    last: piece === tail ? last : piece.last,
  }));
}

/** Whether a mark stands before or between the words. */
function hasMark(words: Words, { first, last }: Piece): boolean {
  for (let at = Math.max(0, first - 1); at + 1 < last; at++) if (isMarkBetween(words, at)) return true;
  return false;
}

function findEnd(words: Words, proof: Proof, last: number, now: ReturnType<typeof readBoundary>): number {
  const stop = (at: number): boolean => at >= words.count || startsParagraph(words, at);
  if (proof.boundary.closed && !now.closed) {
    if (isMarkBetween(words, last - 1)) return last; // a mark is there, only written otherwise
    for (let at = last; !stop(at) && at - last < MOST_ADDED; at++) {
      const { closed } = readBoundary(words, { first: at, last: at + 1 });
      if (closed) return at + 1;
      if (isMarkBetween(words, at)) return last;
    }
    return last;
  }
  if (proof.boundary.closed || proof.boundary.ends !== 'sentence' || now.ends === 'sentence') return last;
  for (let at = last; !stop(at) && at - last < MOST_ADDED_UNMARKED; at++) {
    if (readBoundary(words, { first: at, last: at + 1 }).ends === 'sentence') return at + 1;
  }
  return last;
}

function findOpening(words: Words, first: number): number {
  if (first > 0 && isMarkBetween(words, first - 1)) return first;
  for (let at = first - 1; at >= 0 && first - at <= MOST_ADDED && !startsParagraph(words, at + 1); at--) {
    if (readBoundary(words, { first: at, last: at + 1 }).opened) return at;
    if (at > 0 && isMarkBetween(words, at - 1)) return first;
  }
  return first;
}
