import { startsWithCapital } from '../text/letters.ts';

/** Sketches: one character a word, which tells its class and a few bits of its hash. */

/** The digits of every number in a link: six bits each, safe in an address. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const FUNCTION_WORDS = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her him his i if in into is it its may me more my of ' +
    'on or our out she should so than that the their them then there these they this those to up us was we were what when which who will ' +
    "with would you your it's i'm we're he's that's"
  ).split(' '),
);
const NEGATIONS = new Set(
  "no not never none nobody nothing neither nor without cannot can't don't doesn't didn't won't isn't aren't wasn't weren't wouldn't couldn't shouldn't haven't hasn't hadn't".split(
    ' ',
  ),
);

/** What a word is for telling rewording from a look-alike: a changed name, number or negation says something else. */
export type WordClass = 'function' | 'plain' | 'name' | 'number' | 'negation';

/** The classes' shares of the alphabet: the first code of each, and how many it has. */
const CODES: readonly (readonly [WordClass, number, number])[] = [
  ['function', 0, 10],
  ['plain', 10, 34],
  ['name', 44, 12],
  ['number', 56, 6],
  ['negation', 62, 2],
];

function classify(form: string, folded: string): WordClass {
  if (FUNCTION_WORDS.has(folded)) return 'function';
  if (NEGATIONS.has(folded)) return 'negation';
  if (/^[\p{N}%$£€¥]/u.test(form)) return 'number';
  return startsWithCapital(form) ? 'name' : 'plain';
}

const sketched = new Map(CODES.map(([name, first, size]) => [name, { first, size }]));

/** A word's character: one of its class's share of the alphabet. */
export function sketchWord(form: string, folded: string, hash: number): string {
  const { first, size } = sketched.get(classify(form, folded)) ?? { first: 10, size: 34 };
  return ALPHABET.charAt(first + (hash % size));
}

/** A word's second character, from bits that the first one depends on little. */
export const checkOf = (hash: number): string => ALPHABET.charAt(hash >>> 26);

/** Fine characters begin here: outside the alphabet, inside one UTF-16 unit. */
const FINE = 0x4000;

/** One fine character for a character of a sketch and the word's second character. */
export const refineCode = (code: string, check: string): string =>
  String.fromCharCode(FINE + ALPHABET.indexOf(code) * ALPHABET.length + ALPHABET.indexOf(check));

/** The fine sketch: each character of the sketch with its word's second one, as a link of a short quotation carries them. */
export const refine = (sketch: string, checks: string): string => [...sketch].map((code, i) => refineCode(code, checks.charAt(i))).join('');

/** The second characters of a fine sketch. */
export const checksOf = (fine: string): string =>
  [...fine].map((code) => ALPHABET.charAt((code.charCodeAt(0) - FINE) % ALPHABET.length)).join('');

const classByCode = new Map([...ALPHABET].map((char, i) => [char, CODES.findLast(([, first]) => i >= first)?.[0] ?? 'plain'] as const));

/** The class that a sketch's character stands for, fine or not. */
export function classOf(code: string): WordClass {
  const unit = code.charCodeAt(0);
  return classByCode.get(unit >= FINE ? ALPHABET.charAt((unit - FINE) >> 6) : code) ?? 'plain';
}

/** How much one matched word proves: function words are everywhere. */
export const weigh = (code: string): number => (classOf(code) === 'function' ? 0.3 : 1);

/** The summed weight of a sketch. */
export function weighSketch(sketch: string): number {
  let sum = 0;
  for (const code of sketch) sum += weigh(code);
  return sum;
}
