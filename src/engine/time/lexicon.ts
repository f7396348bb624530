import { capitalize } from '../text/capitalize.ts';

/**
 * The words that time expressions are made of. Each has a class, named as {@link file://./pattern.ts} patterns name it,
 * and a number: a weekday's, month's or holiday's place, a count.
 */
export const CLASSES = [
  'OTHER', 'WEEKDAY', 'WEEKDAYS', 'MONTH', 'UNIT', 'UNITS', 'DAYPART', 'DAYPARTS', 'SEASON', 'SEASONS', 'CARDINAL', 'SMALLNUM', 'YEARNUM', 'ORDINAL', 'VAGUE',
  'DECADES', 'WEEKEND', 'HOLIDAY', 'FISCAL', 'PERIOD', 'HALF', 'QUARTERLY',
  'THE', 'AN', 'THIS', 'THAT', 'THESE', 'THOSE', 'SAME', 'LAST', 'PAST', 'PREVIOUS', 'NEXT', 'FOLLOWING', 'COMING', 'CURRENT', 'RECENT', 'LATEST', 'VERY',
  'EARLIER', 'LATER', 'EARLY', 'LATE', 'MID', 'AGO', 'BEFORE', 'AFTER', 'AHEAD', 'HENCE', 'EACH', 'ALL', 'LONG', 'OLD', 'ANOTHER', 'OTHERS', 'FULL',
  'OF', 'IN', 'AND', 'OR', 'TO', 'AT', 'ON', 'BY', 'FROM', 'UNTIL', 'SINCE', 'BETWEEN', 'THROUGH', 'DURING', 'WITHIN', 'FOR', 'SO',
  'ABOUT', 'NEARLY', 'OVER', 'MORE', 'LESS', 'THAN', 'LEAST', 'MOST', 'UP', 'NO', 'ONLY', 'JUST', 'THEN', 'WELL',
  'BEGINNING', 'MIDDLE', 'END', 'TIME', 'NOW', 'RIGHT', 'CURRENTLY', 'RECENTLY', 'PREVIOUSLY', 'SOON', 'FUTURE', 'NEAR', 'SHORT', 'TERM', 'MOMENT', 'PRESENT',
  'TODAY', 'TOMORROW', 'YESTERDAY', 'TONIGHT', 'OVERNIGHT', 'DAILY', 'ONCE', 'TIMES', 'NOON', 'MERIDIEM', 'OCLOCK', 'ZONE', 'AD',
  'HYPHEN', 'DOT', 'COMMA', 'COLON', 'SLASH', 'APOSTROPHE', 'POSSESSIVE', 'ITS', 'CLOCK', 'ISODAY', 'NUMDATE', 'REMAINING', 'COUPLE', 'YEAREND', 'MONEY',
] as const; // biome-ignore format: a table of names
export type ClassName = (typeof CLASSES)[number];

/** What a word is in the lexicon. `capital`: only when written with a capital (“May” the month, “may” the verb). */
export interface LexiconEntry {
  readonly className: ClassName;
  readonly value: number;
  readonly capital: boolean;
}

const CODES = new Map<ClassName, string>(CLASSES.map((className, index) => [className, String.fromCharCode(0x100 + index)]));

/** The character that stands for a class in a line's codes: outside ASCII, so that pattern syntax never meets it. */
export const codeOf = (className: ClassName): string => CODES.get(className) ?? '';

const LEXICON = new Map<string, LexiconEntry>();
function add(className: ClassName, words: string, options: { readonly from?: number; readonly capital?: boolean } = {}): void {
  words.split(' ').forEach((group, index) => {
    for (const word of group.split('/')) {
      LEXICON.set(word, {
        className,
        value: (options.from ?? 0) + (options.from === undefined ? 0 : index),
        capital: options.capital ?? false,
      });
    }
  });
}

