import { POSSESSIVE } from '../../text/possessive.ts';
import { stemsOf } from '../hash-word.ts';
import { holdsTitle } from '../holds-title.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { WEEKDAY } from '../readings/source-candidates.ts';
import { lastWord, wordsOfRegion } from '../region-words.ts';
import { withLast } from './cut-content.ts';

const TELLS = stemsOf('tell');
const WORKS = stemsOf(
  'album autobiography biography book broadcast column documentary essay film memoir newsletter novel podcast programme program report series show song',
);

/** “‘We failed,’ Lee said on Channel 5's ‘Morning Boat.’”, “she told ‘Morning Boat’”: the title of where somebody says so, beside the words themselves, is none of them. */
export function dropTitle(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  if (content.pieces.length < 2) return reading;
  const pieces = content.pieces.filter((piece) => !isTitle(view, cue.token, piece));
  return pieces.length === 0 || pieces.length === content.pieces.length ? reading : { ...reading, content: { ...content, pieces } };
}

/** Whether a piece is all that stands in marks, written like a title of more than one word, and no sentence begins with it. */
function isTitle(view: QuoteView, cue: number, piece: TokenPiece): boolean {
  const region = view.regionOf[piece.first] ?? -1;
  const opening = view.regionFirst[region] ?? -1;
  const words = wordsOfRegion(view, region);
  if (!words || words.first !== piece.first || words.last !== piece.last || words.first === words.last) return false;
  if (!holdsTitle(view, piece) || view.sentenceOf[opening - 1] !== view.sentenceOf[opening]) return false;
  const before = opening - 1;
  // (“a book called ‘Slow Boats’” is named so)
  if (before === cue) return TELLS.has(view.stem[cue] ?? 0);
  const isPart = view.word[before] === 1 || POSSESSIVE.test(view.lower[before] ?? '');
  return isPart || (view.lower[before] === ',' && WORKS.has(view.stem[before - 1] ?? 0));
}

/** “said the boat was slow on Sunday's ‘Morning Boat’”: the broadcast in which somebody says so is no part of it. */
export function trimBroadcast(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  const region = view.regionOf[piece?.last ?? -1] ?? -1;
  const words = wordsOfRegion(view, region);
  if (!piece || piece.first < reading.cue.token || !words || words.first === piece.first || !holdsTitle(view, words)) return reading;
  for (let on = (view.regionFirst[region] ?? 0) - 1; on > piece.first + 1 && view.verbsBefore[on] === view.verbsBefore[words.first]; on--) {
    if (view.lower[on] !== 'on' || !WEEKDAY.test(view.lower[on + 1] ?? '')) continue;
    const isOwn = /^['’]s$/.test(view.lower[on + 2] ?? '') && !isMarked(view, on);
    return isOwn ? withLast(reading, { first: piece.first, last: lastWord(view, piece.first, on - 1) }) : reading;
  }
  return reading;
}
