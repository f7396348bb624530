import { startsParagraph } from './boundaries.ts';
import type { Piece } from './pieces.ts';
import { weigh, weighSketch } from './sketch.ts';
import type { Words } from './words.ts';

/** How many words beside the quotation a link keeps, and in how many it looks for them: room for words put in between. */
const KEPT = 6;
const LOOKED = 10;

/** Stands for a paragraph's edge among the words, so that what is beside a quotation in its own paragraph proves more. */
export const EDGE = '~';

/** A sketch of words beside a quotation without the edges in it. */
export const withoutEdges = (sketch: string): string => sketch.replaceAll(EDGE, '');

function sketchBefore(words: Words, first: number, count: number): string {
  let sketch = '';
  for (let at = first; at > first - count; at--) {
    if (startsParagraph(words, at)) sketch = EDGE + sketch;
    if (at === 0) break;
    sketch = words.sketch.charAt(at - 1) + sketch;
  }
  return sketch;
}

function sketchAfter(words: Words, last: number, count: number): string {
  let sketch = '';
  for (let at = last; at < last + count; at++) {
    if (at >= words.count || startsParagraph(words, at)) sketch += EDGE;
    if (at >= words.count) break;
    sketch += words.sketch.charAt(at);
  }
  return sketch;
}

/** The words right before and after `[first, last)` as sketches. */
export const sketchSurroundings = (words: Words, { first, last }: Piece): { wordsBefore: string; wordsAfter: string } => ({
  wordsBefore: sketchBefore(words, first, KEPT),
  wordsAfter: sketchAfter(words, last, KEPT),
});

/** The weight of the longest common subsequence of two short sketches. */
function weighCommon(a: string, b: string): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const code of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      const same = code === b[j] ? (row[j] ?? 0) + weigh(code) : 0;
      next.push(Math.max(same, row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const share = (kept: string, now: string): number => (kept === '' ? 0 : weighCommon(kept, now) / weighSketch(kept));

/** Which shares of the kept words before and after stand beside `[first, last)` now, 0 to 1 each. */
export function compareSurroundings(
  words: Words,
  { first, last }: Piece,
  kept: { readonly wordsBefore: string; readonly wordsAfter: string },
): { readonly before: number; readonly after: number; readonly both: number } {
  const before = share(kept.wordsBefore, sketchBefore(words, first, LOOKED));
  const after = share(kept.wordsAfter, sketchAfter(words, last, LOOKED));
  const all = weighSketch(kept.wordsBefore) + weighSketch(kept.wordsAfter);
  const both = all === 0 ? 0 : (before * weighSketch(kept.wordsBefore) + after * weighSketch(kept.wordsAfter)) / all;
  return { before, after, both };
}
