import type { Evidence, Span, TimeExpression } from '../../types.ts';
import {
  type DayNumber,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isoWeekOf,
  mondayOfWeek,
  pad,
  quarterOf,
  toCivilDate,
  toDayNumber,
} from '../calendar.ts';
import { UNIT } from '../lexicon.ts';
import type { Tense } from '../plan-words.ts';

/** A date that is told: its first day, and the unit it was told in. */
export interface ToldDate {
  readonly day: DayNumber;
  readonly unit: number;
  readonly span: Span;
}

/** A date that the story stands at. */
export interface Anchor extends ToldDate {
  readonly sentence: number;
}

/** What a resolver knows of a place in the text. */
export interface Place {
  readonly span: Span;
  /** The place of its sentence among those that hold time expressions. */
  readonly sentence: number;
  /** The day that heads the diary's entry around it. */
  readonly entry: ToldDate | undefined;
  /** What heads the entry of a list around it: “September 2018: The mill closes.” */
  readonly head: ToldDate | undefined;
  /** Whether it stands in the genitive: “Wednesday's ruling”. */
  readonly possessive: boolean;
  /** Whether something awaited is on that day: “spoke ahead of the match on Sunday”. */
  readonly awaited: boolean;
  /** Whether it only says since when something is so: “missing since Friday”. */
  readonly since: boolean;
  /** Whether an earlier expression of its sentence lies in a relative clause that has closed before it: “Lee, who took over in April 2022, said …”. */
  readonly isAside: (earlier: Span) => boolean;
  /** Whether its sentence says what will or would be. */
  readonly looksOn: () => boolean;
  /** Whether what is told can lie on the next day of that name, not on publication's or one just over: “will close on Monday”, where nothing is told of today. */
  readonly isOther: () => boolean;
  /** Whether the article calls the day of publication by its name: “said on Tuesday”. */
  readonly namesToday: () => boolean;
  /** Whether its sentence tells behind it, by a month or a year, when that was said: “We will leave in May,” she said in March 2019. */
  readonly saidBehind: () => boolean;
  /** The tense that governs the expression; asked for only where it decides. */
  readonly tense: () => Tense;
}

/** What a meaning turned out to be, and how that was told. */
export type Resolved = Pick<TimeExpression, 'type' | 'value'> & {
  /** Where it puts the running date. */
  readonly anchor?: { readonly day: DayNumber; readonly unit: number };
  readonly rule: string;
  readonly target?: Span;
  readonly certainty: Evidence['certainty'];
};

/** What a meaning is resolved against. */
export interface Context {
  readonly publication: DayNumber | undefined;
  readonly story: Anchor | undefined;
  /** Where the story stood last that is not ahead of publication. */
  readonly past: Anchor | undefined;
  /** The last day told, where the story has told of a longer time since. */
  readonly day: Anchor | undefined;
  readonly quarter: Anchor | undefined;
  /** How many dates in a row lay years before publication: the story is telling of that time. */
  readonly oldInRow: number;
  /** The year that the headline says the article looks back on: “2018: a year of floods”. */
  readonly reviewed: number | undefined;
  /** Whether the article writes the day before the month; undefined where its dates do not tell. */
  readonly isDayFirst: () => boolean | undefined;
  readonly place: Place;
}

/** A date as the text has it, and the running date it leaves. */
export const stated = (value: string, rule: string, day?: DayNumber, unit: number = UNIT.day): Resolved => ({
  type: 'DATE',
  value,
  rule,
  certainty: 'stated',
  ...(day !== undefined && { anchor: { day, unit } }),
});

/** A date that the text leaves open, where nothing tells which it is. */
export const open = (value: string, rule: string): Resolved => ({ type: 'DATE', value, rule, certainty: 'unsure' });

/** A date that was told by another, which is shown beside it. */
export const inferred = (found: Resolved, target?: Span): Resolved => ({ ...found, ...(target && { target }), certainty: 'inferred' });

/** A day's value in a unit, with the running date it leaves. */
export function at(day: DayNumber, unit: number, rule: string): Resolved {
  const { year, month } = toCivilDate(day);
  const isWritten = unit === UNIT.year ? year > -9999 : year >= 1;
  if (!isWritten || year > 9999) return stated(year < 1 ? 'PAST_REF' : 'FUTURE_REF', rule);
  if (unit === UNIT.day) return stated(formatDay(day), rule, day);
  if (unit === UNIT.week || unit === UNIT.fortnight) {
    const week = isoWeekOf(day);
    return stated(formatWeek(day), rule, mondayOfWeek(week.year, week.week), UNIT.week);
  }
  if (unit === UNIT.month) return stated(formatMonth(year, month), rule, toDayNumber(year, month, 1), unit);
  if (unit === UNIT.quarter)
    return stated(`${formatYear(year)}-Q${quarterOf(month)}`, rule, toDayNumber(year, quarterOf(month) * 3 - 2, 1), unit);
  if (unit === UNIT.century) return stated(pad(Math.floor(year / 100)), rule);
  return stated(formatYear(year), rule, toDayNumber(year, 1, 1), UNIT.year);
}

/** A date that the story does not move to. */
export function withoutAnchor({ anchor: _, ...rest }: Resolved): Resolved {
  return rest;
}

/** Whether the text looks ahead where a date stands. */
export function looksAhead(place: Place): boolean {
  const tense = place.tense();
  return tense === 'future' || tense === 'perhaps-future';
}

/** Years between publication and a time that is told as history. */
const OLD = 2;
/** Whether a day lies so far before publication that it is history. */
export const isOld = (day: DayNumber, publication: DayNumber | undefined): boolean =>
  publication !== undefined && toCivilDate(publication).year - toCivilDate(day).year >= OLD;
