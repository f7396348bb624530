import type { Article, Span } from '../../engine/index.ts';

/** A stretch of the article that is shown as one: its role, and its number among the paragraphs. */
export interface ShownBlock {
  readonly role: 'headline' | 'alternative-headline' | 'paragraph';
  readonly span: Span;
  /** 1-based, for paragraphs. */
  readonly number: number;
}

/** The blocks of an article in text order. */
export function articleBlocks(article: Article): readonly ShownBlock[] {
  const blocks: ShownBlock[] = article.paragraphs.map((span, index) => ({ role: 'paragraph', span, number: index + 1 }));
  if (article.alternativeHeadline !== undefined)
    blocks.push({ role: 'alternative-headline', span: article.alternativeHeadline, number: 0 });
  blocks.push({ role: 'headline', span: article.headline, number: 0 });
  return blocks.sort((a, b) => a.span.start - b.span.start);
}
