import { formatWeek, weekdayOf } from '../calendar.ts';
import type { Lean, Meaning } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import { at, type Context, inferred, looksAhead, open, type Resolved, stated } from './resolved.ts';

/** Days up to which a day of the week is as likely the next as the last. */
const SOON = 3;

/** “Sunday”, “last Friday”, “the following Monday”, “last Tuesday week”. */
export function resolveWeekday(
  { weekday, lean, from, weeks = 0, ofWeek }: Extract<Meaning, { kind: 'weekday' }>,
  context: Context,
): Resolved {
  const { publication, story, place } = context;
  // “the following Monday” of a month or a year: which one, nothing says
  if (from === 'story' && story && story.unit >= UNIT.month) return open(`XXXX-WXX-${weekday}`, 'weekday-from-story');
  if (from === 'story' && story) {
    const forward = (weekday - weekdayOf(story.day) + 7) % 7;
    const day = lean === 'last' ? story.day - (7 - forward || 7) : story.day + (forward || (lean === 'next' ? 7 : 0));
    return inferred(at(day, UNIT.day, 'weekday-from-story'), story.span);
  }
  if (publication === undefined) return open(`XXXX-WXX-${weekday}`, 'weekday');
  if (ofWeek !== undefined) {
    return at(publication - weekdayOf(publication) + weekday + 7 * ofWeek, UNIT.day, 'counted-from-publication');
  }
  const back = (weekdayOf(publication) - weekday + 7) % 7;
  const before = publication - back;
  const after = back === 0 ? publication : publication + 7 - back;
  if (lean === 'last') return at((back === 0 ? publication - 7 : before) + 7 * weeks, UNIT.day, 'weekday-before-publication');
  if (lean === 'next') return at((back === 0 ? publication + 7 : after) + 7 * weeks, UNIT.day, 'weekday-after-publication');
  const tense = place.possessive ? 'none' : place.tense();
  if (back === 0) {
    // “will close on Monday”, said on a Monday that the article calls today
    return tense === 'future' && place.isOther() && !place.namesToday()
      ? inferred(at(publication + 7, UNIT.day, 'weekday-after-publication'))
      : at(publication, UNIT.day, 'publication-day');
  }
  // A wish or an infinitive looks ahead, but not past a day that has only just gone by.
  const ahead =
    tense === 'future' ||
    (tense === 'perhaps-future' && back > 2) ||
    // “travels to Rome on Sunday and is due back on Thursday”
    (tense === 'present' && (7 - back <= SOON || place.looksOn())) ||
    (place.awaited && 7 - back <= SOON) ||
    (lean === 'this' && tense !== 'past');
  const day = ahead ? at(after, UNIT.day, 'weekday-after-publication') : at(before, UNIT.day, 'weekday-before-publication');
  return tense === 'none' ? inferred(day) : day;
}

/** “the weekend”, “next weekend”. */
export function resolveWeekend(lean: Lean | undefined, context: Context): Resolved {
  const { publication, place } = context;
  if (publication === undefined) return open('XXXX-WXX-WE', 'weekend');
  const monday = publication - weekdayOf(publication) + 1;
  const onWeekend = weekdayOf(publication) >= 6;
  const ahead = lean === 'next' || (lean === undefined && looksAhead(place)) || lean === 'this' || onWeekend;
  const start = lean === 'next' ? (onWeekend ? monday + 7 : monday) : lean === 'last' || !ahead ? monday - 7 : monday;
  return stated(`${formatWeek(start)}-WE`, ahead ? 'weekend-after-publication' : 'weekend-before-publication', start + 5, UNIT.week);
}
