import { startsWithSmall } from '../../text/letters.ts';
import { subjectBefore } from './clause-edges.ts';
import { endOf } from './clause-end.ts';
import type { ClauseView } from './clause-view.ts';
import { type Clause, ensureSubject } from './ensure-subject.ts';
import { type EventHead, hasCopula, isHappeningAt } from './find-event.ts';
import { FINITE } from './finite-verbs.ts';
import { ownHalf } from './halves.ts';
import { DAY, isReport } from './judge.ts';
import { nounPhrase } from './noun-phrase.ts';
import { nounOfParticiple, nounsBefore, phraseBefore } from './nouns-before.ts';
import { openingParticiple } from './opening-participle.ts';
import { beforeComma, behindRelative, nounStart, objectAhead } from './relative-clause.ts';
import { withoutFirstDeed } from './second-deed.ts';
import { subjectOf } from './subject-of.ts';
import { whoIsTold } from './who-is-told.ts';

/** Tokens on each side of an event: no clause to show is longer, and the bound keeps the whole linear. */
const MAX_CLAUSE = 80;
const RELATIVE = /^(?:who|which|that|whose|whom)$/i;

/**
 * The tokens that tell an event: a noun with what belongs to it, or a verb's clause with the words that say who or what, without the
 * clauses that tell events of their own. `others` are the sentence's other events, `date` the tokens of the event's date.
 */
export function clauseOf(view: ClauseView, event: EventHead, others: ReadonlySet<number>, date: Clause): Clause {
  const clause = event.form === 'noun' ? nounPhrase(view, event.token, others, date) : verbClause(view, event, others, date.last);
  let first = Math.max(clause.first, event.token - MAX_CLAUSE, view.sentence.first);
  let last = Math.min(clause.last, event.token + MAX_CLAUSE, view.sentence.last - 1);
  // no date is cut in two
  if (date.first <= last && last < date.last) last = date.last;
  // “It opens in time for Christmas; the upper hall will follow in 2021”: each half is for itself
  for (let token = first; token <= last; token++)
    if (view.form(token) === ';') [first, last] = token < event.token ? [token + 1, last] : [first, Math.min(last, token - 1)];
  return ownHalf(view, event.token, { first, last });
}

function verbClause(view: ClauseView, event: EventHead, others: ReadonlySet<number>, dateEnd: number): Clause {
  const verb = event.token;
  if (event.form === 'participle') {
    const last = endOf(view, verb, verb, others, dateEnd);
    // “according to a study published on Sunday”: the study.
    // “The film, released in cinemas last month, took …”: the film
    const first = phraseBefore(view, nounOfParticiple(view, verb) + 1);
    // “In a row of ads announced on Tuesday, Lund and his men tell …”
    return { first, last: dateEnd > verb && view.form(dateEnd + 1) === ',' ? Math.min(last, dateEnd) : last };
  }
  const opening = openingParticiple(view, verb, dateEnd);
  if (opening) return opening;
  const doer = whoIsTold(view, verb);
  if (doer >= 0) return { first: view.leftOf(doer), last: endOf(view, verb, verb, others, dateEnd) };
  const told = tellingVerb(view, verb);
  const last = endOf(view, told, verb, others, dateEnd);
  // Behind “On Sunday,” the main clause begins; “In a speech on Sunday, …” is part of what is told.
  if (event.opens !== undefined && event.opens <= verb)
    return {
      first:
        view.relation(verb) !== 'conj' && opensWithHappening(view, Math.min(event.opens - 1, dateEnd)) ? view.sentence.first : event.opens,
      last,
    };
  if (view.isLostMain(verb)) return { first: view.sentence.first, last };
  const behind = behindRelative(view, verb);
  if (behind >= 0) return { first: behind, last: endOf(view, verb, verb, others, dateEnd) };
  const subject = subjectOf(view, told);
  // (“Lee – who was out – went on”)
  const isAside = view.relation(told) === 'parataxis' && /^(?:who|which)$/i.test(view.form(subject)) && view.head(told) === subject - 2;
  const isOfNoun = (view.relation(told) === 'acl' || isAside) && view.isNoun(view.head(told)) && view.head(told) < told;
  const noun = isOfNoun ? view.head(told) : -1;
  const object = objectAhead(view, told, subject);
  if (object >= 0) return { first: nounStart(view, object), last };
  const related = subject < 0 || (RELATIVE.test(view.form(subject)) && view.rightOf(subject) === subject);
  if (noun >= 0 && related) {
    // “It is on track to halve it by 2030”: of a noun that is told of somebody, with who that is.
    const owner = subjectOf(view, noun);
    const start = nounStart(view, noun);
    const whole = owner >= 0 && subject < 0 ? Math.min(view.leftOf(owner), start) : start;
    return withoutFirstDeed(view, verb, others, { first: whole, last: beforeComma(view, noun, verb, last) });
  }
  const stands = subject >= 0 && !isTimePhrase(view, subject);
  let first = stands ? Math.min(view.leftOf(subject), told) : Math.min(told, verb, subjectBefore(view, told));
  if (stands) first = bothOf(view, subject, withArticle(view, Math.min(first, beforeApposition(view, subject, told))));
  // Words said before the verb that reports them: “It is closed,” he said Monday.
  if (subject > told || view.dependents(told).some((d) => d < told && ['ccomp', 'parataxis'].includes(view.relation(d))))
    first = Math.min(first, view.leftOf(told));
  const reported = told === verb ? reportedBefore(view, verb) : -1;
  if (reported >= 0) first = Math.min(first, reported);
  return withoutFirstDeed(view, verb, others, ensureSubject(view, Math.min(told, verb), { first, last }));
}

