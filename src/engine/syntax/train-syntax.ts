import { packContainer } from '../model/container.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';
import { bestAction, NO_TAG } from './parse-document.ts';
import { fillParseFeatures, PARSE_FEATURES } from './parse-features.ts';
import { packTable } from './sparse-table.ts';
import { fillTagFeatures, TAG_FEATURES } from './tag-features.ts';
import { apply, canAttachLeft, canAttachRight, canShift, isDone, makeState, resetState, type TransitionState } from './transition-state.ts';
import { describeWord, type Word } from './word-features.ts';

/** A sentence of a treebank. `head` is the index in the sentence, or the sentence's length for the root. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** Reads lines of `FORM UPOS XPOS HEAD DEPREL SPACE_AFTER`, sentences parted by blank lines. */
export function readTreebank(tsv: string): TreebankSentence[] {
  return tsv
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      forms: rows.map((row) => row[0] ?? ''),
      tags: rows.map((row) => `${row[1]}/${row[2]}`),
      heads: rows.map((row) => (Number(row[3]) === 0 ? rows.length : Number(row[3]) - 1)),
      labels: rows.map((row) => row[4] ?? 'dep'),
    }));
}

export interface SyntaxTraining {
  readonly seed: number;
  readonly tagEpochs: number;
  readonly parseEpochs: number;
  /** Parts into which the data is cut so that the parser learns from tags predicted by a tagger that has not seen them. */
  readonly folds: number;
  readonly report?: (line: string) => void;
}

const TAG_ROWS = 2 ** 18;
const PARSE_ROWS = 2 ** 19;
const LONGEST = 250;

/** A small seeded generator (mulberry32), so that the same seed gives the same weights. */
function makeRandom(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = mixed[i];
    const b = mixed[j];
    if (a !== undefined && b !== undefined) {
      mixed[i] = b;
      mixed[j] = a;
    }
  }
  return mixed;
}

interface Example {
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

const argmax = (scores: Float32Array): number => {
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
};

function runTagger(
  model: AveragedPerceptron,
  { words, tags }: Example,
  learn: boolean,
  features: Uint32Array,
  scores: Float32Array,
  out?: Uint8Array,
): number {
  let before = NO_TAG;
  let before2 = NO_TAG;
  let right = 0;
  for (let i = 0; i < words.length; i++) {
    const count = fillTagFeatures(words, i, before, before2, features);
    model.score(features, count, scores);
    const guess = argmax(scores);
    const gold = tags[i] ?? 0;
    if (guess === gold) right++;
    else if (learn) model.update(features, count, gold, guess);
    if (learn) model.tick();
    if (out) out[i] = guess;
    before2 = before;
    before = guess;
  }
  return right;
}

function learnTagger(examples: readonly Example[], classes: number, epochs: number, random: () => number): AveragedPerceptron {
  const model = new AveragedPerceptron(TAG_ROWS, classes);
  const features = new Uint32Array(TAG_FEATURES);
  const scores = new Float32Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const example of shuffle(examples, random)) runTagger(model, example, true, features, scores);
  return model;
}

/** Tags predicted with averaged weights. */
function tagWith(weights: Float32Array, classes: number, examples: readonly Example[]): Uint8Array[] {
  const frozen = new AveragedPerceptron(1, 1);
  const features = new Uint32Array(TAG_FEATURES);
  const scores = new Float32Array(classes);
  const model = Object.assign(Object.create(AveragedPerceptron.prototype) as AveragedPerceptron, frozen, {
    rows: TAG_ROWS,
    classes,
    weights,
  }); // same shape, only read
  return examples.map((example) => {
    const out = new Uint8Array(example.words.length);
    runTagger(model, example, false, features, scores, out);
    return out;
  });
}

/**
 * What each kind of action loses of the gold arcs (dynamic oracle for arc-hybrid, Goldberg and Nivre 2013): shift,
 * attach left (to the next word), attach right (to the word below).
 */
function costs(state: TransitionState, heads: Int32Array): readonly [number, number, number] {
  const { stack, depth, next, n } = state;
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
  let shift = 0;
  for (let d = 0; d < depth; d++) {
    const s = stack[d] ?? -1;
    if (heads[s] === next) shift++;
    if (heads[next] === s && s !== s0) shift++;
  }
  let children = 0;
  for (let b = next; b < n; b++) if (heads[b] === s0) children++;
  const gold = s0 < 0 ? -1 : (heads[s0] ?? -1);
  const left = children + (gold === s1 && s1 >= 0 ? 1 : 0) + (gold > next ? 1 : 0);
  const right = children + (gold >= next ? 1 : 0);
  return [shift, left, right];
}

