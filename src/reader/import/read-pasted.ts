import { isBehind } from './page-order.ts';
import { parseInertly } from './parse-inertly.ts';
import { readPage } from './read-html.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { removeBeside, removeLinksElsewhere } from './remove-beside.ts';

/** Whether what is pasted was copied from a page with paragraphs; lines of a mail or of a program have none. */
export const holdsParagraphs = (html: string): boolean => (html.match(/<p[\s>]/gi)?.length ?? 0) > 1;

/** Who copies all of a page copies these; who picks the article does not, and begins with its headline. */
const ofWholePage = 'nav, footer, form, [role="navigation"], [role="contentinfo"]';
function isWholePage(page: Document): boolean {
  const [headline, link] = [page.querySelector('h1'), page.querySelector('a[href]')];
  const isAbove = headline !== null && link !== null && isBehind(headline, link);
  return page.querySelector(ofWholePage) !== null || isAbove;
}

/**
 * What was copied from a page, read by its marks rather than by its plain text, in which menus, captions and buttons are lines
 * like others: the article of a whole page, or all paragraphs of a part that somebody picked. Nothing where neither has words.
 */
export async function readPasted(html: string): Promise<string | undefined> {
  const page = parseInertly(html);
  if (isWholePage(page)) return readPage(page);
  removeBeside(page);
  removeLinksElsewhere(page.body);
  return readParagraphs(page.body) || undefined;
}
