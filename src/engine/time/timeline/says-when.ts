import type { Span, TimeExpression } from '../../types.ts';
import { parseDay } from '../calendar.ts';
import { tenseOf } from '../tense.ts';
import type { ClauseView } from './clause-view.ts';
import { ATTENDS, type EventHead, isHappening } from './find-event.ts';
import { sideOf } from './place-in-time.ts';
import { firstTokenOf, lastTokenOf } from './span-tokens.ts';

/** Whether a verb tells what is done, but a date lies ahead of publication: neither happened nor planned. */
export function isPastAhead(view: ClauseView, verb: EventHead, time: TimeExpression): boolean {
  const today = parseDay(view.document.article.published);
  return verb.form === 'verb' && today !== undefined && sideOf(time.value, today) > 0 && contradicts(view, verb, time);
}

/** Whether a verb’s tense and a date cannot go together: “has invited them to a ceremony on Friday”, when Friday is to come. */
export function contradicts(view: ClauseView, verb: EventHead, time: TimeExpression): boolean {
  const today = parseDay(view.document.article.published);
  if (today === undefined) return false;
  const side = sideOf(time.value, today);
  const tense = tenseOf(view.document, view.syntax, verb.token);
  const isArranged = isPlan(view.form(verb.token)) || isPutOff(view, firstTokenOf(view, time.span) - 1);
  return (tense === 'past' && side > 0 && !isArranged) || (tense === 'future' && side < 0);
}

