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
import { type Anchor, type Context, isOld, type Place, type Resolved } from './resolve/resolved.ts';

/** Dated sentences after which “the same day” no longer means the last day told. */
const MEMORY = 4;

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
  let story: Anchor | undefined;
  let past: Anchor | undefined;
  let lastDay: Anchor | undefined;
  let lastQuarter: Anchor | undefined;
  let oldInRow = 0;

  return (finding, place) => {
    // In a diary's entry “today” is its day, and so is “at noon” where the story has told of no other since.
    const entry = place.entry && { ...place.entry, sentence: place.sentence };
    const isOfEntry =
      entry && finding.meaning.kind === 'shift' && finding.meaning.from === 'publication' && finding.meaning.unit <= UNIT.week;
    const isWeekdayOfEntry = entry && (finding.meaning.kind === 'weekday' || finding.meaning.kind === 'weekend');
    const found = resolveMeaning(isOfEntry ? { ...finding.meaning, from: 'story' } : finding.meaning, {
      publication: isWeekdayOfEntry ? entry.day : publication,
      story: isOfEntry ? entry : (recent(story, place) ?? entry),
      past: recent(past, place),
      day: recent(lastDay, place),
      quarter: lastQuarter,
      oldInRow,
      isDayFirst,
      reviewed: yearReviewed(headline, publication),
      place,
    });
    const resolved = isWeekdayOfEntry
      ? { ...found, rule: 'weekday-from-story', target: entry.span, certainty: 'inferred' as const }
      : found;
    // The story does not stand at the day from which something is so: “who had been missing since Friday”,
    // “was put off on 13 March, the first since the 1939-40 season”; nor does an undated one begin there: “the worst since March 2020”.
    const isBeside = story ? story.sentence === place.sentence && story.unit <= UNIT.day : publication === undefined;
    const { anchor } = resolved;
    const onlySince = place.since && anchor !== undefined && (isBeside || (story !== undefined && anchor.unit <= UNIT.week));
    // nor at a time by the clock that nothing gives a day: “opens at 9am and closes at 5pm”
    const isAnyDay = finding.clock !== undefined && resolved.rule === 'same-as-publication';
    if (anchor && !onlySince && !isAnyDay) {
      oldInRow = isOld(anchor.day, publication) ? oldInRow + 1 : 0;
      story = { span: place.span, sentence: place.sentence, ...anchor };
      if (publication === undefined || anchor.day <= publication) past = story;
      if (anchor.unit <= UNIT.day) lastDay = story;
      if (anchor.unit === UNIT.quarter && finding.meaning.kind === 'quarter') lastQuarter = story;
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
