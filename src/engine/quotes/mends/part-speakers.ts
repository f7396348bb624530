import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { holdsTitle } from '../holds-title.ts';
import { isInHeadline, isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { WEEKDAY } from '../readings/source-candidates.ts';
import { hasSubject, lastWord, wordsOfRegion } from '../region-words.ts';
import { COMMA_OR_DASH, isCapital, isVerb, likelyReports } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';
import { OCCASIONS } from './take-rest.ts';

/** Tokens from “to which” to the verb of who replies. */
const NEAR = 12;
/** What opens a reply: “to which Lee replied”, “at which point the crowd chanted”. */
const REPLIES = /^(?:to|at)$/;

/** “that it cost €9, to which Lee replied: ‘For what?’”: what another one replies is no part of what was said. */
export function trimReply(view: QuoteView, reading: Reading): Reading {
  const { pieces } = reading.content;
  for (const [at, piece] of pieces.entries()) {
    for (let i = piece.first + 2; i < piece.last; i++) {
      const opens = view.lower[i] === 'which' && REPLIES.test(view.lower[i - 1] ?? '') && COMMA_OR_DASH.test(view.lower[i - 2] ?? '');
      if (!opens || isMarked(view, i) || !reportsBehind(view, i)) continue;
      const kept = { first: piece.first, last: lastWord(view, piece.first, i - 2) };
      return { ...reading, content: { ...reading.content, pieces: [...pieces.slice(0, at), kept] } };
    }
  }
  return reading;
}

function reportsBehind(view: QuoteView, which: number): boolean {
  for (let i = which + 1; i < Math.min(view.count, which + NEAR) && !isMarked(view, i); i++) {
    if (likelyReports(view, i)) return true;
  }
  return false;
}

/**
 * “She was blunt about the fair: ‘It is over,’ she said.”: where the last sentence in marks is what the verb behind it
 * reports, what stands before the marks and their colon, comma or full stop tells of it.
 */
export function trimToLastMarks(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || piece.last > cue.token || isInHeadline(view, cue.token)) return reading;
  const region = view.regionOf[piece.last] ?? -1;
  const words = wordsOfRegion(view, region);
  const opening = view.regionFirst[region] ?? -1;
  if (!words || words.last !== piece.last || opening <= piece.first || !isOwnSentence(view, piece.first, opening)) return reading;
  const opens = isCapital(view, words.first);
  const clause = hasSubject(view, words);
  return opens && clause && !holdsTitle(view, words) ? { ...reading, content: { ...content, pieces: [words, ...others] } } : reading;
}

/** Whether marks open a sentence of their own: behind a full stop, a colon that nobody speaks before, or words of somebody else. */
function isOwnSentence(view: QuoteView, first: number, opening: number): boolean {
  let reports = false;
  for (let i = first; i < opening; i++) reports ||= !isMarked(view, i) && likelyReports(view, i);
  const before = view.lower[opening - 1] ?? '';
  return before === ',' ? reports && isMarked(view, first) : /^[.?!:]$/.test(before) && !reports;
}

/** Words of an occasion behind marks: “in a tweet on Tuesday”. */
const MOST = 6;

/** “called the vote ‘rigged’ in a tweet Tuesday”, “accused her of ‘lying’ on Tuesday”: where and when it was said is no part of it. */
export function trimOccasion(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  if (!piece || piece.first < reading.cue.token || isMarked(view, piece.last)) return reading;
  let first = piece.last;
  while (first > piece.first && piece.last - first < MOST && !isMarked(view, first - 1)) first--;
  const isBehindMarks = isMarked(view, first - 1) && first > piece.first;
  const isDay = WEEKDAY.test(view.lower[first] ?? '');
  if (!isBehindMarks || !(isDay || /^(?:in|on|during)$/.test(view.lower[first] ?? ''))) return reading;
  const opening = view.regionFirst[view.regionOf[first - 1] ?? -1] ?? piece.first;
  const isThing = view.verbsBefore[piece.first] === view.verbsBefore[opening] && view.lower[opening - 1] !== 'to';
  // (a clause in marks may tell of that day itself: “said she would ‘go’ on Friday”)
  let isOccasion = isThing && opening > piece.first && (isDay || WEEKDAY.test(view.lower[first + 1] ?? ''));
  for (let i = first + 1; i <= piece.last; i++) {
    if (isVerb(view, i) || view.upos[i] === POS.CCONJ) return reading;
    isOccasion ||= OCCASIONS.has(view.stem[i] ?? 0);
  }
  return isOccasion ? withLast(reading, { first: piece.first, last: lastWord(view, piece.first, first - 1) }) : reading;
}

/** What a speaker declines, as papers say: “but declined to give a figure”. */
const DECLINED = stemsOf(
  'say comment elaborate share give provide offer name identify discuss disclose divulge reveal explain specify speculate answer',
);

/** “… said the talks had failed but declined to say why”: what the speaker does not say is no part of it. */
export function trimRefusal(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  if (!piece || piece.first < reading.cue.token) return reading;
  for (let i = piece.first + 2; i + 3 <= piece.last; i++) {
    if ((view.lower[i] !== 'but' && view.lower[i] !== 'and') || isMarked(view, i)) continue;
    if (declines(view, i + 1)) return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) });
  }
  return reading;
}

/** Whether a speaker declines from token `i` on: “declined to say”, “would not name”, “stopped short of”, “gave no”. */
function declines({ lower, stem }: QuoteView, i: number): boolean {
  const [verb, next] = [lower[i] ?? '', lower[i + 1] ?? ''];
  if (verb === 'stopped') return next === 'short';
  if (/^(?:gave|offered|provided)$/.test(verb)) return next === 'no';
  const isRefusal = /^(?:declined|refused)$/.test(verb) ? next === 'to' : /^(?:would|did)$/.test(verb) && /^(?:not|n['’]t)$/.test(next);
  return isRefusal && DECLINED.has(stem[i + 2] ?? 0);
}

/** “said both were ‘nobodies,’ but he had a word for one: ‘You know where he is.’”: behind marks, a colon begins another quotation. */
export function trimToColon(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  const region = view.regionOf[piece?.last ?? -1] ?? -1;
  const opening = view.regionFirst[region] ?? -1;
  if (!piece || piece.first < reading.cue.token || opening <= piece.first || view.lower[opening - 1] !== ':') return reading;
  if (!isCapital(view, opening + 1)) return reading;
  for (let i = opening - 1; i > piece.first; i--) {
    const before = view.regionOf[i] ?? -1;
    const next = view.regionLast[before] ?? -1;
    const tells = view.lower[next + 1] === 'but' && view.upos[next + 2] === POS.PRON && view.upos[next + 3] === POS.VERB;
    if (before >= 0 && !tells) return reading;
    if (before >= 0) return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, next) });
  }
  return reading;
}
