import { POS } from '../../syntax/syntax.ts';
import { hashWord, stemsOf } from '../hash-word.ts';
import { childrenOf, type QuoteView, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { beginAt } from './cut-content.ts';

/** “Did she agree, he inquired, that …?”: the question's own first word belongs to it. */
export function takeAuxiliary(view: QuoteView, reading: Reading): Reading {
  const [piece] = reading.content.pieces;
  const first = (piece?.first ?? 0) - 1;
  const opens = startOfSentence(view, first) === first && view.upos[first] === POS.AUX;
  const verb = view.head[first] ?? -1;
  return piece && opens && verb >= piece.first && verb <= piece.last ? beginAt(reading, first) : reading;
}

/** A reading with a piece in front of its cue, beside the one behind it. */
const putInFront = (reading: Reading, front: TokenPiece, piece: TokenPiece): Reading => ({
  ...reading,
  content: { ...reading.content, pieces: [front, piece], before: 0, after: 0 },
});

/** “Did she agree with him, he asked, that …?”: the half of a question in front of who asks it. */
export function takeQuestion(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  const asks = view.left[subjectOf(view, cue.token)] ?? -1;
  if (!piece || !sentence || others.length > 0 || piece.first !== cue.token + 2 || view.lower[piece.first] !== 'that') return reading;
  const isAside = view.lower[cue.token + 1] === ',' && view.lower[asks - 1] === ',' && asks - 2 > sentence.first;
  const isQuestion = view.upos[sentence.first] === POS.AUX && view.lower[sentence.last - 1] === '?';
  return isAside && isQuestion ? putInFront(reading, { first: sentence.first, last: asks - 2 }, piece) : reading;
}

const NAMES = stemsOf('brand call describe dub label');
const OPENING = hashWord('“');

/** “a plan which Lee called ‘half a plan’”: what is called so, where a pronoun stands for it. */
export function takeCalled(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || !NAMES.has(view.stem[cue.token] ?? 0) || view.form[cue.token + 1] !== OPENING) return reading;
  if (piece.first > cue.token + 2 || piece.first < cue.token) return reading;
  const which = childrenOf(view, cue.token).find(
    (c) => c < cue.token && view.mainLabel[c] === REL.obj && /^(?:which|that|whom)$/.test(view.lower[c] ?? ''),
  );
  return which === undefined ? reading : putInFront(reading, { first: which, last: which }, piece);
}

const RELATIVE = /^(?:that|which|who|whom|what)$/;
/** Words between a relative pronoun and the verb of who says so. */
const NEAR = 12;

/** “a list that Lee said left out half the town”: the word that stands for what the words are about, in front of who says so. */
export function takeRelative(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || piece.first !== cue.token + 1 || source.head < 0 || source.head > cue.token) return reading;
  if (view.upos[piece.first] !== POS.VERB && view.upos[piece.first] !== POS.AUX) return reading;
  const which = (view.left[source.head] ?? source.head) - 1;
  if (cue.token - which > NEAR || !RELATIVE.test(view.lower[which] ?? '')) return reading;
  return putInFront(reading, { first: which, last: which }, piece);
}
