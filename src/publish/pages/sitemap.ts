import type { PersonData } from '../../reader/article-data.ts';
import type { ArticleSummary } from '../articles/article-summary.ts';
import { fileAddress, type Place, pageAddress } from './addresses.ts';
import { escapeMarkup } from './escape.ts';
import type { SiteFile } from './make-article.ts';

/** The protocol allows 50,000. */
const longestSitemap = 40_000;

/** `sitemap.xml`, an index of numbered sitemaps that hold every page (sitemaps.org 0.9). */
export function* writeSitemaps(place: Place, summaries: readonly ArticleSummary[], people: readonly PersonData[]): Generator<SiteFile> {
  let page: string[] = [];
  const names: string[] = [];
  const flush = (): SiteFile => {
    const path = `sitemap-${names.length + 1}.xml`;
    names.push(path);
    const content = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${page.join('\n')}\n</urlset>\n`;
    page = [];
    return { path, content };
  };
  for (const url of listAddresses(place, summaries, people)) {
    page.push(url);
    if (page.length === longestSitemap) yield flush();
  }
  if (page.length > 0) yield flush();
  const entries = names.map((name) => `<sitemap><loc>${escapeMarkup(fileAddress(place, name))}</loc></sitemap>`);
  yield {
    path: 'sitemap.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`,
  };
}

function* listAddresses(place: Place, summaries: readonly ArticleSummary[], people: readonly PersonData[]): Generator<string> {
  yield url(pageAddress(place, { kind: 'library', number: 1 }));
  yield url(pageAddress(place, { kind: 'read' }));
  for (const { slug, entry, speakers } of summaries) {
    yield url(pageAddress(place, { kind: 'article', slug }), entry.published);
    for (const { article } of speakers) {
      for (const { id } of article.quotations) yield url(pageAddress(place, { kind: 'quotation', slug, quotation: id }), entry.published);
    }
  }
  for (const { id } of people) yield url(pageAddress(place, { kind: 'person', person: id }));
}

function url(address: string, modified?: string): string {
  return `<url><loc>${escapeMarkup(address)}</loc>${modified === undefined ? '' : `<lastmod>${modified}</lastmod>`}</url>`;
}

/** `robots.txt`: everything may be read; embeds are only frames. */
export function writeRobots(place: Place): string {
  return `User-agent: *\nDisallow: ${place.base}*/embed/\n${place.site === '' ? '' : `\nSitemap: ${fileAddress(place, 'sitemap.xml')}\n`}`;
}
