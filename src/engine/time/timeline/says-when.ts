import type { TimeExpression } from '../../types.ts';
import { parseDay } from '../calendar.ts';
import type { ClauseView } from './clause-view.ts';
import { type EventHead, isHappening } from './find-event.ts';
import { sideOf } from './place-in-time.ts';
import { firstTokenOf } from './span-tokens.ts';

/** “was put off until May”, “is adjourned to Friday”: the day is that on which it goes on. */
const PUT_OFF = /^(?:adjourned|deferred|delayed|moved|postponed|rescheduled)$/i;
const BOUND = /^(?:until|till|since|through|before|after)$/i;
/** “correspondence dating to 2013”, “dates back to 1950”: how old something is. */
const AGED = /^dat(?:e|es|ed|ing)$/i;
const UNTIL = /^(?:until|till)$/i;
const NOT = /^(?:not|n't|n’t|never|no|nobody|none)$/i;
const MAX_NOT = 14;

/** “It did not open until 1931”: whether something was done only then; the words for “not” and “until” tell it together. */
export function isNotUntil(view: ClauseView, date: number): boolean {
  if (!UNTIL.test(view.form(date - 1))) return false;
  for (let token = date - 2; token >= view.sentence.first && date - token <= MAX_NOT; token--) {
    if (NOT.test(view.form(token))) return true;
    if (/^[,;:—–“”"]$/.test(view.form(token))) return false;
  }
  return false;
}

const CLOCK_BOUND = /^(?:from|between|until|till|and|to)$/i;

export const isPutOff = (view: ClauseView, until: number): boolean =>
  /^(?:to|until|till)$/i.test(view.form(until)) &&
  (PUT_OFF.test(view.form(until - 1)) ||
    (/^(?:back|forward|off)$/i.test(view.form(until - 1)) && /^(?:brought|moved|pushed|put)$/i.test(view.form(until - 2))));

/** “will close before the end of June”: at some time in it, where that is not over. */
function isBeforeEnd(view: ClauseView, first: number, { value, mod }: TimeExpression): boolean {
  const today = parseDay(view.document.article.published);
  return mod === 'END' && /^before$/i.test(view.form(first - 1)) && today !== undefined && sideOf(value, today) >= 0;
}

/** “every year on 3 May”, “in May each year”: a time that comes again. */
export function isRepeated({ document: { text } }: ClauseView, { span }: TimeExpression): boolean {
  return (
    /\b(?:each|every) (?:year|month|week|day),? (?:in|on|at) (?:the )?$/i.test(
      text.slice(Math.max(0, span.start - MAX_EVERY), span.start),
    ) || /^,? (?:of )?(?:each|every) (?:year|month|week|day)\b/i.test(text.slice(span.end, span.end + MAX_EVERY))
  );
}

const MAX_EVERY = 24;

/** “has until Friday to pay”: a day by which something is due. */
const isDueUntil = (view: ClauseView, until: number): boolean =>
  UNTIL.test(view.form(until)) && /^(?:has|have)$/i.test(view.form(until - 1));

/** Whether a date only bounds what is told (“until Monday”, “since 1994”), or is a mere clock time on no day of the story. */
export function isBound(view: ClauseView, time: TimeExpression): boolean {
  const own = firstTokenOf(view, time.span);
  // “until at least Tuesday”
  const first = /^least$/i.test(view.form(own - 1)) && /^at$/i.test(view.form(own - 2)) ? own - 2 : own;
  // “shortly after 2 a.m. on Saturday” is that hour
  const isNear = /T\d\d/.test(time.value) && /^(?:shortly|just|soon|minutes|moments)$/i.test(view.form(first - 2));
  return (
    // (“on or before 10 April” is that day at the latest)
    (BOUND.test(view.form(first - 1)) &&
      !isNear &&
      !isBeforeEnd(view, first, time) &&
      view.form(first - 2) !== 'or' &&
      !isPutOff(view, first - 1) &&
      !isDueUntil(view, first - 1) &&
      !isNotUntil(view, first)) ||
    // “prior to 1924”
    (/^to$/i.test(view.form(first - 1)) && /^(?:prior|up)$/i.test(view.form(first - 2))) ||
    // “bonds due 15 October 2030”, “holders of record 21 December”: which they are
    (/^due$/i.test(view.form(first - 1)) && view.isNoun(first - 2) && !isHappening(view.form(first - 2))) ||
    (/^record$/i.test(view.form(first - 1)) && /^of$/i.test(view.form(first - 2))) ||
    (/^back$/i.test(view.form(first - 1)) && AGED.test(view.form(first - 2))) ||
    (/^(?:to|from)$/i.test(view.form(first - 1)) && (AGED.test(view.form(first - 2)) || AGED.test(view.form(first - 3)))) ||
    (time.type === 'TIME' &&
      time.evidence.some(
        ({ rule }) =>
          rule === 'same-as-publication' ||
          (rule === 'same-as-story' && CLOCK_BOUND.test(view.form(first - 1)) && !isNotUntil(view, first)),
      ))
  );
}

/** Whether a decade or century says when a verb's event was: “took 400 wickets in the 1980s”, unlike “the finest botanist of the century”. */
export const datesByDecade = (view: ClauseView, { form }: EventHead, { span, value }: TimeExpression): boolean =>
  !/^(?:BC)?\d{2,3}$/.test(value) ||
  /\bago$/i.test(view.document.text.slice(span.start, span.end)) ||
  (form !== 'noun' && /^(?:in|during|by|and)$/i.test(view.form(firstTokenOf(view, span) - 1)));
