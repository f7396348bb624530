import type { FoldedWords } from './folded-words.ts';
import { LABEL_ROLES, PAIR_ROLES, PAIRS, SHAPE_ROLES, type SyntaxNetworks, TAG_ROLES, WORD_ROLES } from './networks.ts';
import { lookAt, makeLook, type Offer, WIDE } from './parse-features.ts';
import { filledUp, packRows, rectify, sumRows, UNIT } from './sum-rows.ts';
import { UPOS } from './syntax.ts';
import {
  apply,
  canAttachLeft,
  canAttachRight,
  canShift,
  isDone,
  LEFT,
  RIGHT,
  resetState,
  SHIFT,
  type TransitionState,
} from './transition-state.ts';

/** Fills `state` with the arcs of a sentence of `n` words. */
export type ParseSentence = (words: Int32Array, n: number, offer: Offer, state: TransitionState) => void;

/** Wide weights are kept in 16 bits, finer than units by this. */
const WIDE_UNIT = 16;
const ROWS = TAG_ROLES + LABEL_ROLES + SHAPE_ROLES;

/** Labels that a part of speech bears on arcs to the left (0) and to the right (1): `[direction × parts + part]`. */
function listLabels({ labels, borne }: SyntaxNetworks): readonly Uint8Array[] {
  const all = Uint8Array.from(labels, (_, i) => i);
  return Array.from({ length: 2 * UPOS.length }, (_, k) => {
    const some = all.filter((l) => borne[k * labels.length + l] === 1);
    const list = some.length > 0 ? some : all;
    // Whole fours: the last label again where one is missing.
    return Uint8Array.from({ length: (list.length + 3) & ~3 }, (__, i) => list[Math.min(i, list.length - 1)] ?? 0);
  });
}

/** The parser's rows, those of pairs, and a row of zeros in one table, and where each pair's row begins, -1 where it has none. */
function layOutRows({ parser }: SyntaxNetworks): { readonly table: Int32Array; readonly rowOfPair: Int32Array } {
  const rows = packRows(parser.rows);
  const table = new Int32Array((parser.rows.length + parser.pairs.length + parser.hidden) >> 1);
  table.set(rows);
  table.set(packRows(parser.pairs), rows.length);
  const rowOfPair = new Int32Array(PAIR_ROLES * PAIRS).fill(-1);
  parser.pairKeys.forEach((key, i) => {
    rowOfPair[key] = rows.length + i * (parser.hidden >> 1);
  });
  return { table, rowOfPair };
}

