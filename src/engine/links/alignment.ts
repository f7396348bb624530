import type { KnownPiece, Piece } from './pieces.ts';

/** A local alignment of a link's sketch with a stretch of the text's sketch. */
export interface Alignment {
  /** Index in the link's sketch and index in the text, both rising. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Weight of the words that are the same. */
  readonly common: number;
}

/** Where in a link's sketch a new piece starts, with the number of words that stood between it and the piece before it. */
export type Breaks = ReadonlyMap<number, number>;

/** A passage that is like the link's words. */
export interface Likeness {
  /** The first to the last word that is the same. */
  readonly passage: Piece;
  /** The same with a word or two beyond a paragraph's edge, which are chance unless the quotation lies across one. */
  readonly overEdges: Piece;
  readonly alignment: Alignment;
  /** 0 to 1, words outside the quotation's marks left out. */
  readonly similarity: number;
  /** Which share of the link's words is still there. */
  readonly kept: number;
}

/** What a link knows of the words, all or both ends. */
export interface Wanted {
  readonly sketch: string;
  /** The sketch with more bits a word; empty where the link has none. */
  readonly fine: string;
  readonly count: number;
  readonly pieces: readonly KnownPiece[];
}
