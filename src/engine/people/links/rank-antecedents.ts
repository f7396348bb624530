import { ROLE } from '../document-view.ts';
import type { Antecedent } from './antecedents.ts';
import { LINK_BUCKETS, linkFeatures, MOST_LINK_FEATURES, openFeatures, type PronounPlace } from './link-features.ts';
import type { Decide } from './link-mentions.ts';
import type { Linking } from './linking.ts';
import { lastTold } from './say-again.ts';
import { lastSubject } from './subject-speaks.ts';

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
    if (antecedent && sure >= threshold) return { antecedent, sure };
    const subject = lastSubject(linking, place.k, place.kind, antecedents);
    const only =
      onlyAntecedent(linking, place, antecedents) ??
      subjectBefore(linking, place, antecedents) ??
      onlyInParagraph(linking, place, antecedents) ??
      antecedents.find(({ entity }) => entity === subject);
    return only && threshold <= 1 ? { antecedent: only, sure: Math.max(sure, LIKELY) } : undefined;
  };
}

/** What “he” counts as where only one man can be meant. */
const LIKELY = 0.6;
const NEAR = 2;

/**
 * The one antecedent of the pronoun's sex, close by and with nobody nearer whose sex is not known. Annotators leave out
 * people who are named once, so that the weights are shy of them.
 */
function onlyAntecedent(
  { candidates, view }: Linking,
  { k, kind }: PronounPlace,
  antecedents: readonly Antecedent[],
): Antecedent | undefined {
  const own = view.sentence[candidates[k]?.head ?? 0] ?? 0;
  const fitting = antecedents.filter(({ entity, ahead }) => !ahead && (entity.gender === kind.gender || entity.gender === 'unknown'));
  const [only] = fitting;
  if (fitting.length !== 1 || only?.entity.gender !== kind.gender) return undefined;
  return own - (view.sentence[candidates[only.mention]?.head ?? 0] ?? 0) <= NEAR ? only : undefined;
}

/**
 * Who was the subject right before, where the pronoun is one, too, and no other person that it may stand for is named as
 * near: “…,” Lee said. — He did not say when.
 */
function subjectBefore(linking: Linking, { k, kind }: PronounPlace, antecedents: readonly Antecedent[]): Antecedent | undefined {
  const { candidates, view } = linking;
  const pronoun = candidates[k];
  const [nearest, next] = antecedents.filter(
    ({ entity, ahead }) => !ahead && (entity.gender === kind.gender || entity.gender === 'unknown'),
  );
  const mention = candidates[nearest?.mention ?? -1];
  if (!pronoun || !mention || view.role[pronoun.head] !== ROLE.subject) return undefined;
  // (a role in front of a name may have taken the name's place in the tree)
  if (!view.role.subarray(mention.first, mention.last).includes(ROLE.subject)) return undefined;
  const sentence = (token: number): number => view.sentence[token] ?? 0;
  const block = (token: number): number => view.document.sentences[sentence(token)]?.block ?? 0;
  // (words in marks may stand between)
  if (lastTold(linking, sentence(pronoun.head)) !== sentence(mention.head)) return undefined;
  const other = candidates[next?.mention ?? -1];
  return !other || block(other.head) < block(mention.head) ? nearest : undefined;
}

/**
 * The one person whom the pronoun's own paragraph names in front of it, where nobody of that sex is known to be near: “Dolma sat at the
 * back. She had not expected to win.”
 */
function onlyInParagraph(
  { candidates, clauses, view }: Linking,
  { agreeing, k, kind }: PronounPlace,
  antecedents: readonly Antecedent[],
): Antecedent | undefined {
  const block = (token: number): number => view.document.sentences[view.sentence[token] ?? 0]?.block ?? 0;
  const own = block(candidates[k]?.head ?? 0);
  const isHere = ({ ahead, mention }: Antecedent): boolean => {
    const { head } = candidates[mention] ?? { head: -1 };
    return !ahead && head >= 0 && block(head) === own && clauses.quote[head] === 0;
  };
  const [only, another] = antecedents.filter(
    (one) => isHere(one) && (one.entity.gender === kind.gender || one.entity.gender === 'unknown'),
  );
  if (!only || another || !only.entity.named) return undefined;
  return agreeing === 0 || (agreeing === 1 && only.entity.gender === kind.gender) ? only : undefined;
}
