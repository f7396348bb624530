import type { Entity } from '../entity.ts';
import type { Linking } from './linking.ts';

/** The entity whose mention holds token `i`, the smallest such mention that is linked. */
export function entityAt({ candidates, entityOf, entities }: Linking, i: number, around: number): Entity | undefined {
  let best: Entity | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (let j = Math.max(0, around - 16); j < candidates.length && j <= around + 16; j++) {
    const other = candidates[j];
    if (!other || other.first > i || other.last <= i || other.last - other.first >= size) continue;
    const entity = entities[entityOf[j] ?? -1];
    // a description that merely holds a name (“Lee's lawyer”) is not that name
    if (!entity || (other.form === 'nominal' && other.head !== i)) continue;
    best = entity;
    size = other.last - other.first;
  }
  return best;
}
