import type { PronounKind } from '../mentions/find-pronouns.ts';
import { hashWords, mixFeature } from '../word-hash.ts';
import type { Antecedent } from './antecedents.ts';
import type { Linking } from './linking.ts';

/** The buckets of hashed antecedent features. */
export const LINK_BUCKETS = 1 << 12;
/** The most features an antecedent can have. */
export const MOST_LINK_FEATURES = 40;

const bucketOf = (template: number, a: number, b = 0): number => mixFeature(template, a, b) & (LINK_BUCKETS - 1);

const bucket = (n: number): number => (n <= 3 ? n : n <= 5 ? 4 : n <= 9 ? 5 : 6);
const USE = { subject: 1, object: 2, possessive: 3, reflexive: 4 } as const;
const FORM = { name: 1, pronoun: 2, nominal: 3 } as const;
const SEX = { unknown: 0, male: 1, female: 2 } as const;
const SAYS = hashWords(
  'said says say told added asked wrote argued explained tweeted replied recalled noted insisted thinks believes warned',
);

/** What of a document a pronoun's antecedents share; computed once for all of them. */
export interface PronounPlace {
  readonly k: number;
  readonly kind: PronounKind;
  /** How many antecedents agree in gender. */
  readonly agreeing: number;
  /** The entity of the nearest pronoun of the same gender in front, and how many sentences back. */
  readonly chain: number;
  readonly chainDistance: number;
}

/** Describes the place of pronoun `k`. */
export function placePronoun(linking: Linking, k: number, kind: PronounKind, antecedents: readonly Antecedent[]): PronounPlace {
  const { candidates, entityOf, view } = linking;
  const own = view.sentence[candidates[k]?.head ?? 0] ?? 0;
  let chain = -1;
  let chainDistance = 9;
  for (let j = k - 1; j >= 0 && k - j < 40; j--) {
    const other = candidates[j];
    if (other?.form !== 'pronoun' || other.gender !== kind.gender || (entityOf[j] ?? -1) < 0) continue;
    chain = entityOf[j] ?? -1;
    chainDistance = own - (view.sentence[other.head] ?? 0);
    break;
  }
  const agreeing = antecedents.filter(({ entity, ahead }) => !ahead && entity.gender !== 'unknown' && entity.gender === kind.gender).length;
  return { k, kind, agreeing, chain, chainDistance };
}

