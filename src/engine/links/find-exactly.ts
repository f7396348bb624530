import type { FindRun } from './find-runs.ts';
import { around, countThrough, hashWords, type Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import { weighSketch } from './sketch.ts';
import type { Words } from './words.ts';

/** Places tried before giving up, so that a text of one repeated word stays linear. */
const MOST_TRIES = 5000;
/** Words that may have come between two pieces (a cue made longer). */
const WIDER = 12;
/** The same beside a piece of a function word or two, which stand anywhere. */
const WIDER_BESIDE_LIGHT = 4;

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

/** Whether so many words of the link from this one on are function words, fewer than prove a place. */
const isLight = ({ sketch, count }: WantedExactly, from: number, length: number): boolean =>
  sketch.length === count && weighSketch(sketch.slice(from, from + length)) < 1;

/** So many pieces are set down from one place in trying how they may be parted: one of a word or two fits several gaps by chance. */
const MOST_STEPS = 100;

/** Every way the pieces may stand when the first one starts at `start`: each after its old gap, or after others that fit. */
function* followPieces(words: Words, proof: WantedExactly, start: number): Generator<Piece[]> {
  let steps = 0;
  function* follow(pieces: readonly Piece[], at: number, word: number): Generator<Piece[]> {
    const next = proof.pieces[pieces.length];
    if (!next) {
      yield [...pieces];
      return;
    }
    const { count, gap } = next;
    const before = proof.pieces[pieces.length - 1]?.count ?? 0;
    const light = isLight(proof, word, count) || isLight(proof, word - before, before);
    const wider = light ? WIDER_BESIDE_LIGHT : WIDER;
    const gaps = pieces.length === 0 ? [0] : new Set([gap, ...Array.from({ length: gap + wider }, (_, i) => i)]);
    for (const room of gaps) {
      if (steps >= MOST_STEPS) return;
      const first = at + room;
      if (!matchesAt(words, proof, word, first, count)) continue;
      steps++;
      yield* follow([...pieces, { first, last: first + count }], first + count, word + count);
    }
  }
  yield* follow([], start, 0);
}

const lengthOf = (pieces: readonly Piece[]): number => around(pieces).last - around(pieces).first;

/**
 * A short first piece may stand again a little before: of places that share words the one parted as then is meant, else the
 * shortest. One piece alone stands in each of them: “no, no” twice in “no, no, no”.
 */
function dropOverlapping(found: Piece[][], proof: WantedExactly): Piece[][] {
  if (proof.pieces.length === 1) return found;
  const then = countThrough(proof.pieces);
  const kept: Piece[][] = [];
  for (const pieces of found) {
    const before = kept.at(-1);
    if (!before || (before.at(-1)?.last ?? 0) <= (pieces[0]?.first ?? 0)) kept.push(pieces);
    else if (lengthOf(before) !== then && (lengthOf(pieces) === then || lengthOf(pieces) < lengthOf(before)))
      kept[kept.length - 1] = pieces;
  }
  return kept;
}

/** Every place where the very words of the link stand, however they are punctuated; in text order. */
export function findExactly(words: Words, findRun: FindRun, proof: WantedExactly): Piece[][] {
  const found: Piece[][] = [];
  const opening = proof.sketch.slice(0, Math.min(Math.ceil(proof.sketch.length / 2), proof.pieces[0]?.count ?? 0, 12));
  let tries = 0;
  for (const at of findRun(opening)) {
    if (tries++ === MOST_TRIES) break;
    for (const pieces of followPieces(words, proof, at)) {
      if (hashWords(words, pieces) !== proof.hash) continue;
      found.push(pieces);
      break;
    }
  }
  return dropOverlapping(found, proof);
}
