import type { Boundary } from './boundaries.ts';
import { readDigits, writeDigits } from './digits.ts';
import type { Landmarks } from './landmarks.ts';
import type { KnownPiece } from './pieces.ts';
import { checksOf, refine } from './sketch.ts';
import { BESIDE, FAR_BESIDE } from './twins.ts';

/** What a link says about its quotation, so that the link and a text are enough to find the quotation again. */
export interface Proof extends Landmarks {
  /** Over all words, whatever marks stand between them. */
  readonly hash: number;
  /** Number of words. */
  readonly count: number;
  /** Number of characters, up to 63: from 20 on a quotation may be matched approximately. */
  readonly length: number;
  /** The pieces of the content. */
  readonly pieces: readonly KnownPiece[];
  /** One character a word; of a long quotation only as many from both ends as fit. */
  readonly sketch: string;
  /** The sketch with twelve bits a word, of a short quotation; empty in others, and in links of before there was one. */
  readonly fine: string;
  readonly boundary: Boundary;
  /** Up to six words before and after it, in text order. */
  readonly wordsBefore: string;
  readonly wordsAfter: string;
  /** How alike the most similar other passage of the article was, 0 to 1. */
  readonly twin: number;
  /** Which share of the words beside this quotation stood beside that passage, or beside the same words elsewhere, 0 to 1. */
  readonly rival: number;
  /** Which of how many places with the very same words it was, counted from 0. */
  readonly ordinal: number;
  readonly occurrences: number;
  /** Marks of the passages like it, see `markTwins`. */
  readonly twins: readonly number[];
  /** At most so many words off a passage its marks are looked for. */
  readonly reach: number;
  /** Hash of the speaker's last name, of the last word of the source, and of its word nearest to the content; 0 when unknown. */
  readonly speaker: number;
  readonly source: number;
  readonly sourceBeside: number;
  /**
   * Where that nearest word stands, counted from its first piece: 0 is the first word after it, −1 the last one
   * before it. Counted so, another name of another length stands in the same place.
   */
  readonly sourceOffset: number;
}

/** Below this many characters words are never matched approximately, and stand for themselves only in their surroundings. */
export const SHORT = 20;
/** Pieces after these are left out of a link. */
export const MOST_PIECES = 10;
const VERSION = 'B';
/** The version of links from before there were second characters. */
const WITHOUT_CHECKS = 'A';
const ENDS = ['open', 'comma', 'sentence'] as const;
const HASH_WIDTH = 3;

/** The proof as characters that need no escaping in an address: fixed-width digits, then fields parted by dots. */
export function writeProof(proof: Proof): string {
  const { opened, closed, ends } = proof.boundary;
  const fixed = [
    VERSION,
    writeDigits(proof.hash, 5),
    writeDigits(proof.count, 2),
    writeDigits(proof.length, 1),
    writeDigits(Number(opened) + 2 * Number(closed) + 4 * ENDS.indexOf(ends), 1),
    writeDigits(Math.ceil(proof.twin * 63), 1),
    writeDigits(Math.ceil(proof.rival * 63), 1),
    writeDigits(proof.ordinal, 1),
    writeDigits(proof.occurrences, 1),
    writeDigits(proof.speaker, HASH_WIDTH),
    writeDigits(proof.source, HASH_WIDTH),
    writeDigits(proof.sourceBeside, HASH_WIDTH),
    writeDigits(proof.sourceOffset + 32, 1),
    ...proof.pieces.map(({ count, gap }) => writeDigits(gap, 1) + writeDigits(count, 2)),
  ].join('');
  const landmarks = (hashes: readonly number[]): string => hashes.map((h) => writeDigits(h, HASH_WIDTH)).join('');
  return [
    fixed,
    proof.sketch,
    proof.wordsBefore,
    proof.wordsAfter,
    landmarks(proof.before),
    landmarks(proof.after),
    landmarks(proof.twins),
    checksOf(proof.fine),
  ].join('.');
}

/** A sketch of at most so many characters: those of both ends. */
export function shortenSketch(sketch: string, longest: number): string {
  const half = Math.floor(longest / 2);
  return sketch.length <= longest ? sketch : sketch.slice(0, half) + sketch.slice(sketch.length - half);
}

const cut = (digits: string, width: number): number[] => {
  const values: number[] = [];
  for (let i = 0; i + width <= digits.length; i += width) values.push(readDigits(digits.slice(i, i + width)));
  return values;
};

/** Reads what {@link writeProof} wrote; undefined when it is something else, cut off or of another version. */
export function readProof(written: string): Proof | undefined {
  const pattern = written.startsWith(VERSION)
    ? /^[\w-]+(?:\.[\w~-]*){7}$/
    : written.startsWith(WITHOUT_CHECKS)
      ? /^[\w-]+(?:\.[\w~-]*){5,6}$/
      : undefined;
  if (!pattern?.test(written)) return undefined;
  const [fixed = '', sketch = '', wordsBefore = '', wordsAfter = '', before = '', after = '', twins = '', checks = ''] = written.split('.');
  let at = 1;
  const next = (width: number): number => {
    at += width;
    return readDigits(fixed.slice(at - width, at));
  };
  const hash = next(5);
  const count = next(2);
  const length = next(1);
  const flags = next(1);
  const twin = next(1) / 63;
  const rival = next(1) / 63;
  const ordinal = next(1);
  const occurrences = next(1);
  const speaker = next(HASH_WIDTH);
  const source = next(HASH_WIDTH);
  const sourceBeside = next(HASH_WIDTH);
  const sourceOffset = next(1) - 32;
  const pieces: KnownPiece[] = [];
  while (at + 3 <= fixed.length) pieces.push({ gap: next(1), count: next(2) });
  const whole = at === fixed.length && pieces.length > 0 && pieces.reduce((sum, piece) => sum + piece.count, 0) === count;
  if (!whole || sketch.length > count || sketch.length === 0) return undefined;
  if (checks !== '' && (checks.length !== count || sketch.length !== count)) return undefined;
  return {
    hash,
    count,
    length,
    pieces,
    sketch,
    fine: checks === '' ? '' : refine(sketch, checks),
    wordsBefore,
    wordsAfter,
    twin,
    rival,
    ordinal,
    occurrences,
    speaker,
    source,
    sourceBeside,
    sourceOffset,
    boundary: { opened: (flags & 1) === 1, closed: (flags & 2) === 2, ends: ENDS[flags >> 2] ?? 'open' },
    before: cut(before, HASH_WIDTH),
    after: cut(after, HASH_WIDTH),
    twins: cut(twins, HASH_WIDTH),
    reach: written.startsWith(VERSION) && occurrences > 1 ? FAR_BESIDE : BESIDE,
  };
}
