import { makeRandom, shuffle } from '../model/random.ts';
import { addBackward, addFew, addFewBackward, addProduct, makeParameters, type Parameters, softmax, step } from './learning.ts';
import { PLACES, REACH } from './networks.ts';
import { EDGE_ROW, rememberRows, type Vocabulary } from './vocabulary.ts';
import type { Word } from './word-features.ts';

export interface TaggedSentence {
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
}

export interface TaggerOptions {
  readonly width: number;
  readonly hidden: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  readonly ownDropout: number;
  readonly dropout: number;
}

/** A feed-forward tagger with a window of words and the two tags before (as in Botha et al. 2017). */
export interface TaggerNetwork {
  readonly width: number;
  readonly hidden: number;
  readonly classes: number;
  readonly embedding: Parameters;
  /** `PLACES × width × hidden`. */
  readonly window: Parameters;
  /** Rows of the tag before and the one before that; the class number `classes` stands for none. */
  readonly before: Parameters;
  readonly bias: Parameters;
  readonly out: Parameters;
  readonly outBias: Parameters;
}

function makeNetwork(rows: number, { width, hidden, classes, seed }: TaggerOptions): TaggerNetwork {
  const random = makeRandom(seed + 77);
  const around = (scale: number) => () => (random() * 2 - 1) * scale;
  return {
    width,
    hidden,
    classes,
    embedding: makeParameters(rows * width, around(0.1)),
    window: makeParameters(PLACES * width * hidden, around(Math.sqrt(3 / width))),
    before: makeParameters(2 * (classes + 1) * hidden, around(0.1)),
    bias: makeParameters(hidden, () => 0.05),
    out: makeParameters(hidden * classes, around(Math.sqrt(3 / hidden) / 2)),
    outBias: makeParameters(classes),
  };
}

