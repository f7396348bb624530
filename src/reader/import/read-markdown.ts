import { oneLine } from './page-words.ts';
import { readParagraphs, withoutTitle } from './read-paragraphs.ts';

/** Front matter, which the engine reads itself. */
const frontMatter = /^\s*---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;
const title = /^title:[ \t]*(["']?)(.*)\1[ \t]*$/m;
const strong = /(?<![\p{L}\p{N}*])\*\*(?=\S)[^*\n]*[^*\s]\*\*(?![\p{L}\p{N}*])/u;

/** A line of several words that is set apart as quoted. */
const quoted = /^> ?\S+(?:[ \t]+\S+){3}/mu;

/** Whether pasted words are written in Markdown: a link, a heading, strong or quoted words. Single stars or dashes prove nothing. */
export function isMarkdown(text: string): boolean {
  const isLinked = /\[[^[\]\n]+\]\(\s*<?(?:https?:|mailto:|\/|#)/u.test(text);
  return isLinked || /^#{1,6} +\S/mu.test(text) || strong.test(text) || quoted.test(text);
}

/** Notes and the numbers that lead to them, which are no part of CommonMark. */
const notes = /^\[\^[^\]\s]+\]:.*$|\[\^[^\]\s]+\]/gmu;

/**
 * The words of a text in Markdown as they would be read on a page: links as their words, headings and items as paragraphs,
 * rows of a table as lines, quoted blocks in marks, nothing of pictures, notes and rules; a line break stays. So does front matter, whose title is
 * not said again below it. A text that is nested so deep that it
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
  const words = readParagraphs(new DOMParser().parseFromString(html, 'text/html').body);
  return front + withoutTitle(words, oneLine(title.exec(front)?.[2] ?? ''));
}
