import { CLASSES, type ClassName, codeOf } from './lexicon.ts';

/**
 * Shorthands that patterns may use beside class names. A shorthand may use those above it.
 * `COUNT` is a number before a unit; `QUANTITY` also a vague one.
 */
const SHORTHANDS = new Map<string, string>([
  ['COUNT', '(?:CARDINAL|SMALLNUM|YEARNUM)'],
  ['QUANTITY', '(?:AN COUPLE OF|AN COUPLE|COUPLE OF|AN VAGUE|AN|VAGUE|COUNT HYPHEN? TO HYPHEN? COUNT|COUNT OR COUNT|COUNT AND AN HALF|COUNT)'],
  ['ANYUNIT', '(?:UNIT|UNITS)'],
  ['DAYNUM', '(?:SMALLNUM|ORDINAL)'],
  ['POSS', '(?:POSSESSIVE|APOSTROPHE)'],
]); // biome-ignore format: a table

function expand(source: string): string {
  return source.replace(/[A-Z]{2,}/g, (name) => {
    const shorthand = SHORTHANDS.get(name);
    if (shorthand !== undefined) return expand(shorthand);
    // The classes are the lexicon's own names; an unknown one is a mistake in a rule, found by the first test that loads it.
    if (!(CLASSES as readonly string[]).includes(name)) throw new RangeError(`no class ${name} in the lexicon`);
    return codeOf(name as ClassName);
  });
}

/**
 * A pattern over a line's codes: class names in capitals, spaces for reading, and the operators of regular expressions
 * (`THE? LAST QUANTITY UNITS`).
 */
export const pattern = (source: string): RegExp => new RegExp(expand(source).replaceAll(' ', ''), 'g');
