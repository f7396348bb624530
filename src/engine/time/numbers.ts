import { type ClassName, lookUp } from './lexicon.ts';

/** A stretch of atoms that is one cell. */
export interface Reading {
  readonly length: number;
  readonly className: ClassName;
  readonly value: number;
}

interface NumberAtom {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const DIGITS = /^\d+$/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;

/**
 * The number that begins at `atoms[at]`, in digits (“18”, “5,000”, “2 1/2”, “1998”) or in words (“twenty-five”, “two
 * hundred”, “nineteen ninety-six”); undefined when there is none. Classes: `SMALLNUM` 0 to 31 in digits, `YEARNUM` four digits
 * that can be a year, `CARDINAL` any other count, `ORDINAL` (“21st”, “twenty-first”), `CLOCK` (“10:35”, value in minutes),
 * `ISODAY` (“2022-02-06”, “2022/02/06”) and `NUMDATE` (“9/11”, “02/06/2022”), whose parts are read from the text.
 */
export function readNumberAt(atoms: readonly NumberAtom[], at: number): Reading | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  return isDigit(atom.word.charCodeAt(0)) ? readDigits(atoms, at, atom.word) : readNumberWords(atoms, at);
}

function readDigits(atoms: readonly NumberAtom[], at: number, digits: string): Reading {
  const word = (offset: number): string => atoms[at + offset]?.word ?? '';
  /** Whether the next `count` atoms follow without a space. */
  const tight = (count: number): boolean => {
    for (let i = at; i < at + count; i++) if (atoms[i]?.end !== atoms[i + 1]?.start) return false;
    return true;
  };
  const isDigits = (offset: number): boolean => DIGITS.test(word(offset));
  const value = Number(digits.slice(0, 9));
  const reading = (length: number, className: Reading['className'], number: number): Reading => ({ length, className, value: number });

  if (
    digits.length === 4 &&
    /^[-/]$/.test(word(1)) &&
    isDigits(2) &&
    word(3) === word(1) &&
    isDigits(4) &&
    tight(4) &&
    word(2).length === 2 &&
    word(4).length === 2
  ) {
    return reading(5, 'ISODAY', value * 10000 + Number(word(2)) * 100 + Number(word(4)));
  }
  if (digits.length <= 2 && word(1) === ':' && word(2).length === 2 && isDigits(2) && tight(2) && value < 25 && Number(word(2)) < 60) {
    // “at 21:30 hrs”
    if (/^(?:hours|hrs)$/.test(word(3))) return reading(4, 'CLOCK', value * 60 + Number(word(2)));
    const seconds = word(3) === ':' && word(4).length === 2 && isDigits(4) && tight(4);
    return reading(seconds ? 5 : 3, 'CLOCK', value * 60 + Number(word(2)));
  }
  // “7.45pm”, “at 5.30 this morning”
  if (digits.length <= 2 && word(1) === '.' && word(2).length === 2 && isDigits(2) && tight(2) && value < 25 && Number(word(2)) < 60) {
    const part =
      (/^(?:this|yesterday)$/.test(word(3)) && /^(?:morning|afternoon|evening)$/.test(word(4))) ||
      (word(3) === 'last' && word(4) === 'night') ||
      (word(3) === 'on' && lookUp(word(4))?.className === 'WEEKDAY');
    if (/^[ap]\.?\s?m/.test(word(3)) || (part && /^(?:at|around|about|by)$/.test(word(-1))))
      return reading(3, 'CLOCK', value * 60 + Number(word(2)));
  }
  // “25.03.2024”, “25-03-2024”: written so, the day stands first
  if (digits.length <= 2 && /^[.-]$/.test(word(1)) && word(3) === word(1) && word(4).length === 4 && isDigits(2) && isDigits(4) && tight(4))
    return reading(5, 'ISODAY', Number(word(4)) * 10000 + Number(word(2)) * 100 + value);
  if (digits.length <= 2 && (word(1) === '/' || word(1) === '.') && isDigits(2) && word(3) === word(1) && isDigits(4) && tight(4)) {
    return reading(
      5,
      word(1) === '/' && (word(4).length === 4 || word(4).length === 2) ? 'NUMDATE' : 'OTHER',
      packDate(value, Number(word(2)), Number(word(4)), word(4).length),
    );
  }
  const isSeason = digits.length === 4 && word(2).length === 2;
  if (word(1) === '/' && isDigits(2) && tight(2) && !isSeason) {
    // “9/11” is a date by its fame; other fractions are not.
    if (value === 9 && word(2) === '11' && word(3) !== '/') return reading(3, 'NUMDATE', packDate(9, 11, 2001, 4));
    return reading(3, 'CARDINAL', value / Math.max(1, Number(word(2))));
  }
  if (isDigits(1) && word(2) === '/' && isDigits(3) && atoms[at + 1]?.end === atoms[at + 2]?.start) {
    return reading(4, 'CARDINAL', value + Number(word(1)) / Math.max(1, Number(word(3))));
  }
  if (isDigits(1) === false && word(1) === '-' && isDigits(2) && word(3) === '/' && isDigits(4) && tight(4)) {
    return reading(5, 'CARDINAL', value + Number(word(2)) / Math.max(1, Number(word(4))));
  }
  if (digits.length === 4 && value < 2400 && value % 100 < 60) {
    const clock = Math.floor(value / 100) * 60 + (value % 100);
    // “at 1430 GMT”
    if (word(-1) === 'at' && /^(?:gmt|utc|bst|cet|cest|ist|jst|aest|aedt)$/.test(word(1))) return reading(1, 'CLOCK', clock);
    // “at 0930 hours”
    if (/^(?:hours|hrs)$/.test(word(1)) && (digits.startsWith('0') || word(-1) === 'at')) return reading(2, 'CLOCK', clock);
  }
  let length = 1;
  let number = value;
  while (word(length) === ',' && word(length + 1).length === 3 && isDigits(length + 1) && tight(length + 1) && length < 9) {
    number = number * 1000 + Number(word(length + 1));
    length += 2;
  }
  if (length > 1) return reading(length, 'CARDINAL', number);
  if (word(1) === '.' && isDigits(2) && tight(2)) return reading(3, 'CARDINAL', Number(`${value}.${word(2).slice(0, 6)}`));
  if (ORDINAL_ENDING.test(word(1)) && tight(1)) return reading(2, 'ORDINAL', value);
  // “in the 1970's”, unlike “the 1970's winner”
  const isGreengrocers = /^['’]$/.test(word(1)) && word(2) === 's' && tight(1) && tight(2) && digits.length === 4 && value % 10 === 0;
  if (
    isGreengrocers &&
    /^(?:the|early|mid|late)$/.test(word(-1)) &&
    /^(?:[.,;:)]|and|or|to|when|as|with|by|in|at|on|for|until|$)/.test(word(3))
  )
    return reading(3, 'DECADES', value);
  if (word(1) === 's' && tight(1) && (digits.length === 4 || digits.length === 2) && value % 10 === 0) return reading(2, 'DECADES', value);
  if (digits.length === 4 && value >= 1000 && value < 2200) return reading(1, 'YEARNUM', value);
  return reading(1, digits.length <= 2 && value <= 31 ? 'SMALLNUM' : 'CARDINAL', value);
}

