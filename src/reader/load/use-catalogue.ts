import { useQuery } from '@tanstack/react-query';
import type { Catalogue } from '../article-data.ts';
import { useRouter } from '../routing/router.ts';
import { isListOf, isRecord } from './check-shape.ts';
import { fetchJson } from './fetch-json.ts';
import { catalogueKey } from './queries.ts';

/** Whether a value looks like a page of the list of articles. */
export function isCatalogue(value: unknown): value is Catalogue {
  return (
    isRecord(value) &&
    typeof value.page === 'number' &&
    typeof value.pages === 'number' &&
    isListOf(
      value.articles,
      (entry) => isRecord(entry) && typeof entry.slug === 'string' && Array.isArray(entry.voices) && Array.isArray(entry.line),
    )
  );
}

/** One page of the list of all articles. */
export function useCatalogue(page: number) {
  const { base } = useRouter();
  return useQuery<Catalogue>({ queryKey: catalogueKey(page), queryFn: () => fetchCatalogue(base, page) });
}

/** All pages of the list, fetched only while `wanted`: what search looks through. */
export function useWholeCatalogue(pages: number, wanted: boolean) {
  const { base } = useRouter();
  return useQuery({
    queryKey: ['catalogue', 'whole', pages],
    enabled: wanted,
    queryFn: async () => {
      const all: Catalogue['articles'][number][] = [];
      for (let page = 1; page <= pages; page += 1) all.push(...(await fetchCatalogue(base, page)).articles);
      return all;
    },
  });
}

function fetchCatalogue(base: string, page: number): Promise<Catalogue> {
  return fetchJson(`${base}articles/catalogue${page > 1 ? `-${page}` : ''}.json`, isCatalogue);
}
