import { type Finder, finder, Match, type Meaning, yearOf } from '../finding.ts';
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
  return { kind: 'shift', unit, amount: lean === 'last' ? -1 : lean === 'next' ? 1 : 0, from: 'publication' };
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
