import type { Span } from '../../types.ts';
import type { QuoteView } from '../quote-view.ts';
import { trimPiece } from '../region-words.ts';
import { type SignedWords, tokenFrom } from './find-signed-words.ts';

/** “— Ann Lee (@annlee) May 2, 2024” at the end of a paragraph: dash, name, handle and day. */
const SIGNATURE =
  /(?:^|\s)(?:[—–]|--?)\s{0,2}(\p{Lu}[^\n()—–]{1,60}) \(@\w{1,30}\) (?:\p{Lu}\p{L}{2,8}\.? \d{1,2},|\d{1,2} \p{Lu}\p{L}{2,8}\.?) \d{4}\.?\s*$/u;
/** Characters of a paragraph's end in which the signature stands. */
const LONGEST = 140;

/**
 * A post set into an article, “The ferry will stay! — Ann Lee (@annlee) May 2, 2024”: the paragraph that such a signature ends, or
 * the one above where it has one of its own, is what was written, word by word.
 */
export function findPosts(view: QuoteView): SignedWords[] {
  const { text, blocks } = view.document;
  return blocks.flatMap(({ span, role }, b) => {
    const from = Math.max(span.start, span.end - LONGEST);
    const match = role === 'body' ? SIGNATURE.exec(text.slice(from, span.end)) : null;
    const name = match?.[1];
    if (!match || name === undefined) return [];
    const dash = from + match.index;
    const above = blocks[b - 1];
    const isAlone = text.slice(span.start, dash).trim() === '';
    if (isAlone && above?.role !== 'body') return [];
    const post = trimBlank(text, isAlone && above ? above.span : { start: span.start, end: dash });
    // (markup is nobody's words)
    if (/<\w+[ >]/.test(text.slice(post.start, Math.min(post.end, post.start + LONGEST)))) return [];
    const nameAt = dash + match[0].indexOf(name);
    const words = trimPiece(view, tokenFrom(view, post.start), tokenFrom(view, post.end) - 1);
    const source = trimPiece(view, tokenFrom(view, nameAt), tokenFrom(view, nameAt + name.length) - 1);
    return words && source ? [{ pieces: [words], content: [post], source, verbatim: true as const }] : [];
  });
}

function trimBlank(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
