import type { SyntaxNetworks } from './networks.ts';
import { UPOS } from './syntax.ts';

/** Labels that a part of speech bears on arcs to one side. */
export interface BorneLabels {
  readonly list: Uint8Array;
  /** Row of label 0 on that side, in the parser's `labels`. */
  readonly row: number;
}

/** Of arcs to the left, then to the right: `[direction × parts + part]`. A part of speech that never had any may bear all. */
export function listBorne({ labels, borne }: Pick<SyntaxNetworks, 'labels' | 'borne'>): readonly BorneLabels[] {
  const all = Uint8Array.from(labels, (_, i) => i);
  return Array.from({ length: 2 * UPOS.length }, (_, k) => {
    const some = all.filter((l) => borne[k * labels.length + l] === 1);
    return { list: some.length > 0 ? some : all, row: k < UPOS.length ? 0 : labels.length };
  });
}
