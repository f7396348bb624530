import type { ArticleData } from '../article-data.ts';

/** Whether a value looks like an article's data: deep enough that the page can show it without falling over. */
export function isArticleData(value: unknown): value is ArticleData {
  if (!isRecord(value) || typeof value.slug !== 'string' || !isRecord(value.analysis)) return false;
  const { article, people, quotations, timeExpressions, timeline } = value.analysis;
  return (
    isRecord(article) &&
    typeof article.text === 'string' &&
    isSpan(article.headline) &&
    isListOf(article.paragraphs, isSpan) &&
    isListOf(people, (person) => isRecord(person) && typeof person.name === 'string' && Array.isArray(person.mentions)) &&
    isListOf(quotations, (quotation) => isRecord(quotation) && typeof quotation.id === 'string' && isListOf(quotation.content, isSpan)) &&
    isListOf(timeExpressions, (time) => isRecord(time) && isSpan(time.span)) &&
    isListOf(timeline, (entry) => isRecord(entry) && isSpan(entry.summary) && Array.isArray(entry.people))
  );
}

/** Whether a value is an object with properties. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of nothing but such items. */
export function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isSpan(value: unknown): boolean {
  return isRecord(value) && typeof value.start === 'number' && typeof value.end === 'number';
}
