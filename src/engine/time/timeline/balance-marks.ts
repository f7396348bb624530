import type { Span } from '../../types.ts';

const PAIRS: readonly (readonly [string, string])[] = [['“', '”'], ['(', ')'], ['[', ']'], ['``', "''"]]; // biome-ignore format: a table
const MAX_MARK = 2;

/** Takes in the mark that closes what the summary opens, and leaves away one that it does not open. */
export function balanceMarks(text: string, span: Span): Span {
  let { start, end } = span;
  const words = text.slice(start, Math.min(end, start + 2000));
  for (const [open, close] of PAIRS) {
    const opened = words.split(open).length;
    const closed = words.split(close).length;
    if (opened === closed + 1) {
      const at = text.slice(end, end + MAX_MARK).indexOf(close);
      if (at >= 0) end += at + close.length;
      else if (words.startsWith(open)) start += open.length;
    } else if (closed === opened + 1) {
      // (with the full stop before it: “He was told again last summer.”)
      if (words.endsWith(close)) end -= close.length + (/[.,]$/.test(words.slice(0, -close.length)) && /[”']/.test(close) ? 1 : 0);
      else if (text.slice(start - open.length, start) === open) start -= open.length;
    }
  }
  // “She told the paper: "No comment. …”: words in marks of which the summary has only the beginning, or only the end
  const begun = /[:,]\s+["“](?:[^"“”]*)$/.exec(text.slice(start, Math.min(end, start + 2000)));
  const isCut = begun !== null && !/^[,.;]?["”]/.test(text.slice(end, end + MAX_MARK)) && begun.index > 0;
  if (isCut) return { start, end: start + begun.index };
  // “Tidal Songs" was first performed”
  if (words.split('"').length % 2 === 0) {
    if (text.charAt(start - 1) === '"' && !/\s/.test(words.charAt(0))) start--;
    else if (text.charAt(end) === '"') end++;
    // “had borrowed "Mister Moth," a picture book”
    else if (/^[,.;]"$/.test(text.slice(end, end + MAX_MARK))) end += MAX_MARK;
    else if (words.endsWith('"') && words.indexOf('"') === words.length - 1) end -= /[.,]"$/.test(words) ? MAX_MARK : 1;
  }
  // Marks that open as they close: “'The road is shut,' she said”.
  const [before, mark] = [text.charAt(start - 2), text.charAt(start - 1)];
  if (/^["'‘]$/.test(mark) && (before === '' || /\s/.test(before)) && closesOnce(words, mark === '"' ? '"' : "['’]")) start--;
  return { start, end };
}

/** Whether a mark closes in some words and none opens there. */
const closesOnce = (words: string, mark: string): boolean =>
  new RegExp(`[.,!?]${mark}(?=\\s|$)`).test(words) && !new RegExp(`(?:^|\\s)(?:${mark}|‘)\\S`).test(words);
