import { classOf, type WordClass, weigh, weighSketch } from './words.ts';

/** A local alignment of a link's sketch with a stretch of the text's sketch. */
export interface Alignment {
  /** Index in the link's sketch and index in the text, both rising. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Weight of the words that are the same. */
  readonly common: number;
}

const MISMATCH = -0.35;
const SKIP = -0.1;

/**
 * The best local alignment (Smith and Waterman, 1981) of `sketch` with `text[from, to)`: rare words prove more than
 * function words, and a stretch of foreign words costs, so that a chance “of the” far off is not drawn in.
 */
export function align(sketch: string, text: string, from: number, to: number): Alignment {
  const width = to - from + 1;
  const height = sketch.length + 1;
  const score = new Float32Array(width * height);
  let best = 0;
  for (let i = 1; i < height; i++) {
    const code = sketch.charAt(i - 1);
    const gain = weigh(code);
    for (let j = 1; j < width; j++) {
      const here = i * width + j;
      const diagonal = (score[here - width - 1] ?? 0) + (code === text[from + j - 1] ? gain : MISMATCH);
      score[here] = Math.max(0, diagonal, (score[here - width] ?? 0) + SKIP, (score[here - 1] ?? 0) + SKIP);
      if ((score[here] ?? 0) > (score[best] ?? 0)) best = here;
    }
  }
  const pairs: [number, number][] = [];
  let common = 0;
  for (let here = best; (score[here] ?? 0) > 0; ) {
    const i = Math.floor(here / width);
    const j = here % width;
    const code = sketch.charAt(i - 1);
    const same = code === text[from + j - 1];
    const diagonal = Math.fround((score[here - width - 1] ?? 0) + (same ? weigh(code) : MISMATCH));
    if (score[here] === diagonal) {
      if (same) {
        pairs.push([i - 1, from + j - 1]);
        common += weigh(code);
      }
      here -= width + 1;
    } else here -= score[here] === Math.fround((score[here - width] ?? 0) + SKIP) ? width : 1;
  }
  return { pairs: pairs.reverse(), common };
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
