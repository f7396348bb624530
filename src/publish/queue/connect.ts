import { Redis } from 'ioredis';
import type { ArticleOrder, Making } from '../press.ts';

/** What stands in a job of the queue. */
export interface QueuedTask {
  readonly making: Making;
  /** The article; its bytes in base64. */
  readonly order: Omit<ArticleOrder, 'source'> & { readonly source: Omit<ArticleOrder['source'], 'bytes'> & { readonly bytes: string } };
  /** Hashes of cards that are kept where the build runs. */
  readonly kept: readonly string[];
  /** The key under which the result is handed back. */
  readonly result: string;
}

/** Everything that is ours in Redis begins with this. */
export const queuePrefix = 'quoteline';

/** A queue is for one version of the code, so that machines of different versions never mix their pages. */
export function queueName(version: string): string {
  return `articles-${version}`;
}

/** Connects to Redis. Throws an `Error` with a sentence when nobody answers; later interruptions are waited out. */
export async function connect(url: string): Promise<Redis> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
  let reason = '';
  const note = (error: Error) => {
    reason = error.message;
  };
  redis.on('error', note);
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw new Error(`There is no Redis at ${nameServer(url)}: ${reason || (error instanceof Error ? error.message : String(error))}.`);
  }
  return redis;
}

/** A server's address without its password. */
export function nameServer(url: string): string {
  return URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : url;
}
