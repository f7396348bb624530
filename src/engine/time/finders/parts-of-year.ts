import { type Finder, finder, type Match, modOf, type Read, yearOf } from '../finding.ts';
import { UNIT } from '../lexicon.ts';

/** “the third quarter”, “third-quarter”, “the third quarter of 1990”, “next year's first quarter”, “fiscal second quarter”, “the first half of 1989”. */
export const quarter: Finder = finder(
  'quarter',
  '(?:(?:THIS|LAST|NEXT) UNIT POSS|THE YEARNUM|THE (?:UNIT HYPHEN (?:AGO|EARLIER))|(?:THE)? FISCAL YEARNUM POSSESSIVE?|YEARNUM POSSESSIVE?|THE|ITS)? (?:FISCAL HYPHEN?|THIS|LAST|NEXT)? (?:ORDINAL|LAST) HYPHEN? (?:FISCAL)? (?:UNIT|HALF) (?:(?:OF|IN|COMMA)? (?:FISCAL)? YEARNUM|(?:OF)? (?:LAST|THIS|NEXT|THE) UNIT)?',
  (match): Read | undefined => {
    const half = match.has('HALF');
    const ordinal = match.cell('ORDINAL');
    const { cells } = match.line;
    const classAt = (cell: number): string => cells[cell]?.className ?? '';
    let at = match.first;
    while (at < match.last && !(/^(?:ORDINAL|LAST)$/.test(classAt(at)) && /^(?:UNIT|HALF|HYPHEN|FISCAL)$/.test(classAt(at + 1)))) at++;
    let unitAt = at;
    while (unitAt < match.last && !/^(?:UNIT|HALF)$/.test(classAt(unitAt))) unitAt++;
    const unit = cells[unitAt];
    if (!unit || unitAt >= match.last || (unit.className === 'UNIT' && unit.value !== UNIT.quarter)) return undefined;
    const count = ordinal?.value ?? 2;
    if (!ordinal && !half) return undefined;
    // “the third quarter of FY24” is one of a business year
    if (/^fy(?:\d|$)/.test(match.after(match.after()?.className === 'OF' ? 1 : 0)?.word ?? '')) return undefined;
    if (count < 1 || count > (half ? 2 : 4)) return undefined;
    // “its fourth quarter” and “the third-quarter loss”: determiners of the noun behind are none of the date.
    const hyphened = unit.className === 'UNIT' && classAt(unitAt - 1) === 'HYPHEN' && at === match.first + 1;
    const isNouns = classAt(match.first) === 'ITS' || (hyphened && classAt(match.first) === 'THE');
    const year = match.has('AGO', 'EARLIER') ? { shift: -1 } : yearOf(match);
    // A half needs its year, or it may be half of anything.
    if (half && !year) return undefined;
    return {
      first: match.first + (isNouns ? 1 : 0),
      meaning: { kind: 'quarter', quarter: count, of: half ? 'H' : 'Q', ...(year && { year }) },
    };
  },
);

/** “Q3 2023”, “H1 of 2024”; “Q3 FY24” is one of a business year. */
export const quarterSign: Finder = finder('quarter-sign', 'OTHER SMALLNUM (?:COMMA? OF? YEARNUM)?', (match): Read | undefined => {
  const [sign, number] = [match.cell('OTHER'), match.cell('SMALLNUM')];
  if (!sign || !number || !/^[QH]$/.test(sign.form) || sign.end !== number.start) return undefined;
  const of = sign.form === 'Q' ? 'Q' : 'H';
  if (number.value < 1 || number.value > (of === 'Q' ? 4 : 2)) return undefined;
  const year = yearOf(match);
  // “in Q4”, unlike “Q4 FY24” and “the Audi Q3”
  if (!year && (match.before()?.className !== 'IN' || !/^[.,;:)]?$/.test(match.after()?.word ?? ''))) return undefined;
  return { meaning: { kind: 'quarter', quarter: number.value, of, ...(year && { year }) } };
});

/** “the 1988 quarter”, “the year-ago period”, “the 1989 period”, “the latest period”. */
export const period: Finder = finder('period', 'THE (?:YEARNUM|LATEST|SAME|UNIT HYPHEN (?:AGO|EARLIER)) (?:UNIT|PERIOD)', (match) => {
  const figures = match.cell('YEARNUM');
  const last = match.line.cells[match.last - 1];
  const isQuarter = last?.className === 'UNIT';
  if (isQuarter && last.value !== UNIT.quarter) return undefined;
  if (figures) return { meaning: { kind: 'same-quarter', year: figures.value } };
  if (match.has('AGO', 'EARLIER')) return { meaning: { kind: 'shift', unit: UNIT.year, amount: -1, from: 'story', compares: true } };
  return match.has('LATEST') ? { meaning: { kind: 'shift', unit: UNIT.quarter, amount: -1, from: 'publication' } } : undefined;
});

