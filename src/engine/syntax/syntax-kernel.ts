import type { Layout } from './layout.ts';

/** What runs the networks, over one block of memory. */
export interface SyntaxKernel {
  /** The sum of the `count` rows of the embedding whose numbers are at `layout.rows`, as the `number`-th vector at `layout.vectors`. */
  readonly sum: (count: number, number: number) => void;
  /** Multiplies the vectors at `layout.vectors` with the first table, for each place, into the rows of as many words from `number` on. */
  readonly fold: (number: number) => void;
  /** From the numbers of a sentence's slots (0 the root) to its tags and the scores of its arcs: `scores[slot × slots + head]`. */
  readonly encode: (slots: number) => void;
  /** From heads and parts of speech to labels. */
  readonly label: (slots: number) => void;
  /** Fills the chart of trees at `layout.chart` from the scores of a sentence's arcs. */
  readonly fillChart: (slots: number) => void;
}

/** A kernel over `memory` from `base` on, and the memory that it needs. */
export type MakeKernel = (bytesFrom: (base: number) => { readonly layout: Layout; readonly end: number }) => {
  readonly memory: ArrayBuffer;
  readonly layout: Layout;
  readonly kernel: SyntaxKernel;
};
