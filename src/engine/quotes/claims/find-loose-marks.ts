import type { MarkedRegion } from '../find-marks.ts';
import { holdsTitle } from '../holds-title.ts';
import type { QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { isFree, wordsOfRegion } from '../region-words.ts';

const FEWEST_WORDS = 4;
const FEWEST_IN_HEADLINE = 3;
/** Characters in which “…,” he said ends. */
const LAST_WORDS = 40;

const hasVerb = (view: QuoteView, { first, last }: TokenPiece): boolean => view.verbsBefore[first] !== view.verbsBefore[last + 1];

function wordsIn(view: QuoteView, { first, last }: TokenPiece): number {
  let words = 0;
  for (let i = first; i <= last; i++) if (view.word[i] === 1) words++;
  return words;
}

/**
 * Stretches in marks that no cue has claimed but that are speech all the same: whole sentences in marks, and what
 * a headline says in marks.
 * Names of works, nicknames and words held at a distance are shorter, without a verb, or part of a sentence.
 */
export function findLooseMarks(view: QuoteView, taken: Uint8Array): TokenPiece[] {
  const loose: TokenPiece[] = [];
  const { blocks } = view.document;
  view.regions.forEach((region, r) => {
    const block = blocks[region.block];
    if (region.depth > 0 || !block) return;
    const { text } = view.document;
    if (block.role !== 'body') {
      const words = wordsOfRegion(view, r);
      if (words && isFree(taken, words) && isSaidInHeadline(view, region, words)) loose.push(words);
      return;
    }
    if (region.style !== 'double') return;
    // it must be sentences of its own: nothing of a sentence before it or behind it
    const before = text.slice(Math.max(block.span.start, region.start - 12), region.start).trimEnd();
    if (before !== '' && !/[.!?…:”"’)]$/.test(before)) return;
    if (!/[.!?…]["”’'\s]*$/.test(text.slice(region.innerStart, region.end))) return;
    if (!/^(?:\s*$|\s+[\p{Lu}\p{N}“"‘(—–-])/u.test(text.slice(region.end, Math.min(block.span.end, region.end + 12)))) return;
    const inside = wordsOfRegion(view, r);
    if (!inside) return;
    if (!isFree(taken, inside)) return;
    // (a line of its own may be a title, and a short one is rather that)
    const behindSentence = /[.!?…]$/.test(before);
    const isTurn = before === '' && speaks(view, region.block - 1);
    if (behindSentence || isTurn || (hasVerb(view, inside) && wordsIn(view, inside) >= FEWEST_WORDS)) loose.push(inside);
  });
  return loose;
}

/** Whether a paragraph begins in marks, or holds them in its last words, so that the next one in marks may answer it: “‘In Rome?’ — ‘In Rome.’” */
function speaks(view: QuoteView, block: number): boolean {
  const { start = 0, end = 0 } = view.document.blocks[block]?.span ?? {};
  const { text } = view.document;
  if (view.document.blocks[block]?.role !== 'body') return false;
  return /^["“]/.test(text.slice(start, start + 1)) || /["”’']/.test(text.slice(Math.max(start, end - LAST_WORDS), end));
}

/** Whether words in marks in a headline say something: parted from the rest by a colon, or a verb with more than a title's look. */
function isSaidInHeadline(view: QuoteView, region: MarkedRegion, words: TokenPiece): boolean {
  const { text, blocks } = view.document;
  const { start = 0, end = 0 } = blocks[region.block]?.span ?? {};
  if (!hasVerb(view, words)) return false;
  const opens = region.start === start && text.charAt(region.end) === ':';
  const closes = region.end === end && /:\s*$/.test(text.slice(start, region.start));
  return opens || closes || (wordsIn(view, words) >= FEWEST_IN_HEADLINE && !holdsTitle(view, words));
}

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
  if (!/,\s*$/.test(text.slice(region.innerStart, region.end).replace(/["”’']+$/, ''))) return reading;
  if (!/,\s*$/.test(text.slice(region.end, rest.start)) || !/^\p{Ll}/u.test(text.slice(rest.innerStart, rest.innerStart + 2)))
    return reading;
  const opening = view.regionFirst[r] ?? -1;
  const inside = wordsOfRegion(view, r);
  if (!inside || opening <= cue.token || view.sentenceOf[opening] !== view.sentenceOf[cue.token]) return reading;
  const { first, last } = inside;
  for (let i = first; i <= last; i++) if (taken[i] === 1) return reading;
  taken.fill(1, first, last + 1);
  return { ...reading, content: { ...content, pieces: [piece, { first, last }] } };
}

/** Pieces that one quotation has at most: longer speeches are several. Keeps the whole linear. */
const MOST_PIECES = 200;

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

/**
 * Paragraphs whose marks were left open right before a reading's first piece belong to it: the verb that reports them may
 * stand behind the last of them. Gives the reading what nobody has claimed.
 */
export function takeUnclosed(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { content } = reading;
  const pieces = [...content.pieces];
  for (let n = 0; n < MOST_BEFORE; n++) {
    const first = pieces[0]?.first ?? 0;
    const before = view.regionOf[(view.regionFirst[view.regionOf[first] ?? -1] ?? 0) - 1] ?? -1;
    const words = wordsOfRegion(view, before);
    if (!words || !runsOn(view, words.last, first) || !isFree(taken, words)) break;
    taken.fill(1, words.first, words.last + 1);
    pieces.unshift(words);
  }
  return pieces.length === content.pieces.length ? reading : { ...reading, content: { ...content, pieces } };
}

/**
 * Gives loose stretches to the quotation that they carry on: the sentence in marks right behind “…,” she said, and
 * paragraphs whose marks were left open. `readings` and `loose` in text order; what carries on nothing is returned.
 */
export function carryOn(view: QuoteView, readings: Reading[], loose: readonly TokenPiece[]): TokenPiece[] {
  return loose.filter((piece) => {
    let at = -1;
    for (let low = 0, high = readings.length; low < high; ) {
      const middle = (low + high) >> 1;
      const reading = readings[middle];
      if (reading && reading.cue.token < piece.first) {
        at = middle;
        low = middle + 1;
      } else high = middle;
    }
    const reading = readings[at];
    if (!reading) return true;
    const { pieces } = reading.content;
    const end = endBefore(reading, piece.first);
    const block = (t: number): number => view.document.sentences[view.sentenceOf[t] ?? 0]?.block ?? -1;
    const next = (view.sentenceOf[piece.first] ?? 0) - (view.sentenceOf[end] ?? 0) === 1 && block(end) === block(piece.first);
    const inMarks = pieces.length > 0 && pieces.every((p) => (view.regionOf[p.first] ?? -1) >= 0);
    if (pieces.length >= MOST_PIECES || (!(next && inMarks) && !runsOn(view, end, piece.first))) return true;
    readings[at] = { ...reading, content: { ...reading.content, pieces: [...pieces, piece].sort((a, b) => a.first - b.first) } };
    return false;
  });
}
