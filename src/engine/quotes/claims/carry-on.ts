import { bisect } from '../../text/bisect.ts';
import type { Sentence } from '../../text/document.ts';
import { startsWithSmall } from '../../text/letters.ts';
import { namedBefore } from '../mends/mend-label.ts';
import { isMarked, isSomebody, type QuoteView, sentenceAt } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { firstWord, hasVerb, insideMarks, isFree, wordsOfRegion } from '../region-words.ts';
import { FEWEST_WORDS, wordsIn } from './find-loose-marks.ts';
import { subjectBefore } from './subject-before.ts';

/**
 * “The bridge,” she said, “will stay open”: what a comma broke off goes on in the next marks of its sentence. Gives the
 * readings the rest that nobody has claimed.
 */
export function joinBroken(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const region = view.regions[view.regionOf[piece?.last ?? -1] ?? -1];
  const r = (view.regionOf[piece?.last ?? -1] ?? -1) + 1;
  const rest = view.regions[r];
  if (!piece || others.length > 0 || piece.last > cue.token || !region || !rest || rest.depth > 0 || rest.block !== region.block)
    return reading;
  const { text } = view.document;
  if (!insideMarks(text, region).endsWith(',')) return reading;
  const joint = /,\s*(?:(?:and|but|or)\s+)?$/.exec(text.slice(region.end, rest.start));
  if (!joint || !startsWithSmall(text.slice(rest.innerStart, rest.innerStart + 2))) return reading;
  const opening = view.regionFirst[r] ?? -1;
  const inside = wordsOfRegion(view, r);
  if (!inside || opening <= cue.token || view.sentenceOf[opening] !== view.sentenceOf[cue.token]) return reading;
  // (with the “and” that joins it)
  const goesOn = { first: /\w/.test(joint[0]) ? opening - 1 : inside.first, last: inside.last };
  if (!isFree(taken, goesOn)) return reading;
  taken.fill(1, goesOn.first, goesOn.last + 1);
  return { ...reading, content: { ...content, pieces: [piece, goesOn] } };
}

/** “It's ‘a mess.’”: all that may hold a verb in front of marks that go on. */
const IT_IS = /^(?:it|that|this|they|he|she) (?:'s|’s|is|was|are|were|'re|’re)$/;
/** Words of a sentence in front of its marks at most: “Instead,”, “Lee”. */
const MOST_LEADING = 3;

/**
 * “‘He should cheer,’ Lee said. Instead, ‘he acts like a beaten man.’”: the next sentence, of which only the first words
 * stand outside marks, goes on with what was said. Gives the reading what nobody has claimed.
 */
export function takeBrokenIn(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { content } = reading;
  if (!content.pieces.every((p) => isMarked(view, p.first))) return reading;
  const { sentences } = view.document;
  const own = view.sentenceOf[endBefore(reading, view.count)] ?? 0;
  const next = sentences[own + 1];
  if (!next || next.block !== sentences[own]?.block || isMarked(view, next.first)) return reading;
  const words = marksBehind(view, next);
  if (!words) return reading;
  // (“Then: ‘Always.’”, “Groans. ‘Always.’”: what stands before a colon or a full stop is not said)
  // (“Lee: ‘We are late.’ Ode: ‘So is she.’”)
  const opening = view.regionFirst[view.regionOf[words.first] ?? -1] ?? 0;
  const isAfterColon = view.lower[opening - 1] === ':';
  if (isAfterColon && (isSomebody(view, opening - 2) || namedBefore(view, opening) !== undefined)) return reading;
  const isApart = isAfterColon || /^[.!?…]$/.test(view.lower[opening - 1] ?? '');
  const piece = isApart ? words : { first: firstWord(view, next.first, words.last), last: words.last };
  if (wordsIn(view, words) < FEWEST_WORDS || !isFree(taken, piece)) return reading;
  taken.fill(1, piece.first, piece.last + 1);
  return { ...reading, content: { ...content, pieces: [...content.pieces, piece] } };
}

/** The words in marks that end a sentence of which only a few words, without a verb of their own, stand in front of them. */
function marksBehind(view: QuoteView, { first, last }: Sentence): TokenPiece | undefined {
  let opening = first;
  while (opening < last && opening - first <= MOST_LEADING && !isMarked(view, opening)) opening++;
  const r = view.regionOf[opening] ?? -1;
  const region = view.regions[r];
  const words = wordsOfRegion(view, r);
  if (region?.style !== 'double' || !words) return undefined;
  const hasNoVerb = view.verbsBefore[first] === view.verbsBefore[opening];
  const leads = IT_IS.test(view.lower.slice(first, opening).join(' ')) || (hasNoVerb && hasVerb(view, words));
  const ends = /[.!?…]$/.test(insideMarks(view.document.text, region));
  return leads && ends ? words : undefined;
}

