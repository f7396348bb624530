import type { Evidence, Mention, Span } from '../types.ts';
import type { MentionCandidate } from './mentions/mention.ts';
import type { NameParts } from './name-parts.ts';

export type Gender = MentionCandidate['gender'];

/** Whether two are known to differ. */
export const against = (a: Gender, b: Gender): boolean => a !== 'unknown' && b !== 'unknown' && a !== b;

/** Whether one of some words, given as hashes, was used of somebody. */
export function hasModifier({ nounModifiers }: Entity, words: Iterable<number>): boolean {
  for (const word of words) if (nounModifiers.has(word)) return true;
  return false;
}

/** A link from a place in the text to whom it means, with the reason. */
export interface Link {
  /** Index into the mention candidates. */
  readonly mention: number;
  readonly evidence?: Evidence;
  /** Probability that the link is right. */
  readonly sure: number;
}

/** Somebody in the making: what resolving has gathered so far. Lives inside one call of `resolvePeople` only. */
export interface Entity {
  readonly index: number;
  kind: 'person' | 'group';
  /** Whether the text ever names them; the unnamed compete for pronouns but are listed only when they speak. */
  named: boolean;
  name?: NameParts;
  nameSpan?: Span;
  /** What they are called who are never named, where the text has no words for it: “Interviewer” for “Q”. */
  called?: string;
  gender: Gender;
  /** Hashes of the nouns that the text calls them: “president”. */
  readonly nouns: Set<number>;
  /** Hashes of the words that went with those nouns: “french”. */
  readonly nounModifiers: Set<number>;
  /** How old they are, in years, where the text says so beside the name. */
  age?: number;
  /** The place, as a token, that the text says beside a politician's name. */
  home?: number;
  role?: Span;
  /** Why it is they who answer where an interview does not say whose the answers are. */
  interviewed?: Evidence;
  readonly links: Link[];
  /** Places that speak but are no mention candidates: “the poll”. */
  readonly sources: Mention[];
}

/** A new entity without mentions. */
export function makeEntity(index: number, kind: Entity['kind'], named: boolean): Entity {
  return { index, kind, named, gender: 'unknown', nouns: new Set(), nounModifiers: new Set(), links: [], sources: [] };
}
