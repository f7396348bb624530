import { nounsBefore } from './adjacent-event.ts';
import { complementEnd, subjectBefore } from './clause-edges.ts';
import type { ClauseView } from './clause-view.ts';
import { type Clause, ensureSubject } from './ensure-subject.ts';
import { type EventHead, hasCopula, isHappening } from './find-event.ts';
import { isReport } from './judge.ts';

/** Tokens on each side of an event: no clause to show is longer, and the bound keeps the whole linear. */
const MAX_CLAUSE = 80;
/** Words after which what only adds to a clause is left away. */
const LONG = 30;
const MAX_WORDS = 40;
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const RELATIVE = /^(?:who|which|that|whose|whom)$/i;

/**
 * The tokens that tell an event: a noun with what belongs to it, or a verb's clause with the words that say who or what, without the
 * clauses that tell events of their own. `others` are the sentence's other events, `date` the tokens of the event's date.
 */
export function clauseOf(view: ClauseView, event: EventHead, others: ReadonlySet<number>, date: Clause): Clause {
  const clause = event.form === 'noun' ? nounPhrase(view, event.token, others, date) : verbClause(view, event, others, date.last);
  const first = Math.max(clause.first, event.token - MAX_CLAUSE, view.sentence.first);
  const last = Math.min(clause.last, event.token + MAX_CLAUSE, view.sentence.last - 1);
  return { first, last };
}

/** A noun with its attributes and what hangs on it: “Ann Lee’s trip to Oslo”. */
function nounPhrase(view: ClauseView, noun: number, others: ReadonlySet<number>, date: Clause): Clause {
  let first = view.leftOf(noun);
  let last = view.rightOf(noun);
  for (const dependent of view.dependents(noun)) {
    const [from, to] = [view.leftOf(dependent), view.rightOf(dependent)];
    const loose = ['appos', 'parataxis', 'conj', 'cop', 'nsubj', 'advcl', 'punct'].includes(view.relation(dependent));
    if (from > noun && (loose || holdsOther(others, from, to, noun))) last = Math.min(last, from - 1);
    else if (to < noun && (loose || ['case', 'mark', 'cc', 'advmod'].includes(view.relation(dependent)))) first = Math.max(first, to + 1);
  }
  // Where the tree has lost what the noun is about: “a trip to Moscow”.
  while (
    last + 1 < view.sentence.last &&
    last - noun < MAX_WORDS / 2 &&
    /^(?:of|to|between|in|against|with|at)$/i.test(view.form(last + 1))
  )
    last = Math.max(last + 2, complementEnd(view, last + 1, -1));
  // The date before it and its article, which may hang elsewhere.
  if (date.first >= 0 && date.last < noun && noun - date.last < MAX_ATTRIBUTES)
    first = Math.min(first, /^(?:DT|PRP\$)$/.test(view.tag(date.first - 1)) ? date.first - 1 : date.first);
  if (view.tag(first) === 'WP$') first++;
  return { first, last: Math.min(last, view.sentence.last - 1) };
}

const MAX_ATTRIBUTES = 6;
const holdsOther = (others: ReadonlySet<number>, from: number, to: number, event: number): boolean => {
  for (const other of others) if (other !== event && other >= from && other <= to) return true;
  return false;
};

function verbClause(view: ClauseView, event: EventHead, others: ReadonlySet<number>, dateEnd: number): Clause {
  const verb = event.token;
  if (event.form === 'participle') {
    const last = endOf(view, verb, verb, others, dateEnd);
    const noun = nounsBefore(view, event.noun === undefined ? verb : event.noun + 1);
    // “according to a study published on Sunday”: the study.
    return { first: /^(?:to|from)$/i.test(view.form(noun)) ? noun + 1 : noun, last };
  }
  const told = tellingVerb(view, verb);
  const last = endOf(view, told, verb, others, dateEnd);
  // Behind “On Sunday,” the main clause begins; “In a speech on Sunday, …” is part of what is told.
  if (event.opens !== undefined && event.opens <= verb)
    return { first: opensWithHappening(view, event.opens - 1) ? view.sentence.first : event.opens, last };
  const behind = behindRelative(view, verb);
  if (behind >= 0) return { first: behind, last: endOf(view, verb, verb, others, dateEnd) };
  const noun = view.relation(told) === 'acl' && view.isNoun(view.head(told)) && view.head(told) < told ? view.head(told) : -1;
  const subject = subjectOf(view, told);
  const related = subject < 0 || (RELATIVE.test(view.form(subject)) && view.rightOf(subject) === subject);
  // “Lee of Dalton, Ga., who was hurt”: a clause that the tree hangs beside whom it tells of
  if (subject >= 0 && related && noun < 0 && view.form(subject - 1) === ',') {
    const whole = startOfSentence(view, subject - 1);
    if (whole >= 0) return { first: whole, last: beforeComma(view, subject - 2, verb, last) };
  }
  if (noun >= 0 && related) {
    // “It is on track to halve it by 2030”: of a noun that is told of somebody, with who that is.
    const owner = subjectOf(view, noun);
    const start = nounStart(view, noun);
    return { first: owner >= 0 && subject < 0 ? Math.min(view.leftOf(owner), start) : start, last: beforeComma(view, noun, verb, last) };
  }
  let first = subject >= 0 ? Math.min(view.leftOf(subject), told) : Math.min(told, verb, subjectBefore(view, told));
  // Words said before the verb that reports them: “It is closed,” he said Monday.
  if (subject > told || view.dependents(told).some((d) => d < told && ['ccomp', 'parataxis'].includes(view.relation(d))))
    first = Math.min(first, view.leftOf(told));
  const reported = told === verb ? reportedBefore(view, verb) : -1;
  if (reported >= 0) first = Math.min(first, reported);
  return ensureSubject(view, Math.min(told, verb), { first, last });
}

