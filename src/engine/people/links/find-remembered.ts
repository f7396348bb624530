import { type DocumentView, isInBody, SHAPE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { NamePlace } from '../name-place.ts';
import { hashWords } from '../word-hash.ts';

const DIES = hashWords('dies died dead');
const OBITUARY = hashWords('obituary');
const AGE = hashWords('aged at age');

/**
 * Whom an obituary is of: the person whom the headline names as dead at an age. A newspaper calls them by the bare surname from
 * then on, and lets them speak: “Lee recalled in 1994”.
 */
export function findRemembered(
  view: DocumentView,
  places: readonly Pick<NamePlace, 'candidate' | 'mention'>[],
  entities: readonly Entity[],
  entityOf: Int32Array,
): Entity | undefined {
  let remembered: Entity | undefined;
  for (const { mention, candidate } of places) {
    const sentence = view.sentence[candidate.first] ?? 0;
    if (isInBody(view, candidate.first)) break;
    const entity = entities[entityOf[mention] ?? -1];
    if (!entity || (entity.name?.parts.length ?? 0) < 2 || !tellsOfDeath(view, sentence)) continue;
    if (remembered !== undefined && remembered !== entity) return undefined;
    remembered = entity;
  }
  return remembered;
}

/** “dies aged 73”, “dead at 81”, “obituary”. */
function tellsOfDeath({ document, hash, shape }: DocumentView, sentence: number): boolean {
  const { first = 0, last = 0 } = document.sentences[sentence] ?? {};
  let dies = false;
  for (let i = first; i < last; i++) {
    if (OBITUARY.has(hash[i] ?? 0)) return true;
    if (DIES.has(hash[i] ?? 0)) dies = true;
    if (dies && AGE.has(hash[i] ?? 0) && shape[i + 1] === SHAPE.number) return true;
  }
  return false;
}
