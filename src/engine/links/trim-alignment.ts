import type { Alignment, Breaks } from './alignment.ts';
import { startsParagraph } from './boundaries.ts';
import { weigh } from './sketch.ts';
import type { Words } from './words.ts';

/** A block of matched words at an end is taken off unless it weighs half as much as there are foreign words between it and the rest. */
const WORTH_PER_FOREIGN_WORD = 0.5;
const WORTH_KEEPING = 2.5;
/** A cue between two pieces is taken for the one of then when it is longer or shorter by so many words at most. */
const OTHER_GAP = 12;

/** How many pairs to take off, counted from the outer end. */
function countLoose(sketch: string, fromEnd: Alignment['pairs'], breaks: Breaks): number {
  let loose = 0;
  let weight = 0;
  for (let k = 0; k + 1 < fromEnd.length && weight <= WORTH_KEEPING; k++) {
    const [i, at] = fromEnd[k] ?? [0, 0];
    const [nextI, nextAt] = fromEnd[k + 1] ?? [0, 0];
    weight += weigh(sketch.charAt(i));
    const foreign = Math.abs(nextAt - at) - 1;
    const isBreak = [...breaks].some(
      ([b, gap]) => b > Math.min(i, nextI) && b <= Math.max(i, nextI) && Math.abs(foreign - gap) <= OTHER_GAP,
    );
    if (foreign >= 2 && !isBreak && weight < WORTH_PER_FOREIGN_WORD * foreign) {
      loose = k + 1;
      weight = 0;
    }
  }
  return loose;
}

/** Takes off words at either end that stand apart from the rest: a chance likeness, and not the quotation's end. */
export function trimEnds(sketch: string, { pairs }: Alignment, breaks: Breaks): Alignment {
  const first = countLoose(sketch, pairs, breaks);
  const last = pairs.length - countLoose(sketch, [...pairs].reverse(), breaks);
  const take = (kept: Alignment['pairs']): Alignment => ({
    pairs: kept,
    common: kept.reduce((sum, [i]) => sum + weigh(sketch.charAt(i)), 0),
  });
  if (first < last) return take(pairs.slice(first, last));
  // Two blocks far from one another, each loose to the other: the heavier is the likeness.
  const [head, tail] = [take(pairs.slice(0, last)), take(pairs.slice(first))];
  return head.common > tail.common ? head : tail;
}

/** Words at an end that a paragraph's edge parts from the rest must weigh so much to be the quotation's. */
const WORTH_OVER_EDGE = 2;

/** How many pairs to take off before the first edge between two of them that follow one another, when they weigh little. */
function countOverEdge(words: Words, sketch: string, fromEnd: Alignment['pairs']): number {
  let weight = 0;
  for (let k = 0; k + 1 < fromEnd.length && weight < WORTH_OVER_EDGE; k++) {
    const [i, at] = fromEnd[k] ?? [0, 0];
    const [, next] = fromEnd[k + 1] ?? [0, 0];
    weight += weigh(sketch.charAt(i));
    let hasEdge = false;
    for (let word = Math.min(at, next) + 1; word <= Math.max(at, next); word++) hasEdge ||= startsParagraph(words, word);
    if (hasEdge) return weight < WORTH_OVER_EDGE ? k + 1 : 0;
  }
  return 0;
}

/** Takes off a word or two at either end that stand in another paragraph than the rest: a chance likeness. */
export function trimAtEdges(words: Words, sketch: string, { pairs }: Alignment): Alignment {
  const first = countOverEdge(words, sketch, pairs);
  const last = pairs.length - countOverEdge(words, sketch, [...pairs].reverse());
  const kept = pairs.slice(first, Math.max(first, last));
  return { pairs: kept, common: kept.reduce((sum, [i]) => sum + weigh(sketch.charAt(i)), 0) };
}
