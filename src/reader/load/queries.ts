import { QueryClient, useQuery } from '@tanstack/react-query';
import type { ArticleData, PageData } from '../article-data.ts';
import { useRouter } from '../routing/router.ts';
import { isArticleData } from './check-shape.ts';
import { articleFile, fetchJson } from './fetch-json.ts';

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
}

const articleKey = (slug: string) => ['article', slug];
/** Where a page of the list of articles is kept. */
export const catalogueKey = (page: number) => ['catalogue', page];
/** Where a person’s data is kept. */
export const personKey = (person: string) => ['person', person];

/** The data of one article. */
export function useArticle(slug: string) {
  const { base } = useRouter();
  return useQuery<ArticleData>({
    queryKey: articleKey(slug),
    queryFn: () => fetchJson(articleFile(slug, base), isArticleData),
  });
}
