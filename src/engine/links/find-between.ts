import type { Likeness, Wanted } from './alignment.ts';
import { likenessAt } from './likeness.ts';
import { countBetween } from './pieces.ts';
import { weighSketch } from './sketch.ts';
import { withoutEdges } from './surroundings.ts';
import type { Words } from './words.ts';

/** Beside words in fewer than this many others stand by chance. */
const LEAST_WORDS = 3;
const MOST_PLACES = 8;

function placesOf(text: string, pattern: string): number[] {
  const places: number[] = [];
  if (pattern.length < LEAST_WORDS) return places;
  for (let at = text.indexOf(pattern); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(pattern, at + 1)) places.push(at);
  return places;
}

/** Takes in the unlike words at both ends of a stretch whose edges are known, if they are no more than the link's own unmatched ones. */
function widen(found: Likeness, wanted: Wanted, from: number, to: number): Likeness {
  const { pairs } = found.alignment;
  const missingFirst = pairs[0]?.[0] ?? 0;
  const missingLast = wanted.sketch.length - 1 - (pairs.at(-1)?.[0] ?? 0);
  const { first, last } = found.passage;
  return {
    ...found,
    passage: {
      first: first - from <= missingFirst + 1 && missingFirst > 0 ? from : first,
      last: to - last <= missingLast + 1 && missingLast > 0 ? to : last,
    },
  };
}

/** How alike all words between are, cues as long as then left out: what only a few of many words say is chance. */
function similarityOfAll(words: Words, wanted: Wanted, { alignment }: Likeness, start: number, end: number): number {
  if (wanted.sketch.length < wanted.count) return 1; // the middle of a long quotation is not known
  const gaps = countBetween(wanted.pieces);
  const all = words.sketch.slice(start, end);
  const share = Math.max(0, all.length - gaps) / Math.max(1, all.length);
  return (2 * alignment.common) / Math.max(0.01, weighSketch(wanted.sketch) + weighSketch(all) * share);
}

/**
 * What stands now between the very words that stood right before and right after the quotation: where a few words are
 * all that is left of a short quotation, its place finds it surer than its words.
 */
export function findBetween(
  words: Words,
  wanted: Wanted,
  { wordsBefore, wordsAfter }: { wordsBefore: string; wordsAfter: string },
): Likeness[] {
  const before = withoutEdges(wordsBefore);
  const starts = placesOf(words.sketch, before).map((at) => at + before.length);
  const ends = placesOf(words.sketch, withoutEdges(wordsAfter));
  const longest = 2 * wanted.count + countBetween(wanted.pieces) + 20;
  const found: Likeness[] = [];
  for (const start of starts) {
    const end = ends.find((at) => at > start);
    if (end === undefined || end - start > longest) continue;
    const likeness = likenessAt(words, wanted, start, end);
    if (!likeness) continue;
    const wide = widen(likeness, wanted, start, end);
    found.push({ ...wide, similarity: Math.min(likeness.similarity, similarityOfAll(words, wanted, likeness, start, end)) });
  }
  return found;
}
