import { UNIT } from '../lexicon.ts';
import { addUnits } from './resolve-shift.ts';
import { at, type Resolved } from './resolved.ts';

/** “the first day of 2023”, “the last day of the month”: the day of a time that is known; all of it where it is not, or has no such day. */
export function resolveDayOf(nth: number, whole: Resolved): Resolved {
  const { anchor } = whole;
  if (!anchor || anchor.unit < UNIT.week || anchor.unit > UNIT.year) return whole;
  const end = addUnits(anchor.day, anchor.unit, 1);
  const day = nth === 0 ? end - 1 : anchor.day + nth - 1;
  return day < end ? { ...whole, ...at(day, UNIT.day, whole.rule), certainty: whole.certainty } : whole;
}
