import { type DayNumber, formatDay, formatYear, toCivilDate, toDayNumber } from '../calendar.ts';
import type { Meaning } from '../finding.ts';
import { HOLIDAYS } from '../holidays.ts';
import { seasonValue, UNIT } from '../lexicon.ts';
import { chooseYear, resolveYear, yearBesideStory, yearOfReference } from './resolve-year.ts';
import { at, type Context, inferred, looksAhead, open, type Resolved, stated, withoutAnchor } from './resolved.ts';

/** First months of the seasons. */
const SEASON_MONTHS = [3, 6, 9, 12] as const;

/** Days after a quarter by which its results are out, so that what is still to come is next year's. */
const LONG_OVER = 95;

/** “the first quarter”, “H2 2021”. */
export function resolveQuarter({ quarter, of, year }: Extract<Meaning, { kind: 'quarter' }>, context: Context): Resolved {
  const [months, unit] = of === 'Q' ? [3, UNIT.quarter] : [6, UNIT.year];
  const begins = (number: number): DayNumber => toDayNumber(number, (quarter - 1) * months + 1, 1);
  const inYear = (number: number, rule: string): Resolved => stated(`${formatYear(number)}-${of}${quarter}`, rule, begins(number), unit);
  const given = yearOfReference(year, context);
  if (given !== undefined) return inYear(given, 'year-given');
  const { publication, place } = context;
  if (publication === undefined) return open(`XXXX-${of}${quarter}`, 'year-unknown');
  const own = toCivilDate(publication).year;
  // What has begun by publication is this year's; what has not is last year's, unless the text looks ahead.
  const ahead = looksAhead(place);
  // “would raise prices in the first quarter”, when this year's is long over
  const isOver = ahead && publication - begins(own) > (of === 'Q' ? 91 : 182) + LONG_OVER;
  const chosen = isOver ? own + 1 : begins(own) <= publication || ahead ? own : own - 1;
  return inferred(inYear(chosen, 'quarter-before-publication'));
}

/** “the quarter” of another year than the story's. */
export function resolveSameQuarter(year: number, context: Context): Resolved {
  const known = context.quarter;
  if (!known) return withoutAnchor(resolveYear({ year }, context));
  const { month } = toCivilDate(known.day);
  return inferred(withoutAnchor(at(toDayNumber(year, month, 1), UNIT.quarter, 'quarter-of-the-story')), known.span);
}

/** “summer”, “last winter”. */
export function resolveSeason({ season, year, lean, from }: Extract<Meaning, { kind: 'season' }>, context: Context): Resolved {
  const month = SEASON_MONTHS[season] ?? 3;
  const begins = (number: number): DayNumber => toDayNumber(number, month, 1);
  const inYear = (number: number, rule: string): Resolved =>
    stated(`${formatYear(number)}-${seasonValue(season)}`, rule, begins(number), UNIT.month);
  const given = yearOfReference(year, context);
  if (given !== undefined && year && 'of' in year) return inferred(inYear(given, 'year-of-the-story'));
  if (given !== undefined) return inYear(given, 'year-given');
  const beside = yearBesideStory({ month, ...(lean && { lean }), ...(from && { from }) }, context);
  if (beside !== undefined) return inferred(inYear(beside, 'counted-from-story'));
  const chosen = chooseYear(begins, 91, lean, context);
  return chosen ? inferred(inYear(chosen.year, chosen.rule)) : open(`XXXX-${seasonValue(season)}`, 'year-unknown');
}

/** “Christmas”, “Labor Day 2020”. */
export function resolveHoliday({ holiday, year, lean }: Extract<Meaning, { kind: 'holiday' }>, context: Context): Resolved {
  const dayIn = HOLIDAYS[holiday]?.dayIn ?? ((number: number) => toDayNumber(number, 1, 1));
  const given = yearOfReference(year, context);
  if (given !== undefined) return at(dayIn(given), UNIT.day, 'year-given');
  const chosen = chooseYear(dayIn, 1, lean, context);
  if (!chosen) return open(`XXXX-${formatDay(dayIn(2001)).slice(5)}`, 'year-unknown');
  return inferred(at(dayIn(chosen.year), UNIT.day, chosen.rule));
}
