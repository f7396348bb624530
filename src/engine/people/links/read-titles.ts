import { type DocumentView, formAt, hasFlag } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import { startOfName } from '../name-parts.ts';
import type { NamePlace } from '../name-place.ts';
import { isCourtesy } from '../names/forms-of-address.ts';
import { isComma } from '../read-commas.ts';
import { WHOLE } from './whole-titles.ts';

/** What the bearers of names are called by. */
export interface Titles {
  /** Whether the title in front of a name is what somebody of that name is said to be: “Professor Lee” is Ann Lee, a professor. */
  readonly agree: (place: NamePlace, bearer: Entity) => boolean;
}

/** Tokens of a description behind a name. */
const LONGEST_DESCRIPTION = 7;

/** Reads what stands in front of the full names of people and, behind a comma, what they are said to be. */
export function readTitles(view: DocumentView, places: readonly NamePlace[], entities: readonly Entity[], entityOf: Int32Array): Titles {
  const called = new Map<Entity, Set<number>>();
  const isNoun = (i: number): boolean => hasFlag(view, i, FLAG.title | FLAG.personNoun);
  for (const { mention, candidate, name } of places) {
    const entity = entities[entityOf[mention] ?? -1];
    if (!entity || name.parts.length < 2) continue;
    const nouns = called.get(entity) ?? new Set<number>();
    called.set(entity, nouns);
    for (let i = candidate.first; i < startOfName(view, candidate); i++) if (isNoun(i)) nouns.add(view.hash[i] ?? 0);
    const first = candidate.last + 1;
    if (!isComma(view, candidate.last) || !/^(?:an?|the)$/i.test(formAt(view, first))) continue;
    for (let i = first; i < first + LONGEST_DESCRIPTION && view.sentence[i] === view.sentence[first] && !isComma(view, i); i++)
      if (isNoun(i)) nouns.add(view.hash[i] ?? 0);
  }
  return {
    agree({ candidate }, bearer) {
      const title = startOfName(view, candidate) - 1;
      if (title < candidate.first || isCourtesy(formAt(view, title))) return false;
      const word = view.hash[title] ?? 0;
      // “Prof Lee” is the professor
      return [word, ...(WHOLE.get(word) ?? [])].some((noun) => called.get(bearer)?.has(noun));
    },
  };
}
