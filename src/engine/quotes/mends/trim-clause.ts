import { POS } from '../../syntax/syntax.ts';
import { childrenOf, isInHeadline, isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { lastWord } from '../region-words.ts';
import { withLast } from './cut-content.ts';

/** Words that open a clause which says when. */
const WHEN = /^(?:as|while|before|after)$/;
const FARTHEST = 60;
/** How a participle hangs from the thing that it describes: “a lasting peace”. */
const QUALIFIES: ReadonlySet<string> = new Set(['amod', 'compound']);

/**
 * What stands behind a thing that is called for, hoped for or named is rarely part of it: of “wants a ‘fair’ deal as he
 * meets the unions” the clause that “as” opens tells of the speaker, as clauses in headlines mostly do.
 */
export function trimClause(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  const region = view.regionOf[cue.token];
  const inHeadline = isInHeadline(view, cue.token);
  for (let i = piece.first + 1; i <= Math.min(piece.last, piece.first + FARTHEST); i++) {
    if (view.upos[i - 1] === POS.VERB && !QUALIFIES.has(view.syntax.labelNames[view.syntax.label[i - 1] ?? 0] ?? '')) return reading;
    if (!WHEN.test(view.lower[i] ?? '') || view.regionOf[i] !== region) continue;
    const clause = view.head[i] ?? -1;
    const isOfSpeaker = view.mainLabel[clause] === REL.advcl && view.head[clause] === cue.token && /^s?he$/.test(view.lower[i + 1] ?? '');
    if (clause < i || (!inHeadline && !isOfSpeaker)) continue;
    if ((view.subjectsBefore[clause] ?? 0) === (view.subjectsBefore[i] ?? 0)) continue;
    return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) });
  }
  return reading;
}

/** “conceded defeat but did not endorse either”: what the speaker did besides is not reported. */
export function trimJoined(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  for (const c of childrenOf(view, cue.token)) {
    if (c <= piece.first || c > piece.last || view.mainLabel[c] !== REL.conj || view.upos[c] !== POS.VERB) continue;
    const left = view.left[c] ?? c;
    if (view.verbsBefore[piece.first] !== view.verbsBefore[left]) return reading; // a clause: the tree may have hung its second verb too high
    if (view.subjectsBefore[left] !== view.subjectsBefore[c]) return reading; // “said his son and his wife will speak”
    if (left <= piece.first || !/^(?:and|but)$/.test(view.lower[left] ?? '') || isMarked(view, c)) continue;
    const last = lastWord(view, piece.first, left - 1);
    return withLast(reading, { first: piece.first, last });
  }
  return reading;
}
