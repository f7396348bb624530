import type { Document, Sentence } from '../text/document.ts';
import type { Reading } from './figures.ts';
import { findHoliday, HOLIDAYS } from './holidays.ts';
import { type ClassName, codeOf, lookUp } from './lexicon.ts';
import { readNumberAt } from './numbers.ts';

/**
 * A sentence as a row of cells, each a word, a number or a mark. `codes` holds one character a cell (its class, see
 * {@link file://./lexicon.ts}), so that patterns over whole words are regular expressions over short strings.
 */
export interface Line {
  readonly codes: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** UTF-16 units of the article's text. */
  readonly start: number;
  readonly end: number;
  /** The token it lies in. */
  readonly token: number;
  /** As written, and in lower case. Of several words the first. */
  readonly form: string;
  readonly word: string;
  readonly className: ClassName;
  readonly value: number;
}

interface Atom {
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly form: string;
  readonly word: string;
}

// A cell never joins what white space parts, except number words; “a.m.” and “B.C.” stay whole, “Sept.” does not.
const ATOM = /[ap]\.\s?m\b\.?|(?:a\.d\.|b\.c\.(?:e\.)?|c\.e\.)|[\p{L}\p{M}]+|\d+|[^\s]/giuy;
const SPACE = /\s/;
const TAB = 9;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a token is a word of plain letters that ends where the letters end: most are, and need no pattern. */
function isPlainWord(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end - start < 2 || next > 127 || isAsciiLetter(next)) return false;
  for (let i = start; i < end; i++) if (!isAsciiLetter(text.charCodeAt(i))) return false;
  return true;
}

function cutAtoms(document: Document, sentence: Sentence): Atom[] {
  const { tokens, text } = document;
  const atoms: Atom[] = [];
  let upTo = 0;
  for (let token = sentence.first; token < sentence.last; token++) {
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
    // what stands in two cells of a table is no one date
    if (text.charCodeAt(start - 1) === TAB) atoms.push({ start: start - 1, end: start, token, form: '\t', word: '\t' });
    let at = Math.max(start, upTo);
    if (at === start && isPlainWord(text, start, end)) {
      const form = tokens.form[token] ?? '';
      atoms.push({ start, end, token, form, word: form.toLowerCase() });
      upTo = end;
      continue;
    }
    while (at < end) {
      if (SPACE.test(text.charAt(at))) {
        at++;
        continue;
      }
      ATOM.lastIndex = at;
      const form = ATOM.exec(text)?.[0] ?? text.charAt(at);
      atoms.push({ start: at, end: at + form.length, token, form, word: form.toLowerCase() });
      at += form.length;
    }
    upTo = at;
  }
  return atoms;
}

/** Cuts a sentence into cells. */
export function readLine(document: Document, sentence: Sentence): Line {
  const atoms = cutAtoms(document, sentence);
  const cells: Cell[] = [];
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at];
    if (!atom) break;
    const found = readHoliday(atoms, at) ?? readNumberAt(atoms, at) ?? readWord(atom, atoms[at + 1]?.word);
    const last = atoms[at + found.length - 1] ?? atom;
    cells.push({
      start: atom.start,
      end: last.end,
      token: atom.token,
      form: atom.form,
      word: atom.word,
      className: found.className,
      value: found.value,
    });
    at += found.length;
  }
  return { cells, codes: cells.map((cell) => codeOf(cell.className)).join('') };
}

function readHoliday(atoms: readonly Atom[], at: number): Reading | undefined {
  const holiday = isCapital(atoms[at]?.form ?? '') ? findHoliday(atoms, at) : -1;
  if (holiday < 0) return undefined;
  return { length: HOLIDAYS[holiday]?.words.length ?? 1, className: 'HOLIDAY', value: holiday };
}

const isCapital = (form: string): boolean => form.charAt(0) !== form.charAt(0).toLowerCase();

const OTHER: Reading = { length: 1, className: 'OTHER', value: 0 };

function readWord(atom: Atom, next: string | undefined): Reading {
  const entry = lookUp(atom.word);
  if (!entry || (entry.capital && !isCapital(atom.form))) return OTHER;
  // The clitic “'s” is one cell with its mark: “Friday’s”.
  if (entry.className === 'APOSTROPHE' && next === 's') return { length: 2, className: 'POSSESSIVE', value: 0 };
  return { length: 1, className: entry.className, value: entry.value };
}
