import type { Span, TimeExpression } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';

/** An event with its date, before events told twice are joined. Tokens are absolute. */
export interface Candidate {
  /** The event's verb or noun. */
  readonly token: number;
  readonly sentence: number;
  readonly view: ClauseView;
  readonly form: 'verb' | 'noun' | 'participle';
  readonly first: number;
  readonly last: number;
  readonly date: TimeExpression;
  /** All date expressions that say when. */
  readonly dates: readonly TimeExpression[];
  /** The dates of a list that this one is part of (“on 1, 2 and 15 June”): one event on several days. */
  readonly list?: readonly TimeExpression[];
  /** The words of the stretch of time that its date begins (“between 1998 and 2003”). */
  readonly range?: Span;
  readonly status: 'happened' | 'planned';
  readonly voice: 'told' | 'claimed' | 'denied';
  /** Whether the date is not in the event's own clause but follows from the story. */
  readonly inferred: boolean;
}
