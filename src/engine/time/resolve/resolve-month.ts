import { addMonths, type DayNumber, daysInMonth, formatMonth, nthWeekday, pad, toCivilDate, toDayNumber, weekdayOf } from '../calendar.ts';
import type { Meaning } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import { chooseYear, yearBesideStory, yearOfReference } from './resolve-year.ts';
import { at, type Context, inferred, isOld, looksAhead, open, type Resolved, stated } from './resolved.ts';

type MonthMeaning = Extract<Meaning, { kind: 'month' }>;

/** The year next to publication in which a day falls on the weekday written beside it. */
function yearByWeekday({ month, day, weekday }: MonthMeaning, { publication }: Context): number | undefined {
  if (weekday === undefined || day === undefined || publication === undefined) return undefined;
  const { year } = toCivilDate(publication);
  const fits = [year, year - 1, year + 1].filter(
    (candidate) => day <= daysInMonth(candidate, month) && weekdayOf(toDayNumber(candidate, month, day)) === weekday,
  );
  return fits[0];
}

/** Days in which a story goes on from a day of an old year. */
const SOON = 60;
/** The same to the end of a month. */
const MONTHS_SOON = 120;

/** A date without a year belongs to an old year told just before it: in the same sentence, or where the story dwells in the past. */
function yearFromStory(meaning: MonthMeaning, { story, publication, oldInRow, place }: Context): number | undefined {
  if (!story || meaning.lean) return undefined;
  const { year } = toCivilDate(story.day);
  // “was born in 1950. A memorial will be held in September”: what is ahead need not lie in the year told before
  if (publication === undefined) return place.sentence !== story.sentence && place.tense() === 'future' ? undefined : year;
  if (!isOld(story.day, publication)) return undefined;
  // What would lie before the day told last is as likely of this year: “was charged in November 2020. At the trial in March, …”
  const { month, day = daysInMonth(year, meaning.month) } = meaning;
  const days = toDayNumber(year, month, Math.min(day, daysInMonth(year, month))) - story.day;
  const goesOn = days >= 0;
  const dwells = oldInRow >= 3 && goesOn && !place.isAside(story.span) && place.sentence - story.sentence <= 1 && place.tense() === 'past';
  const beside = place.sentence === story.sentence && story.unit <= UNIT.month && goesOn && !place.isAside(story.span);
  // “on 16 April 1923 … Eleven were brought out alive on 18 April”, “closed in May 2019. In July it …”
  const isDay = meaning.day !== undefined;
  const isNear = goesOn && days <= (isDay ? SOON : MONTHS_SOON) && story.unit <= (isDay ? UNIT.day : UNIT.month);
  const follows = isNear && place.sentence - story.sentence <= 1 && (isDay || place.sentence !== story.sentence);
  return dwells || (follows && place.tense() === 'past') || (beside && place.tense() !== 'future') ? year : undefined;
}

/** “put the case off to February next year … fixed the hearing for February”: the same month, named again. */
function yearToldBefore({ month, day, lean }: MonthMeaning, { story, publication, place }: Context): number | undefined {
  if (lean || day !== undefined || !story || story.unit !== UNIT.month || isOld(story.day, publication)) return undefined;
  if (place.tense() === 'past') return undefined;
  const told = toCivilDate(story.day);
  return told.month === month ? told.year : undefined;
}

/** “September 2018: The mill closes on 30 November”: what follows in an entry of a list. */
function yearOfHead({ month, lean }: MonthMeaning, { publication, place }: Context): number | undefined {
  const { head } = place;
  if (lean || !head) return undefined;
  const told = toCivilDate(head.day);
  // “Saturday: She dies. She had married in October”
  if (publication !== undefined && toDayNumber(told.year, month, 1) > publication) return undefined;
  return head.unit === UNIT.year || month >= told.month ? told.year : undefined;
}

/** “said in November 2019 that she would leave in March”: what was still to come when it was said lies in the year that follows. */
function yearAfterSaying({ month, day, lean }: MonthMeaning, { story, publication, place }: Context): number | undefined {
  if (lean || !story || story.sentence !== place.sentence || story.unit > UNIT.month || !place.looksOn() || !looksAhead(place))
    return undefined;
  if ((publication !== undefined && story.day > publication) || place.isAside(story.span)) return undefined;
  const { year } = toCivilDate(story.day);
  const ends = toDayNumber(year, month, Math.min(day ?? 31, daysInMonth(year, month)));
  const chosen = ends >= story.day ? year : year + 1;
  // “Her trip in May 2020 was cancelled; she will go in June”: what will be done is not over
  if (place.tense() === 'future' && publication !== undefined && toDayNumber(chosen, month, day ?? 28) < publication) return undefined;
  return chosen;
}

