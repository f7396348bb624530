import { ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWords } from '../word-hash.ts';
import type { Linking } from './linking.ts';

const INDEFINITE = hashWords('a an one');
const DEFINITE = hashWords('the that this');
const NOT = hashWords('not never');
const MOST_AHEAD = 24;
const MOST_SENTENCES = 3;

/** “A woman shouted. … That woman was Ann Lee”: whoever is said to be whom the description, or the same noun later, means. */
export function throughIdentity(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { candidates, view } = linking;
  if (DEFINITE.has(view.hash[nominal.first] ?? 0)) return identified(linking, nominal, k);
  if (!INDEFINITE.has(view.hash[nominal.first] ?? 0)) return undefined;
  const sentence = view.sentence[nominal.head] ?? 0;
  for (let j = k + 1; j < candidates.length && j - k < MOST_AHEAD; j++) {
    const later = candidates[j];
    if (!later || (view.sentence[later.head] ?? 0) - sentence > MOST_SENTENCES) return undefined;
    if (later.form !== 'nominal' || view.hash[later.head] !== view.hash[nominal.head]) continue;
    return DEFINITE.has(view.hash[later.first] ?? 0) && later.head === later.first + 1 ? identified(linking, later, j) : undefined;
  }
  return undefined;
}

/** “The winner was Ann Lee”: the person whom the description is said to be. */
function identified({ candidates, clauses, entities, entityOf, view }: Linking, { head }: MentionCandidate, k: number): Entity | undefined {
  const predicate = view.syntax.head[head] ?? -1;
  if (view.role[head] !== ROLE.subject || predicate < head || clauses.copula[predicate] !== 1 || clauses.quote[head] !== 0)
    return undefined;
  for (let i = head + 1; i < predicate; i++) if (NOT.has(view.hash[i] ?? 0)) return undefined;
  for (let j = k + 1; j < candidates.length && j - k < 6; j++) {
    const name = candidates[j];
    if (name?.form === 'name' && name.type === 'person' && name.first <= predicate && name.last > predicate)
      return entities[entityOf[j] ?? -1];
  }
  return undefined;
}
