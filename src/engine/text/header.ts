import type { Span, Warning } from '../types.ts';

/** What stands before the body: headline, day, and what front matter tells. */
export interface Header {
  /** Empty where the text begins with its body. */
  readonly headline: Span;
  readonly published?: string;
  readonly credit?: Span;
  readonly sourceUrl?: string;
  readonly language?: string;
  /** Index of the first line of the body. */
  readonly bodyLine: number;
  readonly warnings: readonly Warning[];
}
