import { makeRandom, shuffle } from '../model/random.ts';
import { fillArcCosts } from './arc-costs.ts';
import { addBackward, addFew, addFewBackward, addProduct, makeParameters, type Parameters, softmax, step } from './learning.ts';
import { LABEL_ROLES, PAIR_ROLES, PAIRS, type ParserWeights, SHAPE_ROLES, SHAPES, TAG_ROLES, WORD_ROLES } from './networks.ts';
import { lookAt, makeLook, WIDE } from './parse-features.ts';
import { apply, canAttachLeft, canAttachRight, canShift, isDone, LEFT, makeState, RIGHT, resetState, SHIFT } from './transition-state.ts';
import { EDGE_ROW, rememberRows, type Vocabulary } from './vocabulary.ts';
import type { Word } from './word-features.ts';

/** A sentence to learn arcs from, with tags as a tagger that has not seen it predicts them. */
export interface ParsedSentence {
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export interface ParserOptions {
  readonly width: number;
  readonly hidden: number;
  readonly tags: number;
  readonly labels: number;
  readonly uposOf: Uint8Array;
  readonly wideRows: number;
  /** A wide row met fewer times is not used. */
  readonly wideLeast: number;
  /** A pair of parts of speech met fewer times gets no row. */
  readonly pairLeast: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  /** Share of words that are read without what was learned for them alone, so that unknown words are learned too. */
  readonly ownDropout: number;
  /** Share of hidden units left out of each step. */
  readonly dropout: number;
  /** Share of wrong actions that are followed, so that the parser learns to go on after its mistakes. */
  readonly explore: number;
  readonly longest: number;
}

interface Network {
  readonly embedding: Parameters;
  readonly roles: Parameters;
  readonly rows: Parameters;
  readonly pairs: Parameters;
  readonly bias: Parameters;
  /** `hidden × 3`. */
  readonly actions: Parameters;
  readonly actionBias: Parameters;
  /** `2 × hidden × labels`. */
  readonly labels: Parameters;
  readonly labelBias: Parameters;
  readonly wide: Parameters;
}

const ROWS = TAG_ROLES + LABEL_ROLES + SHAPE_ROLES;

function makeNetwork(embeddingRows: number, { width, hidden, tags, labels, wideRows, seed }: ParserOptions): Network {
  const random = makeRandom(seed + 77);
  const around = (scale: number) => () => (random() * 2 - 1) * scale;
  const rows = TAG_ROLES * (tags + 2) + LABEL_ROLES * (labels + 1) + SHAPE_ROLES * SHAPES;
  return {
    embedding: makeParameters(embeddingRows * width, around(0.1)),
    roles: makeParameters(WORD_ROLES * width * hidden, around(0.7 * Math.sqrt(3 / width))),
    rows: makeParameters(rows * hidden, around(0.1)),
    pairs: makeParameters(PAIR_ROLES * PAIRS * hidden),
    bias: makeParameters(hidden, () => 0.05),
    actions: makeParameters(hidden * 3, around(Math.sqrt(3 / hidden) / 2)),
    actionBias: makeParameters(3),
    labels: makeParameters(2 * hidden * labels, around(Math.sqrt(3 / hidden) / 2)),
    labelBias: makeParameters(2 * labels),
    wide: makeParameters(wideRows * 3),
  };
}

/**
 * Learns a greedy parser by following its own actions under a dynamic oracle (Goldberg and Nivre 2013): at each state
 * the probability of all actions that lose no gold arc is raised, and that of the right label where an arc is right.
 */
export function learnParser(
  sentences: readonly ParsedSentence[],
  vocabulary: Vocabulary,
  options: ParserOptions,
  report: (line: string) => void,
): ParserWeights {
  const { width, hidden, labels, longest, wideRows } = options;
  const net = makeNetwork(vocabulary.rows, options);
  const random = makeRandom(options.seed + 5);
  const lookUp = rememberRows(vocabulary);
  const edge: readonly number[] = [EDGE_ROW];
  const state = makeState(longest);
  const look = makeLook();
  const size = (longest + 2) * WORD_ROLES * hidden;
  const e = new Float64Array((longest + 2) * width);
  const de = new Float64Array(e.length);
  const c = new Float64Array(size);
  const dc = new Float64Array(size);
  const used = new Uint8Array((longest + 2) * WORD_ROLES);
  const dRoles = new Float64Array(net.roles.weights.length);
  const dActions = new Float64Array(net.actions.weights.length);
  const dActionBias = new Float64Array(3);
  const dLabels = new Float64Array(net.labels.weights.length);
  const dLabelBias = new Float64Array(2 * labels);
  const dBias = new Float64Array(hidden);
  const units = new Float64Array(hidden);
  const du = new Float64Array(hidden);
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(labels);
  const costs = new Int32Array(3);
  const wideCounts = new Int32Array(wideRows);
  const pairCounts = new Int32Array(PAIR_ROLES * PAIRS);
  const key = new Int32Array(longest + 1);
  const tag = new Uint8Array(longest + 1);
  const offer = { key, tag, uposOf: options.uposOf, tags: options.tags, labels };
  const keep = 1 - options.dropout;

  function runState(gold: ParsedSentence, epoch: number, rate: number): void {
    lookAt(state, offer, wideRows - 1, look);
    units.set(net.bias.weights);
    for (let r = 0; r < WORD_ROLES; r++) {
      const at = look.words[r] ?? -1;
      if (at < 0) continue;
      const place = (at * WORD_ROLES + r) * hidden;
      if (used[at * WORD_ROLES + r] === 0) {
        used[at * WORD_ROLES + r] = 1;
        c.fill(0, place, place + hidden);
        dc.fill(0, place, place + hidden);
        addProduct(e, at * width, width, net.roles.weights, r * width * hidden, hidden, c, place);
      }
      for (let h = 0; h < hidden; h++) units[h] = (units[h] ?? 0) + (c[place + h] ?? 0);
    }
    for (let k = 0; k < ROWS; k++) {
      const row = (look.rows[k] ?? 0) * hidden;
      for (let h = 0; h < hidden; h++) units[h] = (units[h] ?? 0) + (net.rows.weights[row + h] ?? 0);
    }
    for (let k = 0; k < PAIR_ROLES; k++) {
      const pair = look.pairs[k] ?? 0;
      if ((pairCounts[pair] ?? 0) < options.pairLeast) {
        if (epoch === 0) pairCounts[pair] = (pairCounts[pair] ?? 0) + 1;
        look.pairs[k] = -1;
        continue;
      }
      for (let h = 0; h < hidden; h++) units[h] = (units[h] ?? 0) + (net.pairs.weights[pair * hidden + h] ?? 0);
    }
    for (let h = 0; h < hidden; h++) {
      const u = units[h] ?? 0;
      units[h] = u > 0 && random() < keep ? u / keep : 0;
    }
    scores.set(net.actionBias.weights);
    addFew(units, net.actions.weights, 0, scores);
    for (let k = 0; k < WIDE; k++) {
      const row = look.wide[k] ?? 0;
      if (epoch === 0) wideCounts[row] = (wideCounts[row] ?? 0) + 1;
      else if ((wideCounts[row] ?? 0) >= options.wideLeast)
        for (let a = 0; a < 3; a++) scores[a] = (scores[a] ?? 0) + (net.wide.weights[row * 3 + a] ?? 0);
    }
    if (!canShift(state)) scores[SHIFT] = -Infinity;
    if (!canAttachLeft(state)) scores[LEFT] = -Infinity;
    if (!canAttachRight(state)) scores[RIGHT] = -Infinity;

    fillArcCosts(state, gold.heads, costs);
    let least = 1e9;
    let guess = 0;
    for (let a = 0; a < 3; a++) {
      if (scores[a] === -Infinity) continue;
      least = Math.min(least, costs[a] ?? 0);
      if ((scores[a] ?? 0) > (scores[guess] ?? 0)) guess = a;
    }
    let best = -1;
    for (let a = 0; a < 3; a++)
      if (scores[a] !== -Infinity && costs[a] === least && (best < 0 || (scores[a] ?? 0) > (scores[best] ?? 0))) best = a;
    softmax(scores);
    let right = 0;
    for (let a = 0; a < 3; a++) if (costs[a] === least) right += scores[a] ?? 0;
    for (let a = 0; a < 3; a++) {
      const p = scores[a] ?? 0;
      const g = p - (costs[a] === least && right > 0 ? p / right : 0);
      scores[a] = g;
      dActionBias[a] = (dActionBias[a] ?? 0) + g;
    }
    du.fill(0);
    addFewBackward(units, net.actions.weights, 0, scores, dActions, du);
    if (epoch > 0)
      for (let k = 0; k < WIDE; k++) {
        const row = look.wide[k] ?? 0;
        if ((wideCounts[row] ?? 0) >= options.wideLeast) step(net.wide, row * 3, 3, scores, 0, rate);
      }

    const top = state.depth > 0 ? (state.stack[state.depth - 1] ?? 0) : -1;
    const below = state.depth > 1 ? (state.stack[state.depth - 2] ?? -1) : -1;
    const head = top < 0 ? -1 : (gold.heads[top] ?? -1);
    const direction =
      top < 0
        ? -1
        : head === state.next && costs[LEFT] === least && canAttachLeft(state)
          ? 0
          : head === below && costs[RIGHT] === least
            ? 1
            : -1;
    if (direction >= 0) {
      scoreLabels(direction);
      softmax(labelScores);
      const l = gold.labels[top] ?? 0;
      labelScores[l] = (labelScores[l] ?? 0) - 1;
      for (let k = 0; k < labels; k++)
        dLabelBias[direction * labels + k] = (dLabelBias[direction * labels + k] ?? 0) + (labelScores[k] ?? 0);
      addFewBackward(units, net.labels.weights, direction * hidden * labels, labelScores, dLabels, du);
    }
    for (let h = 0; h < hidden; h++) {
      const d = (du[h] ?? 0) / keep;
      du[h] = d;
      dBias[h] = (dBias[h] ?? 0) + d;
    }
    for (let r = 0; r < WORD_ROLES; r++) {
      const at = look.words[r] ?? -1;
      if (at < 0) continue;
      const place = (at * WORD_ROLES + r) * hidden;
      for (let h = 0; h < hidden; h++) dc[place + h] = (dc[place + h] ?? 0) + (du[h] ?? 0);
    }
    for (let k = 0; k < ROWS; k++) step(net.rows, (look.rows[k] ?? 0) * hidden, hidden, du, 0, rate);
    for (let k = 0; k < PAIR_ROLES; k++) {
      const pair = look.pairs[k] ?? -1;
      if (pair >= 0) step(net.pairs, pair * hidden, hidden, du, 0, rate);
    }

    const follow = guess !== best && (epoch === 0 || random() > options.explore) ? best : guess;
    let label = -1;
    if (follow !== SHIFT) {
      scoreLabels(follow - 1);
      label = 0;
      for (let k = 1; k < labels; k++) if ((labelScores[k] ?? 0) > (labelScores[label] ?? 0)) label = k;
    }
    apply(state, follow, label);
  }

  function scoreLabels(direction: number): void {
    for (let k = 0; k < labels; k++) labelScores[k] = net.labelBias.weights[direction * labels + k] ?? 0;
    addFew(units, net.labels.weights, direction * hidden * labels, labelScores);
  }

  function runSentence(sentence: ParsedSentence, epoch: number, rate: number): void {
    const n = sentence.words.length;
    resetState(state, n);
    used.fill(0, 0, (n + 1) * WORD_ROLES);
    e.fill(0, 0, (n + 1) * width);
    de.fill(0, 0, (n + 1) * width);
    const rowLists: (readonly number[])[] = [];
    for (let i = 0; i <= n; i++) {
      const word = sentence.words[i];
      const entry = word && lookUp(word);
      const rows = !entry ? edge : entry.own > 0 && random() < options.ownDropout ? entry.inherited : entry.rows;
      rowLists.push(rows);
      key[i] = word?.lower ?? 0;
      tag[i] = sentence.tags[i] ?? 0;
      for (const row of rows)
        for (let d = 0; d < width; d++) e[i * width + d] = (e[i * width + d] ?? 0) + (net.embedding.weights[row * width + d] ?? 0);
    }
    while (!isDone(state)) runState(sentence, epoch, rate);
    for (let i = 0; i <= n; i++)
      for (let r = 0; r < WORD_ROLES; r++)
        if (used[i * WORD_ROLES + r] === 1)
          addBackward(e, i * width, width, net.roles.weights, r * width * hidden, hidden, dc, (i * WORD_ROLES + r) * hidden, dRoles, de);
    for (let i = 0; i <= n; i++) for (const row of rowLists[i] ?? edge) step(net.embedding, row * width, width, de, i * width, rate);
    for (const [parameters, gradient] of dense) {
      step(parameters, 0, gradient.length, gradient, 0, rate);
      gradient.fill(0);
    }
  }
  const dense: readonly (readonly [Parameters, Float64Array])[] = [
    [net.roles, dRoles],
    [net.actions, dActions],
    [net.actionBias, dActionBias],
    [net.labels, dLabels],
    [net.labelBias, dLabelBias],
    [net.bias, dBias],
  ];

  const order = makeRandom(options.seed);
  const steps = options.epochs * sentences.length;
  let done = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let arcs = 0;
    let right = 0;
    for (const sentence of shuffle([...sentences], order)) {
      runSentence(sentence, epoch, options.rate * (1 - done++ / steps) + 1e-4);
      arcs += sentence.words.length;
      for (let i = 0; i < sentence.words.length; i++) if (state.head[i] === sentence.heads[i]) right++;
    }
    report(`parser epoch ${epoch + 1}: ${((100 * right) / arcs).toFixed(1)} % of arcs right while learning`);
  }
  for (let row = 0; row < wideRows; row++) if ((wideCounts[row] ?? 0) < options.wideLeast) net.wide.weights.fill(0, row * 3, row * 3 + 3);
  const pairKeys: number[] = [];
  pairCounts.forEach((count, pair) => {
    if (count >= options.pairLeast) pairKeys.push(pair);
  });
  return freeze(net, pairKeys, options);
}

