import { fileAddress, type Place } from '../pages/addresses.ts';
import { escapeMarkup } from '../pages/escape.ts';

/** What a feed is about; `path` is the feed's own folder below the base, with a slash behind. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that the feed goes with. */
  readonly address: string;
  readonly path: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly title: string;
  readonly address: string;
  /** Plain text. */
  readonly words: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}

/** A feed never holds more than this, however many there are. */
export const longestFeed = 60;

/** A feed as RSS 2.0. */
export function writeRss(place: Place, feed: Feed): string {
  const items = feed.items
    .slice(0, longestFeed)
    .map(
      (item) =>
        `<item>${element('title', item.title)}${element('link', item.address)}<guid isPermaLink="${place.site !== ''}">${escapeMarkup(item.address)}</guid>${element('description', item.words)}${item.author === undefined ? '' : element('dc:creator', item.author)}${item.published === undefined ? '' : element('pubDate', new Date(`${item.published}T00:00:00Z`).toUTCString())}</item>`,
    );
  const own = fileAddress(place, `${feed.path}feed.xml`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
${element('title', feed.title)}${element('link', feed.address)}${element('description', feed.description)}<atom:link href="${escapeMarkup(own)}" rel="self" type="application/rss+xml" />
${items.join('\n')}
</channel></rss>
`;
}

/** A feed as Atom (RFC 4287). What has no date is dated by the newest that has one, or 1970. */
export function writeAtom(place: Place, feed: Feed): string {
  const newest =
    feed.items
      .map((item) => item.published ?? '')
      .sort()
      .at(-1) || '1970-01-01';
  const entries = feed.items
    .slice(0, longestFeed)
    .map(
      (item) =>
        `<entry>${element('title', item.title)}${element('id', identify(place, item.address))}<link href="${escapeMarkup(item.address)}" />${element('updated', `${item.published ?? newest}T00:00:00Z`)}<author>${element('name', item.author ?? item.title)}</author><content type="text">${escapeMarkup(item.words)}</content></entry>`,
    );
  const own = fileAddress(place, `${feed.path}atom.xml`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
${element('title', feed.title)}${element('subtitle', feed.description)}${element('id', identify(place, own))}<link href="${escapeMarkup(feed.address)}" /><link href="${escapeMarkup(own)}" rel="self" type="application/atom+xml" />${element('updated', `${newest}T00:00:00Z`)}
${entries.join('\n')}
</feed>
`;
}

/** An Atom id must be absolute; a site that does not know its host gives its paths a name of their own. */
function identify(place: Place, address: string): string {
  return place.site === '' ? `tag:quoteline.invalid,2022:${address}` : address;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}
