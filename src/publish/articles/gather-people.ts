/** A person's page lists at most this many articles, the newest. */
export const mostArticlesOfPerson = 200;

/** Someone who speaks in an article, with what is known of that: from all of it to no more than a hash. */
export interface Speaker<Article> {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'group';
  readonly article: Article;
}

/** Someone who speaks, across articles. */
export interface Person<Article> extends Omit<Speaker<Article>, 'article'> {
  readonly articles: readonly Article[];
}

/** Everyone who speaks, across all articles; `articles` are newest first, and so are each person's. */
export function gatherPeople<Article>(articles: Iterable<{ readonly speakers: readonly Speaker<Article>[] }>): readonly Person<Article>[] {
  const people = new Map<string, { readonly id: string; name: string; readonly kind: 'person' | 'group'; readonly articles: Article[] }>();
  for (const { speakers } of articles) {
    for (const { id, name, kind, article } of speakers) {
      const person = people.get(id) ?? { id, name, kind, articles: [] };
      people.set(id, person);
      if (name.length > person.name.length) person.name = name;
      if (person.articles.length < mostArticlesOfPerson) person.articles.push(article);
    }
  }
  return [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
