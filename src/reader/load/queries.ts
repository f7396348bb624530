import { QueryClient, useQuery } from '@tanstack/react-query';
import type { ArticleData, Catalogue, PageData, PersonData } from '../article-data.ts';
import { useRouter } from '../routing/router.ts';
import { isArticleData, isCatalogue, isPersonData } from './check-shape.ts';
import { fetchJson } from './fetch-json.ts';

/** A client that fetches a thing once: what the build wrote does not change while a page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always', refetchOnReconnect: false } },
  });
}

/** Puts a prerendered page's data where the hooks below find it, so that nothing is fetched twice. */
export function seedQueries(client: QueryClient, data: PageData): void {
  if (data.kind === 'article') client.setQueryData(articleKey(data.article.slug), data.article);
  if (data.kind === 'library') client.setQueryData(catalogueKey(data.catalogue.page), data.catalogue);
  if (data.kind === 'person') client.setQueryData(personKey(data.person.id), data.person);
  if (data.kind === 'quotation') client.setQueryData(['quotation', data.quotation.slug, data.quotation.id], data.quotation);
}

const articleKey = (slug: string) => ['article', slug];
const catalogueKey = (page: number) => ['catalogue', page];
const personKey = (person: string) => ['person', person];

/** The data of one article. */
export function useArticle(slug: string) {
  const { base } = useRouter();
  return useQuery<ArticleData>({
    queryKey: articleKey(slug),
    queryFn: () => fetchJson(`${base}articles/${encodeURIComponent(slug)}.json`, isArticleData),
  });
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

/** One person across all articles. */
export function usePerson(person: string) {
  const { base } = useRouter();
  return useQuery<PersonData>({
    queryKey: personKey(person),
    queryFn: () => fetchJson(`${base}people/${encodeURIComponent(person)}.json`, isPersonData),
  });
}

function fetchCatalogue(base: string, page: number): Promise<Catalogue> {
  return fetchJson(`${base}articles/catalogue${page > 1 ? `-${page}` : ''}.json`, isCatalogue);
}
