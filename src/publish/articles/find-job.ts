import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashParts } from '../hash.ts';
import type { PressJob } from '../threads/press-thread.ts';
import { type ArticleRecord, recordArticle, type SourceStamps } from './article-record.ts';
import { readSummary } from './keep-summaries.ts';
import { type ArticleFile, correctionsPath, registerPath } from './list-articles.ts';
import { type FileStamp, type StampedFile, stampFile } from './stamp-file.ts';
import type { Places } from './store-article.ts';

/** A job, and the stamps of the files that its key was made of. */
export interface FoundJob extends PressJob {
  readonly stamps: SourceStamps;
}

/** What is to be done for an article file; only its record when it and its register are as the last build left them. */
export function findJob(
  places: Places,
  base: string,
  file: ArticleFile,
  present: ReadonlySet<string>,
  before: ArticleRecord | undefined,
  now: number,
): FoundJob | { readonly record: ArticleRecord } {
  // To ask for a file that is not there is dear, and most articles have no corrections.
  const look = (path: string, stamp: FileStamp | undefined): StampedFile =>
    file.refused === undefined && present.has(basename(path)) ? stampFile(path, stamp, now) : { hash: '' };
  const article = look(file.path, before?.stamps?.article);
  const corrections = look(correctionsPath(file), before?.stamps?.corrections);
  const register = look(registerPath(file), before?.stamps?.register);
  const stamps: SourceStamps = {
    ...(article.stamp === undefined ? {} : { article: article.stamp }),
    ...(corrections.stamp === undefined ? {} : { corrections: corrections.stamp }),
    ...(register.stamp === undefined ? {} : { register: register.stamp }),
  };
  const key = hashParts(base, file.refused ?? '', article.hash, corrections.hash);
  const whole = hashParts(key, register.hash);
  // A build that was killed left summaries of what it made, and no record.
  const record = before ?? recordIfThere(places, file.slug);
  if (record?.key === whole && existsSync(join(places.out, file.slug, 'index.html'))) return { record: { ...record, stamps } };
  return { file, key, stamps };
}

function recordIfThere({ summaries }: Places, slug: string): ArticleRecord | undefined {
  const summary = readSummary(summaries, slug);
  // One of another version may have another shape; its key tells.
  return summary?.quotations === undefined ? undefined : recordArticle(summary);
}
