import type { Precision, TimeExpression, TimelineEntry, TimexValue } from '../../types.ts';
import { addMonths, type DayNumber, mondayOfWeek, parseDay, parseYear, toDayNumber } from '../calendar.ts';

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** How fine a calendar value is. */
export function precisionOf(value: TimexValue): Precision {
  if (value.includes('T')) return 'time';
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day';
  if (/^\d{4}-W/.test(value)) return 'week';
  return /^\d{4}-/.test(value) ? 'month' : 'year';
}

/** Years in a calendar value: ten in `199`, a hundred in `19`. */
const yearsIn = (value: TimexValue): number => (/^\d{2,3}$/.test(value) ? 10 ** (4 - value.length) : 1);

/** First and last year of a value before Christ: `BC0048`, or all of a century, `BC00`; undefined for any other. */
function yearsBefore(value: TimexValue): readonly [number, number] | undefined {
  const year = parseYear(value);
  if (value.startsWith('BC') && year !== undefined) return [year, year];
  const century = /^BC(\d\d)$/.exec(value)?.[1];
  return century === undefined ? undefined : [-99 - Number(century) * 100, -Number(century) * 100];
}

/** The first day of a calendar value (`19`, `199`, `1998`, `1998-03`, `1998-Q3`, `1998-SU`, `1998-W08-WE`, `1998-03-06TNI`). */
export function firstDayOf(value: TimexValue): DayNumber {
  const before = yearsBefore(value);
  if (before) return toDayNumber(before[0], 1, 1);
  const year = Number(value.slice(0, 4)) * yearsIn(value) || 1;
  const rest = value.slice(5);
  const week = /^W(\d\d)(-WE)?/.exec(rest);
  if (week) return mondayOfWeek(year, Number(week[1])) + (week[2] ? 5 : 0);
  const part = /^([QH])(\d)/.exec(rest);
  if (part) return toDayNumber(year, (Number(part[2]) - 1) * (part[1] === 'Q' ? 3 : 6) + 1, 1);
  const season = SEASON_MONTHS[rest.slice(0, 2)];
  if (season !== undefined) return toDayNumber(year, season, 1);
  return parseDay(value) ?? toDayNumber(year, Math.min(12, Number(rest.slice(0, 2)) || 1), 1);
}

/** The last day of a calendar value. */
function lastDayOf(value: TimexValue): DayNumber {
  const before = yearsBefore(value);
  if (before) return toDayNumber(before[1], 12, 31);
  const first = firstDayOf(value);
  const rest = value.slice(5);
  if (rest.startsWith('W')) return first + (rest.endsWith('-WE') ? 1 : 6);
  if (/^\d\d-\d\d/.test(rest)) return first;
  const months = /^\d\d/.test(rest) ? 1 : rest === '' ? 12 * yearsIn(value) : rest.startsWith('H') ? 6 : 3;
  return addMonths(first, months) - 1;
}

/** -1, 0, 1 as a calendar value lies before, around or behind a day. */
export function sideOf(value: TimexValue, day: DayNumber): -1 | 0 | 1 {
  return lastDayOf(value) < day ? -1 : firstDayOf(value) > day ? 1 : 0;
}

/** An entry, and the date that it stands for. */
interface Timed {
  readonly entry: TimelineEntry;
  readonly event: { readonly date: TimeExpression };
}

/**
 * In order of time; what is one day stays in the order of the story. What is planned for a month or year stands behind publication,
 * what happened “later that year” or at its end behind what happened on its days.
 */
export function placeInTime(timed: readonly Timed[], published: string | undefined): TimelineEntry[] {
  const today = parseDay(published);
  const key = ({ entry: { when, status, precision }, event }: Timed): number => {
    const first = firstDayOf(when);
    const isCoarse = precision !== 'day' && precision !== 'time';
    if (today !== undefined && status === 'planned') return isCoarse ? Math.max(first, today + 1) : first;
    return isCoarse && event.date.mod === 'END' ? Math.min(lastDayOf(when), today ?? Number.POSITIVE_INFINITY) : first;
  };
  return timed
    .map((one, index) => ({ entry: one.entry, index, key: key(one) }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ entry }) => entry);
}
