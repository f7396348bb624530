/** What the data packages know of given names, for training alone. See docs/decisions/0004-given-names.md. */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { FEMALE, MALE, UNISEX } from 'wikidata-person-names';
import type { CodedWords } from '../../engine/training.ts';
import { findNameless } from './words.ts';

/** Words in the Latin script. */
export const LATIN = /^[\p{Script=Latin}'’ .-]+$/u;

/** The strings of a list of faker's; empty where the locale has none. */
export const listsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((x): x is string => typeof x === 'string') : []);

const load = createRequire(import.meta.url);
/** Given names of babies and of people by country, in lower case, each with `male` or `female`; the package types no list. */
const readRegister = (language: string): ReadonlyMap<string, string> => {
  const names: unknown = load(`gender-detection-from-name/names/${language}.js`);
  if (!(names instanceof Map)) throw new TypeError(`gender-detection-from-name: names/${language}.js is no map`);
  return names;
};
const SHORT = ['de', 'es', 'it', 'tr'];
/** Registers that hold any spelling that was ever chosen. */
const LONG = ['en', 'fr'];

/** A name's weight in lists of men's names and in lists of women's. */
type Count = [male: number, female: number];

/** Adds what one list says of a name. Names of several words say nothing of their parts. */
function count(counts: Map<string, Count>, entry: string, sides: readonly (0 | 1)[], weight: number): void {
  if (!LATIN.test(entry) || entry.includes(' ')) return;
  const name = entry.toLowerCase();
  const pair = counts.get(name) ?? [0, 0];
  for (const side of sides) pair[side] += weight;
  counts.set(name, pair);
}

/** The names of faker and compromise, which are usual ones; English lists count twice. */
function countUsual(lexicon: ReadonlyMap<string, readonly string[]>): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const [locale, data] of Object.entries(allLocales)) {
    const names = data.person?.first_name;
    if (!names) continue;
    const weight = locale === 'en' ? 2 : 1;
    for (const name of listsOf(names.male)) count(counts, name, [0], weight);
    for (const name of listsOf(names.female)) count(counts, name, [1], weight);
  }
  for (const [word, tags] of lexicon) {
    if (tags.includes('MaleName')) count(counts, word, [0], 2);
    if (tags.includes('FemaleName')) count(counts, word, [1], 2);
    if (tags.includes('FirstName')) count(counts, word, [0, 1], 1);
  }
  return counts;
}

/** The names of Wikidata and of registers of births; of the long registers those that another list has, too. */
function countRegistered(): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const name of MALE) count(counts, name, [0], 2);
  for (const name of FEMALE) count(counts, name, [1], 2);
  for (const name of UNISEX) count(counts, name, [0, 1], 2);
  const take = (register: ReadonlyMap<string, string>, wanted: (name: string) => boolean): void => {
    for (const [name, sex] of register) if (wanted(name)) count(counts, name, [sex === 'female' ? 1 : 0], 1);
  };
  for (const language of SHORT) take(readRegister(language), () => true);
  const elsewhere = new Set(counts.keys());
  const long = LONG.map(readRegister);
  for (const register of long) take(register, (name) => elsewhere.has(name) || long.every((other) => other.has(name)));
  return counts;
}

/** Those of a sex: at least a quarter of what the lists say of them. */
const side = (counts: ReadonlyMap<string, Count>, i: 0 | 1): string[] =>
  [...counts].filter(([, pair]) => pair[i] > 0 && pair[i] * 4 >= pair[0] + pair[1]).map(([name]) => name);

/**
 * Given names in lower case by sex: usual ones, and those that only registers know. A register holds whatever parents ever
 * chose, so a common word is left out that is used as names hardly ever are (“Tesla”, “Cricket”, “Tuesday”).
 * @param lexicon compromise's, a word to its tags
 */
export function readGivenNames(lexicon: ReadonlyMap<string, readonly string[]>, words: CodedWords) {
  const usual = countUsual(lexicon);
  const registered = countRegistered();
  for (const known of [usual.keys(), lexicon.keys(), findNameless(words, new Set(usual.keys()))])
    for (const name of known) registered.delete(name);
  return {
    male: side(usual, 0),
    female: side(usual, 1),
    registered: { male: side(registered, 0), female: side(registered, 1) },
  };
}
