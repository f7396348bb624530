import { isAllLetters } from '../../text/letters.ts';
import type { TimeExpression } from '../../types.ts';
import { parseDay } from '../calendar.ts';
import { tenseOf } from '../tense.ts';
import type { ClauseView } from './clause-view.ts';
import type { EventHead } from './find-event.ts';
import { isListed } from './judge.ts';
import { sideOf } from './place-in-time.ts';
import { isPutOff } from './says-when.ts';
import { firstTokenOf } from './span-tokens.ts';

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
  const before = firstTokenOf(view, time.span) - 1;
  // “has named Lund as its head, effective 1 June”
  const isArranged = isPlan(view.form(verb.token)) || isPutOff(view, before) || /^effective$/i.test(view.form(before));
  return (tense === 'past' && side > 0 && !isArranged) || (tense === 'future' && side < 0 && !isListed(view, verb.token, time));
}

/** Whether a verb of the present stands beside a day that is over, and no list tells of it so. */
function isOutlived(view: ClauseView, verb: number, time: TimeExpression): boolean {
  const today = parseDay(view.document.article.published);
  return today !== undefined && sideOf(time.value, today) < 0 && !isListed(view, verb, time);
}

/** Whether a verb in the present tells what is so now, beside a day that is over: “settles down following a rally last week”. */
export const tellsNow = (view: ClauseView, { token }: EventHead, time: TimeExpression): boolean =>
  /^VB[ZP]$/.test(view.tag(token)) && isOutlived(view, token, time);

/** Whether a verb in the present tells what is so every year: “In March, days grow longer”, “In winter the road is closed”. */
export function tellsEveryYear(view: ClauseView, { token, form }: EventHead, time: TimeExpression): boolean {
  const { start, end } = time.span;
  const isPresent = /^VB[ZP]$/.test(view.tag(token)) || (view.tag(token) === 'VBN' && /^(?:is|are)$/i.test(view.form(token - 1)));
  const isBare =
    /^\d{4}-(?:\d\d|SP|SU|FA|WI)$/.test(time.value) && isAllLetters(view.document.text.slice(start, end).replace(/^the /i, ''));
  return form === 'verb' && isPresent && isBare && isOutlived(view, token, time);
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
  if (isUndone(view, token) || isOfOldPlan(view, token)) return true;
  const today = parseDay(view.document.article.published);
  const isTo = /^to$/i.test(view.form(token - 1));
  // “had been due to stand trial this year”
  if (isTo && view.form(token - 2) === 'due' && view.form(token - 3) === 'been' && /^had$/i.test(view.form(token - 4))) return true;
  if (today === undefined || sideOf(value, today) >= 0) return false;
  if (view.tag(token) === 'VB' && isTo && /^(?:was|were|meant|supposed)$/.test(view.form(token - 2))) return true;
  if (!quoted(token)) return false;
  const words = [token, ...view.dependents(token).filter((d) => view.isAuxiliary(d))].map((d) => view.form(d));
  return words.some((word) => /^would$/i.test(word)) && !words.some((word) => /^(?:have|’ve|'ve)$/i.test(word));
}

/** “which was to have opened last week”, “was due to have begun”: what was not done then. */
function isUndone(view: ClauseView, verb: number): boolean {
  const have = /^been$/i.test(view.form(verb - 1)) ? verb - 2 : verb - 1;
  if (view.tag(verb) !== 'VBN' || !/^have$/i.test(view.form(have)) || !/^to$/i.test(view.form(have - 1))) return false;
  return /^(?:was|were|due|supposed|meant|scheduled)$/i.test(view.form(have - 2));
}

/** “had planned to speak on Monday and then decide”: whether a verb is what had been planned, or part of it. */
function isOfOldPlan(view: ClauseView, verb: number): boolean {
  let at = verb;
  for (let step = 0; step < MAX_PLAN && at >= 0; step++) {
    if (hadPlanned(view, at)) return true;
    if (view.relation(at) !== 'xcomp' && !(view.relation(at) === 'conj' && view.tag(at) === 'VB')) return false;
    at = view.head(at);
  }
  return false;
}

const MAX_PLAN = 4;

/** “had planned to speak on Monday”, “had been scheduled to open”: what came of it is told elsewhere, or not at all. */
const hadPlanned = (view: ClauseView, verb: number): boolean =>
  /^(?:planned|scheduled|slated|expected|hoped|intended|meant)$/i.test(view.form(verb)) &&
  view.dependents(verb).some((d) => /^(?:had|’d|'d)$/i.test(view.form(d)));

const isPlan = (word: string): boolean =>
  /^(?:planned|scheduled|set|expected|slated|due|supposed|agreed|decided|vowed|pledged|promised|fixed|listed|rescheduled|postponed|pencilled|adjourned)$/i.test(
    word,
  );
