import search from 'approx-string-match';
import type { Likeness, Wanted } from './alignment.ts';
import { byLikeness, keepApart, likenessAt } from './likeness.ts';
import type { Words } from './words.ts';

const MOST_PLACES = 24;

/** Starts of the closest matches of `pattern` in `text[from, to)`. */
function searchPart(text: string, pattern: string, from: number, to: number): number[] {
  if (pattern === '' || to - from < 1) return [];
  return search(text.slice(from, to), pattern, Math.floor(pattern.length * 0.6))
    .slice(0, MOST_PLACES)
    .map(({ start }) => start + from);
}

/**
 * Passages of the text that are like the link's words, most alike first, not overlapping. They come from searching the whole sketch and its halves (what is left of a shortened or parted quotation),
 * then again before and after the closest, so that the runner-up is known too.
 */
export function findApproximately(words: Words, wanted: Wanted): Likeness[] {
  const { sketch, count } = wanted;
  const half = Math.ceil(sketch.length / 2);
  const starts = new Set<number>();
  const searchAll = (from: number, to: number): void => {
    for (const at of searchPart(words.sketch, sketch, from, to)) starts.add(at);
    if (sketch.length < 6) return;
    for (const at of searchPart(words.sketch, sketch.slice(0, half), from, to)) starts.add(at);
    for (const at of searchPart(words.sketch, sketch.slice(half), from, to)) starts.add(at - (count - (sketch.length - half)));
  };
  const look = (from: number, to: number): Likeness[] => {
    starts.clear();
    searchAll(from, to);
    const room = Math.max(6, half) + 20;
    return [...starts]
      .slice(0, MOST_PLACES)
      .map((at) => likenessAt(words, wanted, Math.max(from, at - room), Math.min(to, at + count + room)))
      .filter((found) => found !== undefined);
  };
  const parts = look(0, words.count);
  const best = parts.sort(byLikeness)[0];
  if (!best) return [];
  return keepApart([...parts, ...look(0, best.passage.first), ...look(best.passage.last, words.count)].sort(byLikeness));
}
