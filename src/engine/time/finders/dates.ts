import { startsCapitalised } from '../../text/letters.ts';
import { type Finder, finder, type Match, modOf, type Read, yearOf } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import { isVerbOfThat } from './parts-of-year.ts';

const ADDRESS = /^(?:Avenue|Close|Court|Drive|House|Inc|Lane|Ltd|Place|Road|Square|Street|Terrace)$/;

function readDay(match: Match): Read | undefined {
  const month = match.value('MONTH');
  const day = match.value(['SMALLNUM', 'ORDINAL']);
  // “at 12 May Street”
  if (day < 1 || day > 31 || ADDRESS.test(match.after()?.form ?? '')) return undefined;
  // “3 May last week” names no year
  const unit = match.cell('UNIT');
  const year = unit && unit.value !== UNIT.year ? undefined : yearOf(match);
  const weekday = match.cell('WEEKDAY')?.value;
  return { meaning: { kind: 'month', month, day, ...(weekday !== undefined && { weekday }), ...(year && { year }) }, ...modOf(match) };
}

/** “Monday, Oct. 26, 1998”, “March 3”, “the 4th of July 1776”, “26 October”. */
export const monthDay: Finder = finder(
  'month-and-day',
  '(?:THIS COMING|THIS|EARLY|LATE)? (?:WEEKDAY DOT? COMMA?)? MONTH DOT? (?:THE? DAYNUM) (?:COMMA? YEARNUM|COMMA? OF? (?:LAST|THIS|NEXT|THAT|THE SAME) UNIT)?',
  readDay,
);
/** “20 Oct 21”, “17 November 21”: the day, the month and the last two figures of the year, where nothing is counted by them. */
export const dayMonthShortYear: Finder = finder(
  'day-month-and-short-year',
  '(?:WEEKDAY DOT? COMMA?)? DAYNUM MONTH DOT? SMALLNUM',
  (match) => {
    const [cell, after] = [match.line.cells[match.last - 1], match.after()];
    const isYear = cell && /^[0-3]\d$/.test(cell.word) && (!after || /^[.,;:)]$|^(?:and|at|were|was|is|are)$|^\p{Lu}/u.test(after.form));
    if (!isYear) return undefined;
    const read = readDay(match);
    return read?.meaning.kind === 'month' ? { ...read, meaning: { ...read.meaning, year: { year: 2000 + cell.value } } } : undefined;
  },
);
export const dayMonth: Finder = finder(
  'day-and-month',
  '(?:WEEKDAY DOT? COMMA? (?:ON)?)? (?:THE? DAYNUM (?:OF|HYPHEN)? MONTH) (?:DOT? (?:COMMA|HYPHEN)? YEARNUM|COMMA? OF? (?:LAST|THIS|NEXT|THAT|THE SAME) UNIT)?',
  readDay,
);

const SHORT_FIGURES = '9/11'.length;

/** “2022-02-06”, “02/06/2022”, “9/11”. */
export const figures: Finder = finder('figures', '(?:ISODAY|NUMDATE)', (match) => {
  const packed = match.value(['ISODAY', 'NUMDATE']);
  const [year, month, day] = [Math.floor(packed / 10000), Math.floor(packed / 100) % 100, packed % 100];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const cell = match.cell('NUMDATE');
  // “9/11” without a year is the day of its fame
  const open = cell && cell.end - cell.start > SHORT_FIGURES && day <= 12 && day !== month;
  return { meaning: open ? { kind: 'figures', first: month, second: day, year } : { kind: 'month', month, day, year: { year } } };
});

/** “July 1997”, “early December”, “last April”, “June last year”, “the end of November”. */
export const month: Finder = finder(
  'month',
  '(?:(?:THE? (?:BEGINNING|MIDDLE|END) OF)|THE? (?:EARLY|MID|LATE) HYPHEN?|END HYPHEN|(?:EARLIER|LATER) (?:IN)?)? (?:(?:THIS|THAT|LAST|NEXT|THIS (?:PAST|COMING)|THE (?:FOLLOWING|PREVIOUS)) )? MONTH DOT? (?:OF? COMMA? YEARNUM|COMMA? OF? (?:LAST|THIS|NEXT|THAT|THE SAME) UNIT)?',
  (match) => {
    const cell = match.cell('MONTH');
    if (!cell) return undefined;
    const end = match.line.cells[match.last - 1];
    const dotted = end?.className === 'DOT';
    const unitOther = match.cell('UNIT');
    if (unitOther && unitOther.word !== 'year') return undefined;
    const bare = match.last - match.first - (dotted ? 1 : 0) === 1;
    if (bare && !standsAsMonth(match, cell.word, dotted)) return undefined;
    // “won the cup that September”, unlike “said that September was hot”
    const opensThat = match.line.cells[match.first]?.className === 'THAT';
    const isThat = opensThat && !isVerbOfThat(match) && !match.has('YEARNUM', 'UNIT');
    const first = opensThat && !isThat ? match.first + 1 : match.first;
    const year = isThat ? ({ of: 'story' } as const) : yearOf(match);
    const lean = year ? undefined : match.lean();
    // A full stop behind a whole word ends the sentence; behind an abbreviation it belongs to it.
    const last = dotted && (cell.word.length > 4 || match.last === match.line.cells.length) ? match.last - 1 : match.last;
    const story = lean && match.has('FOLLOWING', 'PREVIOUS') ? { from: 'story' as const } : {};
    return {
      first,
      last,
      ...modOf(match),
      meaning: { kind: 'month', month: cell.value, ...(year && { year }), ...(lean && { lean }), ...story },
    };
  },
);

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|of|through|from|to|between|throughout|during|within|for|before|after|and|or|early|late|mid|on|as|than|around|about|over|next|this|last|its|their|a|the|at|per|-|\(|versus|vs|,)$/;

