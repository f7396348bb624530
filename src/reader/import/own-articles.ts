import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ArticleData } from '../article-data.ts';

/** One of the reader's own articles, as it is kept in their browser. */
export interface OwnArticle {
  /** The slug of its data, too. */
  readonly key: string;
  readonly headline: string;
  readonly added: number;
  readonly text: string;
  readonly published?: string;
  /** Hash of the engine that read it; one of another engine may read otherwise. */
  readonly readBy?: string;
  readonly data: ArticleData;
}

interface OwnArticles extends DBSchema {
  articles: { key: string; value: OwnArticle };
}

let database: Promise<IDBPDatabase<OwnArticles>> | undefined;

function open(): Promise<IDBPDatabase<OwnArticles>> {
  database ??= openDB<OwnArticles>('quoteline', 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'key' });
    },
  });
  return database;
}

/** Under what the list of them is remembered while the page is open. */
export const listKey = ['own-articles'];

/** All of the reader's own articles, newest first. */
export async function listOwnArticles(): Promise<readonly OwnArticle[]> {
  const all = await (await open()).getAll('articles');
  return all.sort((a, b) => b.added - a.added);
}

/** Keeps an article; one with the same key is replaced. */
export async function keepOwnArticle(article: OwnArticle): Promise<void> {
  await (await open()).put('articles', article);
}

/** Removes an article for good. */
export async function removeOwnArticle(key: string): Promise<void> {
  await (await open()).delete('articles', key);
}