/** Whether a verb in the perfect tells what is new, beside a day that is over: “has dismissed a case against the vote last month”. */
export const tellsNews = (view: ClauseView, { token }: EventHead, { value }: TimeExpression): boolean => {
  const today = parseDay(view.document.article.published);
  const isPerfect = view.tag(token) === 'VBN' && view.dependents(token).some((d) => /^(?:has|have|’ve|'ve)$/i.test(view.form(d)));
  return isPerfect && today !== undefined && sideOf(value, today - 1) < 0;
};

/**
 * Whether something was only planned or said to come, on a day that is over now: “she said she would leave in May”, “who was to retire
 * in April”, unlike “it would have sunk”. Whether it was done is not told.
 */
export function isOldPlan(view: ClauseView, { token }: EventHead, { value }: TimeExpression, quoted: (token: number) => boolean): boolean {
  if (isUndone(view, token) || hadPlanned(view, token) || (view.relation(token) === 'xcomp' && hadPlanned(view, view.head(token))))
    return true;
  const today = parseDay(view.document.article.published);
  const isTo = /^to$/i.test(view.form(token - 1));
  // “had been due to stand trial this year”
  if (isTo && view.form(token - 2) === 'due' && view.form(token - 3) === 'been' && /^had$/i.test(view.form(token - 4))) return true;
  if (today === undefined || sideOf(value, today) >= 0) return false;
  if (view.tag(token) === 'VB' && isTo && /^(?:was|were)$/.test(view.form(token - 2))) return true;
  if (!quoted(token)) return false;
  const words = [token, ...view.dependents(token).filter((d) => view.isAuxiliary(d))].map((d) => view.form(d));
  return words.some((word) => /^would$/i.test(word)) && !words.some((word) => /^(?:have|’ve|'ve)$/i.test(word));
}

/** “which was to have opened last week”, “was due to have begun”: what was not done then. */
const isUndone = (view: ClauseView, verb: number): boolean =>
  view.tag(verb) === 'VBN' &&
  /^have$/i.test(view.form(verb - 1)) &&
  /^to$/i.test(view.form(verb - 2)) &&
  /^(?:was|were|due|supposed|meant|scheduled)$/i.test(view.form(verb - 3));

/** “had planned to speak on Monday”, “had been scheduled to open”: what came of it is told elsewhere, or not at all. */
const hadPlanned = (view: ClauseView, verb: number): boolean =>
  /^(?:planned|scheduled|slated|expected|hoped|intended|meant)$/i.test(view.form(verb)) &&
  view.dependents(verb).some((d) => /^(?:had|’d|'d)$/i.test(view.form(d)));

const isPlan = (word: string): boolean =>
  /^(?:planned|scheduled|set|expected|slated|due|supposed|agreed|decided|vowed|pledged|promised|fixed|listed|rescheduled|postponed|pencilled|adjourned)$/i.test(
    word,
  );

/** “was put off until May”, “is adjourned to Friday”: the day is that on which it goes on. */
const PUT_OFF = /^(?:adjourned|deferred|delayed|postponed)$/i;
const BOUND = /^(?:until|till|since|through|before|after)$/i;
/** “correspondence dating to 2013”, “dates back to 1950”: how old something is. */
const AGED = /^dat(?:e|es|ed|ing)$/i;
const CLOCK_BOUND = /^(?:from|between|until|till|and|to)$/i;

export const isPutOff = (view: ClauseView, until: number): boolean =>
  /^(?:to|until|till)$/i.test(view.form(until)) &&
  (PUT_OFF.test(view.form(until - 1)) || (/^(?:back|off)$/i.test(view.form(until - 1)) && /^put$/i.test(view.form(until - 2))));

/** Whether a date only bounds what is told (“until Monday”, “since 1994”), or is a mere clock time on no day of the story. */
export function isBound(view: ClauseView, time: TimeExpression): boolean {
  const first = firstTokenOf(view, time.span);
  // “shortly after 2 a.m. on Saturday” is that hour
  const isNear = /T\d\d/.test(time.value) && /^(?:shortly|just|soon|minutes|moments)$/i.test(view.form(first - 2));
  return (
    // (“on or before 10 April” is that day at the latest)
    (BOUND.test(view.form(first - 1)) && !isNear && view.form(first - 2) !== 'or' && !isPutOff(view, first - 1)) ||
    // “bonds due 15 October 2030”, “holders of record 21 December”: which they are
    (/^due$/i.test(view.form(first - 1)) && view.isNoun(first - 2) && !isHappening(view.form(first - 2))) ||
    (/^record$/i.test(view.form(first - 1)) && /^of$/i.test(view.form(first - 2))) ||
    (/^back$/i.test(view.form(first - 1)) && AGED.test(view.form(first - 2))) ||
    (/^(?:to|from)$/i.test(view.form(first - 1)) && (AGED.test(view.form(first - 2)) || AGED.test(view.form(first - 3)))) ||
    (time.type === 'TIME' &&
      time.evidence.some(
        ({ rule }) => rule === 'same-as-publication' || (rule === 'same-as-story' && CLOCK_BOUND.test(view.form(first - 1))),
      ))
  );
}

/** Whether a decade or century says when a verb's event was: “took 400 wickets in the 1980s”, unlike “the finest botanist of the century”. */
export const datesByDecade = (view: ClauseView, { form }: EventHead, { span, value }: TimeExpression): boolean =>
  !/^(?:BC)?\d{2,3}$/.test(value) || (form !== 'noun' && /^(?:in|during|by)$/i.test(view.form(firstTokenOf(view, span) - 1)));

/** “Lund (2010) gives an account”, “Reed (1711–1776)”: a year in brackets says which work, or when somebody lived. */
export const isCited = ({ document: { text } }: ClauseView, { span: { start, end }, value }: TimeExpression): boolean =>
  /^\d{4}$/.test(value) && /\((?:\d{4}[-–—])?$/.test(text.slice(Math.max(0, start - 6), start)) && /^\d{4}$/.test(text.slice(start, end));

const MAX_COMPOUND = 3;

/** Whether a season only says what kind of thing is meant: “paid for the summer reading programme”, “a collection of summer hats”. */
export function namesKind(view: ClauseView, { span, value }: TimeExpression): boolean {
  const last = lastTokenOf(view, span);
  const isPart = /^(?:for|of)$/i.test(view.form(firstTokenOf(view, span) - 1));
  let noun = view.head(last);
  for (let step = 0; step < MAX_COMPOUND && view.relation(noun) === 'compound'; step++) noun = view.head(noun);
  return /-(?:SP|SU|FA|WI)$/.test(value) && isPart && noun > last && view.isNoun(noun) && !isHappening(view.form(noun));
}

/** Verbs of which a day can be the object. */
const CHOOSES = /^(?:pick(?:s|ed)?|choos(?:e|es)|chose|chosen|forecast|prefer(?:s|red)?|celebrat(?:e|es|ed)|mark(?:s|ed))$/i;

/**
 * Whether a year only says which thing something is done to: “strengthened the 1959 embargo”, “praised her 2011 Hamlet”, unlike “won
 * the 2011 race” and “a 2017 study found”.
 */
export function namesObject(view: ClauseView, { span, value }: TimeExpression): boolean {
  const head = view.head(lastTokenOf(view, span));
  const first = firstTokenOf(view, span);
  // “picked Saturday as the time”, “had forecast July”
  if (
    CHOOSES.test(view.form(first - 1)) &&
    !/^(?:is|are|was|were|be|been)$/i.test(view.form(first - 2)) &&
    /^\p{Lu}/u.test(view.form(first)) &&
    !/^that$/i.test(view.form(lastTokenOf(view, span) + 1))
  )
    return true;
  return (
    /^\d{4}$/.test(value) &&
    head > lastTokenOf(view, span) &&
    view.isNoun(head) &&
    view.relation(head) === 'obj' &&
    !isHappening(view.form(head)) &&
    !/^(?:seasons?|editions?|terms?|budgets?|sales|revenues?|profits?|earnings)$/i.test(view.form(head)) &&
    !ATTENDS.test(view.form(view.head(head)))
  );
}

const STRETCH = /^(?:end|rest|half|halves|quarters?|months?|most|much|part|parts|time|beginning|start|middle|course|days?|weeks?|events?|turn|close|spring|summer|autumn|fall|winter|remainder)$/i; // biome-ignore format: a list

/** Whether a year only says which one is meant: “the Harbours Act of 1993”, “the 1993 Harbours Act”, “the player of the year”, unlike “the flood of 1953” and “the rest of the year”. */
export function namesWhich(view: ClauseView, { span, value }: TimeExpression): boolean {
  const of = firstTokenOf(view, span) - 1;
  const noun = view.form(of - 1);
  if (!/^\d{4}$/.test(value)) return false;
  return (
    isLaw(view, lastTokenOf(view, span) + 1) ||
    (/^of$/i.test(view.form(of)) && view.isNoun(of - 1) && !STRETCH.test(noun) && !isHappening(noun))
  );
}

const MAX_TITLE = 8;

/** Whether the words from a token on are the name of a law: “the 1994 Freedom of Passage Act”. */
function isLaw(view: ClauseView, first: number): boolean {
  for (let token = first; token < first + MAX_TITLE && /^\p{Lu}|^(?:and|for|of|on|the|to)$/u.test(view.form(token)); token++)
    if (/^(?:Act|Code|Constitution|Convention|Law|Regulations|Rules)$/.test(view.form(token))) return true;
  return false;
}

const ACCOUNTS = /^(?:results?|earnings|figures|accounts|report)$/i;

/** Whether a date only says which accounts are meant, in a sentence that has another: “first-quarter results will be released on 2 May”. */
export const namesAccounts = (view: ClauseView, { span, value }: TimeExpression, times: readonly TimeExpression[]): boolean =>
  times.length > 1 && /^\d{4}-[QH]/.test(value) && ACCOUNTS.test(view.form(lastTokenOf(view, span) + 1));

const MAX_COMPARED = 8;
/** Tokens from “compared”, or of amounts alone: “from 30.5 million, or 52 crowns a share, a year earlier”. */
const MAX_COMPARISON = 20;
const AMOUNT = /^(?:[$€£%,]|or|an?|the|in|of|per|million|billion|trillion|cents?|shares?|points?|percent)$/;

/** Whether “than” only says how many: “more than 8,000 reports last year”. */
const onlyCounts = (view: ClauseView, than: number): boolean =>
  /^(?:more|less|fewer)$/i.test(view.form(than - 1)) && view.tag(than + 1) === 'CD';

/** What a sum or a rate does, which “from” tells of: “up”, “fell”, “3%”. */
const CHANGES =
  /^(?:up|down|higher|lower|unchanged|%|percent|percentage|points?|million|billion|rose|fell|grew|improv|increas|decreas|drop|declin|slip|jump|climb|widen|narrow|shr|sw[iu]ng|edg|eas|surg|soar|plung|tumbl|advanc|fall|ris|chang|gain|rebound|recover)/i; // biome-ignore format: a list

/** Whether a sum or a rate stands between a word and a date: “against 5 million a year earlier”, unlike “a case against the vote last month”. */
function holdsAmount(view: ClauseView, from: number, span: Span): boolean {
  for (let token = from + 1; token < firstTokenOf(view, span); token++)
    if (view.tag(token) === 'CD' || /^(?:[$€£%]|loss|profit|deficit|surplus|gain)$/.test(view.form(token))) return true;
  return false;
}

/** “launched from Kourou on 9 May 2016”, “retired from the force last year”: where from, no amount of before. */
function isPlaceFrom(view: ClauseView, from: number, span: Span): boolean {
  return !CHANGES.test(view.form(from - 1)) && view.tag(from - 1) !== 'CD' && !holdsAmount(view, from, span);
}

/** Whether a date is what something is compared with: “up from 5 million a year earlier”, “than last year”. */
export function isCompared(view: ClauseView, span: Span): boolean {
  const { tokens } = view.document;
  let token = firstTokenOf(view, span);
  const words = view.document.text.slice(span.start, span.end);
  const past = /\b(?:year|ago|before|earlier|quarter|month|\d{4})\b/.test(words);
  let onlyAmounts = true;
  for (let step = 0; step < MAX_COMPARISON && token > view.sentence.first; step++) {
    token--;
    const word = (tokens.form[token] ?? '').toLowerCase();
    if (word === 'compared' && /^(?:with|to)$/.test(tokens.form[token + 1] ?? '')) return true;
    if (
      past &&
      (step < MAX_COMPARED || onlyAmounts) &&
      ((word === 'than' && !onlyCounts(view, token)) ||
        ((word === 'versus' || word === 'against') && holdsAmount(view, token, span)) ||
        (word === 'from' && (step > 0 ? !isPlaceFrom(view, token, span) : /\b(?:ago|earlier|last year)$/.test(words))))
    )
      return true;
    // (“compared with six recorded last year”)
    if (view.isVerb(token) && !(view.tag(token) === 'VBN' && !view.isAuxiliary(token - 1))) return false;
    onlyAmounts &&= AMOUNT.test(word) || view.tag(token) === 'CD';
  }
  return false;
}
