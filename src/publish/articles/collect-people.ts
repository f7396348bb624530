import type { PersonArticle, PersonData } from '../../reader/article-data.ts';
import type { ArticleSummary } from './article-summary.ts';
import type { Person } from './gather-people.ts';

/** So many of people's articles are in memory at a time. */
const mostAtOnce = 100_000;

/**
 * What people's pages are made of, in the order of `people`. `read` gives the summary of an article, and is asked for each
 * article once for many people.
 */
export function* collectPeople<Known extends Person<{ readonly slug: string }>>(
  people: readonly Known[],
  read: (slug: string) => ArticleSummary | undefined,
): Generator<readonly [Known, PersonData]> {
  for (let from = 0; from < people.length; ) {
    let to = from;
    for (let articles = 0; to < people.length && (to === from || articles < mostAtOnce); to += 1)
      articles += people[to]?.articles.length ?? 0;
    const batch = people.slice(from, to);
    yield* collectBatch(batch, read);
    from = to;
  }
}

function* collectBatch<Known extends Person<{ readonly slug: string }>>(
  people: readonly Known[],
  read: (slug: string) => ArticleSummary | undefined,
): Generator<readonly [Known, PersonData]> {
  const wanted = new Map<string, Map<string, PersonArticle | undefined>>();
  for (const { id, articles } of people) {
    for (const { slug } of articles) {
      const ofArticle = wanted.get(slug) ?? new Map<string, PersonArticle | undefined>();
      wanted.set(slug, ofArticle.set(id, undefined));
    }
  }
  for (const [slug, ofArticle] of wanted) {
    for (const { id, article } of read(slug)?.speakers ?? []) if (ofArticle.has(id)) ofArticle.set(id, article);
  }
  for (const person of people) {
    const { id, name, kind } = person;
    const articles = person.articles.flatMap(({ slug }) => wanted.get(slug)?.get(id) ?? []);
    yield [person, { id, name, kind, articles }];
  }
}
