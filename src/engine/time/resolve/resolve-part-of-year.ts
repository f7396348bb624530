import { type DayNumber, formatDay, formatYear, toCivilDate, toDayNumber } from '../calendar.ts';
import type { Meaning } from '../finding.ts';
import { HOLIDAYS } from '../holidays.ts';
import { UNIT } from '../lexicon.ts';
import { chooseYear, resolveYear, yearBesideStory, yearOfReference } from './resolve-year.ts';
import { at, type Context, looksAhead, type Resolved, stated, withoutAnchor } from './resolved.ts';

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
/** First months of the seasons. */
const SEASON_MONTHS = [3, 6, 9, 12] as const;

/** Days after a quarter by which its results are out, so that what is still to come is next year's. */
const LONG_OVER = 95;

/** “the first quarter”, “H2 2021”. */
export function resolveQuarter({ quarter, of, year }: Extract<Meaning, { kind: 'quarter' }>, context: Context): Resolved {
  const months = of === 'Q' ? 3 : 6;
  const begins = (number: number): DayNumber => toDayNumber(number, (quarter - 1) * months + 1, 1);
  const known = yearOfReference(year, context);
  const { publication, place } = context;
  let chosen = known;
  if (chosen === undefined && publication !== undefined) {
    const own = toCivilDate(publication).year;
    // What has begun by publication is this year's; what has not is last year's, unless the text looks ahead.
    const ahead = looksAhead(place);
    chosen = begins(own) <= publication || ahead ? own : own - 1;
    // “would raise prices in the first quarter”, when this year's is long over
    if (ahead && place.tense() !== 'none' && publication - begins(own) > (of === 'Q' ? 91 : 182) + LONG_OVER) chosen = own + 1;
  }
  if (chosen === undefined) return { ...stated(`XXXX-${of}${quarter}`, 'year-unknown'), certainty: 'unsure' };
  return {
    ...stated(
      `${formatYear(chosen)}-${of}${quarter}`,
      known === undefined ? 'quarter-before-publication' : 'year-given',
      begins(chosen),
      of === 'Q' ? UNIT.quarter : UNIT.year,
    ),
    certainty: known === undefined ? 'inferred' : 'stated',
  };
}

/** “the quarter” of another year than the story's. */
export function resolveSameQuarter(year: number, context: Context): Resolved {
  const known = context.quarter;
  if (!known) return withoutAnchor(resolveYear({ year }, context));
  const { month } = toCivilDate(known.day);
  return {
    ...withoutAnchor(at(toDayNumber(year, month, 1), UNIT.quarter, 'quarter-of-the-story')),
    target: known.span,
    certainty: 'inferred',
  };
}

/** “summer”, “last winter”. */
export function resolveSeason({ season, year, lean, from }: Extract<Meaning, { kind: 'season' }>, context: Context): Resolved {
  const name = SEASONS[season] ?? 'SP';
  const month = SEASON_MONTHS[season] ?? 3;
  const beside = yearBesideStory({ month, ...(lean && { lean }), ...(from && { from }) }, context);
  const known = yearOfReference(year, context) ?? beside;
  const isOfStory = beside !== undefined || (year !== undefined && 'of' in year);
  const chosen = known ?? chooseYear((number) => toDayNumber(number, month, 1), 91, lean, context)?.year;
  if (chosen === undefined) return { ...stated(`XXXX-${name}`, 'year-unknown'), certainty: 'unsure' };
  return {
    ...stated(
      `${formatYear(chosen)}-${name}`,
      known === undefined
        ? 'nearest-to-publication'
        : beside !== undefined
          ? 'counted-from-story'
          : isOfStory
            ? 'year-of-the-story'
            : 'year-given',
      toDayNumber(chosen, month, 1),
      UNIT.quarter,
    ),
    anchor: { day: toDayNumber(chosen, month, 1), unit: UNIT.month },
    certainty: known === undefined || isOfStory ? 'inferred' : 'stated',
  };
}

/** “Christmas”, “Labor Day 2020”. */
export function resolveHoliday({ holiday, year, lean }: Extract<Meaning, { kind: 'holiday' }>, context: Context): Resolved {
  const dayIn = HOLIDAYS[holiday]?.dayIn ?? ((number: number) => toDayNumber(number, 1, 1));
  const known = yearOfReference(year, context);
  const chosen = known ?? chooseYear(dayIn, 1, lean, context)?.year;
  if (chosen === undefined) return { ...stated(`XXXX-${formatDay(dayIn(2001)).slice(5)}`, 'year-unknown'), certainty: 'unsure' };
  const day = dayIn(chosen);
  return {
    ...stated(formatDay(day), known === undefined ? 'nearest-to-publication' : 'year-given', day),
    certainty: known === undefined ? 'inferred' : 'stated',
  };
}
