import { distanceOf, partsOf, type SyntaxSizes } from '../networks.ts';
import type { Word } from '../word-features.ts';
import type { Parameters } from './parameters.ts';

/** A sentence to learn from. `heads` are places in the sentence, its length for the root. */
export interface Example {
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Turns `count` scores from `at` into what is wrong with their probabilities, in place; gives the loss. */
function learnChoice(scores: Float32Array, at: number, count: number, right: number): number {
  let top = -Infinity;
  for (let k = 0; k < count; k++) top = Math.max(top, scores[at + k] ?? 0);
  let total = 0;
  for (let k = 0; k < count; k++) {
    const p = Math.exp((scores[at + k] ?? 0) - top);
    scores[at + k] = p;
    total += p;
  }
  for (let k = 0; k < count; k++) scores[at + k] = (scores[at + k] ?? 0) / total;
  const p = scores[at + right] ?? 0;
  scores[at + right] = p - 1;
  return -Math.log(Math.max(p, 1e-9));
}

const wordsOf = (batch: readonly Example[]): number => batch.reduce((sum, { words }) => sum + words.length, 0);

/** The mean loss of the tags, and their gradient into `dz`. Slot 0 of a sentence stands for the root. */
export function learnTags(
  z: Float32Array,
  dz: Float32Array,
  batch: readonly Example[],
  starts: readonly number[],
  sizes: SyntaxSizes,
): number {
  const { length } = partsOf(sizes);
  const share = 1 / wordsOf(batch);
  const scores = new Float32Array(sizes.tags);
  let loss = 0;
  batch.forEach(({ tags }, s) => {
    tags.forEach((tag, i) => {
      const at = ((starts[s] ?? 0) + 1 + i) * length;
      for (let k = 0; k < scores.length; k++) scores[k] = z[at + k] ?? 0;
      loss += learnChoice(scores, 0, scores.length, tag);
      for (let k = 0; k < scores.length; k++) dz[at + k] = (scores[k] ?? 0) * share;
    });
  });
  return loss * share;
}

/** The head's slot in its sentence. */
const slotOfHead = (heads: Int32Array, i: number): number => {
  const head = heads[i] ?? 0;
  return head >= heads.length ? 0 : head + 1;
};

/** The same for the heads: every slot but the word's own is scored (Dozat and Manning 2017). */
export function learnArcs(
  z: Float32Array,
  dz: Float32Array,
  batch: readonly Example[],
  starts: readonly number[],
  sizes: SyntaxSizes,
  distance: Parameters,
  dropout: number,
  random: () => number,
): number {
  const { arc } = sizes;
  const { dependent, head, worth, length } = partsOf(sizes);
  const share = 1 / wordsOf(batch);
  const kept = 1 / (1 - dropout);
  const scale = 1 / Math.sqrt(arc);
  const own = new Float32Array(arc);
  const dOwn = new Float32Array(arc);
  const mask = new Float32Array(arc);
  const scores = new Float32Array(300);
  let loss = 0;
  batch.forEach(({ heads }, s) => {
    const first = starts[s] ?? 0;
    for (let i = 0; i < heads.length; i++) {
      const slot = i + 1;
      const at = (first + slot) * length;
      for (let k = 0; k < arc; k++) {
        mask[k] = random() < dropout ? 0 : kept * scale;
        own[k] = (z[at + dependent + k] ?? 0) * (mask[k] ?? 0);
      }
      for (let j = 0; j <= heads.length; j++) {
        const to = (first + j) * length;
        let score = (z[to + worth] ?? 0) + (distance.weights[distanceOf(slot, j)] ?? 0);
        for (let k = 0; k < arc; k++) score += (own[k] ?? 0) * (z[to + head + k] ?? 0);
        scores[j] = j === slot ? -1e9 : score;
      }
      loss += learnChoice(scores, 0, heads.length + 1, slotOfHead(heads, i));
      dOwn.fill(0);
      for (let j = 0; j <= heads.length; j++) {
        const g = (scores[j] ?? 0) * share;
        if (j === slot || g === 0) continue;
        const to = (first + j) * length;
        dz[to + worth] = (dz[to + worth] ?? 0) + g;
        const d = distanceOf(slot, j);
        distance.gradient[d] = (distance.gradient[d] ?? 0) + g;
        for (let k = 0; k < arc; k++) {
          dOwn[k] = (dOwn[k] ?? 0) + g * (z[to + head + k] ?? 0);
          dz[to + head + k] = (dz[to + head + k] ?? 0) + g * (own[k] ?? 0);
        }
      }
      for (let k = 0; k < arc; k++) dz[at + dependent + k] = (dz[at + dependent + k] ?? 0) + (dOwn[k] ?? 0) * (mask[k] ?? 0);
    }
  });
  return loss * share;
}

/** The same for the labels of the right arcs. */
export function learnLabels(
  z: Float32Array,
  dz: Float32Array,
  batch: readonly Example[],
  starts: readonly number[],
  sizes: SyntaxSizes,
  weights: Parameters,
  bias: Parameters,
  dropout: number,
  random: () => number,
): number {
  const { label: width, labels: count } = sizes;
  const { labelDependent, labelHead, length } = partsOf(sizes);
  const share = 1 / wordsOf(batch);
  const kept = 1 / (1 - dropout);
  const unit = new Float32Array(width);
  const mask = new Float32Array(width);
  const scores = new Float32Array(count);
  let loss = 0;
  batch.forEach(({ heads, labels }, s) => {
    const first = starts[s] ?? 0;
    for (let i = 0; i < heads.length; i++) {
      const at = (first + i + 1) * length + labelDependent;
      const to = (first + slotOfHead(heads, i)) * length + labelHead;
      scores.set(bias.weights);
      for (let u = 0; u < width; u++) {
        const sum = (z[at + u] ?? 0) + (z[to + u] ?? 0);
        mask[u] = sum <= 0 || random() < dropout ? 0 : kept;
        unit[u] = sum * (mask[u] ?? 0);
        if (unit[u] === 0) continue;
        for (let k = 0; k < count; k++) scores[k] = (scores[k] ?? 0) + (unit[u] ?? 0) * (weights.weights[u * count + k] ?? 0);
      }
      loss += learnChoice(scores, 0, count, labels[i] ?? 0);
      for (let k = 0; k < count; k++) {
        scores[k] = (scores[k] ?? 0) * share;
        bias.gradient[k] = (bias.gradient[k] ?? 0) + (scores[k] ?? 0);
      }
      for (let u = 0; u < width; u++) {
        if (mask[u] === 0) continue;
        let d = 0;
        for (let k = 0; k < count; k++) {
          const g = scores[k] ?? 0;
          d += g * (weights.weights[u * count + k] ?? 0);
          weights.gradient[u * count + k] = (weights.gradient[u * count + k] ?? 0) + g * (unit[u] ?? 0);
        }
        d *= mask[u] ?? 0;
        dz[at + u] = (dz[at + u] ?? 0) + d;
        dz[to + u] = (dz[to + u] ?? 0) + d;
      }
    }
  });
  return loss * share;
}
