import type { ClauseView } from './clause-view.ts';
import type { Clause } from './ensure-subject.ts';
import { hasCopula } from './find-event.ts';
import { subjectOf } from './subject-of.ts';

/**
 * “She left in 2011 and opened a shop in 2013”: the clause of a second deed without the first, which has an entry under its own date;
 * who did it is told there. Unchanged where no dated deed stands in front of the verb, or the verb has a subject of its own.
 */
export function withoutFirstDeed(view: ClauseView, verb: number, others: ReadonlySet<number>, clause: Clause): Clause {
  const isDeed = (token: number): boolean => view.isVerb(token) || hasCopula(view, token);
  if (view.relation(verb) !== 'conj' || !isDeed(view.head(verb))) return clause;
  // “a cable sent in April and published last week”: what is told of one thing
  if (view.tag(verb) === 'VBN' && view.tag(view.head(verb)) === 'VBN' && /^a(?:cl|dvcl)$/.test(view.relation(view.head(verb))))
    return clause;
  let deed = -1;
  for (const other of others) if (other < verb && other >= clause.first && isDeed(other)) deed = Math.max(deed, other);
  const subject = subjectOf(view, verb);
  // (“became a judge in 2004, a post he held …”: who does it stands in front)
  if (deed < 0 || (subject > deed && subject < verb)) return clause;
  for (let token = verb - 1; token > deed; token--) if (view.form(token) === ';') return { first: token + 1, last: clause.last };
  let first = verb;
  // (“and was to meet the king”)
  if (view.form(first - 1) === 'to' && view.isAuxiliary(first - 2)) first--;
  while (first - 1 > deed && (view.isAuxiliary(first - 1) || /^(?:RB|MD)$/.test(view.tag(first - 1)))) first--;
  // what begins behind “and” or a comma is the verb's alone
  return /^(?:and|but|then|,)$/i.test(view.form(first - 1)) || view.tag(first - 1) === 'CD' ? { first, last: clause.last } : clause;
}
