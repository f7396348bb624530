import type { FindRun } from './find-runs.ts';
import { hashWords, type Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import type { Words } from './words.ts';

/** Places tried before giving up, so that a text of one repeated word stays linear. */
const MOST_TRIES = 5000;
/** Words that may have come between two pieces (a cue made longer). */
const WIDER = 12;

/** What of a link finds its very words. */
type WantedExactly = Pick<Proof, 'hash' | 'count' | 'pieces' | 'sketch'>;

/** The sketch's character for word `index` of `count`, or undefined where a long sketch leaves its middle out. */
function codeAt(sketch: string, index: number, count: number): string | undefined {
  const head = Math.ceil(sketch.length / 2);
  if (index < head) return sketch[index];
  const fromEnd = count - index;
  return fromEnd <= sketch.length - head ? sketch[sketch.length - fromEnd] : undefined;
}

function matchesAt(words: Words, proof: WantedExactly, word: number, from: number, length: number): boolean {
  if (from < 0 || from + length > words.count) return false;
  for (let i = 0; i < length; i++) {
    const code = codeAt(proof.sketch, word + i, proof.count);
    if (code !== undefined && code !== words.sketch[from + i]) return false;
  }
  return true;
}

/** The pieces when the first one starts at `start`: each after its old gap, or after the nearest gap that fits. */
function followPieces(words: Words, proof: WantedExactly, start: number): Piece[] | undefined {
  const pieces: Piece[] = [];
  let at = start;
  let word = 0;
  for (const { count, gap } of proof.pieces) {
    const gaps = pieces.length === 0 ? [0] : [gap, ...Array.from({ length: gap + WIDER }, (_, i) => i)];
    const fitting = gaps.find((g) => matchesAt(words, proof, word, at + g, count));
    if (fitting === undefined) return undefined;
    pieces.push({ first: at + fitting, last: at + fitting + count });
    at += fitting + count;
    word += count;
  }
  return pieces;
}

const lengthOf = (pieces: readonly Piece[]): number => (pieces.at(-1)?.last ?? 0) - (pieces[0]?.first ?? 0);

/** A short first piece may stand again a little before: of places that share words the one parted as then is meant, else the shortest. */
function dropOverlapping(found: readonly Piece[][], proof: WantedExactly): Piece[][] {
  const then = proof.pieces.reduce((sum, { count, gap }) => sum + count + gap, 0);
  const kept: Piece[][] = [];
  for (const pieces of found) {
    const before = kept.at(-1);
    if (!before || (before.at(-1)?.last ?? 0) <= (pieces[0]?.first ?? 0)) kept.push(pieces);
    else if (lengthOf(before) !== then && (lengthOf(pieces) === then || lengthOf(pieces) < lengthOf(before)))
      kept[kept.length - 1] = pieces;
  }
  return kept;
}

/** Every place where the very words of the link stand, however they are punctuated; in text order, none overlapping. */
export function findExactly(words: Words, findRun: FindRun, proof: WantedExactly): Piece[][] {
  const found: Piece[][] = [];
  const opening = proof.sketch.slice(0, Math.min(Math.ceil(proof.sketch.length / 2), proof.pieces[0]?.count ?? 0, 12));
  let tries = 0;
  for (const at of findRun(opening)) {
    if (tries++ === MOST_TRIES) break;
    const pieces = followPieces(words, proof, at);
    if (pieces && hashWords(words, pieces) === proof.hash) found.push(pieces);
  }
  return dropOverlapping(found, proof);
}
