/** Other ways to link to words of a page, for the bench: exact search, and the matching code of the text fragments polyfill. */
import { JSDOM } from 'jsdom';
import type { LinkableQuotation } from '../../engine/links/index.ts';
import { makeTextFragment } from '../../engine/links/index.ts';
import type { Answer } from './link-tally.ts';

/** A way of linking: makes a link in the text of then and resolves it in the text of now. */
export type Linker = (then: { readonly text: string; readonly quotation: LinkableQuotation }, now: string) => Answer;

const GONE: Answer = { state: 'gone', spans: null };

/** Exact search for the first piece of the content. */
export const searchExactly: Linker = ({ text, quotation }, now) => {
  const [first] = quotation.content;
  const words = first ? text.slice(first.start, first.end) : '';
  const at = words === '' ? -1 : now.indexOf(words);
  return at < 0 ? GONE : { state: 'same', spans: [{ start: at, end: at + words.length }] };
};

/** The polyfill looks for a page in the global scope, as it is written for a browser. */
const PAGE_GLOBALS = ['document', 'Node', 'NodeFilter', 'Range', 'HTMLElement', 'Text', 'navigator'] as const;

/**
 * The matching code of the text fragments polyfill, on a page of one `<p>` a line in jsdom. A browser without a match stays
 * at the top in silence, which counts as `gone`; with one it scrolls there, which counts as `same`.
 */
export async function createPolyfillLinker(): Promise<Linker> {
  const { window } = new JSDOM('<!doctype html><title>page</title>');
  for (const name of PAGE_GLOBALS) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  // Nothing on this page is styled; jsdom's own answer takes a second a page.
  Object.defineProperty(window, 'getComputedStyle', { value: () => ({ display: 'block', visibility: 'visible', height: 'auto' }) });
  Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
  const { parseFragmentDirectives, processTextFragmentDirective } = await import('text-fragments-polyfill/text-fragment-utils');
  const { document } = window;
  return ({ text, quotation }, now) => {
    const [first] = quotation.content;
    const fragment = first ? makeTextFragment(text, first) : '';
    if (fragment === '') return GONE;
    const placed = new Map<object, number>();
    document.body.replaceChildren();
    for (const line of now.matchAll(/[^\n]+/g)) {
      const node = document.createTextNode(line[0]);
      placed.set(node, line.index);
      const paragraph = document.createElement('p');
      paragraph.append(node);
      document.body.append(paragraph);
    }
    const { text: parsed } = parseFragmentDirectives({ text: [fragment.replace(':~:text=', '')] });
    const [range] = processTextFragmentDirective(parsed[0], document, document.body);
    if (!range) return GONE;
    const start = placed.get(range.startContainer);
    const end = placed.get(range.endContainer);
    if (start === undefined || end === undefined) return GONE;
    return { state: 'same', spans: [{ start: start + range.startOffset, end: end + range.endOffset }] };
  };
}
