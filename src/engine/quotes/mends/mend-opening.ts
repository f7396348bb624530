import { isSomebody, mentionOfToken, type QuoteView, sentenceAt } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { openingOf } from '../region-words.ts';

/**
 * “Replied the mayor's spokesman Ulf Lee, ‘We have not read it.’”, “they lived, says Lee, ‘on toast’”: right behind the verb
 * stands who speaks, up to the comma or colon before the marks, wherever the tree hangs them.
 */
export function mendOpening(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const sentence = sentenceAt(view, cue.token);
  const who = mentionOfToken(view, cue.token + 1);
  const isInverted = view.word[cue.token - 1] === 0 || cue.token === sentence?.first;
  if (!who || who.first !== cue.token + 1 || who.form === 'pronoun' || !/^[,:]$/.test(view.lower[who.last] ?? '')) return reading;
  if (!isInverted || !isSomebody(view, who.head)) return reading;
  const opening = who.last + 1;
  if (openingOf(view, opening) !== opening) return reading;
  const opens = cue.token === sentence?.first && source.head < 0;
  const at = content.pieces.findIndex((piece) => piece.last > opening && (piece.first === who.first || opens));
  const pieces = content.pieces.map((piece, k) => (k === at ? { first: Math.max(piece.first, opening + 1), last: piece.last } : piece));
  return at < 0 ? reading : { ...reading, content: { ...content, pieces }, source: { ...source, head: who.head } };
}
