import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alphanumericsOf,
  endsWithLetter,
  hasLetter,
  hasLetterOrDigit,
  isAllLetters,
  isInitials,
  startsCapitalised,
  startsWithCapital,
  startsWithLetter,
  startsWithLetterOrDigit,
  startsWithSmall,
} from '../../../src/engine/text/letters.ts';

const PATTERNS: readonly [(text: string) => boolean, RegExp][] = [
  [startsWithLetter, /^\p{L}/u],
  [startsWithCapital, /^\p{Lu}/u],
  [startsWithSmall, /^\p{Ll}/u],
  [startsCapitalised, /^\p{Lu}\p{Ll}/u],
  [startsWithLetterOrDigit, /^[\p{L}\p{N}]/u],
  [endsWithLetter, /\p{L}$/u],
  [hasLetter, /\p{L}/u],
  [hasLetterOrDigit, /[\p{L}\p{N}]/u],
  [isAllLetters, /^\p{L}+$/u],
  [isInitials, /^(?:\p{L}\.){2,}$/u],
];
/** Letters of one and of two units, marks, halves of pairs. */
const character = fc.constantFrom(...'aZé9ßŽ.’-, 中𝐀𐐨😀½', '\ud800', '\udc00');
const text = fc.oneof(fc.string({ unit: character, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 }));

describe('Letters and digits', () => {
  it.each(PATTERNS)('%o says what %s says of any text', (ask, pattern) => {
    fc.assert(fc.property(text, (some) => ask(some) === pattern.test(some)));
  });

  it('parts any text into its stretches of letters and digits', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(alphanumericsOf(some)).toEqual(some.match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
    );
  });

  it('takes initials for what they are, and no abbreviation or number', () => {
    expect(['U.N.', 'J.F.K.', 'É.Z.'].map(isInitials)).toEqual([true, true, true]);
    expect(['U.', 'Mr.', 'U.N', '3.5.', '', '..'].map(isInitials)).toEqual([false, false, false, false, false, false]);
  });
});
