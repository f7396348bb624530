import { bestOf, biasesOf, makeActiveUnits, packColumns, rectify, scoreColumns, stepOf } from './active-units.ts';
import type { FoldedRows } from './folded-rows.ts';
import { listBorne } from './list-borne.ts';
import { type SyntaxNetworks, WORD_ROLES } from './networks.ts';
import { lookAt, makeLook, type Offer, WIDE } from './parse-features.ts';
import { makeParserRows } from './parser-rows.ts';
import { filledUp, packRows, sumRows, UNIT, WIDE_UNIT } from './sum-rows.ts';
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

/** The labels that a part of speech bears on arcs to one side, and their weights. */
interface Borne {
  readonly labels: Uint8Array;
  readonly columns: Float64Array;
  readonly bias: Float64Array;
}

function weighLabels(networks: SyntaxNetworks): readonly Borne[] {
  const { hidden, labels, labelBias } = networks.parser;
  const step = stepOf(labels);
  return listBorne(networks).map(({ list, row }) => ({
    labels: list,
    columns: packColumns(list.length, hidden, step, (i, h) => labels[(row + (list[i] ?? 0)) * hidden + h] ?? 0),
    bias: biasesOf(list.length, step, (i) => (labelBias[row + (list[i] ?? 0)] ?? 0) * UNIT),
  }));
}

/** A greedy parser: two actions a word, each from what stands around the top of the stack (Chen and Manning 2014). */
export function makeParser(networks: SyntaxNetworks, folded: FoldedRows): ParseSentence {
  const { hidden, bias, wide } = networks.parser;
  const labelsOf = weighLabels(networks);
  const scores = new Float64Array((networks.labels.length + 1) >> 1);
  const others = makeParserRows(networks);
  const half = hidden >> 1;
  const start = packRows(bias);
  const sums = new Int32Array(half);
  const active = makeActiveUnits(hidden);
  const look = makeLook();
  const wordRows = new Int32Array(filledUp(WORD_ROLES)).fill(folded.nothing * WORD_ROLES * half);
  const actions = Float64Array.from(networks.parser.actions);
  const actionBias = Float64Array.from(networks.parser.actionBias, (x) => x * UNIT);
  const wideMask = wide.length / 3 - 1;
  const wideWeights = Int16Array.from(wide, (x) => Math.round(x * UNIT * WIDE_UNIT));

  /** The best of the labels that a part of speech bears. */
  function bestLabel(direction: number, upos: number): number {
    const borne = labelsOf[direction * UPOS.length + upos];
    if (!borne) return 0;
    scoreColumns(borne.columns, borne.bias.length >> 1, active, scores);
    return borne.labels[bestOf(scores, borne.bias)] ?? 0;
  }

  return (words, n, offer, state) => {
    resetState(state, n);
    while (!isDone(state)) {
      lookAt(state, offer, wideMask, look);
      for (let r = 0; r < WORD_ROLES; r++) {
        const at = look.words[r] ?? -1;
        wordRows[r] = ((at < 0 ? folded.nothing : at < n ? (words[at] ?? 0) : 0) * WORD_ROLES + r) * half;
      }
      sums.set(start);
      sumRows(folded.parser, wordRows, wordRows.length, sums, half);
      sumRows(others.table, others.at, others.list(look), sums, half);
      rectify(sums, active);
      let shift = actionBias[0] ?? 0;
      let left = actionBias[1] ?? 0;
      let right = actionBias[2] ?? 0;
      for (let k = 0; k < active.count; k++) {
        const u = active.value[k] ?? 0;
        const h = active.unit[k] ?? 0;
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
