import { PLACES, type SyntaxNetworks, WORD_ROLES } from './networks.ts';
import { pack } from './sum-rows.ts';

/**
 * What each word adds to the hidden layers at each place and role, worked out once per different word (Chen and Manning
 * 2014 do so for the commonest words; an article has few enough for all). The same words always give the same rows.
 */
export interface FoldedRows {
  /** `places × tagger hidden` packed units a word. */
  readonly tagger: Int32Array;
  /** `roles × parser hidden` packed units a word. */
  readonly parser: Int32Array;
  /** The number of no word: its rows are zeros. */
  readonly nothing: number;
  /** Works out a word that is the sum of `rows` of the embeddings. */
  readonly fold: (number: number, rows: readonly number[]) => void;
}

/** `out[to…] = x · W` in packed units; `x` has a multiple of four values. */
function multiply(x: Float64Array, w: Float32Array, at: number, outputs: number, sums: Float64Array, out: Int32Array, to: number): void {
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

/** Room for the words with numbers up to `last`. */
export function makeFoldedRows({ tagger, parser }: SyntaxNetworks, last: number): FoldedRows {
  const taggerPairs = tagger.hidden >> 1;
  const parserPairs = parser.hidden >> 1;
  const taggerSize = PLACES * taggerPairs;
  const parserSize = WORD_ROLES * parserPairs;
  const taggerRows = new Int32Array((last + 2) * taggerSize);
  const parserRows = new Int32Array((last + 2) * parserSize);
  const x = new Float64Array(tagger.width);
  const y = new Float64Array(parser.width);
  const taggerSums = new Float64Array(tagger.hidden);
  const parserSums = new Float64Array(parser.hidden);

  function fold(number: number, rows: readonly number[]): void {
    sumRows(tagger.embedding, rows, x);
    for (let p = 0; p < PLACES; p++) {
      const at = p * tagger.width * tagger.hidden;
      multiply(x, tagger.window, at, tagger.hidden, taggerSums, taggerRows, number * taggerSize + p * taggerPairs);
    }
    sumRows(parser.embedding, rows, y);
    for (let r = 0; r < WORD_ROLES; r++) {
      const at = r * parser.width * parser.hidden;
      multiply(y, parser.roles, at, parser.hidden, parserSums, parserRows, number * parserSize + r * parserPairs);
    }
  }

  return { tagger: taggerRows, parser: parserRows, nothing: last + 1, fold };
}