/** Pieces that one quotation has at most: longer speeches are several. Keeps the whole linear. */
export const MOST_PIECES = 200;

/** The last token of a reading before `place`, its cue included. */
const endBefore = ({ cue, content }: Reading, place: number): number =>
  Math.max(cue.token, ...content.pieces.map((p) => p.last).filter((last) => last < place));

/** Whether marks go on into `next`: left open at a paragraph's end, opened again at the next one's beginning. */
function runsOn(view: QuoteView, last: number, next: number): boolean {
  const region = view.regions[view.regionOf[last] ?? -1];
  const following = view.regions[view.regionOf[next] ?? -1];
  if (!region || !following || region.closed || following.block !== region.block + 1) return false;
  const { text, blocks } = view.document;
  return following.start === blocks[following.block]?.span.start && text.charAt(region.start) === text.charAt(following.start);
}

/** Paragraphs that are gone back over: longer speeches are several. */
const MOST_BEFORE = 20;

/** Paragraphs whose marks were left open right before a piece, which goes on with them. In text order. */
export function unclosedBefore(view: QuoteView, piece: TokenPiece, taken: Uint8Array): TokenPiece[] {
  const found: TokenPiece[] = [];
  let { first } = piece;
  while (found.length < MOST_BEFORE) {
    const before = view.regionOf[(view.regionFirst[view.regionOf[first] ?? -1] ?? 0) - 1] ?? -1;
    const words = wordsOfRegion(view, before);
    if (!words || !runsOn(view, words.last, first) || !isFree(taken, words)) break;
    found.unshift(words);
    ({ first } = words);
  }
  return found;
}

/**
 * Paragraphs whose marks were left open right before a reading's first piece belong to it: the verb that reports them may
 * stand behind the last of them. Gives the reading what nobody has claimed.
 */
export function takeUnclosed(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { content } = reading;
  const [piece] = content.pieces;
  const before = piece ? unclosedBefore(view, piece, taken) : [];
  for (const { first, last } of before) taken.fill(1, first, last + 1);
  return before.length === 0 ? reading : { ...reading, content: { ...content, pieces: [...before, ...content.pieces] } };
}

/**
 * Gives loose stretches to the quotation that they carry on: the sentence in marks right behind “…,” she said, and
 * paragraphs whose marks were left open. `readings` and `loose` in text order; what carries on nothing is returned.
 */
export function carryOn(view: QuoteView, readings: Reading[], loose: readonly TokenPiece[]): TokenPiece[] {
  return loose.filter((piece) => {
    const at = bisect(0, readings.length, (r) => (readings[r]?.cue.token ?? 0) < piece.first) - 1;
    const reading = readings[at];
    if (!reading) return true;
    const { pieces } = reading.content;
    const end = endBefore(reading, piece.first);
    const block = (t: number): number => sentenceAt(view, t)?.block ?? -1;
    const isNext = (view.sentenceOf[piece.first] ?? 0) - (view.sentenceOf[end] ?? 0) === 1;
    const next = block(end) === block(piece.first) && (isNext || !subjectBefore(view, piece));
    const inMarks = pieces.length > 0 && pieces.every((p) => isMarked(view, p.last));
    if (pieces.length >= MOST_PIECES || (!(next && inMarks) && !runsOn(view, end, piece.first))) return true;
    readings[at] = { ...reading, content: { ...reading.content, pieces: [...pieces, piece].sort((a, b) => a.first - b.first) } };
    return false;
  });
}

/** Loose stretches, each with the paragraphs that it runs on into because its marks were left open. In text order. */
export function joinUnclosed(view: QuoteView, loose: readonly TokenPiece[]): TokenPiece[][] {
  const joined: TokenPiece[][] = [];
  for (const piece of loose) {
    const before = joined.at(-1);
    const last = before?.at(-1)?.last ?? -1;
    if (before && last >= 0 && before.length < MOST_PIECES && runsOn(view, last, piece.first)) before.push(piece);
    else joined.push([piece]);
  }
  return joined;
}
