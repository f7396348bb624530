import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon, countsOf, FLAG, lookUp, startsOf } from '../../../src/engine/people/lexicon.ts';
import { hashWord } from '../../../src/engine/people/word-hash.ts';
import { analyze } from '../load-engine.ts';

const read = (paragraph: string) => analyze(`Town news of the week\n\nSALTMERE, May 6 – ${paragraph}`, { published: '2024-05-06' });

/** A man and a woman whose first names are usual somewhere, with surnames that tell nothing. */
const PAIRS: readonly (readonly [man: string, woman: string])[] = [
  ['Adham Gareeb', 'Nargis Ahlawat'],
  ['Dmytro Fuss', 'Anastasiia Malykhin'],
  ['Vikram Boughen', 'Sneha Mesa'],
  ['Atsushi Curfs', 'Momoka Bily'],
  ['Mamadou Demaret', 'Fatoumata Munro'],
  ['Arvydas Burger', 'Ramune Devereaux'],
  ['Bakari Garrity', 'Halima Astorino'],
  ['Taliesin Aukes', 'Ffion Beachum'],
];

describe('first names of many countries tell who “he” and “she” are', () => {
  describe.each(PAIRS)('%s and %s', (man, woman) => {
    test.each([
      [man, woman, 'he', man],
      [man, woman, 'she', woman],
      [woman, man, 'he', man],
      [woman, man, 'she', woman],
    ])('%s met %s; what %s said is said by %s', (first, second, pronoun, who) => {
      const { people, quotations } = read(
        `${first}, a teacher, met ${second}, the owner of a mill, at the harbour on Monday. “It was too dear,” ${pronoun} said.`,
      );
      expect(quotations.map(({ speaker }) => people.find(({ id }) => id === speaker)?.name)).toEqual([who]);
    });
  });
});

describe('a name that stands in some register of births is no first name where it is another word', () => {
  test.each(['Tesla', 'Nissan', 'Justice', 'Transport', 'Cricket', 'Tuesday'])('%s', (word) => {
    const { people } = read(`The harbour was shut by ${word} after the storm. Ann Lee said that the town was not told.`);
    expect(people.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Ann Lee']);
  });
});

describe('the lexicon', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { maxLength: 300 });

  test('knows every word that was put in, with its flags', () => {
    fc.assert(
      fc.property(words, (known) => {
        const lexicon = buildLexicon(new Map(known.map((word, i) => [hashWord(word), i % 2 ? FLAG.surname : FLAG.place])));
        return known.every((word, i) => (lookUp(lexicon, hashWord(word)) & (i % 2 ? FLAG.surname : FLAG.place)) !== 0);
      }),
    );
  });

  test('is the same whatever the order of its words', () => {
    fc.assert(
      fc.property(words, (known) => {
        const entries = known.map((word): [number, number] => [hashWord(word), FLAG.surname]);
        const [one, other] = [entries, entries.toReversed()].map((order) => buildLexicon(new Map(order)));
        return (
          Buffer.from(one?.prints ?? []).equals(Buffer.from(other?.prints ?? [])) &&
          Buffer.from(one?.flags ?? []).equals(Buffer.from(other?.flags ?? []))
        );
      }),
    );
  });

  test('takes hardly an unknown word for a known one', () => {
    const lexicon = buildLexicon(new Map(Array.from({ length: 70_000 }, (_, i) => [hashWord(`known${i}`), FLAG.surname])));
    let taken = 0;
    for (let i = 0; i < 70_000; i++) if (lookUp(lexicon, hashWord(`other${i}`)) !== 0) taken++;
    expect(taken).toBeLessThan(30);
  });

  test('is told whole by how many words each bucket holds', () => {
    const lexicon = buildLexicon(new Map([['ann', 1] as const, ['lee', 4] as const].map(([word, flags]) => [hashWord(word), flags])));
    expect(startsOf(countsOf(lexicon))).toEqual(lexicon.starts);
  });
});
