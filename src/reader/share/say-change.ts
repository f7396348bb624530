import type { QuotationChange } from '../article-data.ts';
import type { Tone } from '../site/Notice.tsx';

/** What became of a quotation in one sentence, and the tone in which a notice says it. */
export interface SaidChange {
  readonly title: string;
  readonly tone: Tone;
}

/** Each state of a changed quotation in words, on its old address and in the notice above the article. */
export const saidChanges: Readonly<Record<QuotationChange['state'], SaidChange>> = {
  same: { title: 'This quotation has another address now.', tone: 'soft' },
  moved: { title: 'This quotation has moved in the article since the link was shared. Its words are the same.', tone: 'soft' },
  reworded: { title: 'These words have changed since the link was shared.', tone: 'changed' },
  gone: { title: 'This quotation is no longer in the article.', tone: 'gone' },
  'other-speaker': { title: 'The article now gives these words to someone else.', tone: 'speaker' },
};

/** The words are there, but are no quotation's any more. */
export const unquoted: SaidChange = { title: 'These words are still in the article, but no longer as a quotation.', tone: 'soft' };
