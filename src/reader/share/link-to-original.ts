import type { Quotation, Span } from '../../engine/index.ts';
import type { Reading } from '../article/reading.ts';

/**
 * The address of a quotation's words on the page that the article came from, as a text directive for each piece; browsers
 * that do not know it open the page at its top. Undefined when the article has no source address.
 */
export async function linkToOriginal(reading: Reading, quotation: Quotation): Promise<string | undefined> {
  const { sourceUrl, text } = reading.data.analysis.article;
  if (sourceUrl === undefined || !/^https?:\/\//.test(sourceUrl)) return undefined;
  const { makeTextFragment } = await import('../../engine/index.ts');
  const directives = quotation.content
    .map((span) => makeTextFragment(text, withoutMarks(text, span)).replace(':~:', ''))
    .filter((one) => one !== '');
  if (directives.length === 0) return sourceUrl;
  const [page = sourceUrl, fragment = ''] = sourceUrl.split('#', 2);
  return `${page}#${fragment.split(':~:')[0]}:~:${directives.join('&')}`;
}

/** The span without the marks around it, which another page may have typed otherwise. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const after = /[^\p{L}\p{N}]*$/u.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}
