import type { QuotationData } from '../../reader/article-data.ts';
import { fileAddress, type Place, pageAddress, quotationFolder } from '../pages/addresses.ts';
import { escapeMarkup } from '../pages/escape.ts';

const size = { width: 560, height: 320 } as const;

/** A quotation as an oEmbed answer (type `rich`) that frames its embed page. */
export function writeOembed(place: Place, quotation: QuotationData, title: string): object {
  const folder = quotationFolder(quotation.slug, quotation.id);
  const embed = fileAddress(place, `${folder}embed/`);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Quoteline',
    provider_url: place.site + place.base,
    title,
    ...(quotation.speaker === undefined || quotation.factuality !== 'said' ? {} : { author_name: quotation.speaker.name }),
    url: pageAddress(place, { kind: 'quotation', slug: quotation.slug, quotation: quotation.id }),
    ...size,
    ...(quotation.card ? { thumbnail_url: fileAddress(place, `${folder}card.png`), thumbnail_width: 1200, thumbnail_height: 630 } : {}),
    html: `<iframe src="${escapeMarkup(embed)}" width="${size.width}" height="${size.height}" title="${escapeMarkup(title)}" loading="lazy" frameborder="0"></iframe>`,
  };
}
