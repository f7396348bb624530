import { addMonths, type DayNumber, toCivilDate } from '../calendar.ts';
import type { Meaning } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import { type Anchor, at, type Context, isOld, type Resolved, stated, withoutAnchor } from './resolved.ts';

/** “yesterday”, “two weeks ago”, “a year earlier”. */
export function resolveShift({ unit, amount, compares, ...meaning }: Extract<Meaning, { kind: 'shift' }>, context: Context): Resolved {
  const { publication, quarter } = context;
  const isPast = meaning.from === 'past' && context.past !== undefined && context.place.tense() === 'past';
  const from = meaning.from === 'publication' || (meaning.from === 'past' && !isPast) ? 'publication' : 'story';
  const story = storyFor(meaning.from, context);
  // “the next day” of a year, a month or a week: no day is known, and no month “six months later” than a year
  if (
    from === 'story' &&
    story &&
    (unit < UNIT.month
      ? story.unit >= UNIT.month || (unit === UNIT.day && story.unit === UNIT.week)
      : unit < UNIT.year && story.unit >= UNIT.year) &&
    story.unit < UNIT.decade
  )
    return { ...stated(amount < 0 ? 'PAST_REF' : 'FUTURE_REF', 'counted-from-story'), target: story.span, certainty: 'unsure' };
  // “can still do it three weeks later”: nothing was told that could be counted from
  if (meaning.from === 'told' && !story)
    return { ...stated(amount < 0 ? 'PAST_REF' : 'FUTURE_REF', 'counted-from-story'), certainty: 'unsure' };
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
  return { ...at(shiftDay(anchor, unit, amount), meaning.toldIn ?? unit, rule), ...target };
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

/** Days, weeks and months of which no more is known. */
const OPEN: Readonly<Record<number, string>> = { [UNIT.day]: 'XXXX-XX-XX', [UNIT.week]: 'XXXX-WXX', [UNIT.month]: 'XXXX-XX' };

/** “the same day”, “that year”, “the quarter”. */
export function resolveSame(unit: number, context: Context): Resolved {
  const { story, publication, quarter, place } = context;
  if (unit === UNIT.quarter) {
    const known = quarter ?? (story && story.unit <= UNIT.quarter && publication === undefined ? story : undefined);
    if (known) return { ...at(known.day, unit, 'quarter-of-the-story'), target: known.span, certainty: 'inferred' };
    // Results are told of the quarter that is over.
    return publication === undefined
      ? stated('PAST_REF', 'quarter-of-the-story')
      : { ...at(addMonths(publication, -3), unit, 'quarter-before-publication'), certainty: 'inferred' };
  }
  // “until 8pm”, told behind a day of long ago
  // “the crown, which fell on 24 June, was at 4.31 at 15:00”
  const isElsewhere =
    unit === UNIT.day &&
    story !== undefined &&
    ((isOld(story.day, publication) && place.tense() === 'future') || (story.sentence === place.sentence && place.isAside(story.span)));
  if (story && story.unit <= unit && !isElsewhere && (unit !== UNIT.year || story.day <= (publication ?? story.day)))
    return { ...at(story.day, unit, 'same-as-story'), target: story.span, certainty: 'inferred' };
  // “struck on Saturday near the town, which was cleared in November. It began at 8.23pm”
  const { day } = context;
  if (unit === UNIT.day && !isElsewhere && day && day.sentence === story?.sentence && place.sentence - day.sentence <= 1)
    return { ...at(day.day, unit, 'same-as-story'), target: day.span, certainty: 'inferred' };
  // “that week” behind a month, “that night” behind one that is long past: it is not that of publication
  const told = unit <= UNIT.month && story !== undefined && place.sentence - story.sentence <= 1;
  const elsewhere = told && (unit > UNIT.day || isOld(story.day, publication));
  if (publication === undefined || elsewhere) return { ...stated(OPEN[unit] ?? 'XXXX', 'same-as-publication'), certainty: 'unsure' };
  return { ...at(publication, unit, 'same-as-publication'), certainty: 'inferred' };
}