// Words of one number are parted by a stroke, so that a list's order is the number.
add('WEEKDAY', 'monday tuesday/tues wednesday/weds thursday/thurs/thur friday saturday sunday', { from: 1, capital: true });
add('WEEKDAY', 'mon tue wed thu fri sat sun', { from: 1, capital: true });
add('WEEKDAYS', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays', { from: 1, capital: true });
add(
  'MONTH',
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  { from: 1, capital: true },
);
/** Units by number; their TIMEX3 letters are in {@link UNIT_LETTERS}. */
add('UNIT', 'second/sec minute/min hour/hr day week month quarter year decade century millennium fortnight', { from: 0 });
add(
  'UNITS',
  'seconds/secs minutes/mins hours/hrs days weeks months quarters years/yrs decades centuries millennia/millenniums fortnights',
  { from: 0 },
);
add('DAYPART', 'morning afternoon evening night', { from: 0 });
add('DAYPARTS', 'mornings afternoons evenings nights', { from: 0 });
add('SEASON', 'spring summer fall/autumn winter', { from: 0 });
add('SEASONS', 'springs summers falls/autumns winters', { from: 0 });
add(
  'CARDINAL',
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  { from: 1 },
);
['twenty', 'thirty', 'forty/fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].forEach((words, index) => {
  for (const word of words.split('/')) LEXICON.set(word, { className: 'CARDINAL', value: 20 + index * 10, capital: false });
});
LEXICON.set('hundred', { className: 'CARDINAL', value: 100, capital: false });
LEXICON.set('thousand', { className: 'CARDINAL', value: 1000, capital: false });
add(
  'ORDINAL',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  { from: 1 },
);
LEXICON.set('thirtieth', { className: 'ORDINAL', value: 30, capital: false });
add('DECADES', 'twenties thirties forties fifties sixties seventies eighties nineties', { from: 2 });
add('WEEKEND', 'weekend');
add('VAGUE', 'few several many some numerous various countless dozens');
add('COUPLE', 'couple');
add('FISCAL', 'fiscal financial academic');
add('PERIOD', 'period');
add('HALF', 'half');
add('QUARTERLY', 'quarterly');
for (const [className, words] of Object.entries({
  THE: 'the', AN: 'a an', THIS: 'this', THAT: 'that', THESE: 'these', THOSE: 'those', SAME: 'same', LAST: 'last', PAST: 'past', PREVIOUS: 'previous preceding prior',
  NEXT: 'next', FOLLOWING: 'following ensuing subsequent', COMING: 'coming upcoming', CURRENT: 'current', RECENT: 'recent', LATEST: 'latest', VERY: 'very', EARLIER: 'earlier',
  LATER: 'later', EARLY: 'early', LATE: 'late', MID: 'mid', AGO: 'ago', BEFORE: 'before', AFTER: 'after', AHEAD: 'ahead', HENCE: 'hence', EACH: 'each every', ALL: 'all',
  LONG: 'long', OLD: 'old', ANOTHER: 'another additional', OTHERS: 'other', FULL: 'full entire whole', OF: 'of', IN: 'in', AND: 'and', OR: 'or', TO: 'to', AT: 'at', ON: 'on',
  BY: 'by', FROM: 'from', UNTIL: 'until till', SINCE: 'since', BETWEEN: 'between', THROUGH: 'through', DURING: 'during', WITHIN: 'within', FOR: 'for', SO: 'so',
  ABOUT: 'about around approximately roughly circa', NEARLY: 'nearly almost', OVER: 'over', MORE: 'more', LESS: 'less fewer', THAN: 'than', LEAST: 'least', MOST: 'most',
  UP: 'up', NO: 'no not', ONLY: 'only', JUST: 'just', THEN: 'then', WELL: 'well', BEGINNING: 'beginning start', MIDDLE: 'middle', END: 'end', TIME: 'time', NOW: 'now',
  RIGHT: 'right', CURRENTLY: 'currently presently nowadays', RECENTLY: 'recently lately', PREVIOUSLY: 'previously', SOON: 'soon shortly', FUTURE: 'future',
  NEAR: 'near foreseeable immediate', SHORT: 'short medium', TERM: 'term', MOMENT: 'moment', PRESENT: 'present', TODAY: 'today', TOMORROW: 'tomorrow', YESTERDAY: 'yesterday',
  TONIGHT: 'tonight', OVERNIGHT: 'overnight', TIMES: 'times twice thrice', ONCE: 'once', OCLOCK: 'oclock', ITS: 'its his her their our my your', REMAINING: 'remaining',
}) as [ClassName, string][]) add(className, words); // biome-ignore format: a table of words
add('DAILY', 'hourly daily nightly weekly biweekly monthly annually/yearly', { from: 0 });
add('NOON', 'noon/midday midnight', { from: 0 });
add('MERIDIEM', 'am/a.m/a.m. pm/p.m/p.m.', { from: 0 });
add('ZONE', 'est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et ct mt pt ist jst aest aedt', { capital: true });
add('AD', 'ad bc bce ce a.d. b.c. b.c.e. c.e.', { capital: true });
for (const [mark, className] of [['-', 'HYPHEN'], ['–', 'HYPHEN'], ['‐', 'HYPHEN'], ['‑', 'HYPHEN'], ['.', 'DOT'], [',', 'COMMA'], [':', 'COLON'], ['/', 'SLASH'], ["'", 'APOSTROPHE'], ['’', 'APOSTROPHE'], ['‘', 'APOSTROPHE'], ['`', 'APOSTROPHE'], ['$', 'MONEY'], ['£', 'MONEY'], ['€', 'MONEY'], ['¥', 'MONEY'], ['#', 'MONEY'], ['№', 'MONEY']] as [string, ClassName][]) {
  LEXICON.set(mark, { className, value: 0, capital: false });
} // biome-ignore format: a table of marks