/** Where the words begin that a report behind them reports, in trees that hang the report below them; -1 for words in marks. */
function reportedBefore(view: ClauseView, verb: number): number {
  const head = view.head(verb);
  if (head < 0 || head > verb || !isReport(view.form(verb)) || !['parataxis', 'ccomp'].includes(view.relation(verb))) return -1;
  // “The road is open, police said Monday”, unlike “police said the firm announced a plan”.
  const edge = view.leftOf(verb);
  // (“…,” she wrote: nothing that stands in marks is told)
  if (/^[”"’»]$/.test(view.form(edge)) || /^[”"’»]$/.test(view.form(edge - 1))) return -1;
  if (isReport(view.form(head)) || (view.form(edge) !== ',' && view.form(edge - 1) !== ',')) return -1;
  const first = view.leftOf(head);
  return /^["“‘'`]|^\p{Ll}/u.test(view.form(first)) ? -1 : first;
}

/** The last token before the comma that closes a relative clause which a comma opens. */
function beforeComma(view: ClauseView, noun: number, verb: number, last: number): number {
  let comma = false;
  for (let token = noun + 1; token < verb && token < noun + MAX_COMMA; token++) if (view.form(token) === ',') comma = true;
  if (comma) for (let token = verb + 1; token <= last; token++) if (view.form(token) === ',') return token - 1;
  return last;
}

/** Where the words begin that a relative clause hangs on: their noun's attributes, not what stands before their preposition. */
function nounStart(view: ClauseView, noun: number): number {
  let first = view.leftOf(noun);
  for (const dependent of view.dependents(noun)) {
    const relation = view.relation(dependent);
    if (view.rightOf(dependent) < noun && !['det', 'amod', 'compound', 'nmod', 'nummod', 'flat', 'appos'].includes(relation))
      first = Math.max(first, view.rightOf(dependent) + 1);
  }
  return Math.min(first, noun);
}

const MAX_COMMA = 4;

const MAX_RELATIVE = 30;
const MAX_NAMED = 10;

/**
 * “Lee of Dalton, Ga., who was hurt, went home”: where the words begin that a main verb behind a relative clause tells of,
 * whatever the tree hangs on what; -1 when no such clause stands before it.
 */
function behindRelative(view: ClauseView, verb: number): number {
  let comma = verb - 1;
  while (comma > view.sentence.first && (view.isAuxiliary(comma) || /^RB/.test(view.tag(comma)))) comma--;
  if (view.form(comma) !== ',') return -1;
  for (let token = comma - 1; token > view.sentence.first + 1 && comma - token < MAX_RELATIVE; token--) {
    if (/^[;:”"]$/.test(view.form(token))) return -1;
    if (/^(?:who|which|whose)$/.test(view.form(token)) && view.form(token - 1) === ',') return startOfSentence(view, token - 1);
  }
  return -1;
}

/** The first token of the sentence where nothing but a name or a noun with its attributes stands before token `end`; else -1. */
function startOfSentence(view: ClauseView, end: number): number {
  if (end - view.sentence.first > MAX_NAMED) return -1;
  for (let token = view.sentence.first; token < end; token++)
    if (view.isVerb(token) || view.isAuxiliary(token) || /^(?:["“”]|when|after|before|while|if)$/i.test(view.form(token))) return -1;
  return view.sentence.first;
}

/** Whether the words up to a date that opens a sentence tell of something themselves: “In a speech on Sunday”. */
function opensWithHappening(view: ClauseView, dateEnd: number): boolean {
  // “After the ruling on Monday, the family left”: what bounds the clause is another event
  if (/^(?:after|before|following|since|until|despite)$/i.test(view.form(view.sentence.first))) return false;
  for (let token = view.sentence.first; token < dateEnd; token++)
    if (/^NNS?$/.test(view.tag(token)) && isHappening(view.form(token))) return true;
  return false;
}

const MAX_CLIMB = 5;
const CLIMBS = new Set(['xcomp', 'ccomp', 'advcl', 'conj', 'parataxis', 'csubj']);

/** The verb whose clause says who does it: of “plans to redeem” plans, of “and sank” the verb before. */
function tellingVerb(view: ClauseView, verb: number): number {
  let at = verb;
  for (let step = 0; step < MAX_CLIMB; step++) {
    if (subjectOf(view, at) >= 0) return at;
    const head = view.head(at);
    if (head < 0 || !CLIMBS.has(view.relation(at)) || !(view.isVerb(head) || hasCopula(view, head))) return at;
    // A clause behind another's verb that has its own subject word lost by the tree stays apart.
    if (view.relation(at) !== 'conj' && FINITE.has(view.tag(at)) && subjectBefore(view, at) < at) return at;
    at = head;
  }
  return at;
}

/** The subject of a verb, before or behind it; -1 when there is none. */
function subjectOf(view: ClauseView, verb: number): number {
  for (const dependent of view.dependents(verb)) if (['nsubj', 'csubj', 'expl'].includes(view.relation(dependent))) return dependent;
  return -1;
}

/** The last token of a clause: its tree, less the clauses behind it that only add to it or tell of something else. */
function endOf(view: ClauseView, told: number, event: number, others: ReadonlySet<number>, dateEnd: number): number {
  let last = Math.max(view.rightOf(told), view.rightOf(event), complementEnd(view, event, dateEnd));
  for (const verb of told === event ? [event] : [told, event]) {
    for (const dependent of view.dependents(verb)) {
      const from = view.leftOf(dependent);
      if (from <= Math.max(event, told) || from > last) continue;
      if (isAdded(view, dependent, from, last - event)) last = Math.min(last, from - 1);
    }
  }
  // Clauses with dates of their own, wherever they hang below.
  for (const other of others) {
    if (other <= Math.max(event, told) || other > last) continue;
    const top = topOfPart(view, other, event, told);
    const first = top >= 0 ? view.leftOf(top) : behindAhead(view, other);
    if (first >= 0) last = Math.min(last, Math.max(event, beforeOpener(view, first) - 1));
  }
  return Math.max(event, beforeReport(view, event, beforeParticiple(view, event, last)));
}

/** Where a phrase begins whose first word hangs elsewhere: “ahead of …”, “because of …”. */
const beforeOpener = (view: ClauseView, first: number): number =>
  /^(?:of|to|from)$/i.test(view.form(first)) && /^(?:ahead|because|out|instead|prior|due|apart|aside|outside)$/i.test(view.form(first - 1))
    ? first - 1
    : first;

/** Where a noun’s phrase begins that “ahead of” opens, wherever the tree hangs it: behind “of”; -1 when nothing opens it so. */
function behindAhead(view: ClauseView, noun: number): number {
  for (let token = noun; token > view.sentence.first && noun - token < MAX_ATTRIBUTES; token--)
    if (beforeOpener(view, token) < token) return token;
  return -1;
}

const MAX_DEPTH = 12;
const PARTS = new Set(['advcl', 'ccomp', 'acl', 'conj', 'parataxis', 'obl', 'nmod', 'xcomp', 'csubj']);

/** The top of the part of a clause that holds another event: the first clause or phrase on the way up to it; -1 when it hangs elsewhere. */
function topOfPart(view: ClauseView, token: number, event: number, told: number): number {
  let part = -1;
  for (let at = token, step = 0; at >= 0 && step < MAX_DEPTH; at = view.head(at), step++) {
    if (at === event || at === told) return part;
    if (part < 0 && PARTS.has(view.relation(at))) part = at;
  }
  return -1;
}

/** Whether a dependent behind a verb begins something else: a clause with its own subject, an afterthought. */
function isAdded(view: ClauseView, dependent: number, from: number, length: number): boolean {
  const relation = view.relation(dependent);
  if (relation === 'parataxis') return true;
  const comma = /^(?:,|;|--|—|–|_)$/.test(view.form(from)) || /^(?:,|;|--|—|–|_)$/.test(view.form(from - 1));
  if (relation === 'conj') return view.isVerb(dependent) && (subjectOf(view, dependent) >= 0 || length > LONG);
  return ['advcl', 'acl', 'appos'].includes(relation) && (comma || length > LONG);
}

/** The last token before “…, officials in both capitals said”: who says so, when the clause would break off before the verb. */
function beforeReport(view: ClauseView, event: number, last: number): number {
  if (!FINITE.has(view.tag(last + 1)) || !isReport(view.form(last + 1))) return last;
  for (let token = last; token > event && last - token < MAX_WORDS; token--) {
    if (view.form(token) === ',') return token - 1;
    if (view.isVerb(token)) return last;
  }
  return last;
}

/** The last token before “…, bolstering their presence”: a participle behind a comma, which only adds to the event. */
function beforeParticiple(view: ClauseView, event: number, last: number): number {
  for (let token = event + 2; token <= last; token++) {
    if (view.tag(token) !== 'VBG' || !['advcl', 'acl'].includes(view.relation(token))) continue;
    const comma = view.form(token - 1) === ',' ? token - 1 : view.isMark(token - 1) && view.form(token - 2) === ',' ? token - 2 : -1;
    if (comma > event) return comma - 1;
  }
  return last;
}
