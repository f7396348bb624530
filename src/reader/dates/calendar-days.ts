/** Calendar values as days since 1970. Every function is total. */

export const millisecondsPerDay = 86_400_000;

/** Days since 1970 of a calendar day `YYYY-MM-DD`; nothing for a day that does not exist. */
export function readDay(value: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  if (match === null) return undefined;
  const time = Date.parse(`${match[0]}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / millisecondsPerDay;
}

/** A first and a last day, as days since 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** First and last day of a TIMEX3 calendar value: of a day, week, month, quarter, season, year, decade or century. */
export function daysOf(value: string): Days | undefined {
  const day = readDay(value);
  if (day !== undefined) return { first: day, last: day };
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week !== null) return daysOfWeek(Number(week[1]), Number(week[2]), value.endsWith('-WE'));
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) return monthRange(Number(month[1]), Number(month[2]) - 1, 1);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter !== null) return monthRange(Number(quarter[1]), (Number(quarter[2]) - 1) * 3, 3);
  const half = /^(\d{4})-H([12])$/.exec(value);
  if (half !== null) return monthRange(Number(half[1]), (Number(half[2]) - 1) * 6, 6);
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season !== null) return monthRange(Number(season[1]), { SP: 2, SU: 5, FA: 8, WI: 11 }[season[2] ?? ''] ?? 0, 3);
  const before = /^BC(\d{2}|\d{4})$/.exec(value)?.[1];
  if (before !== undefined) return yearsBefore(Number(before), before.length === 2);
  const years = /^(\d{2,4})$/.exec(value);
  if (years === null) return undefined;
  const digits = years[1] ?? '';
  const span = 10 ** (4 - digits.length);
  const firstYear = Number(digits) * span;
  return { first: dayNumber(firstYear, 0, 1), last: dayNumber(firstYear + span, 0, 1) - 1 };
}

/** A year before Christ, or all of the century behind which so many whole ones lie: the first century holds 100 to 1 BC. */
function yearsBefore(number: number, isCentury: boolean): Days {
  const last = isCentury ? -number * 100 : 1 - number;
  return { first: dayNumber(isCentury ? last - 99 : last, 0, 1), last: dayNumber(last + 1, 0, 1) - 1 };
}

function daysOfWeek(year: number, week: number, weekend: boolean) {
  const fourth = dayNumber(year, 0, 4);
  const monday = fourth - ((new Date(fourth * millisecondsPerDay).getUTCDay() + 6) % 7) + (week - 1) * 7;
  return { first: weekend ? monday + 5 : monday, last: monday + 6 };
}

function monthRange(year: number, month: number, count: number) {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + count, 1) - 1 };
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / millisecondsPerDay);
}

/** The calendar year of a day. */
export function yearOf(day: number): number {
  return new Date(day * millisecondsPerDay).getUTCFullYear();
}
