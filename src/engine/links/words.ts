import { bisect } from '../text/bisect.ts';
import { hashString } from './content-hash.ts';

/**
 * A text as its words, whose marks, dashes, spaces and Unicode form no longer matter, and as its *sketch*: a string with
 * one character a word, so that a quotation of twenty words is proved by twenty characters and is found again, exactly or
 * approximately, by searching a string in a string.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Places of the words in UTF-16 units of `text`, in order. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Each word in one Unicode form, with straight apostrophes; case kept. */
  readonly form: readonly string[];
  /** Each word's hash, case folded. */
  readonly hash: readonly number[];
  /** One character of {@link ALPHABET} a word. */
  readonly sketch: string;
  /** The same with six bits more a word, see {@link refine}: for telling words that share a character of the sketch by chance. */
  readonly fine: string;
  /** 1 for each word with a line break before it, and for the first one. */
  readonly startsLine: Uint8Array;
}

/** The digits of every number in a link: six bits each, safe in an address. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A run of letters and digits with inner apostrophes and decimal marks; one sign; or one character of a script without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[%$£€¥]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|(?<=\p{N})[.,](?=\p{N})|(?<=\p{L})['’ʼ](?=\p{L}))+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;

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
  return /^\p{Lu}/u.test(form) ? 'name' : 'plain';
}

const sketched = new Map(CODES.map(([name, first, size]) => [name, { first, size }]));

function sketchWord(form: string, folded: string, hash: number): string {
  const { first, size } = sketched.get(classify(form, folded)) ?? { first: 10, size: 34 };
  return ALPHABET.charAt(first + (hash % size));
}

/** Fine characters begin here: outside the alphabet, inside one UTF-16 unit. */
const FINE = 0x4000;

/** One fine character for a character of a sketch and the word's second character. */
const refineCode = (code: string, check: string): string =>
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

/** What a word is, however often it stands in a text. */
interface KnownWord {
  readonly form: string;
  readonly hash: number;
  readonly code: string;
  readonly fine: string;
}

/** Plain letters have one Unicode form already. */
const PLAIN = /^[a-zA-Z0-9']+$/;

function knowWord(written: string): KnownWord {
  const form = PLAIN.test(written) ? written : written.normalize('NFKC').replace(INVISIBLE, '').replace(/[’ʼ]/g, "'");
  const folded = form.toLowerCase();
  const hash = hashString(folded);
  const code = sketchWord(form, folded, hash);
  // (bits that the first character depends on little)
  return { form, hash, code, fine: refineCode(code, ALPHABET.charAt(hash >>> 26)) };
}

/** Reads the words of `text`. */
export function readWords(text: string): Words {
  const known = new Map<string, KnownWord>();
  const start: number[] = [];
  const end: number[] = [];
  const form: string[] = [];
  const hashes: number[] = [];
  const codes: string[] = [];
  const fine: string[] = [];
  const lines: number[] = [];
  let lineEnd = text.indexOf('\n');
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const word = known.get(written) ?? knowWord(written);
    known.set(written, word);
    if (word.form === '') continue;
    lines.push(start.length === 0 || (lineEnd >= 0 && lineEnd < match.index) ? 1 : 0);
    start.push(match.index);
    end.push(match.index + written.length);
    form.push(word.form);
    hashes.push(word.hash);
    codes.push(word.code);
    fine.push(word.fine);
    while (lineEnd >= 0 && lineEnd < match.index) lineEnd = text.indexOf('\n', match.index);
  }
  return {
    text,
    count: form.length,
    start,
    end,
    form,
    hash: hashes,
    sketch: codes.join(''),
    fine: fine.join(''),
    startsLine: Uint8Array.from(lines),
  };
}

/** Index of the first word that ends after `offset`, by bisection; `words.count` when there is none. */
export function wordAt(words: Words, offset: number): number {
  return bisect(0, words.count, (at) => (words.end[at] ?? 0) <= offset);
}
