import type { Encoder } from './encoder.ts';
import { BITS, KEPT_WORDS } from './layout.ts';
import type { SyntaxNetworks } from './networks.ts';
import { EDGE_ROW, keyOfCodes, rowsOf } from './vocabulary.ts';
import { describeWord } from './word-features.ts';

/** What is written so is read as the man of the trade: the treebanks hardly know another, and take “spokeswoman” behind a noun for anything. */
const TRADE = /^([a-z]{2,})(?:woman|person)$/;

/**
 * What each word asks of the first layer at each place, worked out once per different word (Chen and Manning 2014 do so for
 * the commonest words; an article has few enough for all). The same words always ask the same.
 */
export interface SeenWords {
  /** Number of a word; 0 is what stands for the root. */
  readonly numberOf: (form: string) => number;
  /** The word's class, 0 for words without one; see {@link Syntax.wordClass}. */
  readonly wordClass: Uint8Array;
  /** Makes room for `count` different words more. Numbers given before are void where it says so. */
  readonly makeRoom: (count: number) => boolean;
}

export function makeSeenWords({ vocabulary, tables, sizes }: SyntaxNetworks, { layout, memory, fold }: Encoder): SeenWords {
  const { width } = sizes;
  const vector = new Int16Array(memory, layout.vector, width);
  const sums = new Float64Array(width);
  const known = new Map<string, number>();
  const wordClass = new Uint8Array(KEPT_WORDS + 1);

  function add(number: number, rows: readonly number[]): void {
    sums.fill(0);
    for (const row of rows) for (let d = 0; d < width; d++) sums[d] = (sums[d] ?? 0) + (tables.embedding[row * width + d] ?? 0);
    for (let d = 0; d < width; d++) vector[d] = Math.max(-32_767, Math.min(32_767, Math.round((sums[d] ?? 0) * 2 ** BITS.vector)));
    fold(number);
  }

  function numberOf(form: string): number {
    const number = known.get(form);
    if (number !== undefined) return number;
    const next = Math.min(KEPT_WORDS, known.size + 1);
    known.set(form, next);
    add(next, rowsOf(describeWord(form.replace(TRADE, '$1man')), vocabulary).rows);
    const index = vocabulary.codes.indexOf.get(keyOfCodes(describeWord(form)));
    wordClass[next] = index === undefined ? 0 : (vocabulary.codes.codes[index] ?? 0);
    return next;
  }

  function makeRoom(count: number): boolean {
    if (known.size + count <= KEPT_WORDS) return false;
    known.clear();
    return true;
  }

  add(0, [EDGE_ROW]);
  return { numberOf, wordClass, makeRoom };
}
