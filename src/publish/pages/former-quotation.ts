import type { QuotationChange } from '../../reader/article-data.ts';
import { type Place, pageAddress } from './addresses.ts';
import { escapeMarkup } from './escape.ts';

/** What an old address says: the change in one sentence, and the words as they were. */
export interface FormerQuotation {
  readonly title: string;
  readonly description: string;
  /** Markup for readers without JavaScript; with it the reader shows the change in the article. */
  readonly html: string;
}

const sentences: Record<QuotationChange['state'], string> = {
  same: 'This quotation has another address now.',
  moved: 'This quotation has moved in the article.',
  reworded: 'This quotation has been reworded since its link was made.',
  gone: 'This quotation is no longer in the article.',
  'other-speaker': 'The article now names another speaker for this quotation.',
};

/** The page at an old address. The words are those of the article then, and the page says so. */
export function writeFormerQuotation(place: Place, slug: string, headline: string, change: QuotationChange): FormerQuotation {
  const sentence = sentences[change.state];
  const article = pageAddress({ ...place, site: '' }, { kind: 'article', slug });
  const now =
    change.now === undefined ? undefined : pageAddress({ ...place, site: '' }, { kind: 'quotation', slug, quotation: change.now });
  const html = [
    '<main class="former">',
    `<h1>${escapeMarkup(sentence)}</h1>`,
    `<p>In <a href="${escapeMarkup(article)}">${escapeMarkup(headline || 'the article')}</a>${change.changed === undefined ? '' : `, seen on <time datetime="${change.changed}">${change.changed}</time>`}.</p>`,
    `<figure><figcaption>As it was, ${escapeMarkup(change.speaker ?? 'speaker unknown')}:</figcaption><blockquote>${escapeMarkup(change.words)}</blockquote></figure>`,
    now === undefined && change.at !== undefined
      ? '<p>Its words still stand in the article, but are no longer read as a quotation.</p>'
      : '',
    now === undefined
      ? `<p><a href="${escapeMarkup(article)}">Read the article as it is now</a></p>`
      : `<p><a href="${escapeMarkup(now)}">Read the quotation as it is now</a></p>`,
    '</main>',
  ].join('');
  return { title: `${sentence.slice(0, -1)} · Quoteline`, description: `${sentence} ${headline}`.trim(), html };
}
