import type { Document } from '../text/document.ts';
import { fillParseFeatures, PARSE_FEATURES } from './parse-features.ts';
import { addScores } from './sparse-table.ts';
import type { Syntax } from './syntax.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { fillTagFeatures, TAG_FEATURES } from './tag-features.ts';
import { apply, canAttachLeft, canAttachRight, canShift, isDone, makeState, resetState, type TransitionState } from './transition-state.ts';
import { describeWord, type Word } from './word-features.ts';

/** The tag before a sentence. */
export const NO_TAG = 250;

interface Workspace {
  readonly features: Uint32Array;
  readonly tagScores: Int32Array;
  readonly actionScores: Int32Array;
  state: TransitionState;
  tags: Uint8Array;
}

function makeWorkspace(model: SyntaxModel, longest: number): Workspace {
  return {
    features: new Uint32Array(Math.max(TAG_FEATURES, PARSE_FEATURES)),
    tagScores: new Int32Array(model.tagger.classes),
    actionScores: new Int32Array(model.parser.classes),
    state: makeState(longest),
    tags: new Uint8Array(longest + 1),
  };
}

/** Tags from left to right, each from its words and the two tags before (Collins 2002). */
function tagSentence(words: readonly Word[], model: SyntaxModel, { features, tagScores, tags }: Workspace): void {
  let before = NO_TAG;
  let before2 = NO_TAG;
  for (let i = 0; i < words.length; i++) {
    addScores(model.tagger, features, fillTagFeatures(words, i, before, before2, features), tagScores);
    let best = 0;
    for (let t = 1; t < tagScores.length; t++) if ((tagScores[t] ?? 0) > (tagScores[best] ?? 0)) best = t;
    tags[i] = best;
    before2 = before;
    before = best;
  }
}

/** The best action that the state allows; -1 when none is, which does not happen before the end. */
export function bestAction(scores: Int32Array | Float32Array, state: TransitionState, labels: number): number {
  let best = canShift(state) ? 0 : -1;
  const left = canAttachLeft(state);
  const right = canAttachRight(state);
  const from = left ? 1 : 1 + labels;
  const to = right ? 1 + 2 * labels : 1 + labels;
  for (let a = from; a < to; a++) if (best < 0 || (scores[a] ?? 0) > (scores[best] ?? 0)) best = a;
  return best;
}

/** Greedy arc-hybrid parsing: one pass, two actions a word. */
function parseSentence(words: readonly Word[], model: SyntaxModel, { features, actionScores, state, tags }: Workspace): void {
  const labels = model.labelNames.length;
  resetState(state, words.length);
  while (!isDone(state)) {
    addScores(model.parser, features, fillParseFeatures(words, tags, state, features), actionScores);
    const action = bestAction(actionScores, state, labels);
    if (action < 0) break;
    apply(state, action, labels);
  }
}

/** Parts of speech and dependency heads for a whole document. */
export function parseDocument(document: Document, model: SyntaxModel): Syntax {
  const { tokens, sentences } = document;
  const upos = new Uint8Array(tokens.count);
  const xpos = new Uint8Array(tokens.count);
  const head = new Int32Array(tokens.count).fill(-1);
  const label = new Uint8Array(tokens.count);
  const root = Math.max(0, model.labelNames.indexOf('root'));
  const space = makeWorkspace(
    model,
    sentences.reduce((longest, { first, last }) => Math.max(longest, last - first), 1),
  );
  for (const { first, last } of sentences) {
    const words = tokens.form.slice(first, last).map(describeWord);
    tagSentence(words, model, space);
    parseSentence(words, model, space);
    for (let i = 0; i < words.length; i++) {
      const tag = space.tags[i] ?? 0;
      upos[first + i] = model.tagUpos[tag] ?? 0;
      xpos[first + i] = model.tagXpos[tag] ?? 0;
      const h = space.state.head[i] ?? -1;
      const isRoot = h < 0 || h === words.length;
      head[first + i] = isRoot ? -1 : first + h;
      label[first + i] = isRoot ? root : Math.max(0, space.state.label[i] ?? 0);
    }
  }
  return { upos, xpos, xposNames: model.xposNames, head, label, labelNames: model.labelNames };
}
