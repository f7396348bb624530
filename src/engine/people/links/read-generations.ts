import type { DocumentView } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { startOfName } from '../name-parts.ts';
import type { NamePlace } from '../name-place.ts';
import { isComma } from '../read-commas.ts';
import { hashWords, THE } from '../word-hash.ts';

const ELDER = hashWords('elder older senior');
const YOUNGER = hashWords('younger junior');
const PARENTS = hashWords('father mother dad mum mom stepfather stepmother grandfather grandmother uncle aunt');
const CHILDREN = hashWords('son daughter stepson stepdaughter grandson granddaughter nephew niece');

/**
 * Who of one name is meant by “the elder Lee”, “Lee junior”, where the text says who is whose father or daughter: “his
 * father, Ray Lee”, “Ray Lee Sr.”. Of two alone; undefined where nothing is said.
 */
export function readGenerations(
  view: DocumentView,
  places: readonly NamePlace[],
  entities: readonly Entity[],
  entityOf: Int32Array,
): (name: MentionCandidate, bearers: readonly Entity[]) => Entity | undefined {
  const elders = new Set<Entity>();
  const youngers = new Set<Entity>();
  for (const { candidate, mention, name } of places) {
    const entity = entities[entityOf[mention] ?? -1];
    if (!entity || name.parts.length < 2) continue;
    const start = startOfName(view, candidate);
    const kin = view.hash[isComma(view, start - 1) ? start - 2 : start - 1] ?? 0;
    if (PARENTS.has(kin) || name.suffix === 'sr') elders.add(entity);
    if (CHILDREN.has(kin) || name.suffix === 'jr') youngers.add(entity);
  }
  return (name, bearers) => {
    const start = startOfName(view, name);
    // “the elder Lee”, “Lee senior”
    const age = view.hash[view.hash[start - 2] === THE ? start - 1 : name.last] ?? 0;
    if (bearers.length !== 2 || !(ELDER.has(age) || YOUNGER.has(age))) return undefined;
    const [meant, other] = ELDER.has(age) ? [elders, youngers] : [youngers, elders];
    const [a, b] = bearers;
    if (!a || !b) return undefined;
    const isMeant = (one: Entity, another: Entity): boolean => meant.has(one) || other.has(another);
    if (isMeant(a, b) === isMeant(b, a)) return undefined;
    return isMeant(a, b) ? a : b;
  };
}
