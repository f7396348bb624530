import { addMonths, type DayNumber, toCivilDate } from '../calendar.ts';
import type { Meaning } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import { type Anchor, at, type Context, inferred, isOld, open, type Resolved, stated, withoutAnchor } from './resolved.ts';

/** “yesterday”, “two weeks ago”, “a year earlier”. */
export function resolveShift({ unit, amount, compares, ...meaning }: Extract<Meaning, { kind: 'shift' }>, context: Context): Resolved {
  const { publication } = context;
  const isPast = meaning.from === 'past' && context.past !== undefined && context.place.tense() === 'past';
  const from = meaning.from === 'publication' || (meaning.from === 'past' && !isPast) ? 'publication' : 'story';
  const story = from === 'story' ? storyFor(meaning.from, context) : undefined;
  const rule = story || meaning.from === 'told' ? 'counted-from-story' : 'counted-from-publication';
  const vague = amount < 0 ? 'PAST_REF' : 'FUTURE_REF';
  // “the next day” of a year, a month or a week: no day is known, and no month “six months later” than a year
  const isVague =
    story &&
    (unit < UNIT.month
      ? story.unit >= UNIT.month || (unit === UNIT.day && story.unit === UNIT.week)
      : unit < UNIT.year && story.unit >= UNIT.year) &&
    story.unit < UNIT.decade;
  if (isVague) return { ...open(vague, rule), target: story.span };
  // “can still do it three weeks later”: nothing was told that could be counted from
  if (meaning.from === 'told' && !story) return open(vague, rule);
  const anchor = story?.day ?? publication;
  if (anchor === undefined) return open(amount === 0 ? 'PRESENT_REF' : vague, rule);
  const shown = (found: Resolved): Resolved => (story ? inferred(found, story.span) : found);
  if (unit < UNIT.day) return shown(stated(vague, rule));
  if (!compares) return shown(at(addUnits(anchor, unit, amount), meaning.toldIn ?? unit, rule));
  // Results are compared with the same quarter or month of the year before.
  const told = story ?? context.story;
  const like = told?.unit === UNIT.quarter || story?.unit === UNIT.month ? told : context.quarter;
  if (like && (from === 'story' || toCivilDate(like.day).year === toCivilDate(anchor).year))
    return inferred(withoutAnchor(at(addMonths(like.day, 12 * amount), like.unit, rule)), like.span);
  return shown(withoutAnchor(at(addUnits(anchor, unit, amount), unit, rule)));
}

/**
 * Where the story stands for what is counted from it. “In June she said that they would leave by Christmas. Three months later, some
 * are …”: what is told goes on from June, not from what is still to come.
 */
function storyFor(from: 'publication' | 'story' | 'told' | 'past', { publication, story, past, place }: Context): Anchor | undefined {
  if (publication === undefined || story === undefined || past === undefined || story.day <= publication) return story;
  const goesOnFromPast = from === 'told' ? !place.looksOn() : from !== 'publication' && place.tense() === 'past';
  return goesOnFromPast ? past : story;
}

/** How many months units are, and how many days the shorter ones. */
const MONTHS: Readonly<Record<number, number>> = {
  [UNIT.month]: 1,
  [UNIT.quarter]: 3,
  [UNIT.year]: 12,
  [UNIT.decade]: 120,
  [UNIT.century]: 1200,
  [UNIT.millennium]: 12_000,
};
const DAYS: Readonly<Record<number, number>> = { [UNIT.week]: 7, [UNIT.fortnight]: 14 };

/** The day so many units on; parts of a unit in months or days. */
export function addUnits(day: DayNumber, unit: number, amount: number): DayNumber {
  // A bound keeps “9999999 years ago” within the calendar.
  const count = Math.max(-200_000, Math.min(200_000, amount));
  const months = MONTHS[unit];
  return months === undefined ? day + Math.round(count * (DAYS[unit] ?? 1)) : addMonths(day, Math.round(count * months));
}

/** Days, weeks and months of which no more is known. */
const OPEN: Readonly<Record<number, string>> = { [UNIT.day]: 'XXXX-XX-XX', [UNIT.week]: 'XXXX-WXX', [UNIT.month]: 'XXXX-XX' };

/** “the quarter”: the one told of, or that whose results are told. */
function resolveTheQuarter({ story, publication, quarter }: Context): Resolved {
  const known = quarter ?? (story && story.unit <= UNIT.quarter && publication === undefined ? story : undefined);
  if (known) return inferred(at(known.day, UNIT.quarter, 'quarter-of-the-story'), known.span);
  // Results are told of the quarter that is over.
  return publication === undefined
    ? stated('PAST_REF', 'quarter-of-the-story')
    : inferred(at(addMonths(publication, -3), UNIT.quarter, 'quarter-before-publication'));
}

/** “the same day”, “that year”, “the quarter”. */
export function resolveSame(unit: number, context: Context): Resolved {
  if (unit === UNIT.quarter) return resolveTheQuarter(context);
  const { story, day, publication, place } = context;
  // “until 8pm”, told behind a day of long ago
  // “the crown, which fell on 24 June, was at 4.31 at 15:00”
  const isElsewhere =
    unit === UNIT.day &&
    story !== undefined &&
    ((isOld(story.day, publication) && place.tense() === 'future') || (story.sentence === place.sentence && place.isAside(story.span)));
  if (story && story.unit <= unit && !isElsewhere && (unit !== UNIT.year || story.day <= (publication ?? story.day)))
    return inferred(at(story.day, unit, 'same-as-story'), story.span);
  // “struck on Saturday near the town, which was cleared in November. It began at 8.23pm”
  if (unit === UNIT.day && !isElsewhere && day && day.sentence === story?.sentence && place.sentence - day.sentence <= 1)
    return inferred(at(day.day, unit, 'same-as-story'), day.span);
  // “that week” behind a month, “that night” behind one that is long past: it is not that of publication
  const told = unit <= UNIT.month && story !== undefined && place.sentence - story.sentence <= 1;
  const elsewhere = told && (unit > UNIT.day || isOld(story.day, publication));
  if (publication === undefined || elsewhere) return open(OPEN[unit] ?? 'XXXX', 'same-as-publication');
  return inferred(at(publication, unit, 'same-as-publication'));
}
