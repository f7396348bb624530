import { type ClassName, lookUp } from './lexicon.ts';

/** A stretch of atoms that is one cell. */
export interface Reading {
  readonly length: number;
  readonly className: ClassName;
  readonly value: number;
}

/** A word, a number or a mark, as far as numbers ask for it. */
export interface NumberAtom {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const DIGITS = /^\d+$/;
const DAYPART = /^(?:morning|afternoon|evening)$/;

/** A number in figures and the atoms around it, counted from it. */
class Figures {
  private readonly atoms: readonly NumberAtom[];
  private readonly at: number;
  readonly digits: string;
  readonly value: number;

  constructor(atoms: readonly NumberAtom[], at: number) {
    this.atoms = atoms;
    this.at = at;
    this.digits = this.word(0);
    this.value = Number(this.digits.slice(0, 9));
  }

  word(offset: number): string {
    return this.atoms[this.at + offset]?.word ?? '';
  }

  number(offset: number): number {
    return Number(this.word(offset));
  }

  /** Whether an atom is figures, so many of them where told. */
  isDigits(offset: number, length?: number): boolean {
    const word = this.word(offset);
    return DIGITS.test(word) && (length === undefined || word.length === length);
  }

  /** Whether so many atoms follow without a space. */
  isTight(count: number, from = 0): boolean {
    for (let i = this.at + from; i < this.at + from + count; i++) if (this.atoms[i]?.end !== this.atoms[i + 1]?.start) return false;
    return true;
  }
}

const reading = (length: number, className: ClassName, value: number): Reading => ({ length, className, value });

/** “2022-02-06”, “2022/02/06”. */
function readIsoDay(figures: Figures): Reading | undefined {
  const { digits, value } = figures;
  const mark = figures.word(1);
  const isDay = digits.length === 4 && /^[-/]$/.test(mark) && figures.isDigits(2, 2) && figures.word(3) === mark && figures.isDigits(4, 2);
  return isDay && figures.isTight(4) ? reading(5, 'ISODAY', value * 10000 + figures.number(2) * 100 + figures.number(4)) : undefined;
}

/** “10:35”, “10:35:20”, “at 21:30 hrs”, “7.45pm”, “at 5.30 this morning”. */
function readClock(figures: Figures): Reading | undefined {
  const { digits, value } = figures;
  const isClock = digits.length <= 2 && value < 25 && figures.isDigits(2, 2) && figures.number(2) < 60 && figures.isTight(2);
  if (!isClock) return undefined;
  const minutes = value * 60 + figures.number(2);
  const [next, second] = [figures.word(3), figures.word(4)];
  if (figures.word(1) === ':') {
    if (isHours(next)) return reading(4, 'CLOCK', minutes);
    const hasSeconds = next === ':' && figures.isDigits(4, 2) && figures.isTight(4);
    return reading(hasSeconds ? 5 : 3, 'CLOCK', minutes);
  }
  if (figures.word(1) !== '.') return undefined;
  const isOfDay =
    (/^(?:this|yesterday)$/.test(next) && DAYPART.test(second)) ||
    (next === 'last' && second === 'night') ||
    (next === 'on' && lookUp(second)?.className === 'WEEKDAY');
  const isTime = /^[ap]\.?\s?m/.test(next) || (isOfDay && /^(?:at|around|about|by)$/.test(figures.word(-1)));
  return isTime ? reading(3, 'CLOCK', minutes) : undefined;
}

const isHours = (word: string): boolean => /^(?:hours|hrs)$/.test(word);

/** “25.03.2024”, “25-03-2024”, where the day stands first; “02/06/2022”. */
function readDay(figures: Figures): Reading | undefined {
  const { digits, value } = figures;
  const mark = figures.word(1);
  const isDay =
    digits.length <= 2 &&
    /^[./-]$/.test(mark) &&
    figures.isDigits(2) &&
    figures.word(3) === mark &&
    figures.isDigits(4) &&
    figures.isTight(4);
  if (!isDay) return undefined;
  const [month, year, width] = [figures.number(2), figures.number(4), figures.word(4).length];
  if (mark !== '/' && width === 4) return reading(5, 'ISODAY', year * 10000 + month * 100 + value);
  if (mark === '-') return undefined;
  return reading(5, mark === '/' && (width === 4 || width === 2) ? 'NUMDATE' : 'OTHER', packDate(value, month, year, width));
}

function packDate(first: number, second: number, year: number, width: number): number {
  const full = width === 2 ? (year < 50 ? 2000 + year : 1900 + year) : year;
  // American order unless the first number cannot be a month.
  const [month, day] = first > 12 && second <= 12 ? [second, first] : [first, second];
  return full * 10000 + month * 100 + day;
}

/** “9/11”, which is a date by its fame; “3/4”, “2 1/2”, “2-1/2”, which are none. */
function readFraction(figures: Figures): Reading | undefined {
  const { digits, value } = figures;
  const part = (over: number, under: number): number => figures.number(over) / Math.max(1, figures.number(under));
  // “2021/22”
  const isSeason = digits.length === 4 && figures.word(2).length === 2;
  if (figures.word(1) === '/' && figures.isDigits(2) && figures.isTight(2) && !isSeason) {
    if (value === 9 && figures.word(2) === '11' && figures.word(3) !== '/') return reading(3, 'NUMDATE', packDate(9, 11, 2001, 4));
    return reading(3, 'CARDINAL', part(0, 2));
  }
  if (figures.isDigits(1) && figures.word(2) === '/' && figures.isDigits(3) && figures.isTight(1, 1))
    return reading(4, 'CARDINAL', value + part(1, 3));
  if (figures.word(1) === '-' && figures.isDigits(2) && figures.word(3) === '/' && figures.isDigits(4) && figures.isTight(4))
    return reading(5, 'CARDINAL', value + part(2, 4));
  return undefined;
}

/** “at 1430 GMT”, “at 0930 hours”. */
function readBareClock(figures: Figures): Reading | undefined {
  const { digits, value } = figures;
  if (digits.length !== 4 || value >= 2400 || value % 100 >= 60) return undefined;
  const minutes = Math.floor(value / 100) * 60 + (value % 100);
  const [before, next] = [figures.word(-1), figures.word(1)];
  if (before === 'at' && /^(?:gmt|utc|bst|cet|cest|ist|jst|aest|aedt)$/.test(next)) return reading(1, 'CLOCK', minutes);
  return isHours(next) && (digits.startsWith('0') || before === 'at') ? reading(2, 'CLOCK', minutes) : undefined;
}

/** “5,000”, “2.5”. */
function readLarge(figures: Figures): Reading | undefined {
  let [length, value] = [1, figures.value];
  while (figures.word(length) === ',' && figures.isDigits(length + 1, 3) && figures.isTight(length + 1) && length < 9) {
    value = value * 1000 + figures.number(length + 1);
    length += 2;
  }
  if (length > 1) return reading(length, 'CARDINAL', value);
  if (figures.word(1) === '.' && figures.isDigits(2) && figures.isTight(2))
    return reading(3, 'CARDINAL', Number(`${value}.${figures.word(2).slice(0, 6)}`));
  return undefined;
}

/** “21st”, “1970s”, “in the 1970's”. */
function readEnding(figures: Figures): Reading | undefined {
  const { digits, value } = figures;
  const [next, second] = [figures.word(1), figures.word(2)];
  if (!figures.isTight(1)) return undefined;
  if (/^(?:st|nd|rd|th)$/.test(next)) return reading(2, 'ORDINAL', value);
  if (value % 10 !== 0) return undefined;
  if (next === 's' && (digits.length === 4 || digits.length === 2)) return reading(2, 'DECADES', value);
  // unlike “the 1970's winner”
  const isGreengrocers =
    digits.length === 4 &&
    /^['’]$/.test(next) &&
    second === 's' &&
    figures.isTight(2) &&
    /^(?:the|early|mid|late)$/.test(figures.word(-1)) &&
    /^(?:[.,;:)]|and|or|to|when|as|with|by|in|at|on|for|until|$)/.test(figures.word(3));
  return isGreengrocers ? reading(3, 'DECADES', value) : undefined;
}

/** In this order: what takes more atoms first. */
const READERS = [readIsoDay, readClock, readDay, readFraction, readBareClock, readLarge, readEnding] as const;

/** The number in figures at `atoms[at]`, with the marks and figures that go with it. */
export function readFigures(atoms: readonly NumberAtom[], at: number): Reading {
  const figures = new Figures(atoms, at);
  for (const read of READERS) {
    const found = read(figures);
    if (found) return found;
  }
  const { digits, value } = figures;
  if (digits.length === 4 && value >= 1000 && value < 2200) return reading(1, 'YEARNUM', value);
  return reading(1, digits.length <= 2 && value <= 31 ? 'SMALLNUM' : 'CARDINAL', value);
}
