import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listSummaries, readSummary } from '../articles/keep-summaries.ts';

/** Takes away drawn cards of which no site that was built with this cache makes use. */
export function forgetCards(drawn: string, cache: string): void {
  if (!existsSync(drawn)) return;
  const used = new Set<string>();
  for (const site of readdirSync(cache)) {
    const summaries = join(cache, site, 'articles');
    for (const slug of listSummaries(summaries)) for (const hash of readSummary(summaries, slug)?.cards ?? []) used.add(hash);
  }
  for (const entry of readdirSync(drawn, { withFileTypes: true })) {
    // (what lies beside the folders is of an earlier layout of the cache, or not ours)
    if (!entry.isDirectory()) continue;
    const folder = entry.name;
    for (const name of readdirSync(join(drawn, folder))) {
      // A card that is being written has another ending.
      if (name.endsWith('.png') && !used.has(name.slice(0, -'.png'.length))) rmSync(join(drawn, folder, name));
    }
  }
}
