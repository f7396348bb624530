import { type Finder, finder, Match, type Meaning, stepOf, yearOf } from '../finding.ts';
import { UNIT } from '../lexicon.ts';

/** The time that a day is counted in, by the words behind “of”: “April 2021”, “2023”, “last month”, “the month”. */
function wholeOf(match: Match): Meaning | undefined {
  const month = match.cell('MONTH');
  if (month) {
    const year = yearOf(match);
    return { kind: 'month', month: month.value, ...(year && { year }) };
  }
  if (match.has('YEARNUM')) return { kind: 'year', year: yearOf(match) };
  const lean = match.lean();
  const unit = match.cell('UNIT')?.value ?? UNIT.day;
  if (unit < UNIT.week || unit > UNIT.year) return undefined;
  if (lean === undefined) return { kind: 'same', unit };
  return { kind: 'shift', unit, amount: stepOf(lean), from: 'publication' };
}

/** Cells of “the last day of”. */
const OF = 4;

/** “the last day of April”, “the first day of 2023”, “the second day of next month”. */
export const dayOf: Finder = finder(
  'day-of',
  'THE (?:ORDINAL|LAST) UNIT OF (?:MONTH(?: COMMA? YEARNUM| OF? (?:LAST|THIS|NEXT) UNIT)?|YEARNUM|(?:THE|THIS|LAST|NEXT) UNIT)',
  (match) => {
    const [, counted, unit] = match.line.cells.slice(match.first);
    const whole = new Match(match.line, match.first + OF, match.last);
    const of = unit?.value === UNIT.day ? wholeOf(whole) : undefined;
    const nth = counted?.className === 'LAST' ? 0 : (counted?.value ?? 0);
    return of && { meaning: { kind: 'day-of', nth, of } };
  },
);

/** “the last Saturday of October”, “the first Monday in May 2019”. */
export const weekdayOfMonth: Finder = finder(
  'weekday-of-month',
  'THE (?:ORDINAL|LAST) WEEKDAY (?:OF|IN) MONTH (?:COMMA? YEARNUM)?',
  (match) => {
    const nth = match.has('LAST') ? 0 : match.value('ORDINAL');
    if (!match.has('LAST') && (nth < 1 || nth > 5)) return undefined;
    const year = yearOf(match);
    return {
      meaning: { kind: 'weekday-of-month', nth, weekday: match.value('WEEKDAY'), month: match.value('MONTH'), ...(year && { year }) },
    };
  },
);

/** Words behind “on the 4th” that it belongs to no noun of. */
const BEHIND_DAY = /^(?:after|and|as|at|because|before|by|for|in|of|to|when|where|while|with)$/;

/** “the 25th”, “on the 4th”. */
export const dayOfMonth: Finder = finder('day-of-the-month', 'THE ORDINAL', (match) => {
  const cell = match.cell('ORDINAL');
  const [before, after] = [match.before()?.className, match.after()];
  if (!cell || !/^\d/.test(cell.word) || cell.value > 31) return undefined;
  // “the night of the 4th”
  const isPart = before === 'OF' && match.before(2)?.className === 'DAYPART';
  if (!(isPart || before === 'ON' || before === 'UNTIL' || before === 'BY' || before === 'SINCE' || before === 'FROM')) return undefined;
  if (after && /^[\p{L}\d]/u.test(after.word) && !BEHIND_DAY.test(after.word)) return undefined;
  return { meaning: { kind: 'day-of-month', day: cell.value } };
});
