import type { Evidence, Span, TimeExpression } from '../types.ts';
import {
  addMonths, type DayNumber, daysInMonth, formatDay, formatMonth, formatWeek, formatYear, isoWeekOf, mondayOfWeek, parseDay, quarterOf, toCivilDate, toDayNumber, weekdayOf,
} from './calendar.ts'; // biome-ignore format: a list of names
import type { Finding, Lean, Meaning, YearReference } from './finding.ts';
import { HOLIDAYS } from './holidays.ts';
import { UNIT } from './lexicon.ts';
import type { Tense } from './tense.ts';

/** A date the story stands at: its first day, and the unit it was told in. */
interface Anchor {
  readonly day: DayNumber;
  readonly unit: number;
  readonly span: Span;
  readonly sentence: number;
}

/** What a resolver knows of a place in the text. */
export interface Place {
  readonly span: Span;
  /** The place of its sentence among those that hold time expressions. */
  readonly sentence: number;
  /** Whether it stands in the genitive: “Wednesday's ruling”. */
  readonly possessive: boolean;
  /** The tense that governs the expression; asked for only where it decides. */
  readonly tense: () => Tense;
}

type Resolved = Pick<TimeExpression, 'type' | 'value'> & {
  /** Where it puts the running date. */
  readonly anchor?: { readonly day: DayNumber; readonly unit: number };
  readonly rule: string;
  readonly target?: Span;
  readonly certainty: Evidence['certainty'];
};

function looksAhead(place: Place): boolean {
  const tense = place.tense();
  return tense === 'future' || tense === 'perhaps-future';
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
/** First months of the seasons. */
const SEASON_MONTHS = [3, 6, 9, 12] as const;
/** Dated sentences after which “the same day” no longer means the last day told. */
const MEMORY = 4;

/**
 * Resolves findings in text order against the publication day and the story's running date. Without a publication day what
 * hangs on it stays open in the way TIMEX3 has for it (`XXXX-WXX-5`, `XXXX-03`, `PAST_REF`).
 */
export function createResolver(published: string | undefined): (finding: Finding, place: Place) => TimeExpression {
  const publication = parseDay(published);
  let story: Anchor | undefined;
  let lastQuarter: Anchor | undefined;
  let oldInRow = 0;

  return (finding, place) => {
    const resolved = resolveMeaning(finding.meaning, { publication, story: recent(story, place), quarter: lastQuarter, oldInRow, place });
    if (resolved.anchor) {
      oldInRow = isOld(resolved.anchor.day, publication) ? oldInRow + 1 : 0;
      story = { ...resolved.anchor, span: place.span, sentence: place.sentence };
      if (resolved.anchor.unit === UNIT.quarter && finding.meaning.kind === 'quarter') lastQuarter = story;
    }
    const timed = finding.clock !== undefined && /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-XX-XX|XXXX-\d\d-\d\d)$/.test(resolved.value);
    const evidence: Evidence = {
      rule: resolved.rule,
      span: place.span,
      ...(resolved.target && { target: resolved.target }),
      certainty: resolved.certainty,
    };
    return {
      span: place.span,
      type: timed ? 'TIME' : resolved.type,
      value: timed ? `${resolved.value}${finding.clock}` : resolved.value,
      ...(finding.mod !== undefined && { mod: finding.mod }),
      evidence: [evidence],
    };
  };
}

const recent = (story: Anchor | undefined, place: Place): Anchor | undefined =>
  story && place.sentence - story.sentence <= MEMORY ? story : undefined;

interface Context {
  readonly publication: DayNumber | undefined;
  readonly story: Anchor | undefined;
  readonly quarter: Anchor | undefined;
  /** How many dates in a row lay years before publication: the story is telling of that time. */
  readonly oldInRow: number;
  readonly place: Place;
}

const stated = (value: string, rule: string, day?: DayNumber, unit: number = UNIT.day): Resolved => ({
  type: 'DATE',
  value,
  rule,
  certainty: 'stated',
  ...(day !== undefined && { anchor: { day, unit } }),
});

