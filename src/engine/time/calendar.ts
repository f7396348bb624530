/** Days of the proleptic Gregorian calendar as whole numbers, 1970-01-01 being 0: no clock, no time zone, no `Date`. */
export type DayNumber = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The number of a day (Hinnant's `days_from_civil`: years that begin in March make February's length the last question). */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of a number. */
export function toCivilDate(number: DayNumber): CivilDate {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  toDayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - toDayNumber(year, month, 1);

/** The day `count` months on, in the last day of its month where that is shorter. */
export function addMonths(number: DayNumber, count: number): DayNumber {
  const { year, month, day } = toCivilDate(number);
  const months = year * 12 + month - 1 + count;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return toDayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The ISO 8601 week of a day: its year (that of its Thursday) and its number from 1 to 53. */
export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = toCivilDate(thursday);
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  const fourth = toDayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** A number in so many figures, two unless told: “07”. */
export const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** “0825”, and “BC0048” for the years before Christ, which are counted from 0 backwards here: 1 BC is 0. */
export const formatYear = (year: number): string => (year < 1 ? `BC${pad(Math.min(9999, 1 - year), 4)}` : pad(Math.min(9999, year), 4));

/** The year of a value that begins with one; undefined where none stands there. */
export function parseYear(value: string): number | undefined {
  const [, before, digits] = /^(BC)?(\d{4})/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  return before === undefined ? Number(digits) : 1 - Number(digits);
}
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${pad(month)}`;
export function formatDay(number: DayNumber): string {
  const { year, month, day } = toCivilDate(number);
  return `${formatMonth(year, month)}-${pad(day)}`;
}
export function formatWeek(number: DayNumber): string {
  const { year, week } = isoWeekOf(number);
  return `${formatYear(year)}-W${pad(week)}`;
}
export const quarterOf = (month: number): number => Math.ceil(month / 3);

/** The day of a `YYYY-MM-DD` value; undefined for any other string and for days that do not exist. */
export function parseDay(value: string | undefined): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? toDayNumber(year, month, day) : undefined;
}

/** Easter Sunday of a year (Gregorian; the “anonymous” computus). */
export function easterOf(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return toDayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The `nth` given weekday (1 Monday to 7 Sunday) of a month; `nth` 0 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth === 0) {
    const last = toDayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
