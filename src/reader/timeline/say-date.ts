/** Dates as people say them. Every function is total: a value it cannot read comes back as it is. */

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const seasons: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const partsOfDay: Record<string, string> = {
  MO: 'in the morning',
  MI: 'at midday',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
  DT: 'by day',
};
const millisecondsPerDay = 86_400_000;

/** Days since 1970 of a calendar day `YYYY-MM-DD`; nothing for a day that does not exist. */
export function readDay(value: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  if (match === null) return undefined;
  const time = Date.parse(`${match[0]}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / millisecondsPerDay;
}

/** “Monday 7 February 2022”, or without the year. */
export function sayDay(day: number, withYear = true): string {
  const date = new Date(day * millisecondsPerDay);
  return `${weekdays[date.getUTCDay()]} ${sayShortDay(day, months)}${withYear ? ` ${date.getUTCFullYear()}` : ''}`;
}

function sayShortDay(day: number, names = months.map((month) => (month.length > 4 ? month.slice(0, 3) : month))): string {
  const date = new Date(day * millisecondsPerDay);
  return `${date.getUTCDate()} ${names[date.getUTCMonth()]}`;
}

/** A first and a last day, as days since 1970. */
interface Days {
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

/** A heading for a point in time and what stands under it. */
export interface SpokenDate {
  /** “Sunday 6 February”, “Last week”, “2014”. */
  readonly title: string;
  /** “the day before”, “31 Jan – 6 Feb”, “8 years before”. */
  readonly distance: string;
}

/** A calendar value seen from the publication day. The year is left out where it is the publication's own. */
export function sayDate(value: string, published: string | undefined): SpokenDate {
  const range = daysOf(value);
  if (range === undefined) return { title: sayReference(value), distance: '' };
  const from = readDay(published);
  const ownYear = from !== undefined && yearOf(range.first) === yearOf(from);
  if (range.first === range.last) {
    return { title: sayDay(range.first, !ownYear), distance: from === undefined ? '' : sayDayDistance(range.first - from) };
  }
  if (/-W\d{2}/.test(value)) {
    const between = `${sayShortDay(range.first)} – ${sayShortDay(range.last)}${ownYear ? '' : ` ${yearOf(range.last)}`}`;
    const title = from === undefined ? undefined : weekTitle(range, from);
    return title === undefined ? { title: `Week of ${sayShortDay(range.first)}`, distance: between } : { title, distance: between };
  }
  return { title: sayPeriod(value, range.first, ownYear), distance: from === undefined ? '' : sayPeriodDistance(range, from) };
}

function weekTitle(range: Days, from: number): string | undefined {
  if (range.last - range.first < 6) return from > range.last ? 'Last weekend' : 'The weekend';
  const weeks = Math.round((range.first - from + ((new Date(from * millisecondsPerDay).getUTCDay() + 6) % 7)) / 7);
  return { '-1': 'Last week', '0': 'This week', '1': 'Next week' }[String(weeks)];
}

function sayPeriod(value: string, first: number, ownYear: boolean): string {
  const year = yearOf(first);
  const [, part = ''] = value.split('-');
  const behind = ownYear ? '' : ` ${year}`;
  if (/^\d{2}$/.test(part)) return `${months[Number(part) - 1] ?? part}${ownYear ? '' : ` ${year}`}`;
  if (part.startsWith('Q')) return `${['First', 'Second', 'Third', 'Fourth'][Number(part[1]) - 1]} quarter${behind}`;
  if (part.startsWith('H')) return `${part === 'H1' ? 'First' : 'Second'} half${behind || ` of ${year}`}`;
  const season = seasons[part];
  if (season !== undefined) return `${season.charAt(0).toUpperCase()}${season.slice(1)}${behind || ` ${year}`}`;
  if (value.length === 3) return `The ${value}0s`;
  const century = /^(?:BC)?(\d\d)$/.exec(value)?.[1];
  const isBefore = value.startsWith('BC');
  if (century !== undefined)
    return `The ${Number(century) + 1}${{ '00': 'st', '01': 'nd', '02': 'rd', '20': 'st' }[century] ?? 'th'} century${isBefore ? ' BC' : ''}`;
  return isBefore ? `${1 - year} BC` : String(year);
}

function sayDayDistance(days: number): string {
  if (days === 0) return 'published';
  if (days === -1) return 'the day before';
  if (days === 1) return 'the day after';
  const size = Math.abs(days);
  const words = size < 14 ? sayCount(size, 'day') : size < 61 ? sayCount(Math.round(size / 7), 'week') : sayMonths(size);
  return days < 0 ? `${words} before` : `in ${words}`;
}

function sayPeriodDistance(range: Days, from: number): string {
  if (from >= range.first && from <= range.last) return '';
  const days = from > range.last ? range.last - from : range.first - from;
  const years = yearOf(range.first) - yearOf(from);
  if (range.last - range.first < 200 || years === 0) return sayDayDistance(days);
  // Of a decade or a century nobody knows the year.
  const isLong = range.last - range.first > 999;
  const half = (yearOf(range.last) - yearOf(range.first)) / 2;
  // One that is about to begin is no middle away: it may be next year.
  if (isLong && years > 0 && years < half) return `from ${yearOf(range.first)} on`;
  const distance = isLong ? `about ${Math.max(1, Math.round(Math.abs(years + half) / 10))}0 years` : sayCount(Math.abs(years), 'year');
  return years < 0 ? `${distance} before` : `in ${distance}`;
}

function sayMonths(days: number): string {
  return days < 548 ? sayCount(Math.round(days / 30.44), 'month') : sayCount(Math.round(days / 365.25), 'year');
}

/**
 * How long after one time another comes, in words: “eight years”, “five months”. A year is counted as one counts: from 1945
 * to March 2023 are 78, whichever day of 1945 it was.
 */
export function sayGap(above: Days, below: Days): string {
  const years = yearOf(below.first) - yearOf(above.last);
  if (years > 0 && Math.max(above.last - above.first, below.last - below.first) > 200) return sayCount(years, 'year');
  // From middle to middle: of two days that is what lies between them.
  return sayMonths((below.first + below.last - above.first - above.last) / 2);
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** “three days”, “1 day” as “one day”, “40 years”. */
export function sayCount(count: number, unit: string): string {
  return `${numbers[count] ?? count} ${unit}${count === 1 ? '' : 's'}`;
}

/** “Sunday 6 February 2022”, “Monday 7 March 2022, in the evening”, “the week of 31 January 2022”: a value inside a sentence. */
export function sayInSentence(value: string): string {
  const range = daysOf(value);
  if (range === undefined) return sayReference(value).toLowerCase();
  if (range.first === range.last) {
    const time = /T(\d{2}:\d{2}|MO|MI|AF|EV|NI|DT)/.exec(value)?.[1];
    const day = sayDay(range.first);
    return time === undefined ? day : `${day}, ${partsOfDay[time] ?? `at ${time}`}`;
  }
  if (/-W\d{2}/.test(value)) {
    return `the week${range.last - range.first < 6 ? 'end' : ''} of ${sayShortDay(range.first, months)} ${yearOf(range.first)}`;
  }
  const period = sayPeriod(value, range.first, false);
  const small = period.charAt(0).toLowerCase() + period.slice(1);
  if (/-[QH]/.test(value)) return `the ${small.replace(/ (?=\d)/, ' of ')}`;
  return /-\d/.test(value) ? period : small;
}

/** “on Sunday 6 February 2022”, “in March 2021”, “in the 1990s”: a value as the answer to “when?”. */
export function sayWhen(value: string): string {
  const range = daysOf(value);
  const words = sayInSentence(value);
  if (range === undefined) return words;
  return `${range.last - range.first < 2 ? 'on' : 'in'} ${words}`;
}

const references: ReadonlyMap<string, string> = new Map([
  ['PRESENT_REF', 'Now'],
  ['PAST_REF', 'In the past'],
  ['FUTURE_REF', 'In the future'],
]);

function sayReference(value: string): string {
  return references.get(value) ?? value;
}

/** The calendar year of a day. */
export function yearOf(day: number): number {
  return new Date(day * millisecondsPerDay).getUTCFullYear();
}
