import type { Span } from '../types.ts';
import { encodeText } from './path.ts';

/** Up to this many characters a quotation is written whole into a text directive; longer ones as their first and last words. */
const LONGEST_EXACT = 120;
const END_WORDS = 5;
const CONTEXT_WORDS = 4;

/** `-`, `,` and `&` have a meaning in a text directive and must be escaped too. */
const encode = (text: string): string => encodeText(text).replace(/-/g, '%2D');

/** What a browser compares: white space is one space, case does not count. */
const asSearched = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** Whether `needle` stands once at most in `haystack`. */
function isOnce(haystack: string, needle: string): boolean {
  const at = haystack.indexOf(needle);
  return at < 0 || haystack.indexOf(needle, at + 1) < 0;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The paragraph around `span`: a text directive's start, end and context each stay inside one block. */
function blockAround(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return { start: Math.min(before, start), end: after < 0 ? text.length : after };
}

/**
 * The text directive that leads to `span` of `text` on another site, `:~:text=[prefix-,]start[,end][,-suffix]`
 * (WICG, URL Fragment Text Directives): the words themselves, of a long or parted passage the first and last few, with
 * the words before and after where the same words stand more than once. Empty for a span without words.
 */
export function makeTextFragment(text: string, span: Span): string {
  const passage = text.slice(span.start, span.end).trim();
  const words = wordsOf(passage);
  if (words.length === 0) return '';
  const long = passage.length > LONGEST_EXACT || /\n/.test(passage);
  const count = Math.min(END_WORDS, Math.max(1, Math.floor(words.length / 2)));
  const lines = passage.split(/\s*\n\s*/);
  const start = long
    ? wordsOf(lines[0] ?? '')
        .slice(0, count)
        .join(' ')
    : words.join(' ');
  const end = long
    ? wordsOf(lines.at(-1) ?? '')
        .slice(-count)
        .join(' ')
    : undefined;

  const whole = asSearched(text);
  if (isOnce(whole, asSearched(start))) return write(undefined, start, end, undefined);
  const block = blockAround(text, span);
  const prefix = wordsOf(text.slice(block.start, span.start)).slice(-CONTEXT_WORDS).join(' ');
  const suffix = wordsOf(text.slice(span.end, block.end)).slice(0, CONTEXT_WORDS).join(' ');
  return write(prefix || undefined, start, end, suffix || undefined);
}

function write(prefix: string | undefined, start: string, end: string | undefined, suffix: string | undefined): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter((part) => part).join(',')}`;
}
