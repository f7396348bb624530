import { bestOf, biasesOf, makeActiveUnits, packColumns, rectify, scoreColumns, stepOf } from './active-units.ts';
import type { FoldedRows } from './folded-rows.ts';
import { PLACES, REACH, type TaggerWeights } from './networks.ts';
import { filledUp, packRows, sumRows, UNIT } from './sum-rows.ts';

/** Gives each word of a sentence (by its number among the model's words) the number of a joint tag. */
export type TagSentence = (words: Int32Array, n: number, tags: Uint8Array) => void;

/** A tagger that goes from left to right, each tag from the words around it and the two tags before. */
export function makeTagger(tagger: TaggerWeights, folded: FoldedRows): TagSentence {
  const { hidden, classes, bias, out, outBias } = tagger;
  const pairs = hidden >> 1;
  const before = packRows(tagger.before);
  const start = packRows(bias);
  const sums = new Int32Array(pairs);
  const active = makeActiveUnits(hidden);
  const rows = new Int32Array(filledUp(PLACES)).fill(folded.nothing * PLACES * pairs);
  const step = stepOf(out);
  const columns = packColumns(classes, hidden, step, (k, h) => out[k * hidden + h] ?? 0);
  const scoreBias = biasesOf(classes, step, (k) => (outBias[k] ?? 0) * UNIT);
  const width = scoreBias.length >> 1;
  const scores = new Float64Array(width);

  return (words, n, tags) => {
    let t1 = classes;
    let t2 = classes;
    for (let i = 0; i < n; i++) {
      for (let p = 0; p < PLACES; p++) {
        const at = i + p - REACH;
        rows[p] = ((at >= 0 && at < n ? (words[at] ?? 0) : 0) * PLACES + p) * pairs;
      }
      const row1 = t1 * pairs;
      const row2 = (classes + 1 + t2) * pairs;
      for (let p = 0; p < pairs; p++) sums[p] = ((start[p] ?? 0) + (before[row1 + p] ?? 0) + (before[row2 + p] ?? 0)) | 0;
      sumRows(folded.tagger, rows, rows.length, sums, pairs);
      rectify(sums, active);
      scoreColumns(columns, width, active, scores);
      const best = bestOf(scores, scoreBias);
      tags[i] = best;
      t2 = t1;
      t1 = best;
    }
  };
}