/** `rows × columns` to `columns × rows`, each output's weights side by side. */
export function transpose(values: Float64Array, from: number, rows: number, columns: number): Float32Array {
  const out = new Float32Array(rows * columns);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = values[from + i * columns + j] ?? 0;
  return out;
}

function freeze(net: Network, pairKeys: readonly number[], { width, hidden, labels }: ParserOptions): ParserWeights {
  const pairs = new Float32Array(pairKeys.length * hidden);
  pairKeys.forEach((key, i) => {
    pairs.set(net.pairs.weights.subarray(key * hidden, (key + 1) * hidden), i * hidden);
  });
  const labelWeights = new Float32Array(2 * hidden * labels);
  for (let d = 0; d < 2; d++) labelWeights.set(transpose(net.labels.weights, d * hidden * labels, hidden, labels), d * hidden * labels);
  return {
    width,
    hidden,
    embedding: Float32Array.from(net.embedding.weights),
    roles: Float32Array.from(net.roles.weights),
    rows: Float32Array.from(net.rows.weights),
    pairKeys,
    pairs,
    bias: Float32Array.from(net.bias.weights),
    actions: transpose(net.actions.weights, 0, hidden, 3),
    actionBias: Float32Array.from(net.actionBias.weights),
    labels: labelWeights,
    labelBias: Float32Array.from(net.labelBias.weights),
    wide: Float32Array.from(net.wide.weights),
  };
}
