import type { DocumentView } from '../document-view.ts';
import { type Entity, makeEntity } from '../entity.ts';
import type { Linking } from '../links/linking.ts';
import { takeNameApart } from '../name-parts.ts';

/** Calls an entity by the tokens `[first, last)`. */
export function callBy(view: DocumentView, entity: Entity, first: number, last: number): void {
  const { start, end } = view.document.tokens;
  entity.nameSpan = { start: start[first] ?? 0, end: end[last - 1] ?? 0 };
  entity.name = takeNameApart(view, first, last);
}

/** A new entity that is called by the tokens `[first, last)`, and is not named. */
export function makeCalled({ entities, view }: Linking, kind: Entity['kind'], first: number, last: number): Entity {
  const entity = makeEntity(entities.length, kind, false);
  entities.push(entity);
  callBy(view, entity, first, last);
  return entity;
}
