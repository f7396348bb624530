import { isAllLetters, startsWithCapital } from '../../text/letters.ts';
import type { TimeExpression } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { ATTENDS, isHappening } from './find-event.ts';
import { DAY } from './judge.ts';
import { firstTokenOf, lastTokenOf } from './span-tokens.ts';

const MAX_BRACKET = 40;

/**
 * “Lund (2010) gives an account”, “Reed (1711–1776)”, “Lund (MA 1951, PhD 1954)”, “her last book (Harbour Press, 1998)”: a year in brackets
 * with no verb says which work or which degree, or when somebody lived.
 */
export function isCited(view: ClauseView, { span, value }: TimeExpression): boolean {
  const first = firstTokenOf(view, span);
  if (!/^\d{4}$/.test(value) || !/^\d{4}$/.test(view.document.text.slice(span.start, span.end))) return false;
  for (let token = first - 1; token >= view.sentence.first && first - token < MAX_BRACKET; token--) {
    if (view.form(token) === '(') return true;
    if (view.form(token) === ')' || view.isVerb(token) || /^(?:IN|TO)$/.test(view.tag(token))) return false;
  }
  return false;
}

const MAX_COMPOUND = 3;

const PART_OF_DAY = /^(?:morning|afternoon|evening|night|day)$/i;

/** Whether a season or a month only says what kind of thing is meant: “paid for the summer reading programme”, “a collection of summer hats”, “on a foggy October morning”. */
export function namesKind(view: ClauseView, { span, value }: TimeExpression): boolean {
  const last = lastTokenOf(view, span);
  const isPart = /^(?:for|of)$/i.test(view.form(firstTokenOf(view, span) - 1));
  let noun = view.head(last);
  for (let step = 0; step < MAX_COMPOUND && view.relation(noun) === 'compound'; step++) noun = view.head(noun);
  // “on a foggy October morning”
  if (/^\d{4}-\d\d$/.test(value) && PART_OF_DAY.test(view.form(last + 1)))
    return view.dependents(last + 1).some((d) => /^an?$/i.test(view.form(d)));
  // “will report Christmas trading figures”
  const isHoliday = view.relation(last) === 'compound' && isAllLetters(view.document.text.slice(span.start, span.end));
  if (isHoliday && /^\d{4}-\d\d-\d\d$/.test(value) && !DAY.test(view.form(last))) return view.isNoun(noun) && !isHappening(view.form(noun));
  return /-(?:SP|SU|FA|WI)$/.test(value) && isPart && noun > last && view.isNoun(noun) && !isHappening(view.form(noun));
}

/** Verbs of which a day can be the object. */
const CHOOSES =
  /^(?:pick(?:s|ed)?|choos(?:e|es)|chose|chosen|forecast|prefer(?:s|red)?|celebrat(?:e|es|ed)|mark(?:s|ed)|remember(?:s|ed)?|commemorat(?:e|es|ed)|recall(?:s|ed)?)$/i;

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
    startsWithCapital(view.form(first)) &&
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

/** Whether a year only says which one is meant: “the Harbours Act of 1993”, “the 1993 Harbours Act”, “the Harbours Bill, 1993”, “her 1993 novel”, “the player of the year”, unlike “the flood of 1953” and “the rest of the year”. */
export function namesWhich(view: ClauseView, { span, value }: TimeExpression): boolean {
  const of = firstTokenOf(view, span) - 1;
  const noun = view.form(of - 1);
  if (!/^\d{4}$/.test(value)) return false;
  return (
    isLaw(view, lastTokenOf(view, span) + 1) ||
    LAWS.test(view.form(view.form(of) === ',' ? of - 1 : of)) ||
    isWork(view, lastTokenOf(view, span) + 1) ||
    (/^of$/i.test(view.form(of)) && view.isNoun(of - 1) && !STRETCH.test(noun) && !isHappening(noun))
  );
}

const PRINTED = /^(?:column|front|newspaper|pages?|papers?)$/i;

/** “read it in Friday's paper”: whether a day only says which one is meant. */
export const namesIssue = (view: ClauseView, { span }: TimeExpression): boolean => {
  const behind = lastTokenOf(view, span) + 1;
  return /^['’]s$/.test(view.form(behind)) && PRINTED.test(view.form(behind + 1));
};

const WORKS =
  /^(?:albums?|anthem|ballad|bestsellers?|biopic|blockbuster|books?|classics?|comed(?:y|ies)|dramas?|essays?|films?|hits?|memoirs?|movies?|musicals?|novels?|remake|sequel|songs?|thrillers?|tracks?)$/i; // biome-ignore format: a list

/** “her 2002 classic”, “a 1974 pop hit”, “1998's The Long Tide”: whether the words from a token on are a work, of which the year tells one from another. */
function isWork(view: ClauseView, first: number): boolean {
  if (/^['’]s$/.test(view.form(first))) return /^(?:The|An?)$/.test(view.form(first + 1)) && startsWithCapital(view.form(first + 2));
  // “The ferry in 1904 hit a rock”
  if (/^VB/.test(view.tag(first))) return false;
  return WORKS.test(view.form(first)) || (/^(?:amod|compound)/.test(view.relation(first)) && WORKS.test(view.form(first + 1)));
}

const LAWS = /^(?:Act|Bill|Code|Constitution|Convention|Law|Ordinance|Regulations|Rules)$/;
const MAX_TITLE = 8;

/** Whether the words from a token on are the name of a law: “the 1994 Freedom of Passage Act”. */
function isLaw(view: ClauseView, first: number): boolean {
  for (let token = first; token < first + MAX_TITLE && /^\p{Lu}|^(?:and|for|of|on|the|to)$/u.test(view.form(token)); token++)
    if (LAWS.test(view.form(token))) return true;
  return false;
}

const ACCOUNTS = /^(?:results?|earnings|figures|accounts|report)$/i;

/** Whether a date only says which accounts are meant, in a sentence that has another: “first-quarter results will be released on 2 May”. */
export const namesAccounts = (view: ClauseView, { span, value }: TimeExpression, times: readonly TimeExpression[]): boolean =>
  times.length > 1 && /^\d{4}-[QH]/.test(value) && ACCOUNTS.test(view.form(lastTokenOf(view, span) + 1));
