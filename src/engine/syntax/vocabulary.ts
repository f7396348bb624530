import { mix } from './feature-hash.ts';
import type { Word } from './word-features.ts';

/** Words' codes learned from large text (see learn-word-codes.ts), found by the word's key. */
export interface WordCodes {
  readonly levels: number;
  readonly indexOf: ReadonlyMap<number, number>;
  /** `levels × words`. */
  readonly codes: Uint8Array;
}

/** Which rows of an embedding table a word is the sum of. */
export interface Vocabulary {
  readonly codes: WordCodes;
  /** Rows of single words, prefixes, suffixes and shapes, by key. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly rows: number;
}

/** The row of what stands beyond the edges of a sentence. */
export const EDGE_ROW = 0;
/** The row of words without codes. */
const NO_CODES = 1;
const FIRST_CODE = 2;
export const CODES_A_LEVEL = 256;

/** Keys have 24 bits: two words share one once in a thousand, which costs less than longer keys would. */
const toKey = (hash: number): number => hash >>> 8;

export const keyOfCodes = (word: Word): number => toKey(mix(0, word.lower));
export const firstKeyedRow = (levels: number): number => FIRST_CODE + levels * CODES_A_LEVEL;

/** Keys of what a word's rows are learned for: the word, its spelling where that is not lower case, and its parts. */
export function keysOf({ form, lower, prefix, suffix2, suffix3, suffix4, shape }: Word): readonly number[] {
  const parts = [mix(3, suffix2), mix(4, suffix3), mix(5, suffix4), mix(6, prefix), mix(7, shape)];
  return (form === lower ? [mix(1, lower), ...parts] : [mix(1, lower), mix(2, form), ...parts]).map(toKey);
}

/** How many of {@link keysOf} stand for the whole word. */
export const wholeKeys = (word: Word): number => (word.form === word.lower ? 1 : 2);

/** Keys seen often enough get rows: `least` times for whole words, `leastParts` for their parts. */
export function makeVocabulary(counts: ReadonlyMap<Word, number>, codes: WordCodes, least: number, leastParts: number): Vocabulary {
  const seen = new Map<number, number>();
  const whole = new Set<number>();
  for (const [word, count] of counts)
    keysOf(word).forEach((key, i) => {
      if (i < wholeKeys(word)) whole.add(key);
      seen.set(key, (seen.get(key) ?? 0) + count);
    });
  const kept = [...seen].filter(([key, count]) => count >= (whole.has(key) ? least : leastParts)).map(([key]) => key);
  return vocabularyOf(kept, codes);
}

/** Keys with numbers from `first` on, in their order. A list of pairs would take more room than the map. */
export function numberKeys(keys: readonly number[], first: number): Map<number, number> {
  const numbers = new Map<number, number>();
  keys.forEach((key, i) => {
    numbers.set(key, first + i);
  });
  return numbers;
}

/** The vocabulary of some keys; their rows follow their order by size. */
export function vocabularyOf(keys: readonly number[], codes: WordCodes): Vocabulary {
  const first = firstKeyedRow(codes.levels);
  const rowOf = numberKeys(
    [...keys].sort((a, b) => a - b),
    first,
  );
  return { codes, rowOf, rows: first + rowOf.size };
}

/** The rows of a word. The first `own` of them are the word's own and may be left out while learning. */
export function rowsOf(word: Word, { codes, rowOf }: Vocabulary): { readonly rows: readonly number[]; readonly own: number } {
  const rows: number[] = [];
  let own = 0;
  keysOf(word).forEach((key, i) => {
    const row = rowOf.get(key);
    if (row === undefined) return;
    rows.push(row);
    if (i < wholeKeys(word)) own++;
  });
  const index = codes.indexOf.get(keyOfCodes(word));
  if (index === undefined) return { rows: [...rows, NO_CODES], own };
  const words = codes.codes.length / codes.levels; // words that share a key have codes each
  for (let level = 0; level < codes.levels; level++)
    rows.push(FIRST_CODE + level * CODES_A_LEVEL + (codes.codes[level * words + index] ?? 0));
  return { rows, own };
}

/** A word's rows, and those of them that it shares with other words. */
export interface WordRows {
  readonly rows: readonly number[];
  readonly inherited: readonly number[];
  readonly own: number;
}

/** {@link rowsOf} for learners, which meet the same words many times. */
export function rememberRows(vocabulary: Vocabulary): (word: Word) => WordRows {
  const memo = new Map<Word, WordRows>();
  return (word) => {
    const known = memo.get(word);
    if (known) return known;
    const { rows, own } = rowsOf(word, vocabulary);
    const entry = { rows, inherited: rows.slice(own), own };
    memo.set(word, entry);
    return entry;
  };
}
