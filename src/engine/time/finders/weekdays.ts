import { startsCapitalised } from '../../text/letters.ts';
import { type Finder, finder, type Match, modOf, stepOf } from '../finding.ts';
import { daypartValue, UNIT } from '../lexicon.ts';
import type { Cell } from '../line.ts';

const ABBREVIATED = /^(?:mon|tue|wed|thu|fri|sat|sun)$/;

/** Whether words with capitals are a title: in marks of their own, or going on with a capital. */
const isTitle = (match: Match, after: Cell | undefined): boolean =>
  startsCapitalised(after?.form ?? '') || /^[“"‘]$/.test(match.before()?.word ?? '');

/** “it was on a Wednesday”, “not made on the usual Tuesday”: a day of no one week, unlike “a Sunday service”. */
function isAny(match: Match): boolean {
  const before = match.before();
  // “on a wet Thursday in 1868”, “one Sunday in March”: one of many
  const isOneOf = [before, match.before(2)].some((cell) => cell?.className === 'AN' || cell?.word === 'one');
  if (isOneOf && match.after()?.className === 'IN' && /^(?:MONTH|YEARNUM)$/.test(match.after(1)?.className ?? '')) return true;
  const isOne =
    before?.className === 'AN' ? match.before(2)?.className === 'ON' : /^(?:typical|usual|normal|regular)$/.test(before?.word ?? '');
  return isOne && /^(?:[.,;:)]|and|or|but|when|because|rather)$/.test(match.after()?.word ?? '.');
}

const BEHIND_DAY = /^(?:[.,;:)]|he|she|it|they|we|i|his|her|their|our|the|an?)$/;

/** “Friday”, “last Wednesday”, “Monday night”, “late Tuesday”, “the previous Friday”, “Thursday of last week”. */
export const weekday: Finder = finder(
  'weekday',
  '(?:EARLY|LATE|EARLIER|LATER)? (?:ON)? (?:THIS (?:COMING|PAST)|THIS|LAST|NEXT|THE (?:FOLLOWING|PREVIOUS|COMING)|THAT)? WEEKDAY (?:(?:EARLY|LATE|MID)? HYPHEN? DAYPART|(?:LAST|NEXT)(?=$|COMMA|DOT|AT|IN|BY|TO|FOR|OF|AND))?',
  (match) => {
    const cell = match.cell('WEEKDAY');
    // “14 March 1962, a Wednesday”: what day that was
    if (match.before()?.className === 'AN' && match.before(2)?.className === 'COMMA' && /^\d/.test(match.before(3)?.word ?? ''))
      return undefined;
    if (isAny(match)) return undefined;
    const after = match.after();
    if (!cell) return undefined;
    if (ABBREVIATED.test(cell.word) && after?.className !== 'COMMA' && after?.className !== 'MONTH') return undefined;
    // Names: “Sunday Times”, “Black Friday” (a holiday), “Friday” the film needs more than words.
    if (
      after &&
      /^(?:times|telegraph|mirror|mail|post|sun|herald|express|agreement|prayers)$/.test(after.word) &&
      /^[A-Z]/.test(match.line.cells[match.last]?.form ?? '')
    )
      return undefined;
    // “the Saturday Club”
    if (
      match.line.cells[match.first] === cell &&
      match.before()?.className === 'THE' &&
      after?.className === 'OTHER' &&
      startsCapitalised(after.form)
    )
      return undefined;
    // “at Sunday lunch”: of no day
    if (after && /^(?:lunch|lunches|roast|papers|best|league)$/.test(after.word) && !match.has('LAST', 'THIS', 'NEXT')) return undefined;
    // “Sunday Morning Futures”, “Saturday Night Live”, “Monday Night Football”: programmes.
    const daypart = match.cell('DAYPART');
    if (daypart && startsCapitalised(daypart.form) && isTitle(match, after)) return undefined;
    const on = match.cell('ON');
    if (on && /^(?:Mail|Independent)$/.test(match.before()?.form ?? '')) return undefined;
    const first = on && !match.has('EARLY', 'LATE', 'EARLIER', 'LATER') ? match.first + 1 : match.first;
    const part = daypart && { clock: daypartValue(daypart.value) };
    if (on && first === match.first) return { first: match.first + 2, ...part, meaning: { kind: 'weekday', weekday: cell.value } };
    const lean = match.lean();
    // “On the Monday his mother rang”: of the days that are told
    const isOfStory = match.before()?.className === 'THE' && match.before(2)?.className === 'ON' && BEHIND_DAY.test(after?.word ?? ',');
    const story = isOfStory || match.has('FOLLOWING', 'PREVIOUS', 'THAT');
    const mods = first === match.first ? modOf(match) : {};
    return {
      first,
      ...mods,
      ...part,
      meaning: { kind: 'weekday', weekday: cell.value, ...(lean && { lean }), ...(story && { from: 'story' as const }) },
    };
  },
);

/** “last Tuesday week” and “a week last Tuesday”, “next Tuesday week” and “a fortnight on Tuesday”: a week or two on from the day. */
export const weekdayWeek: Finder = finder(
  'weekday-week',
  '(?:LAST|NEXT|THIS)? WEEKDAY UNIT(?!COMMA? (?:BEFORE|AFTER))|AN UNIT (?:ON|LAST|NEXT|THIS) WEEKDAY',
  (match) => {
    const unit = match.cell('UNIT');
    const before = match.before()?.word ?? '';
    // “the Monday week” and “Friday Week” are a week's name
    if (!unit || !/^(?:week|fortnight)$/.test(unit.form) || /^(?:the|that|each|every|same)$/.test(before)) return undefined;
    const back = match.has('LAST');
    const weeks = unit.form === 'week' ? 1 : 2;
    return { meaning: { kind: 'weekday', weekday: match.value('WEEKDAY'), lean: back ? 'last' : 'next', weeks: back ? -weeks : weeks } };
  },
);

/** “Monday of last week”, “the Friday night of next week”. */
export const weekdayOfWeek: Finder = finder('weekday-of-week', 'WEEKDAY DAYPART? OF? (?:LAST|THIS|NEXT) UNIT', (match) => {
  if (match.cell('UNIT')?.value !== UNIT.week) return undefined;
  const part = match.cell('DAYPART');
  return {
    meaning: { kind: 'weekday', weekday: match.value('WEEKDAY'), ofWeek: stepOf(match.lean()) },
    ...(part && { clock: daypartValue(part.value) }),
  };
});

/** “Mondays”, “every Friday”, “Tuesday nights”, “each Thursday”, “the first Monday of every month”. */
export const weekdays: Finder = finder(
  'weekdays',
  '(?:THE (?:ORDINAL|LAST) WEEKDAY (?:OF|IN) EACH UNIT|EACH (?:OTHERS|ORDINAL)? WEEKDAY DAYPART?|WEEKDAY DAYPARTS|(?:EACH|ALL)? WEEKDAYS)',
  (match) => {
    const part = match.cell(['DAYPART', 'DAYPARTS']);
    const value = `XXXX-WXX-${match.value(['WEEKDAY', 'WEEKDAYS'])}`;
    return { meaning: { kind: 'value', type: 'SET', value: part ? `${value}${daypartValue(part.value)}` : value } };
  },
);
