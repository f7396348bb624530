import { readParagraphs } from './read-html.ts';

/** Front matter, which the engine reads itself. */
const frontMatter = /^\s*---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;
const strong = /(?<![\p{L}\p{N}*])\*\*(?=\S)[^*\n]*[^*\s]\*\*(?![\p{L}\p{N}*])/u;

/** Whether pasted words are written in Markdown: a link, a heading or strong words. Single stars or dashes prove nothing. */
export function isMarkdown(text: string): boolean {
  return /\[[^[\]\n]+\]\(\s*<?(?:https?:|mailto:|\/|#)/u.test(text) || /^#{1,6} +\S/mu.test(text) || strong.test(text);
}

/** Notes and the numbers that lead to them, which are no part of CommonMark. */
const notes = /^\[\^[^\]\s]+\]:.*$|\[\^[^\]\s]+\]/gmu;

/**
 * The words of a text in Markdown as they would be read on a page: links as their words, headings and items as paragraphs,
 * nothing of pictures, notes and rules; a line break stays. Front matter stays. A text that is nested so deep that it
 * cannot be read as Markdown is taken as it is.
 */
export async function readMarkdown(text: string): Promise<string> {
  const { parse } = await import('marked');
  const [front = ''] = frontMatter.exec(text) ?? [];
  let html: string;
  try {
    html = await parse(text.slice(front.length).replace(notes, ''), { breaks: true });
  } catch (error) {
    if (error instanceof RangeError || /call stack/.test(String(error))) return text;
    throw error;
  }
  // made by a parser, a document runs no scripts and loads nothing
  return front + readParagraphs(new DOMParser().parseFromString(html, 'text/html').body, 'h1, h2, h3, h4, h5, h6');
}
