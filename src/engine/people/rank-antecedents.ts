import { LINK_BUCKETS, linkFeatures, MOST_LINK_FEATURES, openFeatures } from './antecedents.ts';
import type { Decide } from './link-mentions.ts';

/** The learned linear ranker of antecedents. */
export interface LinkWeights {
  /** By bucket, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** A pronoun whose best antecedent is less likely than this stays open. */
  readonly threshold: number;
}

/** Decides with the learned weights: softmax over the antecedents and “nobody who can be told”. */
export function decideWith({ weights, scale, threshold }: LinkWeights): Decide {
  const features = new Int32Array(MOST_LINK_FEATURES);
  const sum = (n: number): number => {
    let total = 0;
    for (let f = 0; f < n; f++) total += weights[(features[f] ?? 0) & (LINK_BUCKETS - 1)] ?? 0;
    return total * scale;
  };
  return (linking, place, antecedents) => {
    const open = sum(openFeatures(linking, place, features));
    const scores = antecedents.map((antecedent) => sum(linkFeatures(linking, place, antecedent, features)));
    const top = Math.max(open, ...scores);
    const total = scores.reduce((all, score) => all + Math.exp(score - top), Math.exp(open - top));
    const best = scores.indexOf(Math.max(...scores));
    const antecedent = antecedents[best];
    const sure = Math.exp((scores[best] ?? 0) - top) / total;
    return antecedent && sure >= threshold ? { antecedent, sure } : undefined;
  };
}
