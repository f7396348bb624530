import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { createElement } from 'react';
import satori from 'satori';
import type { ArticleData } from '../../reader/article-data.ts';
import { hashParts } from '../hash.ts';
import { quotationFolder } from '../pages/addresses.ts';
import { writeSiteFile } from '../pages/write-files.ts';
import { Card, cardSize } from './Card.tsx';
import { type CardContent, describeArticleCard, describeQuotationCard } from './card-content.ts';
import { loadCardFonts } from './card-fonts.ts';

/** Raised when the drawing changes, so that no card of the old one is taken for new. */
const drawing = '1';

/** Which cards to draw and where they go: the site, and the folder that keeps drawn ones. */
export interface CardOrder {
  readonly data: ArticleData;
  readonly out: string;
  readonly drawn: string;
  readonly quotations: boolean;
}

/** Draws an article's cards, taking what was drawn before; gives the paths of the files below the base. */
export async function drawCards({ data, out, drawn, quotations }: CardOrder): Promise<readonly string[]> {
  const cards = [{ path: `${data.slug}/card.png`, content: describeArticleCard(data) }];
  if (quotations) {
    for (const quotation of data.analysis.quotations) {
      cards.push({ path: `${quotationFolder(data.slug, quotation.id)}card.png`, content: describeQuotationCard(data, quotation) });
    }
  }
  mkdirSync(drawn, { recursive: true });
  for (const { path, content } of cards) {
    const kept = join(drawn, `${hashParts(drawing, JSON.stringify(content))}.png`);
    if (!existsSync(kept)) {
      writeFileSync(`${kept}.part`, await drawCard(content));
      renameSync(`${kept}.part`, kept);
    }
    const file = join(out, path);
    if (existsSync(file)) copyFileSync(kept, file);
    else writeSiteFile(out, path, readFileSync(kept));
  }
  return cards.map((card) => card.path);
}

/** One card as a PNG. */
export async function drawCard(content: CardContent): Promise<Uint8Array> {
  const svg = await satori(createElement(Card, { content }), { ...cardSize, fonts: loadCardFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
