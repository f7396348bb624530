/**
 * Letters, capitals and digits as Unicode has them (general categories L, Lu, Ll and N); ASCII is told by number. A pattern with
 * `\p{L}` compiles to a hundred kilobytes wherever it stands, and to several hundred where it repeats: ask here instead.
 */

/**
 * Letters for the inside of a character class, where a pattern names them more than once: those of all scripts in the basic plane,
 * and what is written over them, in a few ranges that compile at once and need no flag.
 */
export const LETTERS = 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff';

const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

const isAsciiCapital = (code: number): boolean => code >= 65 && code <= 90;
const isAsciiSmall = (code: number): boolean => code >= 97 && code <= 122;
const isAsciiLetter = (code: number): boolean => isAsciiSmall(code | 32);
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a text begins with a letter. */
export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) : LETTER.test(text);
}

/** Whether a text ends with a letter. */
export function endsWithLetter(text: string): boolean {
  const isPair = /[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(-2));
  return startsWithLetter(text.slice(isPair ? -2 : -1));
}

/** Whether a text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isAsciiCapital(code) : CAPITAL.test(text);
}

/** Whether a text begins with a small letter. */
export function startsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isAsciiSmall(code) : SMALL.test(text);
}

/** Whether a text begins with a capital letter and a small one: “Lee”, but not “LEE” or “A”. */
export function startsCapitalised(text: string): boolean {
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]/.test(text);
  return startsWithCapital(text) && startsWithSmall(text.slice(isPair ? 2 : 1));
}

/** Whether a text begins with a letter or a digit. */
export function startsWithLetterOrDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) || isAsciiDigit(code) : LETTER_OR_DIGIT.test(text);
}

/** Whether all characters of a text, at least one, are letters. */
export function isAllLetters(text: string): boolean {
  for (const character of text) if (!startsWithLetter(character)) return false;
  return text !== '';
}

/** Whether a letter is among the characters of a text. */
export function hasLetter(text: string): boolean {
  for (const character of text) if (startsWithLetter(character)) return true;
  return false;
}

/** Whether a letter or a digit is among the characters of a text. */
export function hasLetterOrDigit(text: string): boolean {
  for (const character of text) if (startsWithLetterOrDigit(character)) return true;
  return false;
}

/** Whether a text is initials, at least two: “U.N.”, “J.F.K.” */
export function isInitials(text: string): boolean {
  const letters = text.split('.');
  return letters.length > 2 && letters.pop() === '' && letters.every((letter) => isAllLetters(letter) && [...letter].length === 1);
}

/** The stretches of letters and digits in a text, in order. */
export function alphanumericsOf(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  let at = 0;
  for (const character of text) {
    const belongs = startsWithLetterOrDigit(character);
    if (belongs && start < 0) start = at;
    if (!belongs && start >= 0) {
      found.push(text.slice(start, at));
      start = -1;
    }
    at += character.length;
  }
  if (start >= 0) found.push(text.slice(start));
  return found;
}