/** A greedy parser: two actions a word, each from what stands around the top of the stack (Chen and Manning 2014). */
export function makeParser(networks: SyntaxNetworks, folded: FoldedWords): ParseSentence {
  const { hidden, bias, wide } = networks.parser;
  const labels = networks.labels.length;
  const labelsOf = listLabels(networks);
  const { table, rowOfPair } = layOutRows(networks);
  const half = hidden >> 1;
  const start = packRows(bias);
  const sums = new Int32Array(half);
  const active = new Float64Array(hidden);
  const look = makeLook();
  const rows = new Int32Array(filledUp(ROWS + PAIR_ROLES));
  const wordRows = new Int32Array(filledUp(WORD_ROLES)).fill(folded.nothing * WORD_ROLES * half);
  const zeros = table.length - half;
  const actions = Float64Array.from(networks.parser.actions);
  const labelWeights = Float64Array.from(networks.parser.labels);
  const actionBias = Float64Array.from(networks.parser.actionBias, (x) => x * UNIT);
  const labelBias = Float64Array.from(networks.parser.labelBias, (x) => x * UNIT);
  const wideMask = wide.length / 3 - 1;
  const wideWeights = Int16Array.from(wide, (x) => Math.round(x * UNIT * WIDE_UNIT));

  /** The best of the labels that a part of speech bears. Four at a time: sums that wait for each other are slow. */
  function bestLabel(direction: number, upos: number): number {
    const some = labelsOf[direction * UPOS.length + upos];
    let best = 0;
    let bestScore = -Infinity;
    if (!some) return best;
    for (let i = 0; i < some.length; i += 4) {
      const l0 = some[i] ?? 0;
      const l1 = some[i + 1] ?? l0;
      const l2 = some[i + 2] ?? l0;
      const l3 = some[i + 3] ?? l0;
      const base = direction * labels;
      const a0 = (base + l0) * hidden;
      const a1 = (base + l1) * hidden;
      const a2 = (base + l2) * hidden;
      const a3 = (base + l3) * hidden;
      let s0 = labelBias[base + l0] ?? 0;
      let s1 = labelBias[base + l1] ?? 0;
      let s2 = labelBias[base + l2] ?? 0;
      let s3 = labelBias[base + l3] ?? 0;
      for (let h = 0; h < hidden; h++) {
        const u = active[h] ?? 0;
        s0 += u * (labelWeights[a0 + h] ?? 0);
        s1 += u * (labelWeights[a1 + h] ?? 0);
        s2 += u * (labelWeights[a2 + h] ?? 0);
        s3 += u * (labelWeights[a3 + h] ?? 0);
      }
      if (s0 > bestScore) {
        bestScore = s0;
        best = l0;
      }
      if (s1 > bestScore) {
        bestScore = s1;
        best = l1;
      }
      if (s2 > bestScore) {
        bestScore = s2;
        best = l2;
      }
      if (s3 > bestScore) {
        bestScore = s3;
        best = l3;
      }
    }
    return best;
  }

  return (words, n, offer, state) => {
    resetState(state, n);
    while (!isDone(state)) {
      lookAt(state, offer, wideMask, look);
      for (let r = 0; r < WORD_ROLES; r++) {
        const at = look.words[r] ?? -1;
        wordRows[r] = ((at < 0 ? folded.nothing : at < n ? (words[at] ?? 0) : 0) * WORD_ROLES + r) * half;
      }
      for (let k = 0; k < ROWS; k++) rows[k] = (look.rows[k] ?? 0) * half;
      let used = ROWS;
      for (let k = 0; k < PAIR_ROLES; k++) {
        const row = rowOfPair[look.pairs[k] ?? 0] ?? -1;
        if (row >= 0) rows[used++] = row;
      }
      const filled = filledUp(used);
      while (used < filled) rows[used++] = zeros;
      sums.set(start);
      sumRows(folded.parser, wordRows, wordRows.length, sums, half);
      sumRows(table, rows, used, sums, half);
      rectify(sums, active);
      let shift = actionBias[0] ?? 0;
      let left = actionBias[1] ?? 0;
      let right = actionBias[2] ?? 0;
      for (let h = 0; h < hidden; h++) {
        const u = active[h] ?? 0;
        shift += u * (actions[h] ?? 0);
        left += u * (actions[hidden + h] ?? 0);
        right += u * (actions[2 * hidden + h] ?? 0);
      }
      for (let k = 0; k < WIDE; k++) {
        const at = (look.wide[k] ?? 0) * 3;
        shift += (wideWeights[at] ?? 0) / WIDE_UNIT;
        left += (wideWeights[at + 1] ?? 0) / WIDE_UNIT;
        right += (wideWeights[at + 2] ?? 0) / WIDE_UNIT;
      }
      let action = -1;
      let best = -Infinity;
      if (canShift(state)) {
        action = SHIFT;
        best = shift;
      }
      if (canAttachLeft(state) && left > best) {
        action = LEFT;
        best = left;
      }
      if (canAttachRight(state) && right > best) action = RIGHT;
      if (action < 0) break;
      const child = state.stack[state.depth - 1] ?? 0;
      apply(state, action, action === SHIFT ? -1 : bestLabel(action - 1, offer.uposOf[offer.tag[child] ?? 0] ?? 0));
    }
  };
}
