import { POS } from '../../syntax/syntax.ts';
import { startsWithLetter } from '../../text/letters.ts';
import { type QuoteView, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { WEEKDAY } from '../readings/source-candidates.ts';
import { hasSubject, hasVerb, trimPiece } from '../region-words.ts';
import { isFiniteVerb, isInSubject, isVerb } from '../word-kinds.ts';
import { beginAt } from './cut-content.ts';
import { isPhrase } from './part-source.ts';
import { trimTopic } from './trim-edges.ts';

/** When something was said; “Friday morning” and “late yesterday” are two words. */
const DAY = /^(?:today|yesterday|tonight|afterwards?)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
/** How something was said, and never what: “said repeatedly she would stay”. */
const MANNER = /^(?:repeatedly|categorically|publicly|privately|flatly|bluntly|openly)$/;

/** “said at the time of the vote that it was lost”: when it was said is no part of it. */
export function trimTime(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (piece?.first !== cue.token + 2 || view.lower.slice(cue.token + 1, cue.token + 4).join(' ') !== 'at the time') return reading;
  for (let i = piece.first + 2; i < piece.last; i++)
    if (view.lower[i] === 'that' && view.subjectsBefore[i + 1] !== view.subjectsBefore[piece.last]) return beginAt(reading, i);
  return reading;
}

/** “late on Sunday”, “this week”, “at the weekend”: the token behind a time that begins at `first`; -1 where none does. */
function behindTime({ lower }: QuoteView, first: number): number {
  if (`${lower[first]} ${lower[first + 1]} ${lower[first + 2]}` === 'at the weekend') return first + 3;
  if (/^(?:this|last)$/.test(lower[first] ?? ''))
    return STRETCH.test(lower[first + 1] ?? '') || PART_OF_DAY.test(lower[first + 1] ?? '') ? first + 2 : -1;
  const on = /^(?:late|early)$/.test(lower[first] ?? '') ? first + 1 : first;
  return lower[on] === 'on' && WEEKDAY.test(lower[on + 1] ?? '') ? (PART_OF_DAY.test(lower[on + 2] ?? '') ? on + 3 : on + 2) : -1;
}
const STRETCH = /^(?:week|weekend|month|year)$/;

/** “said Tuesday it would close”, “said late on Sunday rents are up”, “said repeatedly she …”: when and how it was said is no part of it. */
export function trimDay(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.first !== cue.token + 1) return reading;
  const { lower, upos } = view;
  const behind = behindTime(view, piece.first);
  if (behind > 0 && behind < piece.last && opensSubject(view, behind)) return beginAt(reading, behind);
  const day = piece.first + (lower[piece.first] === 'late' ? 1 : 0);
  const isWeekday = WEEKDAY.test(lower[day] ?? '');
  if (isWeekday && piece.last === day) return takeFront(view, reading);
  // “said later the firm was late”, not “said later trains would be cheaper”
  const isLater = /^(?:later|earlier)$/.test(lower[day] ?? '') && [POS.DET, POS.PRON, POS.PROPN].includes(upos[day + 1] ?? -1);
  if (!isWeekday && !isLater && !DAY.test(lower[day] ?? '') && !MANNER.test(lower[day] ?? '')) return reading;
  const isPart = PART_OF_DAY.test(lower[day + 1] ?? '');
  const next = isPart ? day + 2 : day + 1;
  if (!startsWithLetter(lower[next] ?? '') || next >= piece.last) return reading;
  // “said Tuesday was a bad day”, “said Tuesday trains are late”
  const isSubject = isVerb(view, next) || (isWeekday && !isPart && upos[next] === POS.NOUN);
  return isSubject ? reading : beginAt(reading, next);
}
/** Tokens in which the verb of a clause stands. */
const MOST_SUBJECT = 8;

/** Whether a subject begins at a word: words of a phrase, up to a verb that has one. */
function opensSubject(view: QuoteView, first: number): boolean {
  for (let i = first; i < first + MOST_SUBJECT; i++) {
    if (isFiniteVerb(view, i)) return i > first;
    if (!isInSubject(view, i) && !(view.upos[i] === POS.ADP && i > first)) return false;
  }
  return false;
}

/** “The ferry will stay, Lee said Monday”: of a sentence that ends with the day of which it was said, what stands in front of who says so. */
function takeFront(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const first = startOfSentence(view, cue.token);
  let comma = cue.token - 1;
  while (comma > first && view.lower[comma] !== ',') comma--;
  const said = comma > first ? trimPiece(view, first, comma - 1) : undefined;
  const who = { first: comma + 1, last: cue.token - 1 };
  if (!said || !hasVerb(view, said) || !hasSubject(view, said) || !isPhrase(view, who) || view.lower[cue.token + 2] === ',') return reading;
  return trimTopic(view, { ...reading, content: { ...content, pieces: [said], before: 0, after: -1 } });
}
