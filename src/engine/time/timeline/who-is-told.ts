import type { ClauseView } from './clause-view.ts';

const ORDERS = /^(?:allow|ask|call|challenge|direct|force|give|instruct|invite|order|request|require|summon|tell|told|urge|warn)/i;

/** Who is told to do something, “ordered the bank to publish the names by 6 March”; -1 where the verb's own subject does it. */
export function whoIsTold(view: ClauseView, verb: number): number {
  const head = view.head(verb);
  if (view.tag(verb) !== 'VB' || view.form(verb - 1) !== 'to' || head < 0 || head > verb || !ORDERS.test(view.form(head))) return -1;
  return view.dependents(head).find((d) => d > head && d < verb && view.relation(d) === 'obj' && view.isNoun(d)) ?? -1;
}
