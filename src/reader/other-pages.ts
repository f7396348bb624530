import type { ComponentType } from 'react';

/** The pages beside the article: at hand when prerendering, fetched when they are asked for in the browser. */
export interface OtherPages {
  readonly Library: ComponentType<{ readonly number: number }>;
  readonly Person: ComponentType<{ readonly person: string }>;
  /** An article that is not carried by the page, or one quotation of it alone, until it is there. */
  readonly Fetched: ComponentType<{ readonly slug: string; readonly quotation?: string }>;
  /** Needs storage and a worker, so only a browser has it. */
  readonly Read: ComponentType;
}
