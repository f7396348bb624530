import type { PersonData } from '../../reader/article-data.ts';
import type { ArticleSummary } from './article-summary.ts';

/** A person's page lists at most this many articles, the newest. */
export const mostArticlesOfPerson = 200;

/** Everyone who speaks, across all articles; `summaries` are newest first, and so are each person's articles. */
export function gatherPeople(summaries: readonly ArticleSummary[]): readonly PersonData[] {
  const people = new Map<
    string,
    { readonly id: string; name: string; readonly kind: 'person' | 'group'; readonly articles: PersonData['articles'][number][] }
  >();
  for (const { speakers } of summaries) {
    for (const { id, name, kind, article } of speakers) {
      const person = people.get(id) ?? { id, name, kind, articles: [] };
      people.set(id, person);
      if (name.length > person.name.length) person.name = name;
      if (person.articles.length < mostArticlesOfPerson) person.articles.push(article);
    }
  }
  return [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