/** The features of “this pronoun stands for that entity”, as buckets written to `out`; returns how many. */
export function linkFeatures(linking: Linking, place: PronounPlace, antecedent: Antecedent, out: Int32Array): number {
  const { view, clauses, candidates } = linking;
  const { kind, k } = place;
  const { entity, rank, ahead } = antecedent;
  const pronoun = candidates[k];
  const mention = candidates[antecedent.mention];
  let n = 0;
  if (!pronoun || !mention) return n;
  const sentence = view.sentence[pronoun.head] ?? 0;
  const distance = Math.abs(sentence - (view.sentence[mention.head] ?? 0));
  const near = bucket(distance);
  const use = USE[kind.use];
  const form = FORM[mention.form];
  const role = view.role[mention.head] ?? 0;
  const ownRole = view.role[pronoun.head] ?? 0;
  const agreement = entity.gender === 'unknown' ? 0 : entity.gender === kind.gender ? 1 : 2;
  const named = entity.named ? 1 : 0;
  const direction = ahead ? 1 : 0;
  const quoted = clauses.quote[pronoun.head] ?? 0;
  const quotedThere = clauses.quote[mention.head] ?? 0;
  const speech = quoted === 0 ? (quotedThere === 0 ? 0 : 1) : quotedThere === quoted ? 2 : quotedThere === 0 ? 3 : 4;
  const samePredicate =
    (clauses.predicate[pronoun.head] ?? -1) >= 0 && clauses.predicate[pronoun.head] === clauses.predicate[mention.head] ? 1 : 0;
  const block = view.document.sentences[sentence]?.block ?? 0;
  const otherBlock = view.document.sentences[view.sentence[mention.head] ?? 0]?.block ?? 0;
  const times = linking.namedTimes[entity.index] ?? 0;
  const main = times > 0 && times === linking.mostNamed ? 1 : 0;
  const share = bucket(Math.min(9, times));

  out[n++] = bucketOf(1, near, direction * 8 + use);
  out[n++] = bucketOf(2, Math.min(rank, 4), near * 2 + direction);
  out[n++] = bucketOf(3, role, use * 2 + samePredicate);
  out[n++] = bucketOf(4, role, near);
  out[n++] = bucketOf(5, form, near);
  out[n++] = bucketOf(6, agreement, named);
  out[n++] = bucketOf(7, agreement, Math.min(2, place.agreeing));
  out[n++] = bucketOf(8, agreement, SEX[kind.gender]);
  out[n++] = bucketOf(9, named, form);
  out[n++] = bucketOf(10, share, main);
  out[n++] = bucketOf(11, main, near);
  out[n++] = bucketOf(12, block === otherBlock ? 1 : 0, near);
  out[n++] = bucketOf(13, Math.min(4, Math.abs(block - otherBlock)), form);
  out[n++] = bucketOf(14, speech, use);
  out[n++] = bucketOf(15, speech, near);
  out[n++] = bucketOf(16, samePredicate, use * 16 + role);
  out[n++] = bucketOf(17, place.chain === entity.index ? 1 : place.chain < 0 ? 2 : 0, Math.min(4, place.chainDistance));
  out[n++] = bucketOf(18, place.chain === entity.index ? 1 : 0, ownRole * 2 + (rank === 0 ? 1 : 0));
  out[n++] = bucketOf(19, role === ownRole ? 1 : 0, near);
  out[n++] = bucketOf(20, ownRole, role * 8 + Math.min(3, distance));
  out[n++] = bucketOf(21, Math.min(rank, 4), agreement);
  out[n++] = bucketOf(22, direction, role * 16 + ownRole);
  if (ahead) {
    const root = clauses.predicate[mention.head] === clauses.predicate[clauses.predicate[pronoun.head] ?? 0] ? 1 : 0;
    out[n++] = bucketOf(23, root, agreement);
  }
  const says = SAYS.has(view.hash[clauses.predicate[pronoun.head] ?? 0] ?? 0) ? 1 : 0;
  const saysThere = SAYS.has(view.hash[clauses.predicate[mention.head] ?? 0] ?? 0) ? 1 : 0;
  out[n++] = bucketOf(24, says * 2 + saysThere, near * 16 + role);
  if (quoted > 0)
    out[n++] = bucketOf(25, (linking.speakerOf[quoted] ?? -1) === entity.index ? 1 : (linking.speakerOf[quoted] ?? -1) < 0 ? 2 : 0, use);
  out[n++] = bucketOf(26, view.document.blocks[otherBlock]?.role === 'headline' ? 1 : 0, near);
  out[n++] = bucketOf(27, Math.min(5, entity.links.length), agreement);
  if (kind.use === 'reflexive') out[n++] = bucketOf(28, samePredicate, role);
  // whether this entity is the first person named in its sentence
  out[n++] = bucketOf(29, isFirstInSentence(linking, antecedent.mention) ? 1 : 0, near);
  return n;
}

/** The features of “this pronoun stands for nobody who can be told”: few, for there are few to learn them from. */
export function openFeatures(linking: Linking, place: PronounPlace, out: Int32Array): number {
  const pronoun = linking.candidates[place.k];
  if (!pronoun) return 0;
  out[0] = bucketOf(50, 0);
  out[1] = bucketOf(52, USE[place.kind.use], (linking.clauses.quote[pronoun.head] ?? 0) > 0 ? 1 : 0);
  return 2;
}

function isFirstInSentence({ view, candidates }: Linking, k: number): boolean {
  const sentence = view.sentence[candidates[k]?.head ?? 0];
  for (let j = k - 1; j >= 0 && k - j < 12; j--) {
    const other = candidates[j];
    if (!other || view.sentence[other.head] !== sentence) return true;
    if (other.form === 'name' && other.type === 'person') return false;
  }
  return true;
}
