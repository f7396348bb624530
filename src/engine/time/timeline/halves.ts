import { MONTH_OR_SHORT } from '../../text/month.ts';
import { WEEKDAY } from '../../text/weekday.ts';
import type { ClauseView } from './clause-view.ts';
import type { Clause } from './ensure-subject.ts';
import { FINITE } from './finite-verbs.ts';

const ENDS_DATE = new RegExp(`^(?:\\d{4}|${MONTH_OR_SHORT}|${WEEKDAY})$`, 'i');
/** Tokens from “and” to the verb of what it begins. */
const MAX_SUBJECT = 16;

/** Whether “and” at a token stands behind a date and begins another clause, whatever the tree joins it to: “… in 2018 and their son, Emil, was born”. */
function beginsAnother(view: ClauseView, and: number): boolean {
  if (!/^(?:and|but)$/.test(view.form(and)) || !ENDS_DATE.test(view.form(and - 1)) || !/^(?:DT|PRP\$)$/.test(view.tag(and + 1)))
    return false;
  for (let token = and + 2; token < view.sentence.last && token - and <= MAX_SUBJECT; token++) {
    // “a mill in 1931 and a farm in 1934”
    if (ENDS_DATE.test(view.form(token)) || /^(?:years?|months?|weeks?|days?)$/i.test(view.form(token))) return false;
    if (FINITE.has(view.tag(token))) return true;
  }
  return false;
}

/** A clause without the half of its sentence that “and” behind a date parts from its event. */
export function ownHalf(view: ClauseView, event: number, { first, last }: Clause): Clause {
  let [from, to] = [first, last];
  for (let token = first + 1; token < last; token++)
    if (token < event && beginsAnother(view, token)) from = token + 1;
    else if (token > event && to === last && beginsAnother(view, token)) to = token - 1;
  return { first: from, last: to };
}
