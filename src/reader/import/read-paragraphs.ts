import { markItems } from './mark-items.ts';
import { lineOf, oneLine } from './page-words.ts';
import { quoteBlock } from './quote-block.ts';

/** Stands for a line break while white space is made equal; no page shows it. */
const lineBreak = '\u2028';
/** What begins and ends a paragraph of its own. */
const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);
/** Who is named below words set apart, or beside a picture, is a line of its own; a book's title within a sentence is none. */
const isBlock = (element: Element): boolean =>
  blocks.has(element.localName) ||
  (element.localName === 'cite' && element.closest('p') === null && (isNothing(element.previousSibling) || isNothing(element.nextSibling)));
const isNothing = (node: Node | null): boolean => node === null || (node.nextSibling === null && node.textContent?.trim() === '');
/** What nobody reads on a page. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'button', 'select', 'textarea']);
/** What is said of a picture, or stands in its place, is no part of the article. */
const isPicture = (element: Element): boolean => element.localName === 'figure' && !element.matches(':has(blockquote, table, pre, ul, ol)');
/** What holds headings, lists and pictures is a part of the page and not somebody's words. */
const holdsMore = ':has(h1, h2, h3, h4, h5, h6, ul, ol, table, pre, figure, img)';
const laidOut = ':has(p, div, ul, ol, table, h1, h2, h3, h4, h5, h6)';

/**
 * The words of a part of a page as paragraphs, parted by blank lines: what its blocks say, each once and in order. A line
 * break stays, an item has its number or its sign (“2. Fares come back”, “• The pier opens”), each row of a table is a line
 * (“Roads | £2m”), and what is set apart as quoted stands in marks.
 */
export function readParagraphs(root: Element): string {
  for (const element of root.querySelectorAll('br')) element.replaceWith(lineBreak);
  for (const text of root.querySelectorAll('pre')) keepLines(text);
  const paragraphs: string[] = [];
  const marks = markItems(root);
  let words = '';
  let mark = '';
  let isQuoting = false;
  const end = () => {
    const lines = linesOf(words);
    if (lines !== '') {
      paragraphs.push(mark + lines);
      mark = '';
    }
    words = '';
  };
  const endItem = () => {
    end();
    mark = '';
  };
  const endQuoted = (from: number) => () => {
    end();
    isQuoting = false;
    paragraphs.push(...quoteBlock(paragraphs.splice(from)));
  };
  // By hand and not by calls, since a page may be nested deeper than calls can be.
  const steps: (Node | (() => void))[] = [root];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step();
    else if (!(step instanceof Element)) {
      const text = step.nodeType === Node.TEXT_NODE ? (step.textContent ?? '') : '';
      words += touches(words, text) && isFirstInElement(step) ? ` ${text}` : text;
    } else if (!unread.has(step.localName) && !isPicture(step)) {
      if (isBlock(step)) {
        end();
        steps.push(marks.has(step) ? endItem : end);
        mark = marks.get(step) ?? mark;
        // (a block within one is part of its words)
        if (step.localName === 'blockquote' && !isQuoting && !step.matches(holdsMore)) {
          isQuoting = true;
          steps.push(endQuoted(paragraphs.length));
        }
      }
      const rows = step instanceof HTMLTableElement ? readRows(step) : undefined;
      if (rows !== undefined) words = rows;
      else for (let child = step.lastChild; child !== null; child = child.previousSibling) steps.push(child);
    }
  }
  end();
  // a lone sign is drawn on the page: “×” closes something, “+” opens it
  return paragraphs.filter((paragraph) => paragraph.length > 1).join('\n\n');
}

/** Longer paragraphs tell something, and are no menu's. */
const longestOfMenu = 110;

/** Paragraphs without one that only says the title again, or its end, and without a page's menus above that. */
export function withoutTitle(paragraphs: string, title: string): string {
  const all = paragraphs.split('\n\n');
  const isTitle = (words: string): boolean =>
    words !== '' && (words === title || (words.split(' ').length >= fewestOfTitle && title.endsWith(words)));
  const at = all.findIndex((words) => isTitle(words) || words.length > longestOfMenu);
  return isTitle(all[at] ?? '') ? all.slice(at + 1).join('\n\n') : paragraphs;
}
const fewestOfTitle = 4;

/** A dateline that a page sets apart from its paragraph: “KELL —”. */
const dateline = /^\p{Lu}[^—–-]{0,38}\s[—–-]$/u;
const longestByline = 80;

/** Paragraphs without the lines above the text that name the author again, and with a dateline in its paragraph. */
export function withoutTop(paragraphs: string, author: string): string {
  const all = paragraphs.split('\n\n');
  const [first = ''] = author.split(/,| and /, 1);
  const start = all.findIndex((words) => words.length > longestOfMenu);
  const isByline = (words: string): boolean =>
    first !== '' && words.length <= longestByline && !/[.!?]$/.test(words) && words.replace(/^by\s+/i, '').startsWith(first);
  const top = all.slice(0, Math.max(0, start)).filter((words) => !isByline(words));
  const rest = all.slice(Math.max(0, start));
  const line = dateline.test(top.at(-1) ?? '') ? top.pop() : undefined;
  if (line !== undefined) rest[0] = `${line} ${rest[0] ?? ''}`;
  return [...top, ...rest].join('\n\n');
}

/** The lines of a poem or a program, which are set as they are written. */
function keepLines(text: Element): void {
  const words = text.ownerDocument.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode())
    node.nodeValue = node.nodeValue?.replaceAll('\n', lineBreak) ?? '';
}

const linesOf = (words: string): string =>
  words
    .split(lineBreak)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');

/** “Ida Moss” and “Reporter” in two elements that a page sets apart: “Ida MossReporter” is no word. */
const touches = (before: string, behind: string): boolean => /[\p{Ll}\d]$/u.test(before) && /^\p{Lu}/u.test(behind);
const isFirstInElement = (text: Node): boolean => text.previousSibling === null && text.parentElement?.previousSibling instanceof Element;

/** The rows of a table as lines; nothing where the table only lays out a page. */
function readRows(table: HTMLTableElement): string | undefined {
  const rows = [...table.rows].map((row) => [...row.cells]);
  const isData = table.querySelector('th') !== null || !rows.some((cells) => cells.some((cell) => cell.matches(laidOut)));
  if (!isData) return undefined;
  const lines = rows.map((cells) => cells.map(lineOf));
  return lines
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join(' | '))
    .join(lineBreak);
}
