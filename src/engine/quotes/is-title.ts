import { POS } from '../syntax/syntax.ts';
import { stemsOf } from './hash-word.ts';
import { holdsTitle } from './holds-title.ts';
import { isMarked, type QuoteView } from './quote-view.ts';
import type { Reading } from './readings/accept-features.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { openingOf, wordsOfRegion } from './region-words.ts';

/** Only a word that reports so surely can quote a title. */
const SURE = 0.9;
/** How surely one must report what ends with a cry. */
const LEAST = 0.3;

const SHOUTS = stemsOf('shout chant yell scream cry');

/** What is done with works, whose titles stand right behind: “wrote ‘The Long Winter’ in Spain”, “praised ‘Slow Boats’”. */
const MAKES = stemsOf(
  'write wrote sing sang praise compose dance direct release publish produce record paint perform play review read know known star',
);

/** Whether a title of several words stands behind a verb of what is done with works, with nothing between them but “from” or its like. */
function isMade(view: QuoteView, cue: number, piece: TokenPiece): boolean {
  if (!MAKES.has(view.stem[cue] ?? 0)) return false;
  const opening = firstMarks(view, piece);
  const words = wordsOfRegion(view, view.regionOf[opening] ?? -1);
  const before = /^(?:for|from|in|to)$/.test(view.lower[opening - 1] ?? '') ? opening - 2 : opening - 1;
  if (!words || before !== cue) return false;
  // (“wrote ‘Happy Birthday’ on the wall”, “The card read ‘Sorry’”)
  const fewest = /^wr/.test(view.lower[cue] ?? '') ? 3 : view.lower[cue] === 'read' || view.shape[words.first] === 2 ? 2 : 1;
  return words.last - words.first + 1 >= fewest && holdsTitle(view, words);
}

/** What has a title. */
const WORKS = stemsOf('album article book documentary drama essay film headline memoir novel play poem series show single song');

/** “a film called ‘Slow Boats’”, “by the name of ‘the Boss’”, “songs such as ‘Slow Boats’”: whether marks hold what something is called. */
function isNameOf({ lower, stem }: QuoteView, opening: number): boolean {
  const [before, last] = [lower[opening - 2] ?? '', lower[opening - 1] ?? ''];
  if (last === 'of') return /^(?:nick)?name$/.test(before);
  const isSuch = before === 'such' && last === 'as';
  return (isSuch || /^(?:called|named|dubbed)$/.test(last)) && WORKS.has(stem[isSuch || before === ',' ? opening - 3 : opening - 2] ?? 0);
}

/** Where the first marks in a piece open; -1 where there are none. */
function firstMarks(view: QuoteView, { first, last }: TokenPiece): number {
  for (let i = first; i <= last; i++) if (isMarked(view, i)) return openingOf(view, i);
  return -1;
}

/** “In her book, ‘We never sleep’, Lee tells of …”: whether words in marks stand behind what they are the title of. */
function isTitleOf(view: QuoteView, { last }: TokenPiece): boolean {
  const region = view.regionOf[last] ?? -1;
  const opening = view.regionFirst[region] ?? 0;
  if (isNameOf(view, opening)) return true;
  const end = view.lower[(view.regionLast[region] ?? 0) - 1] ?? '';
  // (“Who Owns the Sea?” asks, and is written like a title)
  if (region < 0 || /^[,.!]$/.test(end) || (end === '?' && !holdsTitle(view, { first: opening, last: view.regionLast[region] ?? opening })))
    return false;
  return WORKS.has(view.stem[view.lower[opening - 1] === ',' ? opening - 2 : opening - 1] ?? 0);
}

/** Words from “is” to what has the title: “is her third and last novel”. */
const MOST_WORK = 6;

/** “‘Who Goes There?’ is her third novel”: whether what stands behind the marks of a region says what they are the title of. */
export function isCalledWork({ lower, regionLast, stem, upos }: QuoteView, region: number): boolean {
  const is = (regionLast[region] ?? -2) + 1;
  if (!/^(?:is|was)$/.test(lower[is] ?? '')) return false;
  for (let i = is + 1; i <= is + MOST_WORK && upos[i] !== POS.PUNCT; i++) if (WORKS.has(stem[i] ?? 0)) return true;
  return false;
}

/** Titles are no quotations (but none is shouted, or ends with a cry). */
export function isTitle(view: QuoteView, { cue, content, source }: Reading): boolean {
  const [piece] = content.pieces;
  if (piece && piece.last < cue.token && isTitleOf(view, piece)) return true;
  const isOne = piece && piece.last > cue.token && content.pieces.length === 1;
  if (isOne && isNameOf(view, firstMarks(view, piece))) return true;
  if (piece && isMade(view, cue.token, piece)) return true;
  // “is remembered for its song, ‘Who Goes There?’”
  if (source.head < 0 && content.pieces.some((other) => holdsTitle(view, other) && isTitleOf(view, other))) return true;
  const reports = cue.speech + cue.attitude;
  if (reports >= SURE || SHOUTS.has(view.stem[cue.token] ?? 0)) return false;
  return content.pieces.some((piece) => holdsTitle(view, piece) && !(reports >= LEAST && endsInCry(view, piece)));
}

/** Whether the words of a piece are followed by “!” or “?”. */
const endsInCry = (view: QuoteView, { last }: TokenPiece): boolean => /^[!?]/.test(view.lower[last + 1] ?? '');
