import type { Voice } from '../text/turn-labels.ts';
import type { Factuality, QuotationKind, Span } from '../types.ts';

/** A quotation as the text shows it, before it is decided which person its source stands for. */
export interface Utterance {
  readonly kind: QuotationKind;
  /** In text order, not overlapping, never empty. */
  readonly content: readonly Span[];
  readonly cue?: readonly Span[];
  /** The mention that utters it, where one stands beside it. */
  readonly source?: Span;
  readonly factuality: Factuality;
  /** Probability that `content` is a quotation at all, and that `source` is its source; 0 to 1. */
  readonly contentScore: number;
  readonly sourceScore: number;
  /** Whose turn of a talk it is, where it is one. */
  readonly turn?: Voice;
  /** Index of an earlier utterance that this one carries on: the next sentence in marks, the next paragraph. */
  readonly continues?: number;
  /** Where its content goes on in the paragraph below, with nobody beside it. */
  readonly below?: Span;
}
