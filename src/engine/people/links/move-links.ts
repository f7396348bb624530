import type { Entity } from '../entity.ts';
import type { Linking } from './linking.ts';

/** Gives all that meant somebody to whoever turns out to be meant. */
export function moveLinks({ entityOf }: Pick<Linking, 'entityOf'>, from: Entity, to: Entity): void {
  for (const { mention } of from.links) entityOf[mention] = to.index;
  to.links.push(...from.links.splice(0));
}

/** {@link moveLinks} from somebody without a name, of whom only the sex may be known, and what went with the noun. */
export function moveUnnamed(linking: Pick<Linking, 'entityOf'>, from: Entity, to: Entity): void {
  moveLinks(linking, from, to);
  if (to.gender === 'unknown') to.gender = from.gender;
  for (const word of from.nounModifiers) to.nounModifiers.add(word);
}
