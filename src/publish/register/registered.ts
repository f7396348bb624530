import type { QuotationKind } from '../../engine/index.ts';
import type { QuotationChange } from '../../reader/article-data.ts';

/**
 * Every quotation of an article that ever had an address, kept beside the article as `<article>.quotes.json` and meant
 * to be committed: it is what lets an old address be answered after the article is edited.
 */
export interface Register {
  readonly article: string;
  /** A hash of the article's text at the last build: what changes while it stays the same is the reading, not the article. */
  readonly text?: string;
  /** In the order in which they were first published. */
  readonly quotations: readonly RegisteredQuotation[];
}

export interface RegisteredQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  /** Verbatim as they stood in the article, pieces joined with “ … ”. */
  readonly words: string;
  readonly speaker?: string;
  /** The names of those who say it, too; a register of before they were kept has none. */
  readonly alsoBy?: readonly string[];
  readonly said?: string;
  /** Its link with proof, as of the last build that had it: what it is found again by. */
  readonly link: string;
  /** The day of the build that first published it. */
  readonly first: string;
  /** What became of it; absent while the article has it as it was. */
  readonly change?: { readonly state: QuotationChange['state']; readonly now?: string; readonly since: string };
}
