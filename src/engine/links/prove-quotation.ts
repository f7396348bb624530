import { startsWithLetter } from '../text/letters.ts';
import type { Span } from '../types.ts';
import { readBoundary, startsParagraph } from './boundaries.ts';
import { findAlike } from './find-alike.ts';
import { findExactly } from './find-exactly.ts';
import { placeWords, type WordPlaces } from './find-kin.ts';
import { createRunFinder, type FindRun } from './find-runs.ts';
import { findLandmarks, indexRuns } from './landmarks.ts';
import { hashSpeaker, locateSource } from './name-source.ts';
import { around, countWords, hashWords, isApart, type Piece, sketchPieces } from './pieces.ts';
import { type Proof, SHORT, shortenSketch } from './proof.ts';
import { compareSurroundings, sketchSurroundings } from './surroundings.ts';
import { BESIDE, FAR_BESIDE, markTwins } from './twins.ts';
import { readWords, type Words } from './words.ts';

/** A text as it is when links into it are made, read once for all of them. */
export interface TextThen {
  readonly words: Words;
  readonly runs: ReadonlyMap<number, number>;
  readonly findRun: FindRun;
  readonly places: WordPlaces;
}

/** Reads the text. */
export function readThen(text: string): TextThen {
  const words = readWords(text);
  return { words, runs: indexRuns(words), findRun: createRunFinder(words.sketch), places: placeWords(words) };
}

/** A long quotation is proved by this many words, half from each end. */
const LONGEST_SKETCH = 72;
/** Up to so many words a quotation is proved by two characters a word: in so few, one of them may be another's by chance. */
const MOST_FINE = 24;
/** A passage that is at most so many words away may come to stand where the quotation stood. */
const NEAR = 90;
/** From this likeness on what stands beside another passage is compared with what stands beside the quotation. */
const RIVAL = 0.6;
/** Of the places with the very same words so many are compared, the nearest: of words that stand everywhere no link can tell. */
const MOST_COMPARED = 48;

/** Whether the words lie in more than one paragraph. */
function liesAcross(words: Words, { first, last }: Piece): boolean {
  for (let at = first + 1; at < last; at++) if (startsParagraph(words, at)) return true;
  return false;
}

/** How many characters there are from the first letter to the last. */
function lengthOfWords(exact: string): number {
  let first = -1;
  let end = 0;
  let at = 0;
  for (const character of exact) {
    if (startsWithLetter(character)) {
      if (first < 0) first = at;
      end = at + character.length;
    }
    at += character.length;
  }
  return first < 0 ? 0 : end - first;
}

/** All that a link says of the quotation with these pieces, which are not none; `exact` are its words as written. */
export function proveQuotation(
  { words, runs, findRun, places }: TextThen,
  pieces: readonly Piece[],
  exact: string,
  source: Span | undefined,
  speakerName: string | undefined,
): Proof {
  const own = around(pieces);
  const sketch = shortenSketch(sketchPieces(words, pieces), LONGEST_SKETCH);
  const count = countWords(pieces);
  const length = lengthOfWords(exact);
  const base = {
    hash: hashWords(words, pieces),
    count,
    length,
    pieces: pieces.map(({ first, last }, i) => ({ count: last - first, gap: i === 0 ? 0 : first - (pieces[i - 1]?.last ?? 0) })),
    sketch,
    fine: count <= MOST_FINE ? pieces.map(({ first, last }) => words.fine.slice(first, last)).join('') : '',
    boundary: readBoundary(words, own),
    ...sketchSurroundings(words, own),
    ...findLandmarks(words, own, runs),
    speaker: hashSpeaker(speakerName),
    ...locateSource(words, source, pieces[0] ?? own),
  };
  const standing = findExactly(words, findRun, base).map(around);
  // (its own place, or the one kept of several that share words; and those that share words with it: “no, no, no”)
  const itself = standing.findIndex(({ first }) => first === own.first);
  const ordinal = itself < 0 ? standing.findIndex((place) => !isApart(place, own)) : itself;
  const same = standing
    .slice(Math.max(0, ordinal - MOST_COMPARED / 2), Math.max(0, ordinal) + MOST_COMPARED / 2)
    .filter((place) => isApart(place, own));
  const isNear = ({ first, last }: Piece): boolean => first - own.last < NEAR && own.first - last < NEAR;
  const alike = length < SHORT ? [] : findAlike(words, places, base, own);
  const reach = standing.length > 1 ? FAR_BESIDE : BESIDE;
  const rivals = [...same, ...alike.filter(({ similarity }) => similarity >= RIVAL).map(({ passage }) => passage)];
  const twins = [
    ...same.filter(isNear),
    ...alike.map(({ passage, overEdges }) => (liesAcross(words, own) ? overEdges : passage)),
    ...same.filter((place) => !isNear(place)),
  ];
  return {
    ...base,
    twin: standing.length > 1 ? 1 : Math.max(0, ...alike.map(({ similarity }) => similarity)),
    rival: Math.max(0, ...rivals.map((rival) => compareSurroundings(words, rival, base).both)),
    twins: markTwins(words, runs, own, twins, reach),
    reach,
    ordinal: Math.max(0, ordinal),
    occurrences: Math.max(1, standing.length),
  };
}
