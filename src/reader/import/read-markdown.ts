/** Front matter, which the engine reads itself. */
const frontMatter = /^\s*---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;
/** What stands in the round brackets of a link: an address, perhaps with a title. */
const address = String.raw`\(\s*<?[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*>?(?:\s+["'“][^"”\n]*["'”])?\s*\)`;
const link = new RegExp(String.raw`\[([^[\]]*)\](?:${address}|\[[^[\]\n]*\])`, 'gu');
const image = new RegExp(String.raw`!\[[^[\]]*\](?:${address}|\[[^[\]\n]*\])`, 'gu');
/** Where words in marks of emphasis begin and end: never inside a word, so that “f***ing” stays as it is. */
const [opens, closes] = [String.raw`(?<![\p{L}\p{N}*_\\])`, String.raw`(?![\p{L}\p{N}*_])`];
const emphasis = ['***', '**', '*', '___', '__', '_'].map((mark) => {
  const sign = mark.replace(/\*/g, String.raw`\*`);
  return new RegExp(String.raw`${opens}${sign}(?=\S)([^*_\n]*[^*_\s\\])${sign}${closes}`, 'gu');
});

/** Whether pasted words are written in Markdown: a link, a heading or strong words. Single stars or dashes prove nothing. */
export function isMarkdown(text: string): boolean {
  return /\[[^[\]\n]+\]\(\s*<?(?:https?:|mailto:|\/|#)/u.test(text) || /^#{1,6} +\S/mu.test(text) || strong.test(text);
}

const strong = /(?<![\p{L}\p{N}*])\*\*(?=\S)[^*\n]*[^*\s]\*\*(?![\p{L}\p{N}*])/u;

/**
 * The words of a text in Markdown as they would be read on a page: links as their words, headings and items as paragraphs,
 * nothing of pictures, notes and rules. Front matter stays.
 */
export function readMarkdown(text: string): string {
  const [front = ''] = frontMatter.exec(text) ?? [];
  const lines = text
    .slice(front.length)
    .split(/\r?\n/)
    .filter((line) => !/^\s{0,3}(?:\[[^\]]+\]:\s|```|~~~|(?:[-*_]\s*){3,}$)/u.test(line))
    .map(readLine);
  const words = lines
    .join('\n')
    .replace(image, '')
    .replace(link, '$1')
    .replace(/\[\^[^\]\s]+\]/gu, '');
  const plain = emphasis.reduce((rest, marks) => rest.replace(marks, '$1'), words);
  return (
    front +
    plain
      .replace(/`([^`\n]+)`/gu, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!>~-])/gu, '$1')
      .replace(/[ \t]+$/gmu, '')
      .replace(/\n{3,}/gu, '\n\n')
      .trim()
  );
}

/** A line without the sign at its head; a heading and an item stand as paragraphs of their own. */
function readLine(line: string): string {
  const unquoted = line.replace(/^(?:\s{0,3}>\s?)+/u, '');
  const heading = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u.exec(unquoted);
  if (heading !== null) return `\n${heading[1]}\n`;
  const item = /^\s*[-*+]\s+(\S.*)$/u.exec(unquoted);
  return item === null ? unquoted : `\n${item[1]}\n`;
}
