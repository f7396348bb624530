import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { isMarked, mentionOfToken, type QuoteView } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasSubject, lastWord } from '../region-words.ts';
import { DONE, isFiniteVerb } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';

/** What the paper may call what somebody has just said or done: “a move that …”. */
const CALLED = stemsOf(
  'account accusation acknowledgment acknowledgement admission allegation assertion charge claim decision demand figure goal idea move notion phrase point position practice prediction promise proposal recommendation request requirement result step suggestion view',
);
const PARTS = /^(?:,|—|–|-|--|―)$/;
/** Tokens of such a phrase: “an ambitious goal”. */
const MOST = 4;

/**
 * “said the pier would stay, a decision that nobody had foreseen”, “said she would vote for it, as have two others”: what
 * the paper says of somebody's words is no part of them.
 */
export function trimComment(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  if (!piece || piece.first < reading.cue.token) return reading;
  for (let i = piece.first + 2; i < piece.last - 1; i++) {
    if (isMarked(view, i)) continue;
    const isCommented =
      PARTS.test(view.lower[i] ?? '') &&
      ((isCalled(view, i + 1, piece.last) && !goesOn(view, i, piece.last)) ||
        isLikewise(view, i + 1) ||
        isReported(view, i + 1) ||
        sparks(view, i + 1, piece.first));
    if (!isCommented && !(isUnnamed(view, i) && !holdsMarks(view, [{ first: i, last: piece.last }]))) continue;
    const kept: TokenPiece = { first: piece.first, last: lastWord(view, piece.first, i - 1) };
    return hasSubject(view, kept) || view.upos[piece.first] !== POS.VERB ? withLast(reading, kept) : reading;
  }
  return reading;
}

/** “the ban – a plan the mayor has since dropped – was wrong”: whether the same dash stands behind once more. */
const goesOn = ({ lower }: QuoteView, dash: number, last: number): boolean =>
  lower[dash] !== ',' && lower.slice(dash + 1, last).includes(lower[dash] ?? '');

/** “a decision that …”, “a move Lee opposes”. */
function isCalled(view: QuoteView, first: number, last: number): boolean {
  if (!/^an?$/.test(view.lower[first] ?? '')) return false;
  for (let i = first + 1; i < Math.min(last, first + MOST); i++) {
    if (view.upos[i] !== POS.NOUN) continue;
    if (!CALLED.has(view.stem[i] ?? 0)) continue;
    const next = i + 1;
    // “a claim disputed by police”
    if (view.upos[next] === POS.VERB && view.lower[next + 1] === 'by') return true;
    const isTold = /^(?:that|which|the)$/.test(view.lower[next] ?? '') || view.upos[next] === POS.PRON || view.upos[next] === POS.PROPN;
    // (the tagger may take the verb for a participle)
    for (let k = next; isTold && k <= last; k++) if (isFiniteVerb(view, k) || (k === last && view.tag[k] === DONE)) return true;
    return false;
  }
  return false;
}

/** “as have two others”, “as was the case”. */
const isLikewise = ({ lower }: QuoteView, first: number): boolean =>
  lower[first] === 'as' &&
  (/^(?:have|has|had|did|do|does)$/.test(lower[first + 1] ?? '') ||
    (/^(?:is|was)$/.test(lower[first + 1] ?? '') && lower[first + 3] === 'case'));

/** “said the mill would close, prompting protests”, “…, angering the town”: what came of it. */
function sparks({ lower }: QuoteView, first: number, opening: number): boolean {
  if (lower[first] === 'sending' && /^(?:its|the|their|shares|stocks|prices)$/.test(lower[first + 1] ?? '')) return true;
  if (/^(?:drawing|eliciting|inviting|prompting|provoking|sparking|triggering)$/.test(lower[first] ?? '')) return true;
  // (“could backfire, angering both”: what may be felt is a part of what may be)
  return (
    /^(?:alarming|angering|delighting|dismaying|earning|enraging|infuriating|outraging|shocking|stunning|surprising|upsetting)$/.test(
      lower[first] ?? '',
    ) && !lower.slice(opening, first).some((word) => /^(?:could|may|might)$/.test(word))
  );
}

/** “said it was late, reports the Herald”: where the paper has it from. */
const isReported = (view: QuoteView, first: number): boolean =>
  view.lower[first] === 'reports' && [first + 1, first + 2].some((i) => mentionOfToken(view, i)?.form === 'name');

/** “on condition of anonymity”: why nobody is named. */
const isUnnamed = ({ lower }: QuoteView, i: number): boolean =>
  lower[i] === 'on' &&
  lower[lower[i + 1] === 'the' ? i + 2 : i + 1] === 'condition' &&
  /^(?:of|that)$/.test(lower[lower[i + 1] === 'the' ? i + 3 : i + 2] ?? '');
