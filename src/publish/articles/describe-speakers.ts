import type { Analysis } from '../../engine/index.ts';
import type { PersonArticle } from '../../reader/article-data.ts';
import { describePersonArticle } from '../../reader/library/describe-article.ts';
import { isNamed } from '../../reader/people/list-names.ts';
import type { Speaker } from './gather-people.ts';

/** Everyone who speaks in an article by name, with what their page says of it: “a boy” of two articles is not one person. */
export function describeSpeakers(slug: string, analysis: Analysis): readonly Speaker<PersonArticle>[] {
  return analysis.people
    .filter(isNamed)
    .map(({ id, name, kind }) => ({ id, name, kind, article: describePersonArticle(slug, analysis, id) }))
    .filter(({ article }) => article.quotations.length > 0);
}
