import { oneLine, readParagraphs, withoutTitle } from './read-paragraphs.ts';

/** What stands on a page and is none of its article, whatever the page calls its parts. */
const beside = [
  'script, style, noscript, template, iframe, svg, button, form, dialog, nav, footer',
  '[role="navigation"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="search"]',
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i]',
].join(', ');
/** What a page is named by when cookies are set (“no-cookies”) holds the article, too. */
const holdsArticle = 'html, body, main, article, :has(main, article, h1)';

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
export async function readHtml(html: string): Promise<string | undefined> {
  const { Readability } = await import('@mozilla/readability');
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Before the page is taken apart: what is found around the article says when it was published, and where.
  const dayOnPage = readDay(page);
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? readMeta(page, 'og:url');
  const { lang } = page.documentElement;
  // The footer of a quotation tells who said it, and is no page's.
  for (const footer of page.querySelectorAll('blockquote footer')) {
    const paragraph = page.createElement('p');
    paragraph.append(...footer.childNodes);
    footer.replaceWith(paragraph);
  }
  for (const element of page.querySelectorAll(beside))
    if (!element.matches(holdsArticle) && !/\bapplication\/ld\+json\b/i.test(element.getAttribute('type') ?? '')) element.remove();
  const article = new Readability(page, { serializer: (node) => node }).parse();
  const root = article?.content;
  if (!(root instanceof Element)) return undefined;
  const title = oneLine(article?.title ?? '');
  const body = withoutTitle(readParagraphs(root), title);
  if (body === '') return undefined;
  const fields = [
    ['title', title],
    ['date', article?.publishedTime?.match(isoDay)?.[0] ?? dayOnPage ?? ''],
    ['author', readAuthor(article?.byline ?? '')],
    ['url', address !== undefined && /^https?:\/\/\S+$/.test(address) ? address : ''],
    ['language', lang],
  ].filter(([, value]) => value !== '');
  if (title === '') return body;
  if (fields.length === 1) return `${title}\n\n${body}`;
  return `---\n${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n\n${body}`;
}

const isoDay = /^\d{4}-\d\d-\d\d/;

function readMeta(page: Document, name: string): string | undefined {
  return page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
}

/** The day of the first time that the page gives; the article's own before any other. */
function readDay(page: Document): string | undefined {
  const given = ['article:published_time', 'date', 'pubdate', 'dc.date'].map((name) => readMeta(page, name));
  const times = ['[itemprop="datePublished"]', 'article time[datetime], main time[datetime]', 'time[datetime]'].map((selector) => {
    const element = page.querySelector(selector);
    return element?.getAttribute('datetime') ?? element?.getAttribute('content');
  });
  return [...given, ...times].map((time) => time?.match(isoDay)?.[0]).find((day) => day !== undefined);
}

/** Whom the page gives as its author, where it is no address and no long story. */
function readAuthor(byline: string): string {
  const author = oneLine(byline);
  return author.length > 100 || /^https?:/i.test(author) ? '' : author;
}
