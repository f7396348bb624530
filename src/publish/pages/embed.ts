import type { QuotationData } from '../../reader/article-data.ts';
import { readDay } from '../../reader/dates/calendar-days.ts';
import { sayDay } from '../../reader/dates/say-date.ts';
import { describeFactuality, nameKind } from '../../reader/quote/describe-quotation.ts';
import { type Place, pageAddress } from './addresses.ts';
import { escapeMarkup } from './escape.ts';
import { pagePolicy } from './security.ts';

const longestWords = 1500;

/** The page that other sites frame: one quotation, no script, its only other file a small stylesheet. */
export function writeEmbed(place: Place, quotation: QuotationData, title: string): string {
  const { speaker } = quotation;
  const address = pageAddress(place, { kind: 'quotation', slug: quotation.slug, quotation: quotation.id });
  const not = describeFactuality(quotation);
  const day = readDay(quotation.published);
  const facts = [speaker?.role, nameKind(quotation), quotation.said].filter((fact) => fact !== undefined && fact !== '').join(' · ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(title)}</title>
    <meta http-equiv="Content-Security-Policy" content="${escapeMarkup(pagePolicy)}" />
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${escapeMarkup(address)}" />
    <link rel="icon" href="${escapeMarkup(place.base)}icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${escapeMarkup(place.base)}embed.css" />
  </head>
  <body data-voice="${speaker?.colour ?? 0}">
    <main>
      <blockquote cite="${escapeMarkup(address)}">${markWords(quotation)}</blockquote>
      <h1>${nameSpeaker(quotation)}</h1>${
        not === undefined
          ? ''
          : `
      <p class="not">${escapeMarkup(not)}</p>`
      }
      <p class="facts">${escapeMarkup(facts)}</p>
      <p class="from"><a href="${escapeMarkup(address)}" target="_top">${escapeMarkup(quotation.headline || 'The article')}</a>${day === undefined ? '' : ` · <time datetime="${quotation.published}">${sayDay(day)}</time>`} · Quoteline</p>
    </main>
  </body>
</html>
`;
}

/** Who said it, and how sure that is. */
function nameSpeaker({ speaker, certainty }: QuotationData): string {
  if (speaker === undefined) return 'Speaker unknown';
  if (certainty === 'unsure') return `<i>Probably</i> ${escapeMarkup(speaker.name)}`;
  return certainty === 'inferred' ? `${escapeMarkup(speaker.name)} <i>(inferred)</i>` : escapeMarkup(speaker.name);
}

/** From the quotation's first word to its last, what stands between its pieces included and told apart. */
function markWords({ paragraphs }: QuotationData): string {
  let left = longestWords;
  const blocks = paragraphs.map((pieces) => {
    const first = pieces.findIndex((piece) => piece.marked);
    const last = pieces.findLastIndex((piece) => piece.marked);
    const parts = pieces.slice(Math.max(0, first), last + 1).map(({ text, marked }) => {
      if (left <= 0) return '';
      const shown = text.length <= left ? text : `${text.slice(0, text.lastIndexOf(' ', left))} …`;
      left -= text.length;
      return marked ? `<mark>${escapeMarkup(shown)}</mark>` : escapeMarkup(shown);
    });
    return first < 0 ? '' : `<p>${parts.join('')}</p>`;
  });
  return blocks.join('');
}
