import { EDGE_ROW, keyOfCodes, rowsOf, type Vocabulary } from './vocabulary.ts';
import { describeWord, type Word } from './word-features.ts';

/** Different words kept; past that the memory is emptied, so that a text of any length stays in bounds. */
export const KEPT = 8_000;

/** Words met so far, each with a number; 0 is what stands beyond the edges. */
export interface KnownWords {
  /** A key for the word whatever its spelling. */
  readonly key: Int32Array;
  /** The word's class, 0 for words without one; see {@link Syntax.wordClass}. */
  readonly wordClass: Uint8Array;
  /** Number of a word; one that is new is folded first. */
  readonly numberOf: (form: string) => number;
  /** Makes room for `count` different words more. Numbers given before are void. */
  readonly makeRoom: (count: number) => void;
}

/** `fold` works out what the word of a number adds to the layers, given its rows of the embeddings. */
export function makeKnownWords(vocabulary: Vocabulary, fold: (number: number, rows: readonly number[]) => void): KnownWords {
  const known = new Map<string, number>();
  const key = new Int32Array(KEPT + 1);
  const wordClass = new Uint8Array(KEPT + 1);
  const { indexOf, codes } = vocabulary.codes;

  function keep(number: number, word: Word): void {
    fold(number, rowsOf(word, vocabulary).rows);
    key[number] = word.lower;
    const index = indexOf.get(keyOfCodes(word));
    wordClass[number] = index === undefined ? 0 : (codes[index] ?? 0);
  }

  function numberOf(form: string): number {
    const number = known.get(form);
    if (number !== undefined) return number;
    const next = Math.min(KEPT, known.size + 1);
    known.set(form, next);
    keep(next, describeWord(form));
    return next;
  }

  function makeRoom(count: number): void {
    if (known.size + count > KEPT) known.clear();
  }

  fold(0, [EDGE_ROW]);
  return { key, wordClass, numberOf, makeRoom };
}
