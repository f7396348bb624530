import type { ClauseView } from './clause-view.ts';
import type { Clause } from './ensure-subject.ts';
import { FINITE } from './finite-verbs.ts';
import { isReport } from './judge.ts';
import { subjectOf } from './subject-of.ts';

const MAX_PHRASE = 20;

/**
 * “Born in Kell in 1930, Lee joined the paper”: the words of a participle that opens a sentence and has the date (it ends at `dateEnd`) to
 * itself; undefined where the main clause has it.
 */
export function openingParticiple(view: ClauseView, verb: number, dateEnd: number): Clause | undefined {
  if (verb !== view.sentence.first || !/^VB[DN]$/.test(view.tag(verb)) || dateEnd < verb || whoOpens(view, verb) < 0) return undefined;
  for (let token = verb + 1; token - verb <= MAX_PHRASE && token < view.sentence.last; token++) {
    if (FINITE.has(view.tag(token))) return undefined;
    if (view.form(token) === ',' && token > dateEnd && !/^\d{4}$/.test(view.form(token + 1))) return { first: verb, last: token - 1 };
  }
  return undefined;
}

/** Whom a participle that opens a sentence tells of: “Lee” of “Born in Kell, Lee joined the paper”; -1 where nobody is. */
export function whoOpens(view: ClauseView, verb: number): number {
  const head = view.head(verb);
  // (“Asked on Monday, Lee said …” tells what she said)
  if (head < verb || isReport(view.form(verb)) || /^(?:based|compared|given)$/i.test(view.form(verb))) return -1;
  const noun = view.relation(verb) === 'acl' && view.isNoun(head) ? head : subjectOf(view, head);
  return noun > verb && view.isNoun(noun) ? noun : -1;
}
