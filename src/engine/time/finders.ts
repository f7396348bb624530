import * as clock from './finders/clock.ts';
import * as dates from './finders/dates.ts';
import * as quarters from './finders/quarters.ts';
import * as references from './finders/references.ts';
import * as units from './finders/units.ts';
import * as weekdays from './finders/weekdays.ts';
import * as years from './finders/years.ts';
import type { Finder } from './finding.ts';

/**
 * Every rule that finds time expressions. Where two match the same words the longer wins, and of two equally long the one
 * that stands earlier here: so the particular come before the general.
 */
export const FINDERS: readonly Finder[] = [
  dates.figures, dates.sharedMonth, dates.weekOf, dates.monthDay, dates.dayMonth, dates.month, dates.dayOfMonth,
  weekdays.weekdays, weekdays.weekday, weekdays.secondDay, weekdays.deicticDay, weekdays.weekend, weekdays.storyPart,
  quarters.quarter, quarters.period, quarters.season, quarters.holiday,
  years.decade, years.century, years.unitEnd, years.year, years.shortYear,
  units.sets, units.ago, units.yearAgo, units.nextUnit, units.compound, units.span, units.theUnit, units.bareUnits,
  clock.clock, references.present, references.past, references.future,
]; // biome-ignore format: a list in its order
