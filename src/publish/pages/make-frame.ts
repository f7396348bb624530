import type { ArticleData, Catalogue, CatalogueEntry, PageData, PersonData } from '../../reader/article-data.ts';
import { sayWhoSpeaks } from '../../reader/library/say-counts.ts';
import type { Page } from '../../reader/page.ts';
import { renderPage } from '../../reader/render.tsx';
import { type FeedItem, writeAtom, writeRss } from '../exports/feeds.ts';
import { pageAddress } from './addresses.ts';
import { writeHead } from './head.ts';
import { type Edition, inline, makeArticlePage, type SiteFile } from './make-article.ts';
import { makeOfflinePage } from './offline-page.ts';
import { fillShell } from './shell.ts';

/** How many articles one page of the library lists. */
export const libraryPageLength = 50;
/** The site’s own feeds name so many articles, the newest. */
export const longestSiteFeed = 60;

/** How many pages the library has; one when there are no articles. */
export const countLibraryPages = (articles: number): number => Math.max(1, Math.ceil(articles / libraryPageLength));

/** The list of all articles, newest first, in pages of {@link libraryPageLength}; one page, without articles, when there are none. */
export function* pageCatalogue(entries: readonly CatalogueEntry[]): Generator<Catalogue> {
  const pages = countLibraryPages(entries.length);
  for (let page = 1; page <= pages; page += 1) {
    yield { page, pages, total: entries.length, articles: entries.slice((page - 1) * libraryPageLength, page * libraryPageLength) };
  }
}

/** One page of the library and its data. */
export function* makeLibrary(edition: Edition, catalogue: Catalogue): Generator<SiteFile> {
  const { page: number } = catalogue;
  yield { path: `articles/catalogue${number > 1 ? `-${number}` : ''}.json`, content: JSON.stringify(catalogue) };
  const content = makePage(edition, { kind: 'library', number }, { kind: 'library', catalogue });
  yield { path: number > 1 ? `library/${number}/index.html` : 'library/index.html', content };
}

/** The pages that belong to no single article: first page, a reader's own article, “not found”, and the site's feeds. */
export function* makeFrame(edition: Edition, entries: readonly CatalogueEntry[], newest: ArticleData | undefined): Generator<SiteFile> {
  if (newest === undefined) {
    for (const catalogue of pageCatalogue([])) {
      yield { path: 'index.html', content: makePage(edition, { kind: 'library', number: 1 }, { kind: 'library', catalogue }) };
    }
  }
  if (newest !== undefined) yield { path: 'index.html', content: makeArticlePage(edition, newest) };
  yield { path: 'read/index.html', content: makePage(edition, { kind: 'read' }, { kind: 'read' }) };
  yield { path: '404.html', content: makePage(edition, { kind: 'not-found' }, { kind: 'not-found' }, true) };
  yield makeOfflinePage(edition);
  const items = entries.slice(0, longestSiteFeed).map(
    (entry): FeedItem => ({
      title: entry.headline || 'Untitled article',
      address: pageAddress(edition, { kind: 'article', slug: entry.slug }),
      words: sayWhoSpeaks(entry),
      ...(entry.credit === undefined ? {} : { author: entry.credit }),
      ...(entry.published === undefined ? {} : { published: entry.published }),
    }),
  );
  const feed = { title: 'Quoteline', description: 'The newest articles.', address: edition.site + edition.base, path: '', items };
  yield { path: 'feed.xml', content: writeRss(edition, feed) };
  yield { path: 'atom.xml', content: writeAtom(edition, feed) };
}

/** A person's page, data and feeds. */
export function* makePerson(edition: Edition, person: PersonData): Generator<SiteFile> {
  const page: Page = { kind: 'person', person: person.id };
  const folder = `people/${person.id}/`;
  yield { path: `people/${person.id}.json`, content: JSON.stringify(person) };
  yield { path: `${folder}index.html`, content: makePage(edition, page, { kind: 'person', person }) };
  const items = person.articles.flatMap((article) =>
    article.quotations.map(
      (quotation): FeedItem => ({
        title: article.headline || 'Untitled article',
        address: pageAddress(edition, { kind: 'quotation', slug: article.slug, quotation: quotation.id }),
        words: quotation.words,
        author: person.name,
        ...(article.published === undefined ? {} : { published: article.published }),
      }),
    ),
  );
  const feed = {
    title: `${person.name} · Quoteline`,
    description: `What ${person.name} is quoted as saying.`,
    address: pageAddress(edition, page),
    path: folder,
    items,
  };
  yield { path: `${folder}feed.xml`, content: writeRss(edition, feed) };
  yield { path: `${folder}atom.xml`, content: writeAtom(edition, feed) };
}

function makePage(edition: Edition, page: Page, data: PageData, hidden = false): string {
  const shown = renderPage(page, data, edition.base);
  const folder = page.kind === 'person' ? `people/${page.person}/` : '';
  const head = writeHead(edition, {
    ...shown,
    ...(hidden ? {} : { canonical: pageAddress(edition, page) }),
    type: page.kind === 'person' ? 'profile' : 'website',
    alternates: [
      { type: 'application/rss+xml', path: `${folder}feed.xml`, title: 'RSS' },
      { type: 'application/atom+xml', path: `${folder}atom.xml`, title: 'Atom' },
    ],
    ...(hidden ? { hidden } : {}),
  });
  return fillShell(edition.shell, { ...shown, head, data: inline(edition, page, data) });
}