/** Runs over sentences; learns from them when a rate is given. */
export function makeTaggerRunner(net: TaggerNetwork, vocabulary: Vocabulary, options: TaggerOptions) {
  const { width, hidden, classes, embedding, window, before, bias, out, outBias } = net;
  const LONG = 260;
  const e = new Float64Array((LONG + 2 * REACH) * width);
  const de = new Float64Array(e.length);
  const c = new Float64Array((LONG + 2 * REACH) * PLACES * hidden);
  const dc = new Float64Array(c.length);
  const dWindow = new Float64Array(window.weights.length);
  const dOut = new Float64Array(out.weights.length);
  const dOutBias = new Float64Array(classes);
  const dBias = new Float64Array(hidden);
  const unit = new Float64Array(hidden);
  const du = new Float64Array(hidden);
  const scores = new Float64Array(classes);
  const lookUp = rememberRows(vocabulary);
  const edge: readonly number[] = [EDGE_ROW];
  const random = makeRandom(options.seed + 5);

  return (words: readonly Word[], gold: Uint8Array | undefined, rate: number, result: Uint8Array): number => {
    const n = words.length;
    const learns = gold !== undefined && rate > 0;
    const rowLists: (readonly number[])[] = [];
    e.fill(0, 0, (n + 2 * REACH) * width);
    for (let p = 0; p < n + 2 * REACH; p++) {
      const word = words[p - REACH];
      let rows = edge;
      if (word) {
        const entry = lookUp(word);
        rows = learns && entry.own > 0 && random() < options.ownDropout ? entry.inherited : entry.rows;
      }
      rowLists.push(rows);
      for (const row of rows)
        for (let d = 0; d < width; d++) e[p * width + d] = (e[p * width + d] ?? 0) + (embedding.weights[row * width + d] ?? 0);
    }
    c.fill(0, 0, (n + 2 * REACH) * PLACES * hidden);
    if (learns) {
      dc.fill(0, 0, (n + 2 * REACH) * PLACES * hidden);
      de.fill(0, 0, (n + 2 * REACH) * width);
    }
    for (let p = 0; p < n + 2 * REACH; p++)
      for (let r = 0; r < PLACES; r++) {
        const i = p - r; // the token that sees place p as its place r
        if (i >= 0 && i < n) addProduct(e, p * width, width, window.weights, r * width * hidden, hidden, c, (p * PLACES + r) * hidden);
      }
    let t1 = classes;
    let t2 = classes;
    let right = 0;
    const keep = 1 - options.dropout;
    for (let i = 0; i < n; i++) {
      const b1 = t1 * hidden;
      const b2 = (classes + 1 + t2) * hidden;
      for (let h = 0; h < hidden; h++) {
        let sum = (bias.weights[h] ?? 0) + (before.weights[b1 + h] ?? 0) + (before.weights[b2 + h] ?? 0);
        for (let r = 0; r < PLACES; r++) sum += c[((i + r) * PLACES + r) * hidden + h] ?? 0;
        unit[h] = sum > 0 ? (learns && options.dropout > 0 ? (random() < keep ? sum / keep : 0) : sum) : 0;
      }
      scores.set(outBias.weights);
      addFew(unit, out.weights, 0, scores);
      let best = 0;
      for (let k = 1; k < classes; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
      result[i] = best;
      if (gold) {
        const target = gold[i] ?? 0;
        if (best === target) right++;
        if (learns) {
          softmax(scores);
          scores[target] = (scores[target] ?? 0) - 1;
          for (let k = 0; k < classes; k++) dOutBias[k] = (dOutBias[k] ?? 0) + (scores[k] ?? 0);
          du.fill(0);
          addFewBackward(unit, out.weights, 0, scores, dOut, du);
          for (let h = 0; h < hidden; h++) {
            if (unit[h] === 0) continue;
            const sum = (du[h] ?? 0) / keep;
            du[h] = sum;
            dBias[h] = (dBias[h] ?? 0) + sum;
            for (let r = 0; r < PLACES; r++) {
              const at = ((i + r) * PLACES + r) * hidden + h;
              dc[at] = (dc[at] ?? 0) + sum;
            }
          }
          step(before, b1, hidden, du, 0, rate);
          step(before, b2, hidden, du, 0, rate);
        }
      }
      t2 = t1;
      t1 = best;
    }
    if (learns) {
      dWindow.fill(0);
      for (let p = 0; p < n + 2 * REACH; p++) {
        for (let r = 0; r < PLACES; r++) {
          const i = p - r;
          if (i >= 0 && i < n)
            addBackward(e, p * width, width, window.weights, r * width * hidden, hidden, dc, (p * PLACES + r) * hidden, dWindow, de);
        }
      }
      step(window, 0, dWindow.length, dWindow, 0, rate);
      for (let p = 0; p < n + 2 * REACH; p++)
        for (const row of rowLists[p] ?? edge) step(embedding, row * width, width, de, p * width, rate);
      step(out, 0, dOut.length, dOut, 0, rate);
      step(outBias, 0, classes, dOutBias, 0, rate);
      step(bias, 0, hidden, dBias, 0, rate);
      dOut.fill(0);
      dOutBias.fill(0);
      dBias.fill(0);
    }
    return right;
  };
}

export function learnTagger(
  sentences: readonly TaggedSentence[],
  vocabulary: Vocabulary,
  options: TaggerOptions,
  report: (line: string, net: TaggerNetwork) => void,
): TaggerNetwork {
  const net = makeNetwork(vocabulary.rows, options);
  const run = makeTaggerRunner(net, vocabulary, options);
  const random = makeRandom(options.seed);
  const result = new Uint8Array(300);
  const steps = options.epochs * sentences.length;
  let done = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let right = 0;
    let words = 0;
    for (const { words: w, tags } of shuffle([...sentences], random)) {
      right += run(w, tags, options.rate * (1 - done++ / steps) + 1e-4, result);
      words += w.length;
    }
    report(`tagger epoch ${epoch + 1}: ${((100 * right) / words).toFixed(2)} % right while learning`, net);
  }
  return net;
}
