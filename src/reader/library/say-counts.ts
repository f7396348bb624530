import type { CatalogueEntry } from '../article-data.ts';

/** How much there is in an article: “14 quotations · 5 voices · 2 min read”. */
export function sayCounts(entry: Pick<CatalogueEntry, 'voices' | 'count' | 'minutes'>): string {
  const voices = entry.voices.length === 0 ? '' : ` · ${entry.voices.length === 1 ? '1 voice' : `${entry.voices.length} voices`}`;
  return `${entry.count === 0 ? 'No quotations' : entry.count === 1 ? '1 quotation' : `${entry.count} quotations`}${voices} · ${entry.minutes} min read`;
}
