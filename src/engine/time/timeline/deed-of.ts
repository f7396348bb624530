import type { ClauseView } from './clause-view.ts';
import { ATTENDS, type EventHead } from './find-event.ts';
import { isDeed } from './main-deed.ts';

/**
 * What was done by, to or in a happening that a date names, where its clause tells it: “Friday’s storm killed two”, “hundreds attended
 * a Sunday service”. The clause says more than the noun alone.
 */
export function deedOf(view: ClauseView, noun: number, quoted: (token: number) => boolean): EventHead | undefined {
  const verb = view.head(noun);
  const relation = view.relation(noun);
  const within = relation === 'obl' && view.dependents(noun).some((d) => /^(?:in|at|during)$/i.test(view.form(d)));
  const attended = relation === 'obj' && ATTENDS.test(view.form(verb));
  if (verb < 0 || !(relation === 'nsubj' || attended || within) || !isDeed(view, verb, quoted)) return undefined;
  return view.dependents(verb).some((d) => view.relation(d) === 'nsubj') ? { token: verb, form: 'verb' } : undefined;
}
