import type { Alignment, Breaks } from './alignment.ts';
import { classOf, type WordClass, weigh, weighSketch } from './sketch.ts';
import { trimEnds } from './trim-alignment.ts';

const MISMATCH = -0.35;
const SKIP = -0.1;
/** A cue between two pieces, where the link knows of one; and anywhere else. */
const KNOWN_GAP = -0.2;
const NEW_GAP = -1.5;
/** Each foreign word in a gap, so that of two chance likenesses the nearer is taken for a short first piece. */
const GAP_STEP = -0.015;

/**
 * The best local alignment (Smith and Waterman, 1981; a long gap as in Gotoh, 1982) of `sketch` with `text[from, to)`:
 * rare words prove more than function words, and a stretch of foreign words costs, so that a chance “of the” far off is
 * not drawn in. `breaks` are the places where a new piece starts.
 */
export function align(sketch: string, text: string, from: number, to: number, breaks: Breaks = new Map()): Alignment {
  const width = Math.max(0, to - from) + 1;
  const height = sketch.length + 1;
  const score = new Float32Array(width * height);
  // Where a long gap in the text was entered from, by row: the best score so far in it, and its column.
  const step = new Int32Array(width * height);
  let best = 0;
  for (let i = 1; i < height; i++) {
    const code = sketch.charAt(i - 1);
    const gain = weigh(code);
    const gapCost = breaks.has(i) ? KNOWN_GAP : NEW_GAP;
    let inGap = Number.NEGATIVE_INFINITY;
    let gapFrom = 0;
    for (let j = 1; j < width; j++) {
      const here = i * width + j;
      let value = 0;
      let came = 0;
      const matched = (score[here - width - 1] ?? 0) + (code === text[from + j - 1] ? gain : MISMATCH);
      if (matched > value) [value, came] = [matched, here - width - 1];
      const skippedOurs = (score[here - width] ?? 0) + SKIP;
      if (skippedOurs > value) [value, came] = [skippedOurs, here - width];
      const skippedTheirs = (score[here - 1] ?? 0) + SKIP;
      if (skippedTheirs > value) [value, came] = [skippedTheirs, here - 1];
      if (inGap > value) [value, came] = [inGap, gapFrom];
      score[here] = value;
      step[here] = came;
      inGap += GAP_STEP;
      if (value + gapCost > inGap) {
        inGap = value + gapCost;
        gapFrom = here;
      }
      if (value > (score[best] ?? 0)) best = here;
    }
  }
  const pairs: [number, number][] = [];
  let common = 0;
  for (let here = best; (score[here] ?? 0) > 0; here = step[here] ?? 0) {
    const i = Math.floor(here / width) - 1;
    const at = from + (here % width) - 1;
    if (step[here] === here - width - 1 && sketch[i] === text[at]) {
      pairs.push([i, at]);
      common += weigh(sketch.charAt(i));
    }
  }
  return trimEnds(sketch, { pairs: pairs.reverse(), common }, breaks);
}

/** Twice the common weight over both weights: 1 for the same words, 0 for none. */
export const similarity = (common: number, ours: string, theirs: string): number => {
  const both = weighSketch(ours) + weighSketch(theirs);
  return both === 0 ? 0 : (2 * common) / both;
};

/**
 * Whether what changed between the aligned words is what makes a different statement: a name for a name, a number for a
 * number, or a negation put in or taken out.
 */
export function changesFacts(sketch: string, text: string, { pairs }: Alignment): boolean {
  const has = (codes: string, wanted: WordClass): boolean => [...codes].some((code) => classOf(code) === wanted);
  for (let k = 1; k < pairs.length; k++) {
    const [i, j] = pairs[k - 1] ?? [0, 0];
    const [nextI, nextJ] = pairs[k] ?? [0, 0];
    const ours = sketch.slice(i + 1, nextI);
    const theirs = text.slice(j + 1, nextJ);
    if (has(ours, 'negation') !== has(theirs, 'negation')) return true;
    if ((has(ours, 'number') && has(theirs, 'number')) || (has(ours, 'name') && has(theirs, 'name'))) return true;
  }
  return false;
}
