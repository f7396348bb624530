import { POS } from '../../syntax/syntax.ts';
import type { DocumentView } from '../document-view.ts';
import { GIVEN } from '../lexicon.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import type { NamePlace } from '../name-place.ts';

/* Names that an article spells two ways: “Kathrin Maurer … Mauer said”. */

/** Surnames shorter than this are too often other people's. */
const SHORTEST = 5;
/** Full surnames that are looked at: more than any article has. */
const MOST_SURNAMES = 3000;
/** Surnames that share one shortening, at most: of several alike none is meant. */
const MOST_ALIKE = 4;

/** A word without each of its letters but the first in turn, and itself: words one letter apart share one (Garbe 2012, SymSpell). */
function shortenings(word: string): string[] {
  const all = [word];
  for (let i = 1; i < word.length && i < 24; i++) all.push(word.slice(0, i) + word.slice(i + 1));
  return all;
}

/** Whether two words of the same first letter differ in one letter that is more, less or another, or in two that changed places. */
function isSpeltAlike(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  const behind = (x: number, y: number): boolean => a.slice(first + x) === b.slice(first + y);
  return behind(1, 1) || behind(1, 0) || behind(0, 1) || (a[first] === b[first + 1] && a[first + 1] === b[first] && behind(2, 2));
}

/** How an article spells its surnames. */
export interface Spellings {
  /** How often a surname is written. */
  readonly times: (surname: string) => number;
  /** The one other surname of somebody named in full that is spelt almost alike; undefined where there is none, or several. */
  readonly alike: (surname: string) => string | undefined;
}

export function readSpellings(places: readonly NamePlace[]): Spellings {
  const counts = new Map<string, number>();
  const full = new Set<string>();
  for (const { name } of places) {
    const surname = name.parts.at(-1) ?? '';
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
    if (name.parts.length > 1 && surname.length >= SHORTEST && full.size < MOST_SURNAMES) full.add(surname);
  }
  const byShortening = new Map<string, string[]>();
  for (const surname of full)
    for (const key of shortenings(surname)) {
      const known = byShortening.get(key);
      if (!known) byShortening.set(key, [surname]);
      else if (known.length < MOST_ALIKE) known.push(surname);
    }
  const alike = (surname: string): string | undefined => {
    const near = shortenings(surname).flatMap((key) => byShortening.get(key) ?? []);
    const [only, another] = new Set(near.filter((other) => isSpeltAlike(surname, other)));
    return another === undefined ? only : undefined;
  };
  return { times: (surname) => counts.get(surname) ?? 0, alike };
}

/** Whether a name ends in a surname of one word, as names do that are misspelt: “Robert” is nobody's “Roberts”, “Jong-un” not “Jong-in”. */
export function isMisspellable({ document, flags, syntax }: DocumentView, { last }: MentionCandidate): boolean {
  const surname = document.tokens.form[last - 1] ?? '';
  return (
    syntax.upos[last - 1] === POS.PROPN &&
    !surname.includes('-') &&
    document.tokens.form[last - 2] !== '-' &&
    ((flags[last - 1] ?? 0) & GIVEN) === 0
  );
}
