import { hashParts } from '../hash.ts';
import type { ArticleSummary, Note } from './article-summary.ts';
import type { Speaker } from './gather-people.ts';
import type { FileStamp } from './stamp-file.ts';

/**
 * As much of an article's summary as every build reads: enough to leave the article alone, and to tell which pages across
 * articles it changes. What those pages say of it is in its summary, and is read only when one of them is made.
 */
export interface ArticleRecord {
  readonly slug: string;
  /** That of the summary. */
  readonly key: string;
  readonly published?: string;
  /** Hash of what the library and the site's feeds say of it. */
  readonly entry: string;
  /** Who speaks in it, with the hash of what their page says of it. */
  readonly speakers: readonly Speaker<string>[];
  /** How many addresses of quotations it has, and their hash. */
  readonly addresses: { readonly count: number; readonly hash: string };
  readonly notes: readonly Note[];
  /** Its files as they were when the key was found; absent where that must be found again. */
  readonly stamps?: SourceStamps;
}

/** The stamps of an article's file and of those beside it. */
export interface SourceStamps {
  readonly article?: FileStamp;
  readonly corrections?: FileStamp;
  readonly register?: FileStamp;
}

/** The record of a summary. */
export function recordArticle({ slug, key, entry, speakers, quotations, notes }: ArticleSummary): ArticleRecord {
  return {
    slug,
    key,
    ...(entry.published === undefined ? {} : { published: entry.published }),
    entry: hashParts(JSON.stringify(entry)),
    speakers: speakers.map(({ id, name, kind, article }) => ({ id, name, kind, article: hashParts(JSON.stringify(article)) })),
    addresses: { count: quotations.length, hash: hashParts(...quotations) },
    notes,
  };
}

/** Newest first; articles without a date last, and those of one day by slug. */
export function byNewest(a: Pick<ArticleRecord, 'slug' | 'published'>, b: Pick<ArticleRecord, 'slug' | 'published'>): number {
  const [left, right] = [a.published ?? '', b.published ?? ''];
  return left === right ? (a.slug < b.slug ? -1 : 1) : left < right ? 1 : -1;
}
