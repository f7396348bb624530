import type { Article, Span } from '../../engine/index.ts';
import { type BlockLook, lookOf } from './block-look.ts';
import { textDirection } from './text-direction.ts';

/** A stretch of the article that is shown as one: its role, and its number among the paragraphs. */
export interface ShownBlock {
  readonly role: 'headline' | 'alternative-headline' | 'paragraph';
  readonly span: Span;
  /** 1-based, for paragraphs. */
  readonly number: number;
  readonly direction: 'ltr' | 'rtl';
  readonly look: BlockLook;
}

const listed = new WeakMap<Article, readonly ShownBlock[]>();

/** The blocks of an article in text order; listed once for each article. */
export function articleBlocks(article: Article): readonly ShownBlock[] {
  const blocks = listed.get(article) ?? listBlocks(article);
  listed.set(article, blocks);
  return blocks;
}

function listBlocks(article: Article): readonly ShownBlock[] {
  const words = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
  const make = (role: ShownBlock['role'], span: Span, number = 0, look: BlockLook = 'text'): ShownBlock => ({
    role,
    span,
    number,
    direction: textDirection(article.text.slice(span.start, span.end)),
    look,
  });
  const blocks = article.paragraphs.map((span, index) =>
    make('paragraph', span, index + 1, lookOf(words[index] ?? '', words[index + 1], words[index - 1])),
  );
  if (article.alternativeHeadline !== undefined) blocks.push(make('alternative-headline', article.alternativeHeadline));
  blocks.push(make('headline', article.headline));
  return blocks.sort((a, b) => a.span.start - b.span.start);
}
