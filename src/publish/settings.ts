import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type CardChoice, readCardChoice } from '../command-line/card-choice.ts';
import { WrongUsage } from '../command-line/run-command.ts';

/** Everything that a build is told from outside. Plain data, so that it can be handed to a thread. */
export interface Settings {
  /** The project's folder. */
  readonly root: string;
  /** Where the articles and their registers lie. */
  readonly articles: string;
  /** Where the site is written. */
  readonly out: string;
  /** What builds remember for one another. */
  readonly cache: string;
  /** The folder the site is served from, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host in front of `base`, without a slash behind; empty when unknown, then addresses begin at the host. */
  readonly site: string;
  readonly cards: CardChoice;
  /** The day of the build, `YYYY-MM-DD`, as it enters the register. */
  readonly today: string;
  /** How many threads analyse, render and draw. */
  readonly threads: number;
  /** Address of the Redis whose workers make the articles; absent when this machine's threads do. */
  readonly queue?: string;
}

/**
 * Reads the settings from environment variables: `BASE_PATH`, `SITE_URL`, `CARDS`, `ARTICLES`, `OUT`, `CACHE`, `THREADS`,
 * `QUEUE` and `SOURCE_DATE_EPOCH`. Throws `WrongUsage` with a sentence when one of them makes no sense.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root = process.cwd()): Settings {
  const epoch = env.SOURCE_DATE_EPOCH;
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  if (Number.isNaN(now.getTime())) throw new WrongUsage(`SOURCE_DATE_EPOCH is “${epoch}”, not a number of seconds.`);
  return {
    root,
    articles: resolve(root, env.ARTICLES ?? 'public/articles'),
    out: resolve(root, env.OUT ?? 'dist'),
    cache: resolve(root, env.CACHE ?? '.cache/build'),
    base: readBase(env.BASE_PATH ?? '/'),
    site: readSite(env.SITE_URL ?? ''),
    cards: readCardChoice(env.CARDS ?? 'all'),
    today: now.toISOString().slice(0, 10),
    threads: readThreads(env.THREADS),
    ...(env.QUEUE ? { queue: readQueue(env.QUEUE) } : {}),
  };
}

function readBase(path: string): string {
  if (/[?#\s]|:\/\//.test(path)) throw new WrongUsage(`BASE_PATH is “${path}”, not a path such as /news/.`);
  return `/${path}/`.replace(/\/+/g, '/');
}

function readSite(url: string): string {
  if (url === '') return '';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new WrongUsage(`SITE_URL is “${url}”, not an address such as https://example.org.`);
  }
  return new URL(url).origin;
}

function readThreads(count: string | undefined): number {
  if (count === undefined) return Math.min(8, availableParallelism());
  if (!/^[1-9]\d?$/.test(count)) throw new WrongUsage(`THREADS is “${count}”, not a number from 1 to 99.`);
  return Number(count);
}

function readQueue(url: string): string {
  if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol)) {
    // Not in full: it may hold a password.
    throw new WrongUsage('The queue is not an address such as redis://localhost:6379.');
  }
  return url;
}