/** Whether a bare month's name is meant as a month: “May” and “March” begin sentences and name people, too. */
function standsAsMonth(match: Match, word: string, dotted: boolean): boolean {
  const [before, after] = [match.before(), match.after()];
  // “Jan.”, “Dec.”
  if (word.length === 3 && word !== 'may') return dotted && before !== undefined && BEFORE_MONTH.test(before.word);
  if (word === 'may' || word === 'march' || word === 'august' || word === 'april' || word === 'june') {
    // “under a June agreement”, “a March report”; “a march on the capital” is written small.
    if (before?.word === 'a') return after !== undefined && /^[a-z]{3,}/.test(after.form) && after.className === 'OTHER';
    if (!before || !BEFORE_MONTH.test(before.word)) return false;
    // “spoke of May Lindgren”
    if (before.word === 'of' && after?.className === 'OTHER' && startsCapitalised(after.form)) return false;
    // “Theresa and May”, “for May, the election”: after “and”, “for”, “from”, “to” a person is as likely.
    // “agreed to conclude by May”: behind a bare verb or a noun a month, behind a participle as likely somebody.
    if (
      word === 'may' &&
      before.word === 'by' &&
      /^[a-z]/.test(match.before(2)?.form ?? '') &&
      !/(?:ed|en|wn|ght|ade|ld)$/.test(match.before(2)?.word ?? '')
    )
      return true;
    if (word === 'may' && /^(?:and|or|for|from|to|than|,|about|by|before|after|over|on|a|the|at|as)$/.test(before.word))
      return (
        /^(?:and|through|to|until)$/.test(after?.word ?? '') &&
        before.className !== 'COMMA' &&
        match.line.cells[match.last + 1]?.className === 'MONTH'
      );
    if ((word === 'april' || word === 'june') && /^(?:and|or|than|,|a|the)$/.test(before.word))
      return before.word === 'and' ? match.before(2)?.className === 'MONTH' : before.word === 'the';
    if (word === 'march' && before.className !== 'IN' && (after?.className === 'ON' || after?.className === 'FOR')) return false;
    return true;
  }
  return true;
}

/** “1, 2 and 15 June”, “3-25 August”: the days that share a month named behind them; the last is read with its month. */
export const sharedDays: Finder = finder(
  'shared-days',
  '(?<=(?:ON|OF|BETWEEN|FROM|COMMA|AND|THE))DAYNUM(?= (?:COMMA DAYNUM)* COMMA? (?:AND|OR|TO) DAYNUM MONTH)|DAYNUM(?= HYPHEN DAYNUM MONTH)',
  (match) => {
    const { cells } = match.line;
    let at = match.last;
    while (cells[at] && cells[at]?.className !== 'MONTH') at++;
    const [day, month, year] = [match.value(['SMALLNUM', 'ORDINAL']), cells[at], cells[at + 1]];
    if (!month || day < 1 || day > 31 || (match.after()?.className === 'HYPHEN' && day >= (match.after(1)?.value ?? 0))) return undefined;
    return {
      meaning: { kind: 'month', month: month.value, day, ...(year?.className === 'YEARNUM' && { year: { year: year.value } }) },
    };
  },
);

/** “the week of March 6”, “the week beginning 6 March 2021”. */
export const weekOf: Finder = finder(
  'week-of',
  'THE UNIT (?:OF|BEGINNING|OTHER) (?:MONTH DOT? DAYNUM|THE? DAYNUM OF? MONTH) (?:COMMA? YEARNUM)?',
  (match) => {
    const year = yearOf(match);
    const link = match.line.cells[match.first + 2]?.word ?? '';
    if (match.cell('UNIT')?.word !== 'week' || !/^(?:of|beginning|starting|commencing|ending)$/.test(link)) return undefined;
    return {
      meaning: {
        kind: 'week-of',
        month: match.value('MONTH'),
        day: match.value(['SMALLNUM', 'ORDINAL']),
        ...(year && 'year' in year && { year }),
      },
    };
  },
);

/** “April 24 and 25”, “Sept. 1-3”: the days that share a month named before. */
export const sharedMonth: Finder = finder(
  'shared-month',
  'MONTH DOT? DAYNUM (?:(?:COMMA DAYNUM)* COMMA? (?:AND|TO|OR|HYPHEN|THROUGH|UNTIL) DAYNUM) (?:COMMA? YEARNUM)?',
  (match) => {
    const { cells } = match.line;
    const hasYear = cells[match.last - 1]?.className === 'YEARNUM';
    const last = hasYear ? match.last - (cells[match.last - 2]?.className === 'COMMA' ? 2 : 1) : match.last;
    const day = cells[last - 1]?.value ?? 0;
    const after = cells[match.last];
    // “May 4 to 5 million”, “June 3, 12 people”: what is counted is no day.
    if (day < 1 || day > 31 || (!hasYear && after && /^(?:million|billion|percent|%|people|points|votes|cents)$/.test(after.word)))
      return undefined;
    const year = yearOf(match);
    return { first: last - 1, last: match.last, meaning: { kind: 'month', month: match.value('MONTH'), day, ...(year && { year }) } };
  },
);
