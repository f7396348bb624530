import type { TreeShape } from './tree-shape.ts';

/** Universal POS tags, by id. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

/** The ids of {@link UPOS} by name. */
export const POS = Object.fromEntries(UPOS.map((tag, id) => [tag, id])) as Readonly<Record<(typeof UPOS)[number], number>>; // every tag is a key

/**
 * Parts of speech, dependency heads and the shape of trees of a document's tokens, as columns. Heads never leave the sentence; every
 * sentence has exactly one root, whose head is -1.
 */
export interface Syntax extends TreeShape {
  /** Index into {@link UPOS} for each token. */
  readonly upos: Uint8Array;
  /** Index into `xposNames` (Penn Treebank tags) for each token. */
  readonly xpos: Uint8Array;
  readonly xposNames: readonly string[];
  /** Absolute index of each token's head; -1 for the root of its sentence. */
  readonly head: Int32Array;
  /** Index into `labelNames` (Universal Dependencies relations, subtypes kept where the model knows them). */
  readonly label: Uint8Array;
  readonly labelNames: readonly string[];
  /** Index of each token's sentence in `Document.sentences`. */
  readonly sentence: Int32Array;
  /** A class for each token's word, learned from large text: words of one class are used alike. 0 for words without one. */
  readonly wordClass: Uint8Array;
}
