/** Words of a page on one line, whatever white space its source has. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The words of an element on one line. */
export const lineOf = (element: Element | null | undefined): string => oneLine(element?.textContent ?? '');

/** The words of an element, with spaces where its parts touch. */
export function spacedWords(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) words += ` ${text.nodeValue ?? ''}`;
  return oneLine(words);
}

/** Shorter paragraphs may be a menu's, or tell of the article. */
const longParagraph = 80;
export const isLong = (paragraph: Element): boolean => lineOf(paragraph).length >= longParagraph;