/** TIMEX3 letters of the units in the order of the lexicon; those of a clock come behind a `T`. */
export const UNIT_LETTERS = ['TS', 'TM', 'TH', 'D', 'W', 'M', 'Q', 'Y', 'DE', 'CE', 'L', 'W'] as const;
const DAYPART_LETTERS = ['TMO', 'TAF', 'TEV', 'TNI'] as const;
const SEASON_LETTERS = ['SP', 'SU', 'FA', 'WI'] as const;
/** The TIMEX3 value of a part of the day by its place in the lexicon: `TEV`. */
export const daypartValue = (place: number): string => DAYPART_LETTERS[place] ?? 'TNI';
/** The same of a season: `SU`. */
export const seasonValue = (place: number): string => SEASON_LETTERS[place] ?? 'SP';
/** Place of a unit in the lexicon. */
export const UNIT = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  week: 4,
  month: 5,
  quarter: 6,
  year: 7,
  decade: 8,
  century: 9,
  millennium: 10,
  fortnight: 11,
} as const;

/** What a word is, by its lower-cased form; undefined for words that no time expression is made of. */
export const lookUp = (lowerCased: string): LexiconEntry | undefined => LEXICON.get(lowerCased);

const TRIGGERS: ReadonlySet<ClassName> = new Set<ClassName>([
  'WEEKDAY', 'WEEKDAYS', 'MONTH', 'UNIT', 'UNITS', 'DAYPART', 'DAYPARTS', 'SEASON', 'SEASONS', 'DECADES', 'WEEKEND', 'NOW', 'CURRENT', 'CURRENTLY', 'RECENT', 'RECENTLY', 'PREVIOUSLY',
  'SOON', 'FUTURE', 'MOMENT', 'PRESENT', 'TODAY', 'TOMORROW', 'YESTERDAY', 'TONIGHT', 'OVERNIGHT', 'DAILY', 'NOON', 'MERIDIEM', 'QUARTERLY', 'PERIOD', 'TIME', 'TIMES', 'PAST', 'TERM', 'LATER', 'THEN',
]); // biome-ignore format: a table of names

const TRIGGER_FORMS = new Set<string>();
for (const [word, entry] of LEXICON) {
  if (!TRIGGERS.has(entry.className)) continue;
  const capital = capitalize(word);
  for (const form of entry.capital ? [capital, word.toUpperCase()] : [word, capital, word.toUpperCase()]) TRIGGER_FORMS.add(form);
}

// Years in words: “nineteen ninety-six”.
for (const word of ['eighteen', 'nineteen', 'thousand']) TRIGGER_FORMS.add(word);

const CAPITAL_Q = 81;

/** Whether a token, as written, can be the heart of a time expression: only sentences that hold one are looked at. */
export function isTrigger(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  // “in Q4”
  if (form.length === 2 && first === CAPITAL_Q) return true;
  // “'98”, “the ’80s”
  if (
    (form.length === 3 || form.length === 4) &&
    (first === 39 || first === 0x2019) &&
    form.charCodeAt(1) >= 48 &&
    form.charCodeAt(1) <= 57
  )
    return true;
  return TRIGGER_FORMS.has(form) || (form.length > 3 && form.includes('-'));
}
