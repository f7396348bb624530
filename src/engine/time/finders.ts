import * as clock from './finders/clock.ts';
import * as countedDays from './finders/counted-days.ts';
import * as dates from './finders/dates.ts';
import * as days from './finders/days.ts';
import * as decades from './finders/decades.ts';
import * as durations from './finders/durations.ts';

import * as partsOfYear from './finders/parts-of-year.ts';
import * as references from './finders/references.ts';
import * as sets from './finders/sets.ts';
import * as shifts from './finders/shifts.ts';
import * as weekdays from './finders/weekdays.ts';
import * as years from './finders/years.ts';
import type { Finder } from './finding.ts';
import { CLASSES, type ClassName, codeOf } from './lexicon.ts';

/**
 * Every rule that finds time expressions, with the classes of which a line must hold one for it to match at all. Where two rules match
 * the same words the longer match wins, and of two equally long the one that stands earlier here: the particular before the general.
 */
const TABLE: readonly (readonly [Finder, string])[] = [
  [dates.figures, 'ISODAY NUMDATE'],
  [dates.sharedMonth, 'MONTH'],
  [dates.sharedDays, 'MONTH'],
  [dates.weekOf, 'MONTH'],
  [countedDays.weekdayOfMonth, 'MONTH'],
  [countedDays.dayOf, 'UNIT'],
  [dates.monthDay, 'MONTH'],
  [dates.dayMonthShortYear, 'MONTH'],
  [dates.dayMonth, 'MONTH'],
  [dates.month, 'MONTH'],
  [countedDays.dayOfMonth, 'ORDINAL'],
  [weekdays.weekdays, 'WEEKDAYS WEEKDAY'],
  [weekdays.weekdayWeek, 'WEEKDAY'],
  [weekdays.weekdayOfWeek, 'WEEKDAY'],
  [weekdays.weekday, 'WEEKDAY'],
  [days.secondDay, 'YESTERDAY TOMORROW'],
  [days.deicticDay, 'TODAY TOMORROW YESTERDAY TONIGHT OVERNIGHT DAYPART'],
  [days.weekend, 'WEEKEND'],
  [days.storyPart, 'DAYPART'],
  [partsOfYear.quarter, 'UNIT HALF'],
  [partsOfYear.quarterSign, 'SMALLNUM'],
  [partsOfYear.period, 'UNIT PERIOD'],
  [partsOfYear.season, 'SEASON'],
  [partsOfYear.holiday, 'HOLIDAY'],
  [decades.decade, 'DECADES'],
  [decades.century, 'ORDINAL'],
  [years.unitEnd, 'END BEGINNING MIDDLE'],
  [years.era, 'AD'],
  [years.yearPair, 'YEARNUM'],
  [years.year, 'YEARNUM'],
  [years.earlyYear, 'CARDINAL'],
  [years.shortYear, 'APOSTROPHE'],
  [sets.sets, 'EACH DAILY TIMES ONCE'],
  [shifts.ago, 'AGO EARLIER LATER HENCE FROM BEFORE AFTER'],
  [shifts.beforeLast, 'LAST NEXT'],
  [shifts.weeksFrom, 'TODAY TOMORROW'],
  [shifts.yearAgo, 'AGO EARLIER'],
  [shifts.nextUnit, 'UNIT'],
  [durations.compound, 'UNIT UNITS'],
  [durations.span, 'UNIT UNITS'],
  [shifts.theUnit, 'UNIT'],
  [durations.bareUnits, 'UNITS'],
  [clock.quarterClock, 'HALF UNIT'],
  [clock.clock, 'CLOCK MERIDIEM OCLOCK NOON DAYPART APOSTROPHE'],
  [references.present, 'NOW CURRENTLY MOMENT PRESENT CURRENT'],
  [references.past, 'RECENTLY PAST'],
  [references.future, 'FUTURE SOON TERM LATER'],
];

/** A rule and the codes of which a line must hold one. */
export interface ListedFinder {
  readonly rule: Finder;
  readonly needs: string;
}

const isClass = (name: string): name is ClassName => (CLASSES as readonly string[]).includes(name);

export const FINDERS: readonly ListedFinder[] = TABLE.map(([rule, needs]) => ({
  rule,
  needs: needs.split(' ').filter(isClass).map(codeOf).join(''),
}));
