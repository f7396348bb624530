import type { FoldedWords } from './folded-words.ts';
import { PLACES, REACH, type TaggerWeights } from './networks.ts';
import { filledUp, packRows, rectify, sumRows, UNIT } from './sum-rows.ts';

/** Gives each word of a sentence (by its number among the model's words) the number of a joint tag. */
export type TagSentence = (words: Int32Array, n: number, tags: Uint8Array) => void;

/** A tagger that goes from left to right, each tag from the words around it and the two tags before. */
export function makeTagger(tagger: TaggerWeights, folded: FoldedWords): TagSentence {
  const { hidden, classes, bias, out, outBias } = tagger;
  const pairs = hidden >> 1;
  const before = packRows(tagger.before);
  const start = packRows(bias);
  const sums = new Int32Array(pairs);
  const units = new Float64Array(hidden);
  // Units above zero, packed: half of them rest, and each costs a weight of every tag.
  const active = new Float64Array(hidden);
  const places = new Int32Array(hidden);
  const rows = new Int32Array(filledUp(PLACES)).fill(folded.nothing * PLACES * pairs);
  const columns = transposeOf(out, classes, hidden);
  const first = Float64Array.from(outBias, (x) => x * UNIT);
  const scores = new Float64Array(classes);

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
      rectify(sums, units);
      let count = 0;
      for (let h = 0; h < hidden; h++) {
        const u = units[h] ?? 0;
        if (u === 0) continue;
        active[count] = u;
        places[count++] = h * classes;
      }
      for (let k = count; k < hidden && (k & 3) !== 0; k++) active[k] = 0; // their places are old, and weigh nothing
      scores.set(first);
      addColumns(columns, places, active, count, scores);
      let best = 0;
      let bestScore = scores[0] ?? 0;
      for (let k = 1; k < classes; k++) {
        const score = scores[k] ?? 0;
        if (score > bestScore) {
          bestScore = score;
          best = k;
        }
      }
      tags[i] = best;
      t2 = t1;
      t1 = best;
    }
  };
}

/** `classes × hidden` to `hidden × classes`. */
function transposeOf(out: Float32Array, classes: number, hidden: number): Float64Array {
  const columns = new Float64Array(out.length);
  for (let k = 0; k < classes; k++) for (let h = 0; h < hidden; h++) columns[h * classes + k] = out[k * hidden + h] ?? 0;
  return columns;
}

/** `scores += active · columns`, four units at a time; units past `count` up to a multiple of four are zero. */
function addColumns(columns: Float64Array, places: Int32Array, active: Float64Array, count: number, scores: Float64Array): void {
  const classes = scores.length;
  for (let a = 0; a < count; a += 4) {
    const u0 = active[a] ?? 0;
    const u1 = active[a + 1] ?? 0;
    const u2 = active[a + 2] ?? 0;
    const u3 = active[a + 3] ?? 0;
    const c0 = places[a] ?? 0;
    const c1 = places[a + 1] ?? 0;
    const c2 = places[a + 2] ?? 0;
    const c3 = places[a + 3] ?? 0;
    for (let k = 0; k < classes; k++)
      scores[k] =
        (scores[k] ?? 0) +
        u0 * (columns[c0 + k] ?? 0) +
        u1 * (columns[c1 + k] ?? 0) +
        u2 * (columns[c2 + k] ?? 0) +
        u3 * (columns[c3 + k] ?? 0);
  }
}
