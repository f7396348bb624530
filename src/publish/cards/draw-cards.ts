import type { ArticleData } from '../../reader/article-data.ts';
import { hashParts } from '../hash.ts';
import { quotationFolder } from '../pages/addresses.ts';
import { type CardContent, describeArticleCard, describeQuotationCard } from './card-content.ts';
import { drawCard } from './draw-card.ts';

/** Raised when the drawing changes, so that no card of the old one is taken for new. */
const drawing = '4';

/** A card of the site. Its hash is that of what it shows; `png` is absent when a card of that hash is kept already. */
export interface MadeCard {
  /** Below the base. */
  readonly path: string;
  readonly hash: string;
  readonly png?: Uint8Array;
}

/** Which cards to draw. `isKept` says whether a card of a hash was drawn before, so that it is not drawn again. */
export interface CardOrder {
  readonly data: ArticleData;
  readonly quotations: boolean;
  readonly isKept: (hash: string) => boolean;
}

/** The cards of an article and, when asked for, of its quotations. */
export async function drawCards({ data, quotations, isKept }: CardOrder): Promise<readonly MadeCard[]> {
  const wanted: { readonly path: string; readonly content: CardContent }[] = [
    { path: `${data.slug}/card.png`, content: describeArticleCard(data) },
  ];
  if (quotations) {
    for (const quotation of data.analysis.quotations) {
      wanted.push({ path: `${quotationFolder(data.slug, quotation.id)}card.png`, content: describeQuotationCard(data, quotation) });
    }
  }
  const cards: MadeCard[] = [];
  for (const { path, content } of wanted) {
    const hash = hashParts(drawing, process.versions.zlib ?? '', JSON.stringify(content));
    cards.push({ path, hash, ...(isKept(hash) ? {} : { png: await drawCard(content) }) });
  }
  return cards;
}