const packDate = (first: number, second: number, year: number, width: number): number => {
  const full = width === 2 ? (year < 50 ? 2000 + year : 1900 + year) : year;
  // American order unless the first number cannot be a month.
  const [month, day] = first > 12 && second <= 12 ? [second, first] : [first, second];
  return full * 10000 + month * 100 + day;
};

function cardinal(word: string | undefined): number | undefined {
  const entry = word === undefined ? undefined : lookUp(word);
  return entry?.className === 'CARDINAL' ? entry.value : undefined;
}
function ordinal(word: string | undefined): number | undefined {
  const entry = word === undefined ? undefined : lookUp(word);
  return entry?.className === 'ORDINAL' ? entry.value : undefined;
}

/** A number below a hundred at `at`: its value and how many atoms it takes. */
function readTens(atoms: readonly NumberAtom[], at: number): { readonly value: number; readonly length: number } | undefined {
  const tens = cardinal(atoms[at]?.word);
  if (tens === undefined || tens >= 100) return undefined;
  if (tens >= 20) {
    const skip = atoms[at + 1]?.word === '-' ? 2 : 1;
    const ones = cardinal(atoms[at + skip]?.word);
    if (ones !== undefined && ones < 10) return { value: tens + ones, length: skip + 1 };
  }
  return { value: tens, length: 1 };
}

function readNumberWords(atoms: readonly NumberAtom[], at: number): Reading | undefined {
  const first = atoms[at]?.word ?? '';
  const entry = lookUp(first);
  // “first” to “twentieth”; “second” is also a unit of time, which patterns tell apart by what stands before it.
  if (entry?.className === 'ORDINAL') return { length: 1, className: 'ORDINAL', value: entry.value };
  let length = 0;
  let value = 0;
  const tens = entry?.className === 'CARDINAL' ? readTens(atoms, at) : undefined;
  if (tens) {
    // “twenty-first”, “the thirty-second day”.
    const skip = atoms[at + 1]?.word === '-' ? 2 : 1;
    const ones = ordinal(atoms[at + skip]?.word);
    if (tens.length === 1 && tens.value >= 20 && ones !== undefined && ones < 10)
      return { length: skip + 1, className: 'ORDINAL', value: tens.value + ones };
    // “nineteen ninety-six”: two numbers of two figures are a year.
    const rest = tens.value >= 16 && tens.value <= 20 ? readTens(atoms, at + tens.length) : undefined;
    if (rest && rest.value >= 10) return { length: tens.length + rest.length, className: 'YEARNUM', value: tens.value * 100 + rest.value };
    ({ value, length } = tens);
  } else if (first === 'a' && (atoms[at + 1]?.word === 'hundred' || atoms[at + 1]?.word === 'thousand')) {
    value = 1;
    length = 1;
  } else return undefined;
  for (const [name, scale] of [['hundred', 100], ['thousand', 1000]] as const) {
    if (atoms[at + length]?.word !== name) continue;
    value *= scale;
    length++;
    const more = readTens(atoms, atoms[at + length]?.word === 'and' ? at + length + 1 : at + length);
    if (more) {
      length += more.length + (atoms[at + length]?.word === 'and' ? 1 : 0);
      value += more.value;
    }
  } // biome-ignore format: a table of scales
  const year = length > 1 && value >= 2000 && value < 2030;
  return { length, className: year ? 'YEARNUM' : 'CARDINAL', value };
}
