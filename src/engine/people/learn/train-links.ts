import { makeRandom, shuffle } from '../../model/random.ts';
import type { Entity } from '../entity.ts';
import type { Antecedent } from '../links/antecedents.ts';
import { LINK_BUCKETS, linkFeatures, MOST_LINK_FEATURES, openFeatures } from '../links/link-features.ts';
import type { Decide } from '../links/link-mentions.ts';
import type { LinkWeights } from '../links/rank-antecedents.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import type { PeopleModel } from '../people-model.ts';
import { beginLinking, linkEverything } from '../resolve-people.ts';
import { quantize } from './quantize.ts';
import type { Parsed, PeopleGold } from './training-data.ts';

/** A document with the mentions found in it and who they are meant to be. */
export interface LinkExample extends Parsed {
  readonly mentions: readonly MentionCandidate[];
  readonly gold: PeopleGold;
}

/** The gold name of each mention candidate: that of the gold mention whose head word it covers, of the same form. */
export function goldNames(candidates: readonly MentionCandidate[], gold: PeopleGold): (string | undefined)[] {
  return candidates.map(({ span, form }) => {
    const same = gold.mentions.filter(
      ({ head, form: other }) => (form === 'pronoun') === (other === 'pronoun') && span.start <= head[0] && span.end >= head[1],
    );
    return same.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0]?.name;
  });
}

/** The gold name of an entity: that of the first of its mentions that has one. */
export const goldOfEntity = (entity: Entity, names: readonly (string | undefined)[]): string | undefined => {
  for (const { mention } of entity.links) if (names[mention] !== undefined) return names[mention];
  return undefined;
};

/** How the ranker is learned. */
export interface RankerOptions {
  readonly epochs: number;
  /** How many rankers, each with an order of its own, the weights are the mean of: less is left to the order of learning. */
  readonly rounds: number;
  readonly seed: number;
  readonly threshold: number;
}

/** Learns to rank antecedents: softmax over each pronoun's antecedents and “open”, with AdaGrad (Duchi et al. 2011). */
export function trainLinks(examples: readonly LinkExample[], model: Pick<PeopleModel, 'lexicon'>, options: RankerOptions): LinkWeights {
  const total = new Float32Array(LINK_BUCKETS);
  for (let round = 0; round < options.rounds; round++)
    learnOnce(examples, model, options.epochs, options.seed + round).forEach((weight, i) => {
      total[i] = (total[i] ?? 0) + weight / options.rounds;
    });
  return { ...quantize(total), threshold: options.threshold };
}

/** One run over the examples in an order of its own. */
function learnOnce(examples: readonly LinkExample[], model: Pick<PeopleModel, 'lexicon'>, epochs: number, seed: number): Float32Array {
  const weights = new Float32Array(LINK_BUCKETS);
  const squares = new Float32Array(LINK_BUCKETS).fill(0.1);
  const random = makeRandom(seed);
  const order = examples.map((_, index) => index);
  const features = new Int32Array(MOST_LINK_FEATURES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.2 * (1 - epoch / epochs) + 0.02;
    for (const index of shuffle(order, random)) {
      const example = examples[index];
      if (!example) continue;
      const names = goldNames(example.mentions, example.gold);
      const linking = beginLinking(example.document, example.syntax, example.mentions, model);
      const decide: Decide = (state, place, antecedents) => {
        const right = names[place.k];
        const options: { readonly features: Int32Array; readonly antecedent: Antecedent | undefined; readonly right: boolean }[] =
          antecedents.map((antecedent) => {
            const n = linkFeatures(state, place, antecedent, features);
            return {
              features: features.slice(0, n),
              antecedent,
              right: right !== undefined && goldOfEntity(antecedent.entity, names) === right,
            };
          });
        const any = options.some((option) => option.right);
        const n = openFeatures(state, place, features);
        options.push({ features: features.slice(0, n), antecedent: undefined, right: !any });
        learn(
          options.map((option) => option.features),
          options.map((option) => option.right),
          rate,
        );
        const best = options.find((option) => option.right && option.antecedent)?.antecedent;
        return best ? { antecedent: best, sure: 0.95 } : undefined;
      };
      linkEverything(linking, [], decide);
    }
  }
  return weights;

  function learn(options: readonly Int32Array[], right: readonly boolean[], rate: number): void {
    const scores = options.map((list) => list.reduce((sum, f) => sum + (weights[f] ?? 0), 0));
    const top = Math.max(...scores);
    const likely = scores.map((score) => Math.exp(score - top));
    const total = likely.reduce((sum, x) => sum + x, 0);
    const totalRight = likely.reduce((sum, x, i) => sum + (right[i] ? x : 0), 0);
    const gradient = new Map<number, number>();
    options.forEach((list, i) => {
      const p = (likely[i] ?? 0) / total - (right[i] ? (likely[i] ?? 0) / totalRight : 0);
      for (const f of list) gradient.set(f, (gradient.get(f) ?? 0) + p);
    });
    for (const [f, g] of gradient) {
      const step = g + 2e-3 * (weights[f] ?? 0);
      const square = (squares[f] ?? 0) + step * step;
      squares[f] = square;
      weights[f] = (weights[f] ?? 0) - (rate * step) / Math.sqrt(square);
    }
  }
}
