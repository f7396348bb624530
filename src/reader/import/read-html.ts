import { findDayOnPage } from './find-day-on-page.ts';
import { findHeadline, findTitle, onlyHeadline, readMeta } from './find-title.ts';
import { isBehind } from './page-order.ts';
import { isLong, lineOf, oneLine } from './page-words.ts';
import { parseInertly } from './parse-inertly.ts';
import { readAuthor } from './read-author.ts';
import { readParagraphs, withoutTitle, withoutTop } from './read-paragraphs.ts';
import { removeBeside, removeLinksElsewhere } from './remove-beside.ts';

/** Whether pasted words are the source of a page and not its text. */
export function isHtml(text: string): boolean {
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(text)) return true;
  return /^\s*(?:<!--|<(?:main|article|section|header|div|meta|title|h1|p)\b)/i.test(text) && /<\/(?:p|div|article|h1)>/i.test(text);
}

/**
 * The article of a page as text in the form in which articles are stored: its title, day, author and address in front matter,
 * then its paragraphs. Nothing when there is none. The page is read inertly: a document made by a parser runs no scripts and
 * loads nothing, and only text of it is used.
 */
export const readHtml = (html: string): Promise<string | undefined> => readPage(parseInertly(html));

/** The same for a page that is parsed, which is taken apart. */
export async function readPage(page: Document): Promise<string | undefined> {
  const { Readability } = await import('@mozilla/readability');
  // Before the page is taken apart: what is found around the article says when it was published, and where.
  const before = page.cloneNode(true) as Document;
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? readMeta(page, 'og:url');
  const { lang } = page.documentElement;
  // The footer of a quotation tells who said it, and is no page's.
  for (const footer of page.querySelectorAll('blockquote footer')) {
    const paragraph = page.createElement('p');
    paragraph.append(...footer.childNodes);
    footer.replaceWith(paragraph);
  }
  // A page's own state (“hidden-sidebar”) is not what it is.
  for (const name of ['class', 'id']) page.documentElement.removeAttribute(name);
  removeBeside(page);
  keepShortArticle(page);
  const article = new Readability(page, { serializer: (node) => node }).parse();
  const root = article?.content;
  if (!(root instanceof Element)) return undefined;
  removeLinksElsewhere(root);
  const start = findStart(before, root);
  const title = findTitle(before, oneLine(article?.title ?? '')) || findHeadline(before, start);
  const byline = oneLine(article?.byline ?? '');
  const author = readAuthor(byline);
  removeTimesAbove(root);
  const body = withoutTop(withoutTitle(readParagraphs(root), title), author);
  if (body === '') return undefined;
  const fields = [
    ['title', title],
    ['date', findDayOnPage(before, byline, address, title) ?? ''],
    ['author', author],
    ['url', address !== undefined && /^https?:\/\/\S+$/.test(address) ? address : ''],
    ['language', lang],
  ].filter(([, value]) => value !== '');
  if (title === '') return body;
  if (fields.length === 1) return `${title}\n\n${body}`;
  return `---\n${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n\n${body}`;
}

/** What finds articles looks for so many letters, and takes in what stands beside a shorter one. */
const shortArticle = 500;

/** Leaves nothing on a page but its article, where that is short and marked as one, around the only headline. */
function keepShortArticle(page: Document): void {
  const article = onlyHeadline(page)?.closest('article');
  if (!article || lineOf(article).length >= shortArticle) return;
  if ([...article.querySelectorAll('p')].some(isLong)) page.body.replaceChildren(article);
}

/** Takes the times away that are lines of their own above the text; one below may head an entry of a live report. */
function removeTimesAbove(root: Element): void {
  const start = [...root.querySelectorAll('p')].find(isLong);
  for (const time of root.querySelectorAll('time')) {
    const isAlone = lineOf(time.closest('p, li, div')) === lineOf(time);
    if (isAlone && start !== undefined && isBehind(start, time)) time.remove();
  }
}

/** The paragraph on the page with which the text begins that was found in it; a shorter one may stand above the headline. */
function findStart(page: Document, root: Element): Element | undefined {
  const text = lineOf(root);
  return [...page.querySelectorAll('p')].find((paragraph) => isLong(paragraph) && text.includes(lineOf(paragraph)));
}
