import type { Likeness, Wanted } from './alignment.ts';
import { byLikeness, keepApart, likenessAt } from './likeness.ts';
import type { Piece } from './pieces.ts';
import { weigh, weighSketch } from './sketch.ts';
import type { Words } from './words.ts';

/** Words and pairs of words that stand more often than this are found through others beside them. */
const MOST_PLACES = 48;
/** Places within so many words of one another speak for one passage. */
const STRETCH = 12;
/** So many passages are compared word by word. */
const MOST_PASSAGES = 4;
/** A passage must share so much of the quotation's weight in words that are looked up; what is alike shares more in all. */
const LEAST_SHARE = 0.2;
/** Of a long quotation as many words from each end are looked up as a link keeps. */
const LOOKED_UP = 36;

/** Where each word, and each pair of words, stands; places after the first few of a common one are left out. */
export type WordPlaces = ReadonlyMap<number, readonly number[]>;

const pairOf = (words: Words, at: number): number =>
  (Math.imul((words.hash[at] ?? 0) ^ 0x5bd1e995, 0x9e3779b1) ^ (words.hash[at + 1] ?? 0)) >>> 0;

/** Reads a text's words into {@link WordPlaces}. */
export function placeWords(words: Words): WordPlaces {
  const places = new Map<number, number[]>();
  const put = (key: number, at: number): void => {
    const list = places.get(key);
    if (!list) places.set(key, [at]);
    else if (list.length <= MOST_PLACES) list.push(at);
  };
  for (let at = 0; at < words.count; at++) {
    put(words.hash[at] ?? 0, at);
    if (at + 1 < words.count) put(pairOf(words, at), at);
  }
  return places;
}

/** The places of a word, or of it and the next where it is common; none where both are. */
function placesLike(words: Words, places: WordPlaces, at: number): readonly number[] {
  const alone = places.get(words.hash[at] ?? 0) ?? [];
  if (alone.length <= MOST_PLACES) return alone;
  const paired = places.get(pairOf(words, at)) ?? [];
  return paired.length <= MOST_PLACES ? paired : [];
}

/** The words of a passage, of a long one those at both ends. */
function listEnds({ first, last }: Piece): number[] {
  const all = Array.from({ length: last - first }, (_, i) => first + i);
  return all.length <= 2 * LOOKED_UP ? all : [...all.slice(0, LOOKED_UP), ...all.slice(-LOOKED_UP)];
}

/**
 * Passages elsewhere in its own text that are like a quotation, most alike first, not overlapping: the text of then is
 * at hand when a link is made, so they are looked up by their very words, in a time that does not grow with the text.
 */
export function findKin(words: Words, places: WordPlaces, wanted: Wanted, own: Piece): Likeness[] {
  // By how far a passage is shifted from the quotation. A word speaks once for it, however often it stands there.
  const shares = new Map<number, { share: number; word: number }>();
  const add = (stretch: number, word: number, weight: number): void => {
    const known = shares.get(stretch);
    if (!known) shares.set(stretch, { share: weight, word });
    else if (known.word !== word) {
      known.share += weight;
      known.word = word;
    }
  };
  for (const at of listEnds(own)) {
    const weight = weigh(words.sketch.charAt(at));
    for (const place of placesLike(words, places, at)) {
      if (place >= own.first && place < own.last) continue;
      const stretch = Math.floor((place - at) / STRETCH);
      // A passage may lie across the end of a stretch.
      add(stretch, at, weight);
      add(stretch - 1, at, weight);
    }
  }
  const least = LEAST_SHARE * weighSketch(wanted.sketch);
  const passages = [...shares]
    .map(([stretch, { share }]) => ({ at: own.first + stretch * STRETCH, share }))
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share || a.at - b.at)
    .slice(0, 2 * MOST_PASSAGES)
    .filter(({ at }, i, all) => all.slice(0, i).every((other) => Math.abs(other.at - at) >= STRETCH))
    .slice(0, MOST_PASSAGES);
  const room = Math.ceil(wanted.sketch.length / 2) + 8;
  const found = passages
    .flatMap(({ at }) => {
      const from = at - room;
      const to = at + own.last - own.first + STRETCH + room;
      // What lies on both sides of the quotation is looked at on each.
      return [likenessAt(words, wanted, from, Math.min(to, own.first)), likenessAt(words, wanted, Math.max(from, own.last), to)];
    })
    .filter((likeness) => likeness !== undefined)
    .sort(byLikeness);
  return keepApart(found);
}
