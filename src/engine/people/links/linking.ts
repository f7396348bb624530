import type { Span } from '../../types.ts';
import type { Clauses } from '../clause.ts';
import type { DocumentView } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';

/** Everything that linking reads and writes while it goes through a document. */
export interface Linking {
  readonly view: DocumentView;
  readonly clauses: Clauses;
  readonly candidates: readonly MentionCandidate[];
  readonly entities: Entity[];
  /** By candidate: index of its entity, -1 while open. */
  readonly entityOf: Int32Array;
  /** By the token that carries a source: the numbers of the quotations in marks that it utters, none for words without. */
  readonly sayings: Map<number, number[]>;
  /** By the token that carries a source: all that it utters, in marks or not. */
  readonly told: Map<number, Span[]>;
  /** Whom an obituary is of. */
  readonly remembered: Entity | undefined;
  /** By number of a quotation in marks: entity that speaks it, -1 unknown. */
  readonly speakerOf: Int32Array;
  /** By entity: how many names it has in the whole document. */
  readonly namedTimes: Int32Array;
  /** The greatest of `namedTimes`. */
  readonly mostNamed: number;
}
