import { ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWord, hashWords, THE } from '../word-hash.ts';
import type { Linking } from './linking.ts';

const MOST_AROUND = 200;
const TRIED = hashWords(
  'pleaded pleads plead denies denied alleged charged accused convicted sentenced jailed arraigned acquitted remanded',
);
const HELD = hashWords('arrested charged detained accused held wanted');

/** What makes somebody “the defendant”: what they do, or has been done to them. */
const DEEDS: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [hashWord('defendant'), TRIED],
  [hashWord('accused'), TRIED],
  [hashWord('suspect'), HELD],
]);

/** “Ann Lee denies theft. … The defendant”: the one named person of whom the text tells what makes them so. */
export function throughDeed(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { candidates, entities, entityOf, view } = linking;
  const verbs = DEEDS.get(view.hash[nominal.head] ?? 0);
  if (!verbs || view.hash[nominal.first] !== THE || nominal.head !== nominal.first + 1) return undefined;
  let found: Entity | undefined;
  for (let j = k - 1; j >= 0 && k - j < MOST_AROUND; j--) {
    const mention = candidates[j];
    const entity = entities[entityOf[j] ?? -1];
    if (!mention || entity === found || entity?.kind !== 'person' || !doesOne(linking, mention, verbs)) continue;
    if (found) return undefined;
    found = entity;
  }
  return found?.named ? found : undefined;
}

/** Whether a mention is what one of the verbs is told of. */
function doesOne({ view }: Linking, { first, last }: MentionCandidate, verbs: ReadonlySet<number>): boolean {
  for (let i = last - 1; i >= first; i--)
    if (view.role[i] === ROLE.subject || view.role[i] === ROLE.object) return verbs.has(view.hash[view.syntax.head[i] ?? -1] ?? 0);
  return false;
}
