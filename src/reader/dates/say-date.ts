/** Dates as people say them. Every function is total: a value it cannot read comes back as it is. */

import { capitalizeFirst } from '../capitalize-first.ts';
import { type Days, daysOf, millisecondsPerDay, readDay, yearOf } from './calendar-days.ts';

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
/** “Monday 7 February 2022”, or without the year. */
export function sayDay(day: number, withYear = true): string {
  const date = new Date(day * millisecondsPerDay);
  return `${weekdays[date.getUTCDay()]} ${sayShortDay(day, months)}${withYear ? ` ${date.getUTCFullYear()}` : ''}`;
}

function sayShortDay(day: number, names = months.map((month) => (month.length > 4 ? month.slice(0, 3) : month))): string {
  const date = new Date(day * millisecondsPerDay);
  return `${date.getUTCDate()} ${names[date.getUTCMonth()]}`;
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
  if (season !== undefined) return `${capitalizeFirst(season)}${behind || ` ${year}`}`;
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
