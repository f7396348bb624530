import type { Evidence, TimeExpression } from '../types.ts';
import { type DayNumber, parseDay, toDayNumber } from './calendar.ts';
import type { Finding, Meaning } from './finding.ts';
import { UNIT } from './lexicon.ts';
import { resolveDayOf } from './resolve/resolve-day-of.ts';
import { resolveDayOfMonth, resolveFigures, resolveMonth, resolveWeekdayOfMonth, resolveWeekOf } from './resolve/resolve-month.ts';
import { resolveHoliday, resolveQuarter, resolveSameQuarter, resolveSeason } from './resolve/resolve-part-of-year.ts';
import { resolveSame, resolveShift } from './resolve/resolve-shift.ts';
import { resolveWeekday, resolveWeekend } from './resolve/resolve-weekday.ts';
import { resolveYear } from './resolve/resolve-year.ts';
import { type Anchor, type Context, inferred, isOld, type Place, type Resolved } from './resolve/resolved.ts';

/** Dated sentences after which “the same day” no longer means the last day told. */
const MEMORY = 4;

/** Where the story stands: at which date last, and which of them a place may mean. */
interface Story {
  readonly last: Anchor | undefined;
  /** The last that is not ahead of publication. */
  readonly past: Anchor | undefined;
  readonly day: Anchor | undefined;
  readonly quarter: Anchor | undefined;
  /** How many dates in a row lay years before publication. */
  readonly oldInRow: number;
}

/** Of whole days, a time may be told behind them. */
const DAY = /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-XX-XX|XXXX-\d\d-\d\d)$/;

/**
 * Resolves findings in text order against the publication day and the story's running date. Without a publication day what
 * hangs on it stays open in the way TIMEX3 has for it (`XXXX-WXX-5`, `XXXX-03`, `PAST_REF`).
 */
export function createResolver(
  published: string | undefined,
  isDayFirst: () => boolean | undefined,
  headline: string,
): (finding: Finding, place: Place) => TimeExpression {
  const publication = parseDay(published);
  const reviewed = yearReviewed(headline, publication);
  let story: Story = { last: undefined, past: undefined, day: undefined, quarter: undefined, oldInRow: 0 };

  const resolveAt = ({ meaning }: Finding, place: Place): Resolved => {
    const context: Context = {
      publication,
      story: recent(story.last, place),
      past: recent(story.past, place),
      day: recent(story.day, place),
      quarter: story.quarter,
      oldInRow: story.oldInRow,
      isDayFirst,
      reviewed,
      place,
    };
    if (!place.entry) return resolveMeaning(meaning, context);
    // In a diary's entry “today” is its day, and so is “at noon” where the story has told of no other since.
    const entry = { ...place.entry, sentence: place.sentence };
    if (meaning.kind === 'weekday' || meaning.kind === 'weekend') {
      const found = resolveMeaning(meaning, { ...context, publication: entry.day, story: context.story ?? entry });
      return inferred({ ...found, rule: 'weekday-from-story' }, entry.span);
    }
    if (meaning.kind === 'shift' && meaning.from === 'publication' && meaning.unit <= UNIT.week)
      return resolveMeaning({ ...meaning, from: 'story' }, { ...context, story: entry });
    return resolveMeaning(meaning, { ...context, story: context.story ?? entry });
  };

  return (finding, place) => {
    const resolved = resolveAt(finding, place);
    const anchor = movesTo(finding, place, resolved, story.last, publication);
    if (anchor) story = goOn(story, { span: place.span, sentence: place.sentence, ...anchor }, finding, publication);
    return toExpression(finding, place, resolved);
  };
}

/** Where a date puts the running date, if it does. */
function movesTo(
  { clock }: Finding,
  { since, sentence }: Place,
  { anchor, rule }: Resolved,
  last: Anchor | undefined,
  publication: DayNumber | undefined,
): Resolved['anchor'] {
  // The story does not stand at the day from which something is so: “who had been missing since Friday”,
  // “was put off on 13 March, the first since the 1939-40 season”; nor does an undated one begin there: “the worst since March 2020”.
  const isBeside = last ? last.sentence === sentence && last.unit <= UNIT.day : publication === undefined;
  const onlySince = since && anchor !== undefined && (isBeside || (last !== undefined && anchor.unit <= UNIT.week));
  // nor at a time by the clock that nothing gives a day: “opens at 9am and closes at 5pm”
  const isAnyDay = clock !== undefined && rule === 'same-as-publication';
  return onlySince || isAnyDay ? undefined : anchor;
}

/** The story, gone on to a date. */
const goOn = (story: Story, to: Anchor, { meaning }: Finding, publication: DayNumber | undefined): Story => ({
  last: to,
  past: publication === undefined || to.day <= publication ? to : story.past,
  day: to.unit <= UNIT.day ? to : story.day,
  quarter: to.unit === UNIT.quarter && meaning.kind === 'quarter' ? to : story.quarter,
  oldInRow: isOld(to.day, publication) ? story.oldInRow + 1 : 0,
});

function toExpression({ clock, mod }: Finding, { span }: Place, { type, value, rule, target, certainty }: Resolved): TimeExpression {
  const isTime = clock !== undefined && DAY.test(value);
  const evidence: Evidence = { rule, span, ...(target && { target }), certainty };
  return {
    span,
    type: isTime ? 'TIME' : type,
    value: isTime ? `${value}${clock}` : value,
    ...(mod !== undefined && { mod }),
    evidence: [evidence],
  };
}

/** Days of the next year in which papers look back on the last. */
const LAST_LOOKS = 45;

const REVIEW =
  /^(?:in )?((?:19|20)\d\d)(?::|\s[–—-]|\s(?:in|was|year|round|the))|\b(?:review|year|events|highlights|stories|moments) (?:of|for|in) (?:the year )?((?:19|20)\d\d)\b|\b((?:19|20)\d\d) in (?:numbers|photos|pictures|quotes|review)\b/i;

/** The year of a headline that says the article looks back on it, where it is over or nearly so: “2018: a year of floods”, “Floods of 2018 in review”. */
function yearReviewed(headline: string, publication: DayNumber | undefined): number | undefined {
  const named = REVIEW.exec(headline);
  const year = Number(named?.[1] ?? named?.[2] ?? named?.[3] ?? Number.NaN);
  if (publication === undefined || Number.isNaN(year)) return undefined;
  const end = toDayNumber(year + 1, 1, 1);
  return publication >= end - LAST_LOOKS && publication <= end + LAST_LOOKS ? year : undefined;
}

const recent = (story: Anchor | undefined, place: Place): Anchor | undefined =>
  story && place.sentence - story.sentence <= MEMORY ? story : undefined;

function resolveMeaning(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'value':
      return { type: meaning.type, value: meaning.value, rule: 'as-written', certainty: 'stated' };
    case 'year':
      return resolveYear(meaning.year, context);
    case 'month':
      return resolveMonth(meaning, context);
    case 'figures':
      return resolveFigures(meaning, context);
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
    case 'same-quarter':
      return resolveSameQuarter(meaning.year, context);
    case 'week-of':
      return resolveWeekOf(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'weekday-of-month':
      return resolveWeekdayOfMonth(meaning, context);
    case 'day-of':
      return resolveDayOf(meaning.nth, resolveMeaning(meaning.of, context));
    case 'day-of-month':
      return resolveDayOfMonth(meaning.day, context);
  }
}