/** Whether “that” says what, not which, by the word in front: “said that summer was hot”, “That summer was hot”, unlike “That summer, …”. */
export const isVerbOfThat = (match: Match): boolean =>
  (match.before() === undefined && match.after()?.className !== 'COMMA') ||
  /^(?:sa(?:y|ys|id|ying)|told|tells?|so|is|was|hopes?|hoped|believes?|believed|thinks?|thought|argue[sd]?|feared|fears?|warn(?:s|ed)?|and|but)$/.test(
    match.before()?.word ?? '',
  );

/** Whether a season that nothing tells the year of is one: “fall” and “spring” are verbs and more, “the summer of discontent” is another's. */
function standsAsSeason(match: Match, word: string): boolean {
  const before = match.before()?.className ?? '';
  if (match.after()?.className === 'OF') return false;
  if (match.last - match.first === 1 && !BEFORE_SEASON.test(before)) return false;
  if (!/^(?:fall|spring)$/.test(word) || match.has('EARLY', 'LATE')) return true;
  return match.has('THE') && BEFORE_THE_SEASON.test(before);
}

const BEFORE_SEASON = /^(?:IN|DURING|UNTIL|BY|SINCE|THROUGH|THIS|LAST|NEXT|FROM|AND|OR)$/;
const BEFORE_THE_SEASON = /^(?:IN|DURING|UNTIL|BY|SINCE|THROUGH|FOR|FROM|BEFORE)$/;

/** “summer”, “last fall”, “the winter of 1994”, “this past spring”, “spring 2020”, “the spring of last year”, “that autumn”. */
export const season: Finder = finder(
  'season',
  '(?:EARLY|LATE|MID HYPHEN?)? (?:THE (?:EARLY|LATE|FOLLOWING|PREVIOUS)?|THIS (?:PAST|COMING)|THIS|THAT|LAST|NEXT)? SEASON (?:OF? YEARNUM|OF? (?:LAST|THIS|NEXT|THAT|THE SAME) UNIT)?',
  (match): Read | undefined => {
    const cell = match.cell('SEASON');
    if (!cell || (match.has('UNIT') && match.cell('UNIT')?.word !== 'year')) return undefined;
    // “The inquiry held that autumn”, unlike “He said that summer was hot”.
    if (match.has('THAT'))
      return isVerbOfThat(match) || match.has('YEARNUM')
        ? undefined
        : { meaning: { kind: 'season', season: cell.value, year: { of: 'story' } } };
    const year = yearOf(match);
    const lean = match.lean();
    const story = match.has('FOLLOWING', 'PREVIOUS');
    if (!year && !lean && !standsAsSeason(match, cell.word)) return undefined;
    return {
      ...modOf(match),
      meaning: {
        kind: 'season',
        season: cell.value,
        ...(year && { year }),
        ...(lean && !year && { lean }),
        ...(story && !year && { from: 'story' }),
      },
    };
  },
);

/** “Christmas”, “last Thanksgiving”, “Easter 2021”, “New Year's Eve”. */
export const holiday: Finder = finder(
  'holiday',
  '(?:LAST|THIS|NEXT|THIS (?:PAST|COMING))? HOLIDAY (?:COMMA? YEARNUM|OF YEARNUM|(?:LAST|NEXT|THIS) UNIT)?',
  (match) => {
    const year = yearOf(match);
    const lean = match.lean();
    const after = match.after();
    const word = match.cell('HOLIDAY')?.word ?? '';
    if (after && /^[A-Z]/.test(after.form) && !/^(?:MONTH|WEEKDAY)$/.test(after.className) && match.last - match.first === 1)
      return undefined;
    if (word === 'new' && after && /^[a-z]/.test(after.word) && !/^(?:THE|ON|SINCE|UNTIL)$/.test(match.before()?.className ?? ''))
      return undefined;
    return { meaning: { kind: 'holiday', holiday: match.value('HOLIDAY'), ...(year && { year }), ...(lean && !year && { lean }) } };
  },
);
