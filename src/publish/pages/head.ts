import { fileAddress, type Place } from './addresses.ts';
import { escapeJson, escapeMarkup } from './escape.ts';
import { pagePolicy } from './security.ts';

/** What a page's head says besides title and description. Paths are below the base. */
export interface HeadParts {
  readonly title: string;
  readonly description: string;
  /** The page's one address; absent for a page that answers many. */
  readonly canonical?: string;
  readonly type: 'article' | 'website' | 'profile';
  readonly published?: string;
  /** The page's language (BCP 47), where its article names one. */
  readonly language?: string;
  /** Path of the share card, 1200 × 630, and what it shows in words. */
  readonly card?: { readonly path: string; readonly words: string };
  /** Paths of feeds and other forms of the page, by media type. */
  readonly alternates?: readonly { readonly type: string; readonly path: string; readonly title: string }[];
  /** schema.org. */
  readonly structured?: object;
  /** A page that only leads on, or that holds nothing of its own, is not for search engines. */
  readonly hidden?: boolean;
}

/** The head's markup, to stand behind title and description. */
export function writeHead(place: Place, parts: HeadParts): string {
  const { card } = parts;
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(pagePolicy)}" />`,
    '<meta name="referrer" content="no-referrer" />',
    ...(parts.canonical === undefined ? [] : [`<link rel="canonical" href="${escapeMarkup(parts.canonical)}" />`]),
    ...(parts.canonical === undefined || parts.language === undefined || parts.hidden
      ? []
      : [`<link rel="alternate" hreflang="${escapeMarkup(parts.language)}" href="${escapeMarkup(parts.canonical)}" />`]),
    ...(parts.hidden ? ['<meta name="robots" content="noindex" />'] : []),
    property('og:site_name', 'Quoteline'),
    property('og:type', parts.type),
    property('og:title', parts.title),
    property('og:description', parts.description),
    ...(parts.canonical === undefined ? [] : [property('og:url', parts.canonical)]),
    ...(parts.published === undefined ? [] : [property('article:published_time', parts.published)]),
    ...(card === undefined
      ? ['<meta name="twitter:card" content="summary" />']
      : [
          property('og:image', fileAddress(place, card.path)),
          property('og:image:type', 'image/png'),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:alt', card.words),
          '<meta name="twitter:card" content="summary_large_image" />',
          `<meta name="twitter:image:alt" content="${escapeMarkup(card.words)}" />`,
        ]),
    ...(parts.alternates ?? []).map(
      ({ type, path, title }) =>
        `<link rel="alternate" type="${type}" href="${escapeMarkup(fileAddress(place, path))}" title="${escapeMarkup(title)}" />`,
    ),
    ...(parts.structured === undefined ? [] : [`<script type="application/ld+json">${escapeJson(parts.structured)}</script>`]),
  ];
  return lines.map((line) => `\n    ${line}`).join('');
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeMarkup(content)}" />`;
}
