import type { Analysis } from '../../engine/index.ts';
import type { ArticleData, InlinedData, PageData } from '../../reader/article-data.ts';
import type { Page } from '../../reader/page.ts';
import { nameSpeakers, namesOfSpeakers, sliceWords } from '../../reader/people/voices.ts';
import { cutQuotation } from '../../reader/quote/cut-quotation.ts';
import { headWords, quotedWords } from '../../reader/quote/describe-quotation.ts';
import { renderPage } from '../../reader/render.tsx';
import { annotateQuotations } from '../exports/annotations.ts';
import { writeAtom, writeRss } from '../exports/feeds.ts';
import { writeOembed } from '../exports/oembed.ts';
import { writeCsv, writeMarkdown } from '../exports/tables.ts';
import { fileAddress, type Place, pageAddress, quotationFolder } from './addresses.ts';
import { writeEmbed } from './embed.ts';
import { escapeJson } from './escape.ts';
import { type PresentQuotation, writeFormerQuotation } from './former-quotation.ts';
import { writeHead } from './head.ts';
import { fillShell } from './shell.ts';
import { structureArticle, structureQuotation } from './structured-data.ts';

/** A file of the site; `path` is below the base. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** What every page of a build shares. */
export interface Edition extends Place {
  /** The built `index.html`. */
  readonly shell: string;
  /** The slug of the newest article; left out of very large sites, where it would change every page. */
  readonly newest?: string;
  /** Whether articles have share cards. */
  readonly articleCards: boolean;
}

/** All files of one article: its page, its quotations' pages, data and exports, one after the other. */
export function* makeArticle(edition: Edition, data: ArticleData): Generator<SiteFile> {
  const { slug, analysis } = data;
  const headline = sliceWords(analysis.article.text, analysis.article.headline);
  yield { path: `articles/${slug}.json`, content: JSON.stringify(data) };
  // The file itself: annotations point into it.
  yield { path: `articles/${slug}.txt`, content: analysis.article.text };
  yield { path: `${slug}/index.html`, content: makeArticlePage(edition, data) };
  for (const quotation of analysis.quotations) {
    const cut = cutQuotation(data, quotation.id);
    if (cut === undefined) continue;
    const folder = quotationFolder(slug, quotation.id);
    const page: Page = { kind: 'quotation', slug, quotation: quotation.id };
    const shown = renderPage(page, { kind: 'quotation', quotation: cut }, edition.base);
    const head = writeHead(edition, {
      ...shown,
      canonical: pageAddress(edition, page),
      type: 'article',
      ...published(analysis.article.published),
      ...language(data),
      ...(data.cards ? { card: { path: `${folder}card.png`, words: shown.title } } : {}),
      alternates: [{ type: 'application/json+oembed', path: `${folder}oembed.json`, title: shown.title }],
      structured: structureQuotation(edition, slug, analysis, quotation),
    });
    yield {
      path: `${folder}index.html`,
      content: fillShell(edition.shell, {
        ...shown,
        head,
        data: inline(edition, page, { kind: 'quotation', quotation: cut }),
        ...language(data),
      }),
    };
    yield { path: `${folder}embed/index.html`, content: writeEmbed(edition, cut, shown.title) };
    yield { path: `${folder}oembed.json`, content: escapeJson(writeOembed(edition, cut, shown.title)) };
  }
  for (const change of data.changes ?? []) {
    const page: Page = { kind: 'quotation', slug, quotation: change.id };
    const former = writeFormerQuotation(edition, slug, headline, change, describePresent(analysis, change.now));
    const now: Page = change.now === undefined ? { kind: 'article', slug } : { kind: 'quotation', slug, quotation: change.now };
    const head = writeHead(edition, { ...former, canonical: pageAddress(edition, now), type: 'article', hidden: true });
    // Carried as “not found”, so that the reader draws the page by its address instead of taking this markup over.
    const carried: InlinedData = { ...inline(edition, page, { kind: 'not-found' }), page: { kind: 'not-found' } };
    yield {
      path: `${quotationFolder(slug, change.id)}index.html`,
      content: fillShell(edition.shell, { ...former, head, data: carried, ...language(data) }),
    };
  }
  yield { path: `${slug}/annotations.jsonld`, content: JSON.stringify(annotateQuotations(edition, slug, analysis)) };
  yield { path: `${slug}/quotations.csv`, content: writeCsv(edition, slug, analysis) };
  yield { path: `${slug}/quotations.md`, content: writeMarkdown(edition, slug, analysis) };
  const feed = {
    title: `${headline || 'Untitled article'} · Quoteline`,
    description: 'The quotations of this article, each with its speaker.',
    address: pageAddress(edition, { kind: 'article', slug }),
    path: `${slug}/`,
    items: analysis.quotations.map((quotation) => {
      const author = nameSpeakers(analysis, quotation);
      return {
        title: headWords(author, quotation),
        address: pageAddress(edition, { kind: 'quotation', slug, quotation: quotation.id }),
        words: quotedWords(analysis, quotation),
        ...(author === undefined || quotation.factuality !== 'said' ? {} : { author }),
        ...published(analysis.article.published),
      };
    }),
  };
  yield { path: `${slug}/feed.xml`, content: writeRss(edition, feed) };
  yield { path: `${slug}/atom.xml`, content: writeAtom(edition, feed) };
}

/** A quotation's words and speaker as they are now. */
function describePresent(analysis: Analysis, id: string | undefined): PresentQuotation | undefined {
  const quotation = analysis.quotations.find((one) => one.id === id);
  if (quotation === undefined) return undefined;
  return { words: quotedWords(analysis, quotation), speakers: namesOfSpeakers(analysis, quotation) };
}

/** The page of an article; the site's first page is that of the newest one, and says that its address is the article's own. */
export function makeArticlePage(edition: Edition, data: ArticleData): string {
  const { slug, analysis } = data;
  const page: Page = { kind: 'article', slug };
  const shown = renderPage(page, { kind: 'article', article: data }, edition.base);
  const card = `${slug}/card.png`;
  const head = writeHead(edition, {
    ...shown,
    canonical: pageAddress(edition, page),
    type: 'article',
    ...published(analysis.article.published),
    ...language(data),
    ...(edition.articleCards ? { card: { path: card, words: shown.title } } : {}),
    alternates: [
      { type: 'application/rss+xml', path: `${slug}/feed.xml`, title: 'Quotations, RSS' },
      { type: 'application/atom+xml', path: `${slug}/atom.xml`, title: 'Quotations, Atom' },
      { type: 'application/ld+json', path: `${slug}/annotations.jsonld`, title: 'Web annotations' },
      { type: 'text/csv', path: `${slug}/quotations.csv`, title: 'Quotations, CSV' },
      { type: 'text/markdown', path: `${slug}/quotations.md`, title: 'Quotations, Markdown' },
    ],
    structured: structureArticle(edition, slug, analysis, edition.articleCards ? fileAddress(edition, card) : undefined),
  });
  return fillShell(edition.shell, { ...shown, head, data: inline(edition, page, { kind: 'article', article: data }), ...language(data) });
}

/** Data for a page's script element. */
export function inline(edition: Edition, page: Page, data: PageData): InlinedData {
  return { page, data, ...(edition.newest === undefined ? {} : { newest: edition.newest }) };
}

function published(day: string | undefined): { readonly published?: string } {
  return day === undefined ? {} : { published: day };
}

function language({ analysis }: ArticleData): { readonly language?: string } {
  return analysis.article.language === undefined ? {} : { language: analysis.article.language };
}
