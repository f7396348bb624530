/** A local alignment of a link's sketch with a stretch of the text's sketch. */
export interface Alignment {
  /** Index in the link's sketch and index in the text, both rising. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Weight of the words that are the same. */
  readonly common: number;
}

/** Where in a link's sketch a new piece starts, with the number of words that stood between it and the piece before it. */
export type Breaks = ReadonlyMap<number, number>;
