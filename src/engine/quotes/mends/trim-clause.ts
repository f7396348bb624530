import { POS } from '../../syntax/syntax.ts';
import { childrenOf, isInHeadline, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { lastWord } from '../region-words.ts';
import { withLast } from './cut-content.ts';

/** Words that open a clause which says when. */
const WHEN = /^(?:as|while|before|after)$/;
const FARTHEST = 60;
/** How a participle hangs from the thing that it describes: “a lasting peace”. */
const QUALIFIES: ReadonlySet<string> = new Set(['amod', 'compound']);

/**
 * What stands behind a thing that is called for, hoped for or named is rarely part of it: of “wants a ‘fair’ deal as he
 * meets the unions” the clause that “as” opens hangs from the verb that reports, and tells of the speaker. (In headlines,
 * without articles and helpers, trees seldom say so.)
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
    if (clause < i || (!inHeadline && (view.mainLabel[clause] !== REL.advcl || view.head[clause] !== cue.token))) continue;
    if ((view.subjectsBefore[clause] ?? 0) === (view.subjectsBefore[i] ?? 0)) continue;
    const last = lastWord(view, piece.first, i - 1);
    if (view.lower[last] === 'that') return reading;
    return withLast(reading, { first: piece.first, last });
  }
  return reading;
}

/** The comma with which somebody follows who does something: “…, Ann Lee paused”; -1 when there is none. */
export function commaBeforeAnswer(view: QuoteView, { first, last }: TokenPiece): number {
  for (let i = first + 1; i < last; i++) {
    const who = mentionOfToken(view, i + 1);
    if (view.lower[i] !== ',' || who?.first !== i + 1 || who.last > last || view.verbsBefore[first] === view.verbsBefore[i]) continue;
    // (the tagger may take “bristled” for an adjective)
    const verb = view.upos[who.last] === POS.VERB || view.upos[who.last] === POS.AUX || (view.lower[who.last] ?? '').endsWith('ed');
    if (verb) return i;
  }
  return -1;
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
    if (left <= piece.first || !/^(?:and|but)$/.test(view.lower[left] ?? '') || (view.regionOf[c] ?? -1) >= 0) continue;
    const last = lastWord(view, piece.first, left - 1);
    return withLast(reading, { first: piece.first, last });
  }
  return reading;
}

/**
 * “Asked whether the council would pay, Lee declined”: what somebody was asked ends where the sentence's own clause begins,
 * though the tree may hang that clause from “asked”.
 */
export function trimQuestion(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  if (content.pieces.length !== 1 || !piece || cue.token !== sentence?.first || piece.first <= cue.token) return reading;
  if (view.lower[cue.token] === 'asked') {
    const comma = commaBeforeAnswer(view, piece);
    const last = comma >= 0 ? lastWord(view, piece.first, comma) : piece.last;
    const asked = askedBy(view, { ...reading, content: { ...content, pieces: [{ first: piece.first, last }] } });
    if (comma >= 0 || asked.source.head !== reading.source.head) return asked;
  }
  const asked = view.head[piece.first] ?? -1;
  const answers = view.mainLabel[asked] === REL.advcl ? (view.head[asked] ?? -1) : nextBelow(view, cue.token, asked, piece.last);
  if (answers <= asked || answers > piece.last) return reading;
  let last = subjectOf(view, answers) - 1;
  if (last <= asked || view.lower[last] !== ',') return reading;
  while (last > piece.first && view.word[last] !== 1) last--;
  return { ...reading, content: { ...content, pieces: [{ first: piece.first, last }] } };
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

/** The next verb behind `after` that hangs from a cue too, -1 when there is none. */
function nextBelow(view: QuoteView, cue: number, after: number, last: number): number {
  for (let i = after + 1; i <= last; i++) if (view.head[i] === cue && view.upos[i] === POS.VERB) return i;
  return -1;
}
