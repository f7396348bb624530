import { closingMarks } from '../article/marked-words.ts';

/**
 * Words cut after a whole word, to at most `longest` characters and what says so. The mark that the cut leaves open is
 * closed, and the ellipsis stands outside it, because it is not the speaker's.
 */
export function clipWords(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const head = words.slice(0, longest + 1);
  // Never between the halves of a character, where there is no end of a word to cut at.
  const kept = /\s/.test(head.trim()) ? head.replace(/\s+\S*$/u, '') : head.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const shown = kept.replace(/[\s,;:—–…-]+$/u, '');
  return `${shown}${openMark(shown)} …`;
}

/** The mark that would close what some words leave open; nothing when they leave nothing open. */
export function openMark(words: string): string {
  let open = '';
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at);
    if (open !== '') {
      if (character === open) open = '';
    } else if (character !== '‘' || at === 0 || /\s/.test(words.charAt(at - 1))) open = closingMarks[character] ?? '';
  }
  return open;
}
