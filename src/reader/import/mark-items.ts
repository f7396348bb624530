import { isBehind } from './page-order.ts';

/** Items that are laid out as entries have no numbers or signs on the page. */
const entry = ':has(h1, h2, h3, h4, h5, h6, article, section, figure, time)';
/** Single words may be a menu's. */
const severalWords = /\S\s+\S+\s+\S/;

/** What stands before the items of lists on the page: the numbers as it counts them, or “•”. */
export function markItems(root: Element): ReadonlyMap<Element, string> {
  const marks = new Map<Element, string>();
  const paragraph = root.querySelector('p');
  for (const list of root.querySelectorAll('ol, ul')) {
    const items = [...list.children].filter((child) => child instanceof HTMLLIElement);
    if (items.some((item) => item.matches(entry))) continue;
    if (list instanceof HTMLOListElement) numberItems(list, items, marks);
    // what stands above all text tells of the article
    else if (paragraph !== null && isBehind(list, paragraph) && isOfText(items)) for (const item of items) marks.set(item, '• ');
  }
  return marks;
}

function numberItems(list: HTMLOListElement, items: readonly HTMLLIElement[], marks: Map<Element, string>): void {
  if (!['', '1'].includes(list.type)) return;
  let next = list.hasAttribute('start') ? list.start : list.reversed ? items.length : 1;
  for (const item of items) {
    if (item.hasAttribute('value')) next = item.value;
    marks.set(item, `${next}. `);
    next += list.reversed ? -1 : 1;
  }
}

/** Whether a list is part of a text: several items, or one within another list's, none of them nothing but a link. */
function isOfText(items: readonly Element[]): boolean {
  const words = items.map((item) => item.textContent?.trim() ?? '');
  const isLink = (item: Element, at: number): boolean => item.querySelector('a')?.textContent?.trim() === words[at];
  const isList = items.length > 1 || items[0]?.parentElement?.closest('li') != null;
  return isList && words.some((one) => severalWords.test(one)) && !items.some(isLink);
}
