import { startsWithCapital } from '../../text/letters.ts';
import { type Finder, finder, type Match, modOf, stepOf } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import type { Cell } from '../line.ts';

const COUNTED =
  /^(?:people|million|billion|percent|%|men|women|miles|points|votes|troops|cents|dollars|pounds|yen|euros|feet|meters|metres|tons|tonnes|copies|km|kg|mph|acres|gallons|barrels|pages)$/;
const NUMBERED =
  /^(?:flight|page|pages|room|no|number|route|highway|gate|channel|model|boeing|windows|section|at|least|some|over|about|nearly|almost|only|than)$/;
const ANCHORS = new Set(['IN', 'SINCE', 'UNTIL', 'BY', 'FROM', 'BETWEEN', 'THROUGH', 'DURING', 'OF', 'TO', 'AND', 'OR', 'BEFORE', 'AFTER', 'EARLY', 'LATE', 'MID', 'THE', 'ITS', 'FISCAL', 'FOR', 'HYPHEN', 'COMMA', 'THIS', 'AROUND', 'ABOUT', 'ON', 'THAN', 'AN', 'POSSESSIVE', 'SEASON', 'UNIT', 'AT', 'HOLIDAY', 'MONTH']); // biome-ignore format: a list
const NOT_PLURAL = /^(?:was|is|has|as|his|its|this|us|onwards|towards|across|perhaps|plus|versus|always)$/;

const isAlone = (match: Match): boolean => match.last - match.first === 1;

/** Whether a year's figures are a part of a larger number, a score, a sum: “1000-foot”, “Boeing 2000-300”, “$1999”. */
function isPartOfMore(match: Match, year: Cell): boolean {
  if (/^(?:MONEY|COLON|SLASH)$/.test(match.before()?.className ?? '')) return true;
  const [after, behind] = [match.after(), match.after(1)];
  if (!after || after.start !== match.line.cells[match.last - 1]?.end) return false;
  if (after.className === 'SLASH' || /^[a-z]/.test(after.word)) return true;
  const isJoined = behind !== undefined && behind.start === after.end;
  if (after.className === 'COLON') return (isJoined && /^[\p{L}\p{N}]/u.test(behind.word)) || /^\d/.test(behind?.word ?? '');
  if (after.className !== 'HYPHEN' || after.start !== year.end || !isJoined) return false;
  // “1998-2001” and “1998-99” are two years
  const isYear = behind.className === 'YEARNUM' || (behind.className === 'CARDINAL' && behind.word.length === 2);
  return !isYear && !/^(?:era|style|vintage|model|born|built|based)$/.test(behind.word);
}

/** Whether something is counted or numbered by a year's figures: “2010 men”, “by 1430 GMT”, “page 1998”, “for 2022 people”. */
function isCount(match: Match): boolean {
  const [before, after] = [match.before(), match.after()];
  if (after && (COUNTED.test(after.word) || after.className === 'UNITS' || after.className === 'ZONE')) return true;
  if (!isAlone(match) || !before) return false;
  const isAboutYear = before.word === 'about' && /^(?:IN|SINCE|UNTIL|BY)$/.test(match.before(2)?.className ?? '');
  if (NUMBERED.test(before.word) && !isAboutYear) return true;
  // a plural behind it, unless a determiner or “in” makes it a year
  const isPlural = after?.className === 'OTHER' && /^[a-z]/.test(after.form) && /[^s]s$/.test(after.word) && !NOT_PLURAL.test(after.word);
  return isPlural && /^(?:FOR|BY|TO|FROM|ABOUT|OR|AND|OF|BETWEEN)$/.test(before.className);
}

