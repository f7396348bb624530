import { makeRandom, shuffle } from '../../model/random.ts';
import type { DocumentView } from '../document-view.ts';
import { gatherContext, type NameContext } from '../names/name-context.ts';
import { MOST_FEATURES, nameFeatures, TAG_BUCKETS } from '../names/name-features.ts';
import { isTagged, TAG_COUNT } from '../names/name-tags.ts';
import type { TagWeights } from '../names/tag-names.ts';
import { quantize } from './quantize.ts';

/** A document with the right tag of each tagged token; 255 where it is not known. */
export interface TaggedExample {
  readonly view: DocumentView;
  readonly gold: Uint8Array;
  /** How much its tokens count. */
  readonly weight: number;
}

export const UNKNOWN_TAG = 255;

/** Weights within so many steps of nothing are left out of the file; costs nothing measurable. */
const DEAD = 2;

/** The share of features left out at each step, so that no word alone decides (dropout; Srivastava et al. 2014). */
const DROPPED = 0.4;

/** How the classifier is learned. */
export interface TaggerOptions {
  readonly epochs: number;
  /** How many models, each with a seed of its own, the weights are the mean of: less is left to the order of learning. */
  readonly rounds: number;
  readonly seed: number;
  readonly vote: number;
  readonly openness: number;
}

/**
 * Learns the classifier: multinomial logistic regression over hashed features with AdaGrad (Duchi et al. 2011), reading
 * each document left to right with its own tags, so that it learns to live with its mistakes.
 */
export function trainNameTags(examples: readonly TaggedExample[], options: TaggerOptions): TagWeights {
  const total = new Float32Array(TAG_BUCKETS * TAG_COUNT);
  const clues = examples.map(({ view }) => gatherContext(view));
  for (let round = 0; round < options.rounds; round++) {
    const weights = learnOnce(examples, clues, options.epochs, options.seed + round);
    for (let w = 0; w < total.length; w++) total[w] = (total[w] ?? 0) + (weights[w] ?? 0) / options.rounds;
  }
  // at work no feature is left out, so that each counts for less
  const { weights: rounded, scale } = quantize(total, DEAD);
  return { weights: rounded, scale: scale * (1 - DROPPED), vote: options.vote, openness: options.openness };
}

/** One run over the examples in an order of its own. */
function learnOnce(examples: readonly TaggedExample[], clues: readonly NameContext[], epochs: number, seed: number): Float32Array {
  const weights = new Float32Array(TAG_BUCKETS * TAG_COUNT);
  const squares = new Float32Array(TAG_BUCKETS * TAG_COUNT).fill(1e-2);
  const random = makeRandom(seed);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Float64Array(TAG_COUNT);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.15 * (1 - epoch / epochs) + 0.01;
    for (const index of shuffle(order, random)) {
      const example = examples[index];
      const seen = clues[index];
      if (!example || !seen) continue;
      const { view, gold } = example;
      const given = new Uint8Array(view.document.tokens.count);
      for (let i = 0; i < given.length; i++) {
        if (!isTagged(view, i)) continue;
        const all = nameFeatures(view, seen, i, i > 0 ? (given[i - 1] ?? 0) : 0, i > 1 ? (given[i - 2] ?? 0) : 0, features);
        let n = 0;
        for (let f = 0; f < all; f++) if (random() >= DROPPED) features[n++] = features[f] ?? 0;
        let best = 0;
        for (let t = 0; t < TAG_COUNT; t++) {
          let sum = 0;
          for (let f = 0; f < n; f++) sum += weights[(features[f] ?? 0) * TAG_COUNT + t] ?? 0;
          scores[t] = sum;
          if (sum > (scores[best] ?? 0)) best = t;
        }
        given[i] = best;
        const right = gold[i] ?? UNKNOWN_TAG;
        if (right === UNKNOWN_TAG) continue;
        if (epoch === 0) given[i] = right;
        const top = scores[best] ?? 0;
        let total = 0;
        for (let t = 0; t < TAG_COUNT; t++) total += Math.exp((scores[t] ?? 0) - top);
        for (let t = 0; t < TAG_COUNT; t++) {
          const gradient = example.weight * (Math.exp((scores[t] ?? 0) - top) / total - (t === right ? 1 : 0));
          if (Math.abs(gradient) < 1e-4) continue;
          for (let f = 0; f < n; f++) {
            const at = (features[f] ?? 0) * TAG_COUNT + t;
            const step = gradient + 1e-4 * (weights[at] ?? 0);
            const square = (squares[at] ?? 0) + step * step;
            squares[at] = square;
            weights[at] = (weights[at] ?? 0) - (rate * step) / Math.sqrt(square);
          }
        }
      }
    }
  }
  return weights;
}
