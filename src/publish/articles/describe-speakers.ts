import type { Analysis } from '../../engine/index.ts';
import { describePersonArticle } from '../../reader/library/describe-article.ts';
import type { SpeakerSummary } from './article-summary.ts';

/** Everyone who speaks in an article, with what their page says of it. */
export function describeSpeakers(slug: string, analysis: Analysis): readonly SpeakerSummary[] {
  return analysis.people
    .map(({ id, name, kind }) => ({ id, name, kind, article: describePersonArticle(slug, analysis, id) }))
    .filter(({ article }) => article.quotations.length > 0);
}
