import { openMark } from '../../reader/quote/clip-words.ts';

/** Words that are the speaker's (`marked`) or stand between them. */
export interface CardPiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Shortens pieces to a number of characters: after a clause where one ends in the last half, else after a word. The mark
 * that the cut leaves open is closed, and the ellipsis stands outside it, because it is not the speaker's.
 */
export function clipAtClause(pieces: readonly CardPiece[], longest: number): readonly CardPiece[] {
  let left = longest;
  const kept: CardPiece[] = [];
  for (const piece of pieces) {
    if (piece.text.length <= left) {
      kept.push(piece);
      left -= piece.text.length;
      continue;
    }
    const shown = piece.marked ? cutWords(piece.text, left) : '';
    if (shown !== '') kept.push({ text: shown + openMark(shown), marked: true });
    while (kept.at(-1)?.marked === false) kept.pop();
    return [...kept, { text: '…', marked: false }];
  }
  return kept;
}

function cutWords(text: string, length: number): string {
  if (length < 12) return '';
  const head = text.slice(0, length + 1);
  const clause = Math.max(...[...head.matchAll(/[,;:.!?—–](?=\s)/gu)].map((match) => match.index), -1);
  const space = head.lastIndexOf(' ');
  const at = clause > length / 2 ? clause : space > 0 ? space : length;
  // Never between the halves of a character.
  const safe = /[\ud800-\udbff]$/.test(text.slice(0, at)) ? at - 1 : at;
  return text.slice(0, safe).replace(/[\s,;:—–-]+$/u, '');
}
