import type { Reading } from './accept-features.ts';
import type { QuoteView } from './quote-view.ts';

/**
 * “Replied the mayor's spokesman Ulf Lee, ‘We have not read it.’”: behind a verb that opens its sentence stands who speaks,
 * up to the comma or colon before the marks, wherever the tree hangs them.
 */
export function mendOpening(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  const who = view.mentions[view.mentionOf[cue.token + 1] ?? -1];
  if (!piece || cue.token !== sentence?.first || source.head >= 0 || !who || who.first !== cue.token + 1 || who.form === 'pronoun')
    return reading;
  const opening = who.last + 1;
  const region = view.regionOf[opening] ?? -1;
  if (!/^[,:]$/.test(view.lower[who.last] ?? '') || view.regionFirst[region] !== opening || piece.last <= opening) return reading;
  return {
    ...reading,
    content: { ...content, pieces: [{ first: Math.max(piece.first, opening + 1), last: piece.last }, ...others] },
    source: { ...source, head: who.head },
  };
}
