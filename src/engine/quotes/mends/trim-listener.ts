import { POS } from '../../syntax/syntax.ts';
import { addresseeOf } from '../find-addressee.ts';
import { stemsOf } from '../hash-word.ts';
import { childrenOf, isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasVerb, trimPiece } from '../region-words.ts';
import { isFiniteVerb, isInSubject, isNoun, isVerb } from '../word-kinds.ts';
import { beginAt } from './cut-content.ts';
import { isPhrase } from './part-source.ts';

const PROMISES = stemsOf('promise');
const INQUIRES = stemsOf('ask question quiz');
/** Verbs that may have whom somebody tells or asks right behind them. */
export const TELLS = stemsOf('tell told ask question quiz assure remind inform warn promise notify advise');
/** What opens a clause that somebody is told or asked. */
const OPENS = /^(?:that|if|whether|how|why|what)$/;
/** What opens a question itself: “asked which of them …”. */
const ASKS = /^(?:that|if|whether|how|why|what|which|who|whose|when|where)$/;

const EXPLAINS = stemsOf('explain say suggest announce confirm admit confess complain insist mention repeat');

/** “explained to the crowd why it was late”: to whom it was said is no part of it. */
export function trimTo(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces[0];
  const to = cue.token + 1;
  if (!piece || view.lower[to] !== 'to' || (piece.first !== to && piece.first !== to + 1) || !EXPLAINS.has(view.stem[cue.token] ?? 0))
    return reading;
  for (let i = to + 2; i < piece.last && view.word[i] === 1 && !isVerb(view, i); i++) {
    if (!OPENS.test(view.lower[i] ?? '')) continue;
    return beginAt(reading, /^(?:just|exactly)$/.test(view.lower[i - 1] ?? '') ? i - 1 : i);
  }
  return reading;
}

/** “asked the mayor if it would rain”, “tells the crowd he was first”: who is told or asked is no part of what is said. */
export function trimListener(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const [next] = others;
  // “The paper was told by them that …”, “The court was told Lee ‘panicked’”
  if (piece && next && piece.last < cue.token) {
    const told = addresseeOf(view, reading);
    const opens = ASKS.test(view.lower[next.first] ?? '');
    const lost =
      isMarked(view, next.first) && view.lower[cue.token] === 'told' ? trimPiece(view, cue.token + 1, next.first - 1) : undefined;
    if (!(opens || (lost && isPhrase(view, lost))) || piece.first > told || told > piece.last) return reading;
    return beginAt({ ...reading, content: { ...content, pieces: others } }, opens ? next.first : (lost?.first ?? next.first));
  }
  if (!piece || others.length > 0 || piece.first !== cue.token + 1 || !TELLS.has(view.stem[cue.token] ?? 0)) return reading;
  // “which they assured us had sailed”
  if (/^(?:me|us|him|them)$/.test(view.lower[piece.first] ?? '') && isFiniteVerb(view, piece.first + 1))
    return beginAt(reading, piece.first + 1);
  // “told that meeting that …”
  if (view.lower[piece.first] === 'that' && view.lower[piece.first + 2] === 'that' && isNoun(view, piece.first + 1))
    return beginAt(reading, piece.first + 2);
  if (ASKS.test(view.lower[piece.first] ?? '')) return reading;
  const inquires = INQUIRES.has(view.stem[cue.token] ?? 0);
  const clause = inquires ? -1 : clauseBehindListener(view, piece);
  if (clause > 0) return beginAt(reading, clause);
  // “promised delegates loyalty if peace came”
  if (PROMISES.has(view.stem[cue.token] ?? 0)) return reading;
  for (const c of childrenOf(view, cue.token)) {
    const isTold = view.mainLabel[c] === REL.obj || view.mainLabel[c] === REL.iobj;
    if (!isTold || view.left[c] !== piece.first) continue;
    const right = view.right[c] ?? c;
    let next = c + 1;
    // (the tree may take a question for what tells of them: “questioned the skipper why …”)
    while (next <= right && !/^(?:why|whether|if|how|when|where)$/.test(view.lower[next] ?? '') && (inquires || !isThat(view, next)))
      next++;
    while (view.upos[next] === POS.ADV && !ASKS.test(view.lower[next] ?? '')) next++;
    // “asked me the other day when summer was”
    if (inquires && next === c + 1 && /^(?:the|last|this|one)$/.test(view.lower[next] ?? '')) {
      const asks = [next + 2, next + 3].find((i) => /^(?:why|whether|if|how|when|where|what)$/.test(view.lower[i] ?? ''));
      if (asks !== undefined && asks < piece.last && !hasVerb(view, { first: next, last: asks - 1 })) return beginAt(reading, asks);
    }
    const isClause = childrenOf(view, cue.token).some(
      (o) => view.left[o] === next && view.mainLabel[o] === REL.ccomp && view.subjectsBefore[o] !== view.subjectsBefore[next],
    );
    const opens = OPENS.test(view.lower[next] ?? '') || (inquires && /^(?:when|where)$/.test(view.lower[next] ?? ''));
    return next < piece.last && view.word[next] === 1 && (isClause || opens) ? beginAt(reading, next) : reading;
  }
  return reading;
}

/** “informed the board that ten were lost”: “that” which opens a clause, and is no part of it. */
const isThat = (view: QuoteView, i: number): boolean => view.lower[i] === 'that' && isInSubject(view, i + 1);

/** What opens a second phrase right behind whoever is told: “the road”, “they”, “there”. */
const OPENS_PHRASE = /^(?:the|an?|his|its|their|no|he|she|it|we|they|there)$/;

/** “warned voters there would be a storm”: where the clause begins whose subject follows whoever is told, wherever the tree hangs the two; -1 without one. */
function clauseBehindListener(view: QuoteView, { first, last }: TokenPiece): number {
  let clause = -1;
  for (let i = first; i <= last; i++) {
    if (clause > first && isFiniteVerb(view, i)) return clause;
    if (!isInSubject(view, i) || ASKS.test(view.lower[i] ?? '') || isMarked(view, i)) return -1;
    if (i === first || view.upos[i - 1] === POS.DET || view.upos[i - 1] === POS.ADJ) continue;
    if (OPENS_PHRASE.test(view.lower[i] ?? '')) {
      if (clause > first) return -1; // “the house she grew up in”
      clause = i;
    }
  }
  return -1;
}
