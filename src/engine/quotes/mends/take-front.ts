import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { childrenOf, personAt, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { SAYS } from '../reporting-verbs.ts';
import { isFiniteVerb, isVerb } from '../word-kinds.ts';
import { beginAt } from './cut-content.ts';
import { nextComma } from './trim-edges.ts';

/** A reading with a piece in front of its cue, beside the one behind it. */
const putInFront = (reading: Reading, front: TokenPiece, piece: TokenPiece): Reading => ({
  ...reading,
  content: { ...reading.content, pieces: [front, piece], before: 0, after: 0 },
});

const RELATIVE = /^(?:that|which|who|whom|what)$/;
/** Words between a relative pronoun and the verb of who says so. */
const NEAR = 12;

/** “a list that Lee said left out half the town”: the word that stands for what the words are about, in front of who says so. */
export function takeRelative(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || piece.first !== cue.token + 1 || source.head < 0 || source.head > cue.token) return reading;
  if (!isVerb(view, piece.first)) return reading;
  const which = (view.left[source.head] ?? source.head) - 1;
  if (cue.token - which > NEAR || !RELATIVE.test(view.lower[which] ?? '')) return reading;
  return putInFront(reading, { first: which, last: which }, piece);
}

/** “asked people who live near the river to leave”, “asked fellow councillors Ann Lee and Tom Ray to leave”: who is asked is not cut in two. */
export function widenToObject(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.first < cue.token) return reading;
  const isNamed = view.upos[piece.first - 1] === POS.NOUN && personAt(view, piece.first)?.first === piece.first;
  if (!isNamed && !/^(?:who|whose|which)$/.test(view.lower[piece.first] ?? '')) return reading;
  for (const c of childrenOf(view, cue.token)) {
    const left = view.left[c] ?? c;
    if (c <= cue.token || c >= piece.first || (view.right[c] ?? c) < piece.first || left <= cue.token) continue;
    if (view.mainLabel[c] === REL.obj || view.mainLabel[c] === REL.iobj) return beginAt(reading, left);
  }
  return reading;
}

/** What may be told, in front of “that”. */
const TOLD = stemsOf('accusation allegation claim idea notion report rumour rumor suggestion');

/** “Lee said reports that he had quit were false”: what a clause behind a verb is about is no part of how it is said. */
export function takeReports(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  const noun = (piece?.first ?? 0) - 1;
  const isTold = piece !== undefined && noun > cue.token && view.lower[piece.first] === 'that' && TOLD.has(view.stem[noun] ?? 0);
  if (!isTold || !SAYS.test(view.lower[cue.token] ?? '')) return reading;
  for (let i = cue.token + 1; i < noun; i++) if (view.upos[i] !== POS.ADJ && view.upos[i] !== POS.DET) return reading;
  return beginAt(reading, cue.token + 1);
}

/** “The department said Ann Lee, who is 60, had left”: whom a clause behind a verb begins with is no second speaker. */
export function takeNamed(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece] = content.pieces;
  const who = personAt(view, cue.token + 1);
  if (!piece || source.head < 0 || source.head >= cue.token || !SAYS.test(view.lower[cue.token] ?? '')) return reading;
  if (view.lower[cue.token - 1] === ',' || who?.first !== cue.token + 1) return reading;
  const isParted = view.lower[who.last] === ',';
  const next = isParted ? who.last + 1 : who.last;
  const behindAside = isParted && isFiniteVerb(view, piece.first) ? nextComma(view, who.last, piece.first) + 1 : next;
  return piece.first === next || piece.first === behindAside ? beginAt(reading, who.first) : reading;
}