/** Whether a year's figures are so far from our time that only a word in front makes them one: “in 1066”, “1187 – The town burns”, “1187” above it. */
function isOldAlone(match: Match, { word, value }: Cell): boolean {
  if (!/^\d/.test(word) || (value >= 1200 && value <= 2100)) return false;
  const before = match.before();
  const guide = before?.className === 'ABOUT' ? match.before(2) : before;
  const isSecond = before?.className === 'AND' && match.before(3)?.className === 'BETWEEN';
  const inFront = match.line.cells.slice(0, match.first).map((cell) => cell.word);
  const isFirst = /^[^\p{L}\p{N}]*(?:\d{1,2}[.)])?$/u.test(inFront.join(''));
  const after = match.after();
  const isLabel = isFirst && (after ? /^[:–—*\]-]/.test(after.word) : match.first === 0);
  return !(/^(?:IN|SINCE|BETWEEN)$/.test(guide?.className ?? '') || isSecond || isLabel);
}

/** Whether what stands before or behind a year's figures lets them be one. */
function standsAsYear(match: Match): boolean {
  const [before, after] = [match.before(), match.after()];
  const isGuided = !isAlone(match) || (before !== undefined && (ANCHORS.has(before.className) || /^[([“"]$/.test(before.word)));
  const isClosed = !after || /^[.,;:)\]”"?!—–]$/.test(after.word) || /^(?:POSSESSIVE|HYPHEN|APOSTROPHE)$/.test(after.className);
  if (isGuided || isClosed) return true;
  return !/s$/.test(after.word) && !(before?.className === 'OTHER' && startsWithCapital(before.form));
}

/** “1998”, “early 1990”, “mid-1996”, “fiscal 1989”, “the end of 1994”, “the year two thousand”, “post-1959”. */
export const year: Finder = finder(
  'year',
  '(?:THE? (?:BEGINNING|MIDDLE|END) OF|(?:THE)? (?:EARLY|MID|LATE) (?:HYPHEN|IN)?|(?:EARLIER|LATER) IN)? (?:THE UNIT|FISCAL UNIT|THE? FISCAL UNIT|FISCAL|CURRENT)? YEARNUM',
  (match) => {
    const cell = match.cell('YEARNUM');
    if (!cell || (match.has('UNIT') && match.cell('UNIT')?.word !== 'year')) return undefined;
    // “1984” the novel
    if (/^[“"‘]$/.test(match.before()?.word ?? '') && /^[”"’]$/.test(match.after()?.word ?? '')) return undefined;
    if (isPartOfMore(match, cell) || isCount(match) || isOldAlone(match, cell) || !standsAsYear(match)) return undefined;
    return { meaning: { kind: 'year', year: { year: cell.value } }, ...modOf(match) };
  },
);

/** “2019-20”, “1794-5”, “the 2021/22 season”, “the financial year 2022-23”: a season or business year, which is told by the year it begins in. */
export const yearPair: Finder = finder(
  'year-pair',
  '(?:THE? FISCAL UNIT|FISCAL)? YEARNUM (?:HYPHEN|SLASH) (?:SMALLNUM|CARDINAL)',
  (match) => {
    const [from, to] = [match.cell('YEARNUM'), match.line.cells[match.last - 1]];
    const digits = to ? to.end - to.start : 0;
    const joined = from && to && to.start - from.end === 1 && digits <= 2;
    const after = match.after();
    if (!joined || after?.className === 'HYPHEN' || after?.className === 'SLASH' || match.before()?.className === 'SLASH') return undefined;
    return (from.value + 1) % 10 ** digits === to.value ? { meaning: { kind: 'year', year: { year: from.value } } } : undefined;
  },
);

/** “500 CE”, “AD 842”, “508 BC”, “15 March 44 BC”: of a day before Christ only its year. */
export const era: Finder = finder(
  'era',
  '(?:(?:THE? DAYNUM OF?)? MONTH COMMA?|MONTH DAYNUM COMMA?)? (?:ABOUT)? (?:AD (?:YEARNUM|CARDINAL|SMALLNUM)|(?:YEARNUM|CARDINAL|SMALLNUM) AD)',
  (match) => {
    const era = match.cell('AD');
    const beside = era && match.line.cells[match.last - 1] === era ? match.last - 2 : match.last - 1;
    const number = match.line.cells[beside]?.value ?? 0;
    if (!Number.isInteger(number) || number < 1 || number > 9999) return undefined;
    const isBefore = /^b/.test(era?.word ?? '');
    const year = { year: isBefore ? 1 - number : number };
    const month = match.value('MONTH');
    const day = beside - match.first > 1 ? match.value(['SMALLNUM', 'ORDINAL']) : 0;
    return {
      ...(match.has('ABOUT') && { mod: 'APPROX' }),
      meaning: month > 0 && !isBefore ? { kind: 'month', month, year, ...(day > 0 && day <= 31 && { day }) } : { kind: 'year', year },
    };
  },
);

/** Behind what a number in three figures is a year: “in 825 a monk”, “in 825, he”, unlike “in 825 cases”. */
const BEHIND_YEAR = /^(?:a|an|the|he|she|they|it|his|her|their|its|by|under|when|with|after|and|but|as|while|where|who|which|until)$/;
/** “one in 500”, “room in 304”, “a score in 112”: what no year stands behind. */
const ODDS = /^(?:chance|odds|risk|ratio|score|scored|page|room|flight|number|overs|balls|pixels|every)$/;

/** “in 825”: a year of three figures, where nothing is counted by it. */
export const earlyYear: Finder = finder('early-year', 'CARDINAL', (match) => {
  const cell = match.cell('CARDINAL');
  if (!cell || !/^[1-9]\d\d$/.test(cell.word) || cell.end - cell.start !== 3 || match.before()?.className !== 'IN') return undefined;
  const after = match.after();
  const closes = !after || /^[.,;:)\]”"—–]$/.test(after.word) || BEHIND_YEAR.test(after.word) || after.className === 'POSSESSIVE';
  if (!closes || (after?.word === 'and' && match.after(1)?.className === 'CARDINAL' && cell.word === '100')) return undefined;
  for (let back = 2; back <= MAX_ODDS; back++) {
    const before = match.before(back);
    if (!before) break;
    if (NUMBERS.has(before.className) || ODDS.test(before.word)) return undefined;
  }
  return { meaning: { kind: 'year', year: { year: cell.value } } };
});

const MAX_ODDS = 4;
const NUMBERS: ReadonlySet<string> = new Set(['CARDINAL', 'SMALLNUM', 'ORDINAL', 'VAGUE', 'EACH', 'MONEY', 'COUPLE']);

/** “'98”, “the class of ’68”. */
export const shortYear: Finder = finder('short-year', 'APOSTROPHE CARDINAL|APOSTROPHE SMALLNUM', (match) => {
  const cell = match.cell(['CARDINAL', 'SMALLNUM']);
  const mark = match.line.cells[match.first];
  const after = match.after();
  if (!cell || !mark || !/^\d\d$/.test(cell.word) || mark.end !== cell.start || mark.word === '`') return undefined;
  if (match.before()?.end === mark.start || (after?.start === cell.end && /^[\p{L}%]/u.test(after.word))) return undefined;
  if (!/^(?:IN|OF|SINCE|THE|MONTH|SEASON|UNTIL|BY|FROM|TO)$/.test(match.before()?.className ?? '')) return undefined;
  return { meaning: { kind: 'year', year: { year: (cell.value < 40 ? 2000 : 1900) + cell.value } } };
});

/** “year-end”, “year's end”, “the end of the year”, “the end of the month”. */
export const unitEnd: Finder = finder(
  'unit-end',
  '(?:THE (?:BEGINNING|MIDDLE|END) OF (?:THE|THIS|LAST|NEXT) UNIT|(?:THE|THIS|LAST|NEXT)? UNIT (?:HYPHEN|POSS)? END)',
  (match) => {
    const unit = match.cell('UNIT');
    if (!unit || unit.value < UNIT.week || unit.value > UNIT.century) return undefined;
    if (!match.has('OF') && unit.word !== 'year' && !match.has('POSSESSIVE')) return undefined;
    // “year-end” as accounts have it: the last day.
    if (unit.value === UNIT.year && match.has('HYPHEN')) return { meaning: { kind: 'month', month: 12, day: 31, year: { shift: 0 } } };
    return { meaning: { kind: 'shift', unit: unit.value, amount: stepOf(match.lean()), from: 'publication' }, ...modOf(match) };
  },
);
