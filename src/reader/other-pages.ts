import type { ComponentType } from 'react';
import type { QuotationData } from './article-data.ts';

/** The pages beside the article: at hand when prerendering, fetched when they are asked for in the browser. */
export interface OtherPages {
  readonly Library: ComponentType<{ readonly number: number }>;
  readonly Person: ComponentType<{ readonly person: string }>;
  /** One quotation alone, until its article is there. */
  readonly Excerpt: ComponentType<{ readonly data: QuotationData; readonly loading?: boolean }>;
  /** Needs storage and a worker, so only a browser has it. */
  readonly Read: ComponentType;
}