/**
 * “The Federal Reserve left rates alone”, “the Dalton, Ga., firm took a charge”: with the article and the town in
 * front, wherever the tree hangs them.
 */
function withArticle(view: ClauseView, first: number): number {
  const noun = /^NNS?$/.test(view.tag(first)) && view.tag(first - 1) === 'NN' ? first - 1 : first;
  if (/^(?:DT|PRP\$)$/.test(view.tag(noun - 1)) && /^(?:NN|JJ)/.test(view.tag(first))) return noun - 1;
  if (view.form(first - 1) !== ',' || !view.tag(first).startsWith('NNP')) return first;
  let town = first - 2;
  while (view.tag(town) === 'NNP') town--;
  return town < first - 2 && view.tag(town) === 'DT' && view.form(first + 1) === ',' ? town : first;
}

/** “A driver and his wife were found”: where the first of two begins, of whom the tree has only the second for those who were. */
function bothOf(view: ClauseView, subject: number, first: number): number {
  const isOne = /^NNP?$/.test(view.tag(subject)) && /^(?:were|are)$/i.test(view.form(subject + 1));
  return isOne && /^and$/i.test(view.form(first - 1)) && view.isNoun(first - 2) ? nounsBefore(view, first - 1) : first;
}

const TIME_PREPOSITION = /^(?:since|until|by|on|in|at|from)$/;

/** Whether the tree takes a time or a place for a subject: “who was missing since Friday was found”. */
const isTimePhrase = (view: ClauseView, subject: number): boolean => {
  const first = view.leftOf(subject);
  return (
    TIME_PREPOSITION.test(view.form(first)) ||
    (DAY.test(view.form(subject)) && (TIME_PREPOSITION.test(view.form(first - 1)) || view.isVerb(first - 1)))
  );
};

/** “The minister, Paul Lund, resigned”: where a subject between commas begins with the noun it explains; its own start elsewhere. */
function beforeApposition(view: ClauseView, subject: number, verb: number): number {
  const [left, last] = [view.leftOf(subject), view.rightOf(subject)];
  const first = view.form(left) === ',' ? left + 1 : left;
  // “, was in court”: what goes with the verb may stand between
  const opener = view.dependents(verb).find((d) => d > last && view.form(d) !== ',' && view.relation(d) !== 'punct') ?? verb;
  const open = Math.min(opener, verb);
  const closes = view.form(open - 1) === ',' && (last === open - 1 || last === open - 2);
  // “Lee, now a lawyer, …”
  const comma = /^(?:now|then|later|once|formerly|also)$/i.test(view.form(first - 1)) ? first - 2 : first - 1;
  if (!closes || view.form(comma) !== ',') return first;
  const explained = nounsBefore(view, comma);
  // “During the debate, the only member, Paul Lund, left”
  return view.tag(explained - 1) === 'IN' ? first : explained;
}

/** Verbs by which a court tells what stands in front of them. */
const TELLS = /^(?:heard|ruled|ordered|found|decided)$/i;

/** Where the words begin that a report behind them reports, in trees that hang the report below them; -1 for words in marks. */
function reportedBefore(view: ClauseView, verb: number): number {
  const head = view.head(verb);
  if (
    head < 0 ||
    head > verb ||
    !(isReport(view.form(verb)) || TELLS.test(view.form(verb))) ||
    !['parataxis', 'ccomp'].includes(view.relation(verb))
  )
    return -1;
  // “The road is open, police said Monday”, unlike “police said the firm announced a plan”.
  const edge = view.leftOf(verb);
  // (“…,” she wrote: nothing that stands in marks is told)
  if (/^[”"’»]$/.test(view.form(edge)) || /^[”"’»]$/.test(view.form(edge - 1))) return -1;
  if (isReport(view.form(head)) || (view.form(edge) !== ',' && view.form(edge - 1) !== ',')) return -1;
  const first = view.leftOf(head);
  return /^["“‘'`]/.test(view.form(first)) || startsWithSmall(view.form(first)) ? -1 : first;
}

/** Whether the words up to a date that opens a sentence tell of something themselves: “In a speech on Sunday”. */
function opensWithHappening(view: ClauseView, dateEnd: number): boolean {
  let holds = false;
  for (let token = view.sentence.first; token < dateEnd; token++) {
    // “After the ruling on Monday, the family left”: what bounds the clause is another event
    if (/^(?:after|before|following|since|until|despite)$/i.test(view.form(token))) return false;
    holds ||= isHappeningAt(view, token);
  }
  return holds;
}

const MAX_CLIMB = 5;
const CLIMBS = new Set(['xcomp', 'ccomp', 'advcl', 'conj', 'parataxis', 'csubj']);

/** The verb whose clause says who does it: of “plans to redeem” plans, of “and sank” the verb before. */
function tellingVerb(view: ClauseView, verb: number): number {
  let at = verb;
  for (let step = 0; step < MAX_CLIMB; step++) {
    // “Born: 3 May 1930; died: 4 June 2014”
    if (subjectOf(view, at) >= 0 || view.form(at - 1) === ';') return at;
    const head = view.head(at);
    // “played on before a broken ankle ended his career”: who does it stands right in front, where “and” would
    if (view.relation(at) === 'conj' && view.tag(at) === 'VBD' && view.isNoun(at - 1) && !DAY.test(view.form(at - 1))) return at;
    if (head < 0 || !CLIMBS.has(view.relation(at)) || !(view.isVerb(head) || hasCopula(view, head) || subjectOf(view, head) >= 0))
      return at;
    // A clause behind another's verb that has its own subject word lost by the tree stays apart.
    if (view.relation(at) !== 'conj' && FINITE.has(view.tag(at)) && subjectBefore(view, at) < at) return at;
    at = head;
  }
  return at;
}