function learnParser(
  examples: readonly Example[],
  labels: number,
  epochs: number,
  random: () => number,
  report: (line: string) => void,
): AveragedPerceptron {
  const classes = 1 + 2 * labels;
  const model = new AveragedPerceptron(PARSE_ROWS, classes);
  const features = new Uint32Array(PARSE_FEATURES);
  const scores = new Float32Array(classes);
  const state = makeState(LONGEST);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let arcs = 0;
    let right = 0;
    for (const { words, tags, heads, labels: gold } of shuffle(examples, random)) {
      resetState(state, words.length);
      while (!isDone(state)) {
        const count = fillParseFeatures(words, tags, state, features);
        model.score(features, count, scores);
        const guess = bestAction(scores, state, labels);
        if (guess < 0) break;
        const [shift, left, rightCost] = costs(state, heads);
        const top = state.stack[state.depth - 1] ?? 0;
        const allowed: (readonly [number, number])[] = [];
        if (canShift(state)) allowed.push([0, shift]);
        const label = gold[top] ?? 0;
        const below = state.stack[state.depth - 2] ?? -1;
        // A right arc must carry the right label; a wrong arc may carry any, the best-scored one counts.
        if (canAttachLeft(state)) allowed.push([1 + (heads[top] === state.next ? label : bestLabel(scores, 1, labels)), left]);
        if (canAttachRight(state))
          allowed.push([1 + labels + (heads[top] === below ? label : bestLabel(scores, 1 + labels, labels)), rightCost]);
        const least = Math.min(...allowed.map(([, cost]) => cost));
        let best = -1;
        for (const [action, cost] of allowed)
          if (cost === least && (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0))) best = action;
        const isRight = allowed.some(([action, cost]) => action === guess && cost === least);
        if (!isRight) model.update(features, count, best, guess);
        model.tick();
        apply(state, !isRight && (epoch === 0 || random() > 0.9) ? best : guess, labels);
      }
      for (let i = 0; i < words.length; i++) {
        arcs++;
        if (state.head[i] === heads[i]) right++;
      }
    }
    report(`parser epoch ${epoch + 1}: ${((100 * right) / arcs).toFixed(1)} % of arcs right while learning`);
  }
  return model;
}

function bestLabel(scores: Float32Array, from: number, labels: number): number {
  let best = 0;
  for (let l = 1; l < labels; l++) if ((scores[from + l] ?? 0) > (scores[from + best] ?? 0)) best = l;
  return best;
}

/** Learns tagger and parser from a treebank; gives the bytes of `syntax.bin`. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  { seed, tagEpochs, parseEpochs, folds, report = () => {} }: SyntaxTraining,
): Uint8Array {
  const random = makeRandom(seed);
  const tagNames = [...new Set(sentences.flatMap((s) => s.tags))].sort();
  const labelNames = [...new Set(sentences.flatMap((s) => s.labels))].sort();
  const tagId = new Map(tagNames.map((name, i) => [name, i]));
  const labelId = new Map(labelNames.map((name, i) => [name, i]));
  const examples: Example[] = sentences
    .filter((s) => s.forms.length <= LONGEST)
    .map((s) => ({
      words: s.forms.map(describeWord),
      tags: Uint8Array.from(s.tags, (t) => tagId.get(t) ?? 0),
      heads: Int32Array.from(s.heads),
      labels: Int32Array.from(s.labels, (l) => labelId.get(l) ?? 0),
    }));
  const predicted: Example[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = examples.filter((_, i) => i % folds !== fold);
    const held = examples.filter((_, i) => i % folds === fold);
    const tags = tagWith(learnTagger(rest, tagNames.length, Math.max(2, tagEpochs - 2), random).average(), tagNames.length, held);
    held.forEach((example, i) => {
      predicted.push({ ...example, tags: tags[i] ?? example.tags });
    });
    report(`tags of part ${fold + 1} of ${folds} predicted`);
  }
  const tagger = learnTagger(examples, tagNames.length, tagEpochs, random).average();
  report('tagger learned');
  const parser = learnParser(predicted, labelNames.length, parseEpochs, random, report).average();
  return packContainer({
    meta: { tags: tagNames, labels: labelNames, seed },
    arrays: {
      ...packTable('tagger', tagger, TAG_ROWS, tagNames.length, 18),
      ...packTable('parser', parser, PARSE_ROWS, 1 + 2 * labelNames.length, 20),
    },
  });
}
