import { addMonths, type DayNumber, formatDay } from '../calendar.ts';
import { UNIT } from '../lexicon.ts';
import { type Resolved, stated } from './resolved.ts';

/** The first day behind a unit that begins on a day. */
function endOf(day: DayNumber, unit: number): DayNumber {
  if (unit === UNIT.week) return day + 7;
  return addMonths(day, unit === UNIT.month ? 1 : unit === UNIT.quarter ? 3 : 12);
}

/** “the first day of 2023”, “the last day of the month”: the day of a time that is known; all of it where it is not, or has no such day. */
export function resolveDayOf(nth: number, whole: Resolved): Resolved {
  const { anchor } = whole;
  if (!anchor || anchor.unit < UNIT.week || anchor.unit > UNIT.year) return whole;
  const end = endOf(anchor.day, anchor.unit);
  const day = nth === 0 ? end - 1 : anchor.day + nth - 1;
  return day < end ? { ...whole, ...stated(formatDay(day), whole.rule, day), certainty: whole.certainty } : whole;
}
