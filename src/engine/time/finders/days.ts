import { startsWithCapital } from '../../text/letters.ts';
import { type Finder, finder, type Match, modOf } from '../finding.ts';
import { daypartValue, UNIT } from '../lexicon.ts';

const MARK = /^(?:["“”‘’']|''|``)$/;

/** Whether “overnight” is of no night, or of one that is named: “his overnight 31”, “an overnight raid”, “almost overnight”, “overnight on Friday”. */
function isOtherNight(match: Match): boolean {
  const [before, after] = [match.before()?.className, match.after()?.className];
  if (before === 'ITS' || before === 'NEARLY' || (before === 'AN' && after === 'OTHER')) return true;
  return (after === 'ON' ? match.after(1)?.className : after) === 'WEEKDAY';
}

/** “today”, “tomorrow night”, “late yesterday”, “tonight”, “last night”, “this morning”, “overnight”. */
export const deicticDay: Finder = finder(
  'deictic-day',
  '(?:EARLY|LATE|EARLIER|LATER)? (?:(?:TODAY|TOMORROW|YESTERDAY) (?:(?:EARLY|LATE)? DAYPART)?|TONIGHT|(?:THIS|LAST) DAYPART|OVERNIGHT)',
  (match) => {
    const part = match.cell('DAYPART');
    const night = match.has('TONIGHT', 'OVERNIGHT');
    // “the Today programme”, “USA Today”, “World News Tonight”: titles.
    const form = match.line.cells[match.first]?.form ?? '';
    const [before, after] = [match.before()?.form ?? '', match.after()?.form ?? ''];
    if (/^To[dn]/.test(form) && (/^(?:programme|program|show)$/i.test(after) || startsWithCapital(before))) return undefined;
    if (form === 'TODAY' && before === 'USA') return undefined;
    // NBC's “Today”, “Yesterday” the song
    if (/^(?:To|Ye)/.test(form) && MARK.test(before) && MARK.test(after)) return undefined;
    if (match.has('OVERNIGHT') && isOtherNight(match)) return undefined;
    const back = match.has('YESTERDAY', 'LAST') ? -1 : match.has('TOMORROW') ? 1 : 0;
    return {
      meaning: { kind: 'shift', unit: UNIT.day, amount: back, from: 'publication' },
      ...modOf(match),
      ...(part ? { clock: daypartValue(part.value) } : night && { clock: 'TNI' }),
    };
  },
);

/** “the day before yesterday”, “the day after tomorrow”. */
export const secondDay: Finder = finder('second-day', 'THE UNIT (?:BEFORE YESTERDAY|AFTER TOMORROW)', (match) =>
  match.value('UNIT') === UNIT.day
    ? { meaning: { kind: 'shift', unit: UNIT.day, amount: match.has('YESTERDAY') ? -2 : 2, from: 'publication' } }
    : undefined,
);

/** “the weekend”, “last weekend”, “over the weekend”. */
export const weekend: Finder = finder(
  'weekend',
  '(?:EARLIER|LATER)? (?:THE|THIS|LAST|NEXT|THIS (?:PAST|COMING)|THE (?:FOLLOWING|PREVIOUS|COMING)) WEEKEND',
  (match) => {
    // “the weekend of 3 May”, “the last weekend of April”
    if (match.after()?.className === 'OF') return undefined;
    const lean = match.lean();
    return { meaning: { kind: 'weekend', ...(lean && { lean }) }, ...modOf(match) };
  },
);

/** “the morning”, “the next morning”, “the night before”, “that evening”, “in the afternoon”: a part of the story's day. */
export const storyPart: Finder = finder(
  'story-part',
  '(?:THE (?:NEXT|FOLLOWING|SAME|PREVIOUS)|THAT(?: SAME)?) DAYPART|THE DAYPART BEFORE|(?:EARLY|LATE|MID) HYPHEN? (?:IN THE)? DAYPART|(?<=(?:IN|DURING|BY|UNTIL))THE DAYPART',
  (match) => {
    // “in the morning shift”: of any day
    if (/^(?:shift|shifts|session|sessions|service|papers|rush|news|sky|sun|air|paper)$/.test(match.after()?.word ?? '')) return undefined;
    // “the early morning of 2 May” is that day's
    if (match.after()?.className === 'OF') return undefined;
    // “the night before the wedding” is told by the event; alone it is a day from the story's
    if (match.has('BEFORE') && /^[\p{L}\d]/u.test(match.after()?.word ?? '')) return undefined;
    const amount = match.has('NEXT', 'FOLLOWING') ? 1 : match.has('PREVIOUS', 'BEFORE') ? -1 : 0;
    return {
      clock: daypartValue(match.value('DAYPART')),
      meaning: amount === 0 ? { kind: 'same', unit: UNIT.day } : { kind: 'shift', unit: UNIT.day, amount, from: 'story' },
      ...modOf(match),
    };
  },
);
