import { align, similarity } from './align.ts';
import type { Alignment, Breaks, Likeness, Wanted } from './alignment.ts';
import { isMarkBetween } from './boundaries.ts';
import { countThrough, isApart, type Piece, sketchPieces } from './pieces.ts';
import { weighSketch } from './sketch.ts';
import { trimAtEdges } from './trim-alignment.ts';
import { lacksPiece } from './whole-around.ts';
import type { Words } from './words.ts';

/** The more alike first, of two as alike the earlier. */
export const byLikeness = (a: Likeness, b: Likeness): number => b.similarity - a.similarity || a.passage.first - b.passage.first;

/** Of likenesses that share words the one that comes first. */
export function keepApart(likenesses: readonly Likeness[]): Likeness[] {
  const kept: Likeness[] = [];
  for (const one of likenesses) if (kept.every(({ passage }) => isApart(one.passage, passage))) kept.push(one);
  return kept;
}

/** Where a new piece starts; nowhere in a long one, whose middle is left out. */
function breaksOf({ sketch, count, pieces }: Omit<Wanted, 'fine'>): Breaks {
  const breaks = new Map<number, number>();
  let at = 0;
  if (sketch.length === count) {
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) breaks.set(at, piece.gap);
      at += piece.count;
    }
  }
  return breaks;
}

/**
 * The passage's own words as pieces: words between two aligned ones belong to it, but not a cue, which stands where the
 * link knows of one or between a closing and an opening mark.
 */
export function partPassage(words: Words, wanted: Wanted, { pairs }: Alignment): Piece[] {
  const breaks = breaksOf(wanted);
  const pieces: { first: number; last: number }[] = [];
  let before = -1;
  for (const [i, at] of pairs) {
    const open = pieces.at(-1);
    const known = breaks.has(i) || (open !== undefined && [...breaks.keys()].some((b) => b > before && b <= i));
    const cue = open !== undefined && at > open.last && (known || (isMarkBetween(words, open.last - 1) && isMarkBetween(words, at - 1)));
    if (open && !cue) open.last = at + 1;
    else pieces.push({ first: at, last: at + 1 });
    before = i;
  }
  return pieces;
}

/** Aligns the sketch; of a long quotation each end by itself, the second after the first. */
function alignEnds({ sketch, count, pieces }: Omit<Wanted, 'fine'>, text: string, from: number, to: number): Alignment {
  if (sketch.length === count) return align(sketch, text, from, to, breaksOf({ sketch, count, pieces }));
  const half = Math.ceil(sketch.length / 2);
  const head = align(sketch.slice(0, half), text, from, to);
  const tail = align(sketch.slice(half), text, head.common > 0 ? (head.pairs.at(-1)?.[1] ?? from) + 1 : from, to);
  return { pairs: [...head.pairs, ...tail.pairs.map(([i, j]) => [i + half, j] as const)], common: head.common + tail.common };
}

/** A likeness longer than its quotation by more words than these may have been drawn out to a repetition of a piece. */
const DRAWN_OUT = 12;
/** What is not drawn out is taken instead when it has so much of the words. */
const KEPT_SHORTER = 0.75;

/** The likeness of the words in `[from, to)`; undefined when nothing there is alike. */
export function likenessAt(words: Words, wanted: Wanted, from: number, to: number): Likeness | undefined {
  const found = likenessIn(words, wanted, from, to);
  const longest = DRAWN_OUT + countThrough(wanted.pieces);
  if (!found || wanted.sketch.length < wanted.count || found.passage.last - found.passage.first <= longest) return found;
  const shorter = likenessIn(words, wanted, found.passage.first, found.passage.first + longest);
  return shorter && shorter.kept >= KEPT_SHORTER * found.kept && !lacksPiece(wanted, shorter) ? shorter : found;
}

function likenessIn(words: Words, wanted: Wanted, from: number, to: number): Likeness | undefined {
  const { count, pieces } = wanted;
  const [sketch, text] = wanted.fine === '' ? [wanted.sketch, words.sketch] : [wanted.fine, words.fine];
  const aligned = alignEnds({ sketch, count, pieces }, text, Math.max(0, from), Math.min(words.count, to));
  const alignment = trimAtEdges(words, sketch, aligned);
  const first = alignment.pairs[0];
  const last = alignment.pairs.at(-1);
  if (!first || !last) return undefined;
  const elided = wanted.count - wanted.sketch.length;
  const theirs = elided > 0 ? words.sketch.slice(first[1], last[1] + 1) : sketchPieces(words, partPassage(words, wanted, alignment));
  // Of a long quotation only both ends are known; the middle counts as much as the ends prove, and is left out on both sides.
  const likeness =
    elided > 0 ? Math.min(1, alignment.common / weighSketch(wanted.sketch)) : similarity(alignment.common, wanted.sketch, theirs);
  return {
    passage: { first: first[1], last: last[1] + 1 },
    overEdges: { first: aligned.pairs[0]?.[1] ?? first[1], last: (aligned.pairs.at(-1)?.[1] ?? last[1]) + 1 },
    alignment,
    similarity: likeness,
    kept: alignment.common / Math.max(0.01, weighSketch(wanted.sketch)),
  };
}
