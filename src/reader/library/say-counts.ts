import type { CatalogueEntry } from '../article-data.ts';

/** “14”, “6,000”. */
export const sayNumber = (count: number): string => count.toLocaleString('en');

/** “348 of 6,000”. */
export const sayPart = (count: number, all: number): string => `${sayNumber(count)} of ${sayNumber(all)}`;

/** “1 quotation”, “14 quotations”, “6,000 quotations”. */
export const countOf = (count: number, noun: string): string => `${sayNumber(count)} ${noun}${count === 1 ? '' : 's'}`;

const quotationsOf = (count: number): string => (count === 0 ? 'No quotations' : countOf(count, 'quotation'));

/** “2 min read”, and of what nobody reads at one sitting “13 h read”. */
export const sayReadingTime = (minutes: number): string => (minutes < 120 ? `${minutes} min read` : `${Math.round(minutes / 60)} h read`);

/** “14 quotations”, “5 voices”; no voices where no speaker is known. */
export const listCounts = (quotations: number, voices: number): readonly string[] => [
  quotationsOf(quotations),
  ...(voices === 0 ? [] : [countOf(voices, 'voice')]),
];

/** How much there is in an article: “14 quotations · 5 voices · 2 min read”. */
export function sayCounts(entry: Pick<CatalogueEntry, 'voices' | 'speakers' | 'count' | 'minutes'>): string {
  const { count, voices, speakers = voices.length, minutes } = entry;
  return [...listCounts(count, speakers), sayReadingTime(minutes)].join(' · ');
}

/** Who speaks in it, the most quoted first: “14 quotations, by Ann Lee, Tim Ray, Ida Moss and others”. */
export function sayWhoSpeaks({ count, voices }: Pick<CatalogueEntry, 'voices' | 'count'>): string {
  const names = voices.slice(0, 3).map(({ name }) => name);
  if (names.length === 0) return quotationsOf(count);
  return `${quotationsOf(count)}, by ${names.join(', ')}${voices.length > names.length ? ' and others' : ''}`;
}
