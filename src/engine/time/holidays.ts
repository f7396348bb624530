import { capitalize } from '../text/capitalize.ts';
import { type DayNumber, easterOf, nthWeekday, toDayNumber } from './calendar.ts';

/** A day with a name: its words in lower case as a line cuts them, and where it falls in a year. */
export interface Holiday {
  readonly words: readonly string[];
  readonly dayIn: (year: number) => DayNumber;
}

const fixed =
  (month: number, day: number) =>
  (year: number): DayNumber =>
    toDayNumber(year, month, day);
const weekday = (month: number, day: number, nth: number) => (year: number) => nthWeekday(year, month, day, nth);
const easter = (offset: number) => (year: number) => easterOf(year) + offset;

const NAMES: readonly (readonly [string, Holiday['dayIn']])[] = [
  ['new year ’ s eve', fixed(12, 31)],
  ['new year ’ s day', fixed(1, 1)],
  ['new year', fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['burns night', fixed(1, 25)],
  ['australia day', fixed(1, 26)],
  ['martin luther king day', weekday(1, 1, 3)],
  ['martin luther king jr . day', weekday(1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ['waitangi day', fixed(2, 6)],
  ['valentine ’ s day', fixed(2, 14)],
  ['presidents ’ day', weekday(2, 1, 3)],
  ['st david ’ s day', fixed(3, 1)],
  ['st . patrick ’ s day', fixed(3, 17)],
  ['st patrick ’ s day', fixed(3, 17)],
  ['st george ’ s day', fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['holy saturday', easter(-1)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['pentecost', easter(49)],
  ['ascension day', easter(39)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['april fools ’ day', fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['victory day', fixed(5, 9)],
  ['memorial day', weekday(5, 1, 0)],
  ['juneteenth', fixed(6, 19)],
  ['independence day', fixed(7, 4)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['labor day', weekday(9, 1, 1)],
  ['columbus day', weekday(10, 1, 2)],
  ['indigenous peoples ’ day', weekday(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['all saints ’ day', fixed(11, 1)],
  ['all souls ’ day', fixed(11, 2)],
  ['day of the dead', fixed(11, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['election day', (year) => nthWeekday(year, 11, 1, 1) + 1],
  ['veterans day', fixed(11, 11)],
  ['veterans ’ day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['remembrance sunday', weekday(11, 7, 2)],
  ['bonfire night', fixed(11, 5)],
  ['thanksgiving day', weekday(11, 4, 4)],
  ['thanksgiving', weekday(11, 4, 4)],
  ['black friday', (year) => nthWeekday(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nthWeekday(year, 11, 4, 4) + 4],
  ['st andrew ’ s day', fixed(11, 30)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['st stephen ’ s day', fixed(12, 26)],
];

/** All holidays, longer names before their beginnings. */
export const HOLIDAYS: readonly Holiday[] = NAMES.map(([words, dayIn]) => ({ words: words.split(' '), dayIn }));

const BY_FIRST_WORD = new Map<string, number[]>();
HOLIDAYS.forEach((holiday, index) => {
  const first = holiday.words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), index]);
});

const sameWord = (a: string, b: string | undefined): boolean => a === b || (a === '’' && (b === "'" || b === '`'));

/** The place in {@link HOLIDAYS} of the name that begins at `atoms[at]`; -1 when there is none. */
export function findHoliday(atoms: readonly { readonly word: string }[], at: number): number {
  for (const index of BY_FIRST_WORD.get(atoms[at]?.word ?? '') ?? []) {
    if (HOLIDAYS[index]?.words.every((word, offset) => sameWord(word, atoms[at + offset]?.word))) return index;
  }
  return -1;
}

const TRIGGER_WORDS: ReadonlySet<string> = new Set(
  HOLIDAYS.map((h) => h.words[0] ?? '').filter((word) => !['new', 'all', 'may', 'good', 'black', 'st', 'day'].includes(word)),
);
const CAPITAL_Z = 90;
const HOLIDAY_FORMS: ReadonlySet<string> = new Set([...TRIGGER_WORDS].map(capitalize));

/** Whether a token, as written, can begin a holiday's name. */
export const isHolidayTrigger = (form: string): boolean => form.charCodeAt(0) <= CAPITAL_Z && HOLIDAY_FORMS.has(form);
