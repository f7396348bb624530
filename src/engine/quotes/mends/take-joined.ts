import { POS } from '../../syntax/syntax.ts';
import { childrenOf, isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { lastWord } from '../region-words.ts';
import { BASE } from '../word-kinds.ts';

/** “It will save money, the head told the board, and spare 40 teachers”: what is joined to a clause behind the verb that reports it. */
export function takeJoined(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || piece.last > cue.token || isMarked(view, piece.first)) return reading;
  const joined = joinedTo(view, piece, cue.token);
  return joined ? { ...reading, content: { ...content, pieces: [piece, joined], after: 0 } } : reading;
}

function joinedTo(view: QuoteView, piece: TokenPiece, cue: number): TokenPiece | undefined {
  const end = lastWord(view, piece.first, piece.last) + 1;
  for (let i = piece.first; i <= end; i++) {
    // (the tree may hang it from the cue, which has another form: “told … and spare”)
    const verb = i < end ? i : cue;
    if (view.upos[verb] !== POS.VERB) continue;
    for (const c of childrenOf(view, verb)) {
      const left = view.left[c] ?? c;
      if (left <= cue || view.mainLabel[c] !== REL.conj || isMarked(view, left)) continue;
      if (verb === cue ? view.tag[c] !== BASE || view.tag[cue] === BASE : view.tag[c] !== view.tag[verb]) continue;
      const join = /^(?:and|but|or)$/.test(view.lower[left] ?? '') ? left : left + 1;
      if (view.lower[join - 1] === ',' && /^(?:and|but|or)$/.test(view.lower[join] ?? ''))
        return { first: join, last: lastWord(view, join, view.right[c] ?? c) };
    }
  }
  return undefined;
}

/** “There was no truth, Lee said, in the rumour that he had left”: what stands behind the aside begins at its comma. */
export function takeBehindAside(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [front, behind, ...others] = content.pieces;
  if (!front || !behind || others.length > 0 || front.last > cue.token || behind.first < cue.token || view.lower[behind.first] !== 'that')
    return reading;
  let first = behind.first;
  while (first > cue.token && view.word[first - 1] === 1) first--;
  const isPhrase = view.lower[first - 1] === ',' && view.upos[first] === POS.ADP && view.sentenceOf[first] === view.sentenceOf[front.last];
  return isPhrase ? { ...reading, content: { ...content, pieces: [front, { first, last: behind.last }] } } : reading;
}
