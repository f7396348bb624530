import { hashParts } from '../hash.ts';
import type { FileGroup } from '../keep-groups.ts';
import { countPages, placeInPages } from '../kept-pages.ts';
import { fileAddress, type Place, pageAddress } from './addresses.ts';
import { escapeMarkup } from './escape.ts';
import type { SiteFile } from './make-article.ts';

/** The protocol allows 50,000. */
const longestSitemap = 40_000;
/** On average so many addresses are in a sitemap, at most. */
const usualSitemap = 30_000;

/** As much of an article as decides whether its sitemap stays. */
export interface ListedArticle {
  readonly slug: string;
  readonly published?: string;
  /** How many quotations have a page, and the hash of their ids. */
  readonly addresses: { readonly count: number; readonly hash: string };
}

/** A sitemap, or several where its share of the site is too much for one. */
export interface Sitemap extends FileGroup {
  readonly paths: readonly string[];
  readonly make: () => Iterable<SiteFile>;
}

/**
 * The sitemaps that together hold every page (sitemaps.org 0.9). Which one an article is in depends on its name alone
 * until there must be twice as many: an article that changes changes one of them. `readQuotations` gives the ids of an
 * article's quotations, and is asked only when its sitemap is made.
 */
export function planSitemaps(
  place: Place,
  articles: readonly ListedArticle[],
  people: readonly string[],
  readQuotations: (slug: string) => readonly string[],
): readonly Sitemap[] {
  const site = [pageAddress(place, { kind: 'library', number: 1 }), pageAddress(place, { kind: 'read' })];
  const plan = (name: string, size: number, parts: readonly string[], list: () => Iterable<string>): Sitemap => {
    const count = Math.max(1, Math.ceil(size / longestSitemap));
    const paths = Array.from({ length: count }, (_, part) => `${name}${part === 0 ? '' : `-${part + 1}`}.xml`);
    return { name, hash: hashParts(place.site, place.base, ...parts), paths, make: () => writeParts(paths, list()) };
  };
  const sizeOf = ({ addresses }: ListedArticle): number => 1 + addresses.count;
  const sizeOfAll = (some: readonly ListedArticle[]): number => some.reduce((sum, article) => sum + sizeOf(article), 0);
  const shared = shareOut(articles, ({ slug }) => slug, countPages(sizeOfAll(articles), usualSitemap));
  return [
    plan('sitemap-site', site.length, site, () => site.map((address) => url(address))),
    ...shared.map(([at, some]) => {
      const parts = some.flatMap(({ slug, published, addresses }) => [slug, published ?? '', addresses.hash]);
      return plan(`sitemap-${at + 1}`, sizeOfAll(some), parts, () => listArticles(place, some, readQuotations));
    }),
    ...shareOut(people, (id) => id, countPages(people.length, usualSitemap)).map(([at, some]) =>
      plan(`sitemap-people-${at + 1}`, some.length, some, () => some.map((person) => url(pageAddress(place, { kind: 'person', person })))),
    ),
  ];
}

/** `sitemap.xml`, the index of the sitemaps. */
export function writeSitemapIndex(place: Place, sitemaps: readonly Pick<Sitemap, 'paths'>[]): SiteFile {
  const entries = sitemaps
    .flatMap(({ paths }) => paths)
    .map((path) => `<sitemap><loc>${escapeMarkup(fileAddress(place, path))}</loc></sitemap>`);
  return {
    path: 'sitemap.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`,
  };
}

/** Things by the number of their sitemap, in their order; numbers that nothing has are left out. */
function shareOut<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string, count: number): readonly [number, Thing[]][] {
  const shares = new Map<number, Thing[]>();
  for (const thing of things) {
    const at = placeInPages(nameOf(thing), count);
    const share = shares.get(at);
    if (share === undefined) shares.set(at, [thing]);
    else share.push(thing);
  }
  return [...shares].sort(([a], [b]) => a - b);
}

function* writeParts(paths: readonly string[], urls: Iterable<string>): Generator<SiteFile> {
  const left = urls[Symbol.iterator]();
  for (const path of paths) {
    const lines: string[] = [];
    while (lines.length < longestSitemap) {
      const { value, done } = left.next();
      if (done) break;
      lines.push(value);
    }
    const content = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
    yield { path, content };
  }
}

function* listArticles(
  place: Place,
  articles: readonly ListedArticle[],
  readQuotations: (slug: string) => readonly string[],
): Generator<string> {
  for (const { slug, published } of articles) {
    yield url(pageAddress(place, { kind: 'article', slug }), published);
    for (const quotation of readQuotations(slug)) yield url(pageAddress(place, { kind: 'quotation', slug, quotation }), published);
  }
}

function url(address: string, modified?: string): string {
  return `<url><loc>${escapeMarkup(address)}</loc>${modified === undefined ? '' : `<lastmod>${modified}</lastmod>`}</url>`;
}

/** `robots.txt`: everything may be read; embeds are only frames. */
export function writeRobots(place: Place): string {
  return `User-agent: *\nDisallow: ${place.base}*/embed/\n${place.site === '' ? '' : `\nSitemap: ${fileAddress(place, 'sitemap.xml')}\n`}`;
}
