import type { Span } from '../types.ts';
import { readBoundary } from './boundaries.ts';
import { hashContent, hashString } from './content-hash.ts';
import { findApproximately } from './find-approximately.ts';
import { findExactly } from './find-exactly.ts';
import { findLandmarks, indexRuns } from './landmarks.ts';
import { writePath, writeWords } from './path.ts';
import { countWords, findPieces, hashWords, joinPieces, type Piece, sketchPieces } from './pieces.ts';
import { MOST_PIECES, type Proof, writeProof } from './proof.ts';
import { compareSurroundings, sketchSurroundings } from './surroundings.ts';
import { markTwins } from './twins.ts';
import { classOf, readWords, type Words, wordAt } from './words.ts';

/** What of a quotation goes into its link. An analysed quotation, with its speaker's name, is one. */
export interface LinkableQuotation {
  readonly id: string;
  readonly content: readonly Span[];
  readonly source?: Span;
  /** The speaker's name, when known. */
  readonly speakerName?: string;
}

/** An address holds at most this many characters after the host. */
export const LONGEST_PATH = 300;
/** A long quotation is proved by this many words, half from each end. */
const LONGEST_SKETCH = 72;
const SHORTEST_SKETCH = 16;
const ROOM_FOR_WORDS = 64;
const SHORTEST_TO_APPROXIMATE = 20;
/** From this likeness on another passage may be taken for the quotation. */
const ALIKE = 0.4;

const hashOf18 = (text: string): number => Math.max(1, hashString(text.toLowerCase()) >>> 14);

/** Words after a name that only say more of it. */
const ADDS = new Set(['of', 'in', 'for', 'at', 'from', 'who', 'which', 'with', 'under']);
const isSuffix = (form: string | undefined): boolean => /^(?:jr|sr|I{2,3}|IV)$/i.test(form ?? '');

/**
 * The word of `[first, last)` that names somebody: the last name before what only says more (“Ada Brandt, head of the
 * Saltby Museum” is Brandt), or the last word where there is none. Undefined without words.
 */
function findNamingWord(words: Words, first: number, last: number): number | undefined {
  let naming: number | undefined;
  for (let at = first; at < last; at++) {
    if (classOf(words.sketch.charAt(at)) === 'name' && !(naming !== undefined && isSuffix(words.form[at]))) naming = at;
    const goesOn = /,/.test(words.text.slice(words.end[at], words.start[at + 1])) || ADDS.has(words.form[at + 1] ?? '');
    if (naming !== undefined && goesOn) break;
  }
  return naming ?? (last > first ? last - 1 : undefined);
}

/** The hash of a speaker: the last name, which is how an article goes on to name people. */
export function hashSpeaker(name: string | undefined): number {
  if (name === undefined) return 0;
  const words = readWords(name);
  const at = findNamingWord(words, 0, words.count);
  return at === undefined ? 0 : hashSource(words.form[at] ?? '');
}

/** The hash of one word of the text, for the word that names the source. */
export const hashSource = (form: string): number => hashOf18(form.replace(/'s$/, ''));

/** The word that names the source and where the source stands, counted from the first piece. */
function locateSource(words: Words, source: Span | undefined, piece: Piece): Pick<Proof, 'source' | 'sourceBeside' | 'sourceOffset'> {
  const none = { source: 0, sourceBeside: 0, sourceOffset: 0 };
  if (!source) return none;
  const first = wordAt(words, source.start);
  let last = first;
  while (last + 1 < words.count && (words.start[last + 1] ?? 0) < source.end) last++;
  const form = words.form[findNamingWord(words, first, last + 1) ?? last];
  const sourceOffset = last >= piece.last ? Math.max(0, first - piece.last) : last - piece.first;
  const beside = words.form[sourceOffset >= 0 ? first : last];
  if (form === undefined || beside === undefined || Math.abs(sourceOffset) > 31) return none;
  return { source: hashSource(form), sourceBeside: hashSource(beside), sourceOffset };
}

/** Makes links to quotations of one text, which it reads once. */
export function createLinkMaker(text: string, slug: string): (quotation: LinkableQuotation) => string {
  const words = readWords(text);
  const runs = indexRuns(words);

  return ({ id, content, source, speakerName }) => {
    const pieces = joinPieces(findPieces(words, content)).slice(0, MOST_PIECES);
    const [head] = pieces;
    const tail = pieces.at(-1);
    const exact = content.map((span) => text.slice(span.start, span.end)).join(' ');
    const name = id || `quotation-${hashContent(exact)}`;
    if (!head || !tail) return writePath(slug, name, '', ''); // marks without words: its id is all there is to find it by

    const around = { first: head.first, last: tail.last };
    const whole = sketchPieces(words, pieces);
    const count = countWords(pieces);
    const length = exact.replace(/^\P{L}+|\P{L}+$/gu, '').length;
    const base = {
      hash: hashWords(words, pieces),
      count,
      length,
      pieces: pieces.map(({ first, last }, i) => ({ count: last - first, gap: i === 0 ? 0 : first - (pieces[i - 1]?.last ?? 0) })),
      boundary: readBoundary(words, { first: head.first, last: tail.last }),
      ...sketchSurroundings(words, around),
      ...findLandmarks(words, around, runs),
      speaker: hashSpeaker(speakerName),
      ...locateSource(words, source, head),
    };
    const shorten = (room: number): string => {
      const half = Math.floor(room / 2);
      return whole.length <= room ? whole : whole.slice(0, half) + whole.slice(whole.length - half);
    };
    const sketch = shorten(LONGEST_SKETCH);
    const places = findExactly(words, { ...base, sketch, twin: 0, rival: 0, twins: [], ordinal: 0, occurrences: 1 });
    const likenesses = length < SHORTEST_TO_APPROXIMATE ? [] : findApproximately(words, { sketch, count, pieces: base.pieces }, around);
    const [likeness] = likenesses;
    const same = places
      .filter((place) => place[0]?.first !== head.first)
      .map((place) => ({ first: place[0]?.first ?? 0, last: place.at(-1)?.last ?? 0 }));
    const rivals = [...same, ...(likeness && likeness.similarity >= ALIKE ? [likeness.passage] : [])];
    const complete = {
      ...base,
      twin: places.length > 1 ? 1 : (likeness?.similarity ?? 0),
      rival: Math.max(0, ...rivals.map((rival) => compareSurroundings(words, rival, base).both)),
      twins: markTwins(words, runs, around, [
        ...same,
        ...likenesses.filter(({ similarity }) => similarity >= ALIKE).map(({ passage }) => passage),
      ]),
      ordinal: Math.max(
        0,
        places.findIndex((place) => place[0]?.first === head.first),
      ),
      occurrences: Math.max(1, places.length),
    };
    // What is for people goes first when an address gets long, then the middle of the sketch.
    for (const [room, proved] of [
      [ROOM_FOR_WORDS, LONGEST_SKETCH],
      [32, LONGEST_SKETCH],
      [0, LONGEST_SKETCH],
      [0, 40],
    ] as const) {
      const path = writePath(slug, name, writeWords(exact, room), writeProof({ ...complete, sketch: shorten(proved) }));
      if (path.length <= LONGEST_PATH) return path;
    }
    const bare = { ...complete, sketch: shorten(SHORTEST_SKETCH), before: complete.before.slice(0, 2), after: complete.after.slice(0, 2) };
    return writePath(slug, name, '', writeProof(bare));
  };
}