/** A month of a year, or a day of it where it has one. */
function inYear({ month, day }: MonthMeaning, year: number, rule: string): Resolved {
  if (day === undefined || day > daysInMonth(year, month))
    return stated(formatMonth(year, month), rule, toDayNumber(year, month, 1), UNIT.month);
  return at(toDayNumber(year, month, day), UNIT.day, rule);
}

/** “March”, “March 3”, “3 March 2021”. */
export function resolveMonth(meaning: MonthMeaning, context: Context): Resolved {
  const { month, day, lean } = meaning;
  const given = yearOfReference(meaning.year, context) ?? yearByWeekday(meaning, context);
  if (given !== undefined) return inYear(meaning, given, 'year-given');
  const told =
    yearBesideStory(meaning, context) ??
    yearOfHead(meaning, context) ??
    yearToldBefore(meaning, context) ??
    yearAfterSaying(meaning, context) ??
    yearFromStory(meaning, context);
  if (told !== undefined) return inferred(inYear(meaning, told, meaning.from ? 'counted-from-story' : 'year-of-the-story'));
  const beginsIn = (year: number): DayNumber => toDayNumber(year, month, Math.min(day ?? 1, daysInMonth(year, month)));
  const chosen = chooseYear(beginsIn, day === undefined ? daysInMonth(2001, month) : 1, lean, context);
  if (!chosen) return open(`XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`, 'year-unknown');
  const found = inferred(inYear(meaning, chosen.year, chosen.rule));
  return looksAhead(context.place) && context.place.saidBehind() ? { ...found, certainty: 'unsure' } : found;
}

/** “was opened on 12/3/2024”, in an article of that April: the one reading that lies on the side of publication which is told of. */
function dayFirstByTense(first: number, second: number, year: number, { publication, place }: Context): boolean | undefined {
  if (publication === undefined || second > 12) return undefined;
  const isOver = (month: number, day: number): boolean => toDayNumber(year, month, day) <= publication;
  const [monthFirst, dayFirst] = [isOver(first, second), isOver(second, first)];
  if (monthFirst === dayFirst) return undefined;
  const tense = place.tense();
  return tense === 'past' ? dayFirst : tense === 'future' ? monthFirst : undefined;
}

/** “8/11/2024”: with the day first where the article writes its dates so, else in American order; unsure where nothing tells. */
export function resolveFigures({ first, second, year }: Extract<Meaning, { kind: 'figures' }>, context: Context): Resolved {
  const dayFirst = context.isDayFirst() ?? dayFirstByTense(first, second, year, context);
  const [month, day] = dayFirst === true ? [second, first] : [first, second];
  const resolved = resolveMonth({ kind: 'month', month, day, year: { year } }, context);
  return { ...resolved, certainty: dayFirst === undefined ? 'unsure' : 'inferred' };
}

/** “the week of March 3”. */
export function resolveWeekOf({ month, day, year }: Extract<Meaning, { kind: 'week-of' }>, context: Context): Resolved {
  const resolved = resolveMonth({ kind: 'month', month, day, ...(year && { year }) }, context);
  return resolved.anchor?.unit === UNIT.day ? { ...resolved, ...at(resolved.anchor.day, UNIT.week, resolved.rule) } : resolved;
}

/** “the last Saturday of October”. A month that has no fifth Monday is all that is known. */
export function resolveWeekdayOfMonth(
  { nth, weekday, month, year }: Extract<Meaning, { kind: 'weekday-of-month' }>,
  context: Context,
): Resolved {
  const dayIn = (number: number): number => nthWeekday(number, month, weekday, nth) - toDayNumber(number, month, 1) + 1;
  const known = yearOfReference(year, context);
  const chosen = known ?? chooseYear((number) => toDayNumber(number, month, Math.min(dayIn(number), 28)), 1, undefined, context)?.year;
  return resolveMonth({ kind: 'month', month, ...(chosen === undefined ? {} : { day: dayIn(chosen), year: { year: chosen } }) }, context);
}

/** “the 15th”: of the month the story is in. */
export function resolveDayOfMonth(day: number, context: Context): Resolved {
  const { publication, story, place } = context;
  const told = story && story.unit <= UNIT.month ? story.day : publication;
  // “stood down on the 7th”, told behind a plan for the autumn
  const from = told !== undefined && publication !== undefined && told > publication && place.tense() === 'past' ? publication : told;
  if (from === undefined) return open(`XXXX-XX-${pad(day)}`, 'day-of-the-month');
  const ahead = from === publication && looksAhead(place) && toCivilDate(from).day > day;
  const { year, month } = toCivilDate(ahead ? addMonths(from, 1) : from);
  if (day > daysInMonth(year, month)) return stated(formatMonth(year, month), 'day-of-the-month');
  const number = toDayNumber(year, month, day);
  return inferred(at(number, UNIT.day, 'day-of-the-month'), from === story?.day ? story.span : undefined);
}
