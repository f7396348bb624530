import { useQuery } from '@tanstack/react-query';
import type { PersonData } from '../article-data.ts';
import { useRouter } from '../routing/router.ts';
import { isListOf, isRecord } from './check-shape.ts';
import { fetchJson } from './fetch-json.ts';
import { personKey } from './queries.ts';

/** Whether a value looks like a person’s data. */
export function isPersonData(value: unknown): value is PersonData {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    isListOf(value.articles, (article) => isRecord(article) && typeof article.slug === 'string' && Array.isArray(article.quotations))
  );
}

/** One person across all articles. */
export function usePerson(person: string) {
  const { base } = useRouter();
  return useQuery<PersonData>({
    queryKey: personKey(person),
    queryFn: () => fetchJson(`${base}people/${encodeURIComponent(person)}.json`, isPersonData),
  });
}
