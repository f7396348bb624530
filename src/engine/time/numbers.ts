import { isDigit, type NumberAtom, type Reading, readFigures } from './figures.ts';
import { lookUp } from './lexicon.ts';

/**
 * The number that begins at `atoms[at]`, in digits (“18”, “5,000”, “2 1/2”, “1998”) or in words (“twenty-five”, “two
 * hundred”, “nineteen ninety-six”); undefined when there is none. Classes: `SMALLNUM` 0 to 31 in digits, `YEARNUM` four digits
 * that can be a year, `CARDINAL` any other count, `ORDINAL` (“21st”, “twenty-first”), `CLOCK` (“10:35”, value in minutes),
 * `ISODAY` (“2022-02-06”, “2022/02/06”) and `NUMDATE` (“9/11”, “02/06/2022”), whose parts are read from the text.
 */
export function readNumberAt(atoms: readonly NumberAtom[], at: number): Reading | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  return isDigit(atom.word.charCodeAt(0)) ? readFigures(atoms, at) : readNumberWords(atoms, at);
}

/** The value of a word that is a number of a class. */
function numberOf(word: string | undefined, className: 'CARDINAL' | 'ORDINAL'): number | undefined {
  const entry = word === undefined ? undefined : lookUp(word);
  return entry?.className === className ? entry.value : undefined;
}

/** A number below a hundred at `at`: its value and how many atoms it takes. */
function readTens(atoms: readonly NumberAtom[], at: number): { readonly value: number; readonly length: number } | undefined {
  const tens = numberOf(atoms[at]?.word, 'CARDINAL');
  if (tens === undefined || tens >= 100) return undefined;
  if (tens >= 20) {
    const skip = atoms[at + 1]?.word === '-' ? 2 : 1;
    const ones = numberOf(atoms[at + skip]?.word, 'CARDINAL');
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
    const ones = numberOf(atoms[at + skip]?.word, 'ORDINAL');
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
