import { PLACES, type SyntaxNetworks, WORD_ROLES } from './networks.ts';
import { pack } from './sum-rows.ts';
import { EDGE_ROW, keyOfCodes, rowsOf } from './vocabulary.ts';
import { describeWord, type Word } from './word-features.ts';

/** Different words kept; past that the memory is emptied, so that a text of any length stays in bounds. */
const KEPT = 12_000;

/**
 * What each word adds to the hidden layers at each place and role, worked out once per different word (Chen and Manning
 * 2014 do so for the commonest words; an article has few enough for all). The same words always give the same rows.
 */
export interface FoldedWords {
  /** `places × tagger hidden` packed units a word. */
  readonly tagger: Int32Array;
  /** `roles × parser hidden` packed units a word. */
  readonly parser: Int32Array;
  /** A key for the word whatever its spelling. */
  readonly key: Int32Array;
  /** The word's class, 0 for words without one; see {@link Syntax.wordClass}. */
  readonly wordClass: Uint8Array;
  /** The number of no word: its rows are zeros. */
  readonly nothing: number;
  /** Number of a word; 0 is what stands beyond the edges. */
  readonly numberOf: (form: string) => number;
  /** Makes room for `count` different words more. Numbers given before are void where it says so. */
  readonly makeRoom: (count: number) => boolean;
}

/** `out[to…] = x · W` in packed units; `x` has a multiple of four values. */
function fold(x: Float64Array, w: Float32Array, at: number, outputs: number, sums: Float64Array, out: Int32Array, to: number): void {
  sums.fill(0);
  for (let d = 0; d < x.length; d += 4) {
    const x0 = x[d] ?? 0;
    const x1 = x[d + 1] ?? 0;
    const x2 = x[d + 2] ?? 0;
    const x3 = x[d + 3] ?? 0;
    const w0 = at + d * outputs;
    const w1 = w0 + outputs;
    const w2 = w1 + outputs;
    const w3 = w2 + outputs;
    for (let h = 0; h < outputs; h++)
      sums[h] = (sums[h] ?? 0) + x0 * (w[w0 + h] ?? 0) + x1 * (w[w1 + h] ?? 0) + x2 * (w[w2 + h] ?? 0) + x3 * (w[w3 + h] ?? 0);
  }
  for (let h = 0; h < outputs; h += 2) out[to + (h >> 1)] = pack(sums[h] ?? 0, sums[h + 1] ?? 0);
}

function sumRows(table: Float32Array, rows: readonly number[], out: Float64Array): void {
  out.fill(0);
  const width = out.length;
  for (const row of rows) for (let d = 0; d < width; d++) out[d] = (out[d] ?? 0) + (table[row * width + d] ?? 0);
}

export function foldWords({ vocabulary, tagger, parser }: SyntaxNetworks): FoldedWords {
  const taggerPairs = tagger.hidden >> 1;
  const parserPairs = parser.hidden >> 1;
  const taggerSize = PLACES * taggerPairs;
  const parserSize = WORD_ROLES * parserPairs;
  const words: FoldedWords = {
    tagger: new Int32Array((KEPT + 2) * taggerSize),
    parser: new Int32Array((KEPT + 2) * parserSize),
    key: new Int32Array(KEPT + 1),
    wordClass: new Uint8Array(KEPT + 1),
    nothing: KEPT + 1,
    numberOf,
    makeRoom,
  };
  const known = new Map<string, number>();
  const x = new Float64Array(tagger.width);
  const y = new Float64Array(parser.width);
  const taggerSums = new Float64Array(tagger.hidden);
  const parserSums = new Float64Array(parser.hidden);

  function add(number: number, rows: readonly number[]): void {
    sumRows(tagger.embedding, rows, x);
    for (let p = 0; p < PLACES; p++)
      fold(
        x,
        tagger.window,
        p * tagger.width * tagger.hidden,
        tagger.hidden,
        taggerSums,
        words.tagger,
        number * taggerSize + p * taggerPairs,
      );
    sumRows(parser.embedding, rows, y);
    for (let r = 0; r < WORD_ROLES; r++)
      fold(
        y,
        parser.roles,
        r * parser.width * parser.hidden,
        parser.hidden,
        parserSums,
        words.parser,
        number * parserSize + r * parserPairs,
      );
  }

  function keep(number: number, word: Word): void {
    add(number, rowsOf(word, vocabulary).rows);
    words.key[number] = word.lower;
    const index = vocabulary.codes.indexOf.get(keyOfCodes(word));
    words.wordClass[number] = index === undefined ? 0 : (vocabulary.codes.codes[index] ?? 0);
  }

  function numberOf(form: string): number {
    const number = known.get(form);
    if (number !== undefined) return number;
    const next = Math.min(KEPT, known.size + 1);
    known.set(form, next);
    keep(next, describeWord(form));
    return next;
  }

  function makeRoom(count: number): boolean {
    if (known.size + count <= KEPT) return false;
    known.clear();
    return true;
  }

  add(0, [EDGE_ROW]);
  return words;
}