function resolveMeaning(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'value':
      return { type: meaning.type, value: meaning.value, rule: 'as-written', certainty: 'stated' };
    case 'year':
      return resolveYear(meaning.year, context);
    case 'month':
      return resolveMonth(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'weekend':
      return resolveWeekend(meaning.lean, context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'same':
      return resolveSame(meaning.unit, context);
    case 'quarter':
      return resolveQuarter(meaning, context);
    case 'season':
      return resolveSeason(meaning, context);
    case 'same-quarter': {
      const known = context.quarter;
      if (!known) return withoutAnchor(resolveYear({ year: meaning.year }, context));
      const { month } = toCivilDate(known.day);
      return {
        ...withoutAnchor(at(toDayNumber(meaning.year, month, 1), UNIT.quarter, 'quarter-of-the-story')),
        target: known.span,
        certainty: 'inferred',
      };
    }
    case 'week-of':
      return resolveWeekOf(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'day-of-month':
      return resolveDayOfMonth(meaning.day, context);
  }
}

/** The year a reference gives; undefined when there is none, or when it hangs on a publication day that is not known. */
function yearOfReference(year: YearReference, { publication }: Context): number | undefined {
  if (year === undefined) return undefined;
  if ('year' in year) return year.year;
  return publication === undefined ? undefined : toCivilDate(publication).year + year.shift;
}

function resolveYear(year: YearReference, context: Context): Resolved {
  const number = yearOfReference(year, context);
  return number === undefined ? stated('XXXX', 'year') : stated(formatYear(number), 'year', toDayNumber(number, 1, 1), UNIT.year);
}

/** Of a yearly date, given as the day it begins in a year, the year that tense and lean ask for; the nearest where nothing does. */
function chooseYear(
  beginsIn: (year: number) => DayNumber,
  length: number,
  lean: Lean | undefined,
  context: Context,
): { readonly year: number; readonly rule: string } | undefined {
  const { publication, place } = context;
  if (publication === undefined) return undefined;
  const { year } = toCivilDate(publication);
  const now = beginsIn(year) <= publication && publication < beginsIn(year) + length;
  const upcoming = beginsIn(year) > publication;
  if (lean === 'last') return { year: upcoming || now ? year - 1 : year, rule: 'last-before-publication' };
  if (lean === 'next') return { year: upcoming ? year : year + 1, rule: 'next-after-publication' };
  if (lean === 'this' || now) return { year, rule: 'publication-year' };
  const distance = (candidate: number): number => Math.abs(beginsIn(candidate) + length / 2 - publication);
  const nearest = [year - 1, year, year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const tense = place.tense();
  const wanted =
    tense === 'past'
      ? upcoming
        ? year - 1
        : year
      : tense === 'future' || tense === 'perhaps-future'
        ? upcoming
          ? year
          : year + 1
        : nearest;
  // A date without a year is seldom most of a year away while its other side is near: “declared a dividend, payable Dec. 15”.
  if (wanted !== nearest && (tense !== 'past' || length === 1) && distance(wanted) > FAR && distance(nearest) < NEAR)
    return { year: nearest, rule: 'nearest-to-publication' };
  return {
    year: wanted,
    rule:
      tense === 'past' ? 'past-tense-before-publication' : wanted === nearest ? 'nearest-to-publication' : 'future-tense-after-publication',
  };
}

/** Days. */
const FAR = 270;
const NEAR = 95;

/** The year next to publication in which a day falls on the weekday written beside it. */
function yearByWeekday({ month, day, weekday }: Extract<Meaning, { kind: 'month' }>, { publication }: Context): number | undefined {
  if (weekday === undefined || day === undefined || publication === undefined) return undefined;
  const { year } = toCivilDate(publication);
  const fits = [year, year - 1, year + 1].filter(
    (candidate) => day <= daysInMonth(candidate, month) && weekdayOf(toDayNumber(candidate, month, day)) === weekday,
  );
  return fits[0];
}

function resolveMonth(meaning: Extract<Meaning, { kind: 'month' }>, context: Context): Resolved {
  const { month, day } = meaning;
  const known = yearOfReference(meaning.year, context) ?? yearByWeekday(meaning, context);
  const from = known === undefined ? yearFromStory(meaning, context) : undefined;
  const chosen =
    known ??
    from ??
    chooseYear(
      (year) => toDayNumber(year, month, Math.min(day ?? 1, daysInMonth(year, month))),
      day === undefined ? daysInMonth(2001, month) : 1,
      meaning.lean,
      context,
    )?.year;
  const rule =
    known !== undefined
      ? 'year-given'
      : from !== undefined
        ? 'year-of-the-story'
        : context.publication === undefined
          ? 'year-unknown'
          : 'nearest-to-publication';
  if (chosen === undefined) {
    const open = `XXXX-${String(month).padStart(2, '0')}`;
    return { ...stated(day === undefined ? open : `${open}-${String(day).padStart(2, '0')}`, rule), certainty: 'unsure' };
  }
  if (day === undefined || day > daysInMonth(chosen, month))
    return {
      ...stated(formatMonth(chosen, month), rule, toDayNumber(chosen, month, 1), UNIT.month),
      certainty: known === undefined ? 'inferred' : 'stated',
    };
  const at = toDayNumber(chosen, month, day);
  return { ...stated(formatDay(at), rule, at), certainty: known === undefined ? 'inferred' : 'stated' };
}

function resolveWeekOf({ month, day, year }: Extract<Meaning, { kind: 'week-of' }>, context: Context): Resolved {
  const resolved = resolveMonth({ kind: 'month', month, day, ...(year && { year }) }, context);
  return resolved.anchor?.unit === UNIT.day ? { ...resolved, ...at(resolved.anchor.day, UNIT.week, resolved.rule) } : resolved;
}

/** Years between publication and a time that is told as history. */
const OLD = 2;
const isOld = (day: DayNumber, publication: DayNumber | undefined): boolean =>
  publication !== undefined && toCivilDate(publication).year - toCivilDate(day).year >= OLD;

/** A date without a year belongs to an old year told just before it: in the same sentence, or where the story dwells in the past. */
function yearFromStory(meaning: Extract<Meaning, { kind: 'month' }>, { story, publication, oldInRow, place }: Context): number | undefined {
  if (!story || meaning.lean) return undefined;
  const { year } = toCivilDate(story.day);
  if (publication === undefined) return year;
  if (!isOld(story.day, publication)) return undefined;
  const dwells = oldInRow >= 3 && place.sentence - story.sentence <= 1 && place.tense() === 'past';
  return dwells || (place.sentence === story.sentence && story.unit <= UNIT.month && place.tense() !== 'future') ? year : undefined;
}

function resolveWeekday({ weekday, lean, from }: Extract<Meaning, { kind: 'weekday' }>, context: Context): Resolved {
  const { publication, story, place } = context;
  if (from === 'story' && story) {
    const forward = (weekday - weekdayOf(story.day) + 7) % 7;
    const day = lean === 'last' ? story.day - (7 - forward || 7) : story.day + (forward || (lean === 'next' ? 7 : 0));
    return { ...stated(formatDay(day), 'weekday-from-story', day), target: story.span, certainty: 'inferred' };
  }
  if (publication === undefined) return { ...stated(`XXXX-WXX-${weekday}`, 'weekday'), certainty: 'unsure' };
  const back = (weekdayOf(publication) - weekday + 7) % 7;
  const before = publication - back;
  const after = back === 0 ? publication : publication + 7 - back;
  if (lean === 'last')
    return stated(formatDay(back === 0 ? publication - 7 : before), 'weekday-before-publication', back === 0 ? publication - 7 : before);
  if (lean === 'next')
    return stated(formatDay(back === 0 ? publication + 7 : after), 'weekday-after-publication', back === 0 ? publication + 7 : after);
  if (back === 0) return stated(formatDay(publication), 'publication-day', publication);
  const tense = place.possessive ? 'none' : place.tense();
  // A wish or an infinitive looks ahead, but not past a day that has only just gone by.
  const ahead =
    tense === 'future' ||
    (tense === 'perhaps-future' && back > 2) ||
    (tense === 'present' && 7 - back <= 3) ||
    (lean === 'this' && tense !== 'past');
  const day = ahead ? after : before;
  return {
    ...stated(formatDay(day), ahead ? 'weekday-after-publication' : 'weekday-before-publication', day),
    certainty: tense === 'none' ? 'inferred' : 'stated',
  };
}

function resolveWeekend(lean: Lean | undefined, context: Context): Resolved {
  const { publication, place } = context;
  if (publication === undefined) return { ...stated('XXXX-WXX-WE', 'weekend'), certainty: 'unsure' };
  const monday = publication - weekdayOf(publication) + 1;
  const onWeekend = weekdayOf(publication) >= 6;
  const ahead = lean === 'next' || (lean === undefined && looksAhead(place)) || lean === 'this' || onWeekend;
  const start = lean === 'next' ? (onWeekend ? monday + 7 : monday) : lean === 'last' || !ahead ? monday - 7 : monday;
  return stated(`${formatWeek(start)}-WE`, ahead ? 'weekend-after-publication' : 'weekend-before-publication', start + 5, UNIT.week);
}

function resolveShift({ unit, amount, from, compares }: Extract<Meaning, { kind: 'shift' }>, context: Context): Resolved {
  const { publication, story, quarter } = context;
  const anchor = from === 'story' && story ? story.day : publication;
  const rule = from === 'story' && story ? 'counted-from-story' : 'counted-from-publication';
  const target = from === 'story' && story ? { target: story.span, certainty: 'inferred' as const } : {};
  if (anchor === undefined)
    return { ...stated(amount < 0 ? 'PAST_REF' : amount > 0 ? 'FUTURE_REF' : 'PRESENT_REF', rule), certainty: 'unsure' };
  if (unit < UNIT.day) {
    return { ...stated(amount < 0 ? 'PAST_REF' : 'FUTURE_REF', rule), ...target };
  }
  if (compares) {
    // Results are compared with the same quarter or month of the year before.
    const { year } = toCivilDate(anchor);
    const like = story?.unit === UNIT.quarter || (from === 'story' && story?.unit === UNIT.month) ? story : quarter;
    if (like && (toCivilDate(like.day).year === year || from === 'story')) {
      return { ...withoutAnchor(at(addMonths(like.day, 12 * amount), like.unit, rule)), target: like.span, certainty: 'inferred' };
    }
    return { ...withoutAnchor(at(shiftDay(anchor, unit, amount), unit, rule)), ...target };
  }
  return { ...at(shiftDay(anchor, unit, amount), unit, rule), ...target };
}

function withoutAnchor({ anchor: _, ...rest }: Resolved): Resolved {
  return rest;
}

/** The day so many units on; parts of a unit in days. */
function shiftDay(day: DayNumber, unit: number, amount: number): DayNumber {
  const months =
    unit === UNIT.month
      ? 1
      : unit === UNIT.quarter
        ? 3
        : unit === UNIT.year
          ? 12
          : unit === UNIT.decade
            ? 120
            : unit === UNIT.century
              ? 1200
              : unit === UNIT.millennium
                ? 12000
                : 0;
  // A bound keeps “9999999 years ago” within the calendar.
  const count = Math.max(-200_000, Math.min(200_000, amount));
  if (months > 0) return addMonths(day, Math.round(count * months));
  const days = unit === UNIT.week ? 7 : unit === UNIT.fortnight ? 14 : 1;
  return day + Math.round(count * days);
}

/** A day's value in a unit, with the running date it leaves. */
function at(day: DayNumber, unit: number, rule: string): Resolved {
  const { year, month } = toCivilDate(day);
  if (year < 1 || year > 9999) return stated(year < 1 ? 'PAST_REF' : 'FUTURE_REF', rule);
  if (unit === UNIT.day) return stated(formatDay(day), rule, day);
  if (unit === UNIT.week || unit === UNIT.fortnight) {
    const week = isoWeekOf(day);
    return stated(formatWeek(day), rule, mondayOfWeek(week.year, week.week), UNIT.week);
  }
  if (unit === UNIT.month) return stated(formatMonth(year, month), rule, toDayNumber(year, month, 1), unit);
  if (unit === UNIT.quarter)
    return stated(`${formatYear(year)}-Q${quarterOf(month)}`, rule, toDayNumber(year, quarterOf(month) * 3 - 2, 1), unit);
  if (unit === UNIT.century) return stated(String(Math.floor(year / 100)).padStart(2, '0'), rule);
  return stated(formatYear(year), rule, toDayNumber(year, 1, 1), UNIT.year);
}

function resolveSame(unit: number, context: Context): Resolved {
  const { story, publication, quarter } = context;
  if (unit === UNIT.quarter) {
    const known = quarter ?? (story && story.unit <= UNIT.quarter && publication === undefined ? story : undefined);
    if (known) return { ...at(known.day, unit, 'quarter-of-the-story'), target: known.span, certainty: 'inferred' };
    // Results are told of the quarter that is over.
    return publication === undefined
      ? stated('PAST_REF', 'quarter-of-the-story')
      : { ...at(addMonths(publication, -3), unit, 'quarter-before-publication'), certainty: 'inferred' };
  }
  if (story && story.unit <= unit && (unit !== UNIT.year || story.day <= (publication ?? story.day)))
    return { ...at(story.day, unit, 'same-as-story'), target: story.span, certainty: 'inferred' };
  if (publication === undefined)
    return { ...stated('XXXX', 'same-as-publication'), value: unit === UNIT.day ? 'XXXX-XX-XX' : 'XXXX', certainty: 'unsure' };
  return { ...at(publication, unit, 'same-as-publication'), certainty: 'inferred' };
}

function resolveQuarter({ quarter, of, year }: Extract<Meaning, { kind: 'quarter' }>, context: Context): Resolved {
  const months = of === 'Q' ? 3 : 6;
  const begins = (number: number): DayNumber => toDayNumber(number, (quarter - 1) * months + 1, 1);
  const known = yearOfReference(year, context);
  const { publication, place } = context;
  let chosen = known;
  if (chosen === undefined && publication !== undefined) {
    const own = toCivilDate(publication).year;
    // What has begun by publication is this year's; what has not is last year's, unless the text looks ahead.
    chosen = begins(own) <= publication || looksAhead(place) ? own : own - 1;
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

function resolveSeason({ season, year, lean }: Extract<Meaning, { kind: 'season' }>, context: Context): Resolved {
  const name = SEASONS[season] ?? 'SP';
  const month = SEASON_MONTHS[season] ?? 3;
  const known = yearOfReference(year, context);
  const chosen = known ?? chooseYear((number) => toDayNumber(number, month, 1), 91, lean, context)?.year;
  if (chosen === undefined) return { ...stated(`XXXX-${name}`, 'year-unknown'), certainty: 'unsure' };
  return {
    ...stated(
      `${formatYear(chosen)}-${name}`,
      known === undefined ? 'nearest-to-publication' : 'year-given',
      toDayNumber(chosen, month, 1),
      UNIT.quarter,
    ),
    anchor: { day: toDayNumber(chosen, month, 1), unit: UNIT.month },
    certainty: known === undefined ? 'inferred' : 'stated',
  };
}

function resolveHoliday({ holiday, year, lean }: Extract<Meaning, { kind: 'holiday' }>, context: Context): Resolved {
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

function resolveDayOfMonth(day: number, context: Context): Resolved {
  const { publication, story, place } = context;
  const from = story && story.unit <= UNIT.month ? story.day : publication;
  if (from === undefined) return { ...stated(`XXXX-XX-${String(day).padStart(2, '0')}`, 'day-of-the-month'), certainty: 'unsure' };
  const ahead = from === publication && looksAhead(place) && toCivilDate(from).day > day;
  const { year, month } = toCivilDate(ahead ? addMonths(from, 1) : from);
  if (day > daysInMonth(year, month)) return stated(formatMonth(year, month), 'day-of-the-month');
  const number = toDayNumber(year, month, day);
  return {
    ...stated(formatDay(number), 'day-of-the-month', number),
    certainty: 'inferred',
    ...(from === story?.day && { target: story.span }),
  };
}
