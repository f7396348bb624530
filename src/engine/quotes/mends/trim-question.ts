import { isSomebody, mentionOfToken, type QuoteView, sentenceAt } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { lastWord } from '../region-words.ts';
import { withLast } from './cut-content.ts';
import { nextComma } from './trim-edges.ts';
import { commaBeforeAnswer } from './trim-main.ts';

/**
 * “Asked whether the council would pay, Lee declined”: what somebody was asked ends where the sentence's own clause begins,
 * though the tree may hang that clause from “asked”.
 */
export function trimQuestion(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  const sentence = sentenceAt(view, cue.token);
  if (content.pieces.length !== 1 || !piece || cue.token !== sentence?.first || piece.first <= cue.token) return reading;
  if (view.lower[cue.token] !== 'asked') return reading;
  const comma = commaBeforeAnswer(view, piece);
  const last = comma >= 0 ? lastWord(view, piece.first, comma) : piece.last;
  return askedBy(view, withLast(reading, { first: piece.first, last }));
}

/** “Asked about the fare by reporters on the pier, …”: who asks is no part of the question. */
function askedBy(view: QuoteView, reading: Reading): Reading {
  const [piece] = reading.content.pieces;
  for (let i = (piece?.first ?? 0) + 1; piece && i < piece.last; i++) {
    const who = mentionOfToken(view, i + 1);
    if (view.lower[i] !== 'by' || who?.first !== i + 1 || !isSomebody(view, who.head)) continue;
    const asked = { ...reading, source: { ...reading.source, head: who.head } };
    return view.verbsBefore[piece.first] === view.verbsBefore[i]
      ? withLast(asked, { first: piece.first, last: lastWord(view, piece.first, i - 1) })
      : reading;
  }
  return reading;
}

/** “Asked for her view, Lee shrugged. ‘It is late.’”: a sentence in marks behind the one that tells who was asked is an answer. */
export function takeAnswer(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const sentence = sentenceAt(view, cue.token);
  const [piece] = content.pieces;
  if (!sentence || !piece || cue.token !== sentence.first || piece.first < sentence.last) return reading;
  if (!/^(?:asked|pressed|questioned|quizzed)$/.test(view.lower[cue.token] ?? '')) return reading;
  const comma = nextComma(view, cue.token, sentence.last);
  const who = comma > 0 ? mentionOfToken(view, comma + 1) : undefined;
  if (who?.first !== comma + 1 || !isSomebody(view, who.head)) return reading;
  return { ...reading, cue: { ...cue, token: who.last }, source: { ...source, head: who.head, probability: 1 } };
}
