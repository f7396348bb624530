import type { CatalogueEntry, PersonArticle } from '../../reader/article-data.ts';
import type { Speaker } from './gather-people.ts';

/** What the rest of the site needs to know of an article, and what the next build needs to leave it alone. */
export interface ArticleSummary {
  readonly slug: string;
  /** Hash of everything that the article's files are made of, its register included. */
  readonly key: string;
  readonly entry: CatalogueEntry;
  /** Who speaks in it, with what their page says of it. */
  readonly speakers: readonly Speaker<PersonArticle>[];
  /** Ids of all quotations that have a page, in the article's order. */
  readonly quotations: readonly string[];
  /** Paths below the base of all files that were written. */
  readonly files: readonly string[];
  /** Hashes of its share cards. */
  readonly cards: readonly string[];
  /** What the engine could not read, and what is no longer in the article. */
  readonly notes: readonly Note[];
}

/** Something the publisher should know: a file, a line in it where there is one, and the reason. */
export interface Note {
  readonly file: string;
  readonly line?: number;
  readonly reason: string;
}

/** An article that was published, or the reason why not. */
export type Pressed = { readonly summary: ArticleSummary } | { readonly refused: Note };
