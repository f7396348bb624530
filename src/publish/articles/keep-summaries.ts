import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSummary } from './article-summary.ts';

/** What earlier builds left about each article, by slug. */
export function readSummaries(folder: string): Map<string, ArticleSummary> {
  const known = new Map<string, ArticleSummary>();
  if (!existsSync(folder)) return known;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue;
    try {
      // Written whole by an earlier build; one of another shape has another key and is made again.
      const summary = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ArticleSummary;
      known.set(summary.slug, summary);
    } catch {
      // A summary that cannot be read is as good as none.
    }
  }
  return known;
}

/** Newest first; articles without a date last, and those of one day by slug. */
export function byNewest(a: ArticleSummary, b: ArticleSummary): number {
  const [left, right] = [a.entry.published ?? '', b.entry.published ?? ''];
  return left === right ? (a.slug < b.slug ? -1 : 1) : left < right ? 1 : -1;
}
