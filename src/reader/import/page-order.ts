import { oneLine } from './read-paragraphs.ts';

/** Whether an element of a page stands behind another. */
export const isBehind = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Shorter paragraphs may be a menu's, or tell of the article. */
const longParagraph = 80;
export const isLong = (paragraph: Element): boolean => oneLine(paragraph.textContent ?? '').length >= longParagraph;
