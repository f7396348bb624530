import type { ClauseView } from './clause-view.ts';

/** The subject of a verb, before or behind it; -1 when there is none. */
export function subjectOf(view: ClauseView, verb: number): number {
  for (const dependent of view.dependents(verb)) if (['nsubj', 'csubj', 'expl'].includes(view.relation(dependent))) return dependent;
  return -1;
}
