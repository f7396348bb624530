import type { Vocabulary } from './vocabulary.ts';

/** Words before and after the tagged one that the tagger looks at. */
export const REACH = 2;
export const PLACES = 2 * REACH + 1;

/** Sizes of what the parser looks at; see parse-features.ts for what they are. */
export const WORD_ROLES = 8;
export const TAG_ROLES = 17;
export const LABEL_ROLES = 7;
export const SHAPE_ROLES = 7;
/** Values of each role of shape: distances, numbers of children. */
export const SHAPES = 64;

/** Pairs and triples of parts of speech that have rows of their own where they are common. */
export const PAIR_ROLES = 10;
/** Combinations of three parts of speech, the root and none counted as such: 20³. */
export const PAIRS = 8000;

/** The weights of the tagger: a window of words and the two tags before, a layer of rectified units, a score for each tag. */
export interface TaggerWeights {
  readonly width: number;
  readonly hidden: number;
  readonly classes: number;
  /** `rows × width`. */
  readonly embedding: Float32Array;
  /** `PLACES × width × hidden`. */
  readonly window: Float32Array;
  /** `2 × (classes + 1) × hidden`; tag number `classes` is none. */
  readonly before: Float32Array;
  readonly bias: Float32Array;
  /** `classes × hidden`. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** The weights of the parser: rows for what stands at each role, a layer of rectified units, scores for actions and labels. */
export interface ParserWeights {
  readonly width: number;
  readonly hidden: number;
  readonly embedding: Float32Array;
  /** `WORD_ROLES × width × hidden`. */
  readonly roles: Float32Array;
  /** `TAG_ROLES × (tags + 2) × hidden`, then `LABEL_ROLES × (labels + 1) × hidden`, then `SHAPE_ROLES × SHAPES × hidden`. */
  readonly rows: Float32Array;
  /** Which of the `PAIR_ROLES × PAIRS` combinations have rows, in order, and the rows. */
  readonly pairKeys: readonly number[];
  readonly pairs: Float32Array;
  readonly bias: Float32Array;
  /** `3 × hidden`: shift, attach to the left, attach to the right. */
  readonly actions: Float32Array;
  readonly actionBias: Float32Array;
  /** `2 × labels × hidden`: of arcs to the left, of arcs to the right. */
  readonly labels: Float32Array;
  readonly labelBias: Float32Array;
  /** `wide rows × 3`: what pairs of words say about the action, by hash. */
  readonly wide: Float32Array;
}

/** All that is learned. */
export interface SyntaxNetworks {
  /** Joint tags such as `VERB/VBD`. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly tagger: TaggerWeights;
  readonly parser: ParserWeights;
  /** `2 × parts of speech × labels`: 1 where words of a part of speech bear a label, on arcs to the left and to the right. */
  readonly borne: Uint8Array;
}
