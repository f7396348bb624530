import type { ClauseView } from './clause-view.ts';
import { DAY, isReport } from './judge.ts';
import { phraseBefore } from './nouns-before.ts';

/** The tokens of a clause, both inclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const BOUNDARY = /^[;:—–“”"]$|^(?:''|``)$/;
const MAX_BACK = 25;
const RELATIVE = /^(?:who|which|that)$/i;

/** Whether something that can be a subject stands in a clause before its verb. */
function hasSubject(view: ClauseView, first: number, verb: number): boolean {
  for (let token = first; token < verb; token++) {
    if (RELATIVE.test(view.form(token))) continue;
    if (view.isNoun(token) || /^(?:PRP|DT|CD|EX)$/.test(view.tag(token))) return true;
  }
  return false;
}

/** The relative pronoun that opens a clause with a subject of its own: “whose contract expires”, “that they had lost”; -1 when there is none. */
function relativeAround(view: ClauseView, first: number, verb: number): number {
  if (/^whose$/i.test(view.form(first))) return first;
  // unlike “told the paper that they had lost it”, whose verb has its object
  const lacks =
    view.relation(verb) === 'acl' && !view.dependents(verb).some((d) => view.relation(d) === 'obj' && !RELATIVE.test(view.form(d)));
  // “told the board that a ruling could come”
  const told = view.relation(view.head(verb)) === 'flat' ? view.head(view.head(verb)) : view.head(verb);
  if (view.form(first - 1) === 'that' && /^i?obj$/.test(view.relation(told)) && isReport(view.form(view.head(told)))) return -1;
  // “announced last week that it planned to go”
  const noun = view.form(first - 2) === ',' ? first - 3 : first - 2;
  const isOfNoun =
    view.isNoun(noun) &&
    !(DAY.test(view.form(noun)) || /^(?:morning|afternoon|evening|night|day|week|month|year)$/i.test(view.form(noun))) &&
    !/^(?:last|this|next)$/i.test(view.form(noun - 1));
  return lacks && RELATIVE.test(view.form(first - 1)) && isOfNoun ? first - 1 : -1;
}

/** The relative pronoun right before a verb and its auxiliaries; -1 when there is none. */
function relativeBefore(view: ClauseView, verb: number): number {
  for (let token = verb - 1; token > view.sentence.first && verb - token <= 4; token--) {
    if (RELATIVE.test(view.form(token)) && view.tag(token) !== 'IN') return token;
    if (!view.isAuxiliary(token) && view.tag(token) !== 'RB' && view.tag(token) !== 'MD') return -1;
  }
  return -1;
}

/**
 * A verb's clause with the words that say who or what: the noun before “who promised”, the sentence's beginning where the clause
 * goes on behind “and”. A summary that begins with its verb tells a reader nothing.
 */
export function ensureSubject(view: ClauseView, verb: number, clause: Clause): Clause {
  const right = relativeBefore(view, verb);
  const relative = right >= 0 ? right : relativeAround(view, clause.first, verb);
  if (relative >= 0) {
    const comma = view.form(relative - 1) === ',';
    const end = comma ? relative - 1 : relative;
    const noun = phraseBefore(view, end);
    if (noun === end) return clause;
    return { first: Math.min(noun, clause.first), last: comma ? beforeComma(view, verb, clause.last) : clause.last };
  }
  if (hasSubject(view, clause.first, verb)) return clause;
  let first = Math.min(clause.first, verb);
  while (
    first > view.sentence.first &&
    verb - first < MAX_BACK &&
    !BOUNDARY.test(view.form(first - 1)) &&
    !(view.form(first - 1) === 'that' && hasSubject(view, first, verb))
  )
    first--;
  return { first, last: clause.last };
}

/** The last token before the comma that closes a relative clause. */
function beforeComma(view: ClauseView, verb: number, last: number): number {
  for (let token = verb + 1; token <= last; token++) if (view.form(token) === ',') return token - 1;
  return last;
}
