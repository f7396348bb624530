import { closingMarks, isApostrophe, isLetter } from '../article/marked-words.ts';

/**
 * Words cut after a whole word, to at most `longest` characters and what says so. The mark that the cut leaves open is
 * closed, and the ellipsis stands outside it, because it is not the speaker's.
 */
export function clipWords(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const shown = cutWords(words, longest);
  return shown + sayCut(shown);
}

/** The beginning of words that are longer than `longest` characters, to the end of a word. */
export function cutWords(words: string, longest: number): string {
  const head = words.slice(0, longest + 1);
  // Never between the halves of a character, where there is no end of a word to cut at.
  const kept = /\s/.test(head.trim()) ? head.replace(/\s+\S*$/u, '') : head.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return kept.replace(/[\s,;:—–…-]+$/u, '');
}

/** What stands behind words that were cut off: the mark that is left open, and an ellipsis. */
export const sayCut = (shown: string): string => `${openMark(shown)} …`;

/** The marks that would close what some words leave open, the inner one first; nothing when they leave nothing open. */
export function openMark(words: string): string {
  const open: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at);
    const closing = closingMarks[character];
    if (character === open[0] && !isApostrophe(words, at)) open.shift();
    // A paragraph in marks begins with one though the one above has not closed its own.
    else if (closing !== undefined && closing !== open[0] && !isLetter(words.charAt(at - 1))) open.unshift(closing);
  }
  return open.join('');
}
