import { lineOf } from './page-words.ts';

/** What stands on a page and is none of its article, whatever the page calls its parts. */
const beside = [
  'script, style, noscript, template, iframe, svg, button, form, dialog, nav, footer',
  '[role="navigation"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="search"]',
  'a[class*="button" i], a[class*="btn" i], a[role="button"], [hidden], [class*="visually-hidden" i], [class*="visuallyhidden" i], [class*="screen-reader" i], [class~="sr-only"]',
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i]',
].join(', ');
/** What a page is named by when cookies are set (“no-cookies”) holds the article, too. */
const holdsArticle = 'html, body, main, article, :has(main, article, h1)';

/** Words of names that pages give to what is said of a picture, asks the reader for something, or leads elsewhere. */
const namesOfBeside = new Set(
  'bio breadcrumb breadcrumbs caption captions credit credits carousel gallery newsletter newsletters promo promos recirc recommend recommended related share sharing signup slideshow social subscribe tags taboola outbrain toolbar tools tweet'.split(
    ' ',
  ),
);
/** A longer part with such a name is more than that. */
const longestBeside = 800;
const tellsWho = '[rel~="author"], [itemprop~="author"], [class*="byline" i]';
/** Parts of the text itself, whose names may be made of its words: “related-cases” on a heading. */
const ofText = 'h1, h2, h3, h4, h5, h6, a, b, i, em, strong, blockquote, figure:has(blockquote), table, :is(blockquote, table) *';

/** Takes away from a page what is none of its article. */
export function removeBeside(page: Document): void {
  for (const element of page.querySelectorAll(beside))
    if (!element.matches(holdsArticle) && !/\bapplication\/ld\+json\b/i.test(element.getAttribute('type') ?? '')) element.remove();
  for (const element of page.querySelectorAll('[class], [id]'))
    if (
      isNamedBeside(`${element.getAttribute('class') ?? ''} ${element.id}`) &&
      !element.matches(ofText) &&
      !element.matches(`${tellsWho}, :has(${tellsWho})`) &&
      !element.matches(holdsArticle) &&
      lineOf(element).length <= longestBeside
    )
      element.remove();
  // A heading's id is made of its words (“share-of-the-debt”), and a “subheader” is no page's: both would be taken for what stands beside.
  for (const heading of page.querySelectorAll('h2, h3, h4, h5, h6')) {
    heading.removeAttribute('id');
    if (!isNamedBeside(heading.className)) heading.removeAttribute('class');
    if (isSentence(lineOf(heading))) {
      const paragraph = page.createElement('p');
      paragraph.append(...heading.childNodes);
      heading.replaceWith(paragraph);
    }
  }
}

const longestHeading = 110;
/** A long sentence is the story's, in whatever letters the page sets it. */
const isSentence = (words: string): boolean => words.length > longestHeading && /[.!?]["”’)]*$/.test(words);

/** Whether one of its names has such a word: “article_shareTools”, not “no-caption” or “has-related”. */
function isNamedBeside(names: string): boolean {
  const words = names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word, i) => (namesOfBeside.has(word) || word.startsWith('related')) && !tellsOfOthers.test(words[i - 1] ?? ''));
}
/** What says that an element has, or has not, such a part. */
const tellsOfOthers = /^(?:no|not|non|has|hasnt|with|without|is|isnt|hide|show)$/;

/** “[Read: Ferries run again]”, “Also: …”: what stands around a link that leads to another story. */
const aroundLink = /^[\s[(»›→•|>–—-]*(?:\p{L}[\p{L}’' ]{1,20}:)?[\s\])»›→|>]*$/u;
/** Fewer words may be a name, or what a reader is to look at. */
const fewestWords = 4;

/** Whether a part is nothing but a link with the words of a headline, or to another place of the page (“Skip advertisement”). */
function leadsElsewhere(part: Element): boolean {
  const links = part.querySelectorAll('a[href]');
  const [link] = links;
  if (links.length !== 1 || link === undefined || part.querySelector('h1, h2, h3, h4, h5, h6') !== null) return false;
  const words = lineOf(link);
  const isWithin = link.getAttribute('href')?.startsWith('#') === true;
  const isHeadline = words.split(' ').length >= fewestWords && !/[^.]\.["”’)]*$/.test(words);
  return (isWithin || isHeadline) && aroundLink.test(lineOf(part).replace(words, ''));
}

/** Takes away paragraphs and whole lists that only lead elsewhere. */
export function removeLinksElsewhere(root: Element): void {
  for (const paragraph of root.querySelectorAll('p, div')) if (leadsElsewhere(paragraph)) paragraph.remove();
  for (const list of root.querySelectorAll('ul, ol')) {
    const items = [...list.children];
    if (items.length > 1 && items.every((item) => leadsElsewhere(item))) list.remove();
  }
}
