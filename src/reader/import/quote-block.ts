/** What marks words as quoted; an apostrophe does not. */
const marked = /["“”„«»]|(?<![\p{L}\p{N}])['‘]/u;
const endsSentence = /[.!?…][)\]]?$/;
/** What is nobody's words: an item of a list, a row of a table, a note to the reader. */
const isBeside =
  /^(?:•|\d{1,3}\.) | \| |^\[!|^(?:(?:editor|author)[’']?s?[’']? )?(?:note|update|correction|clarification)\b[^.]*:|^(?:read (?:more|also|next)|related|sign up|subscribe)\b/i;
/** A longer block is set in for its looks, or is a text of its own. */
const longestBlock = 2000;
/** “— Ada Lind, ferry master”, or a short line without an end. */
const dash = /^[—–―-]+\s*\p{L}/u;
const longestName = 100;

/**
 * The paragraphs of a block that a page, or Markdown, sets apart as quoted (`<blockquote>`, `>`), in the marks that plain text has
 * for that: each begins with one, the last ends with one, and who is named below stands outside. As they are where somebody has
 * marked them already, or where they are no sentences.
 */
export function quoteBlock(paragraphs: readonly string[]): readonly string[] {
  const all = paragraphs.flatMap(partName);
  const hasName = all.length > 1 && isName(all.at(-1) ?? '');
  const words = hasName ? all.slice(0, -1) : all;
  const isQuoted =
    endsSentence.test(words.at(-1) ?? '') &&
    words.join('').length <= longestBlock &&
    !words.some((one) => marked.test(one) || isBeside.test(one));
  if (!isQuoted) return paragraphs;
  const quoted = words.map((one, at) => `“${one}${at === words.length - 1 ? '”' : ''}`);
  return hasName ? [...quoted, ...all.slice(-1)] : quoted;
}

const isName = (words: string): boolean => words.length <= longestName && (dash.test(words) || !endsSentence.test(words));

/** A last line that begins with a dash names somebody. */
function partName(paragraph: string): readonly string[] {
  const at = paragraph.lastIndexOf('\n');
  const line = paragraph.slice(at + 1);
  return at > 0 && dash.test(line) && isName(line) ? [paragraph.slice(0, at), line] : [paragraph];
}
