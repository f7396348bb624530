import type { MentionForm, Span } from '../../types.ts';

/** What a name stands for, as far as its words and surroundings tell. `group` covers organisations, governments, peoples. */
export type EntityType = 'person' | 'group' | 'place' | 'other';

/**
 * A place where somebody may be meant, before it is decided who: a name (“Emmanuel Macron”), a description (“the
 * French president”, “officials”) or a pronoun. In text order; a nominal may hold a name, names never overlap.
 */
export interface MentionCandidate {
  /** The whole mention: with title and role where they stand in front, without a possessive ending. */
  readonly span: Span;
  /** Token range of `span`. */
  readonly first: number;
  readonly last: number;
  /** Token index of the syntactic head. */
  readonly head: number;
  readonly form: MentionForm;
  readonly type: EntityType;
  /** For names: the name proper, without titles and roles. */
  readonly nameSpan?: Span;
  /** The article's own words for what they are, in front of the name or behind it. */
  readonly role?: Span;
  readonly gender: 'male' | 'female' | 'unknown';
  readonly number: 'singular' | 'plural';
}
