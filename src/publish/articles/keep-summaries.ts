import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeSiteFiles, writeWhole } from '../pages/write-files.ts';
import type { ArticleSummary } from './article-summary.ts';

const ending = '.json';

/** What an earlier build left about an article; nothing when it left nothing, or nothing that can be read. */
export function readSummary(folder: string, slug: string): ArticleSummary | undefined {
  try {
    // Written whole by an earlier build; one of another shape has another key and is made again.
    return JSON.parse(readFileSync(join(folder, slug + ending), 'utf8')) as ArticleSummary;
  } catch {
    return undefined;
  }
}

/** The slugs of all articles of which earlier builds left a summary. */
export function listSummaries(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []));
}

export function writeSummary(folder: string, summary: ArticleSummary): void {
  writeWhole(join(folder, summary.slug + ending), JSON.stringify(summary));
}

export function forgetSummary(folder: string, slug: string): void {
  removeSiteFiles(folder, [slug + ending]);
}
