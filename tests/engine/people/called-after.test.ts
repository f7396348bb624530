import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const read = (paragraph: string) => analyze(`A quiet week at the harbour\n\n${paragraph}`, { published: '2024-05-06' });
const namesOf = (paragraph: string, kind: string): string[] =>
  read(paragraph)
    .people.filter((person) => person.kind === kind)
    .map(({ name }) => name);

describe('what is called after somebody of whom the text does not tell is nobody', () => {
  test.each([
    ['a bridge', 'Work on the Margaret Brandt Bridge began in the second week of May, and it took a year to end.'],
    ['a viaduct, which no list has', 'Traffic on the Edward Brandt Aqueduct was slow for most of the week, and then it stopped.'],
    [
      'three roads in a row',
      'She drove over the Edward Brandt Causeway and the Robert Lindgren Viaduct to the John Kessler Tunnel, she said.',
    ],
    ['a bridge with a surname that is an office', 'She walked over the Martin Luther King Bridge with both of her sons, she said.'],
    ['a street with an article', 'They met on the Margaret Brandt Street of old, and it was late.'],
    ['a hall', 'The band played in the Margaret Brandt Hall for the first time since the war had ended.'],
    ['a school without an article', 'She taught at Margaret Brandt Elementary for ten years and was never late.'],
    ['a foundation', 'The money came from the Margaret Brandt Foundation, as it had for years.'],
    ['a programme of several words', 'The pictures came from the Margaret Brandt Photographic Legacy Program, as they had for years.'],
    ['a town of a dateline with a hyphen', 'CASPER, Wyo. - It rained on Friday. In Casper, the bells rang.'],
  ])('%s', (_, paragraph) => {
    expect(namesOf(paragraph, 'person').filter((name) => !/^(?:She|They)$/.test(name))).toEqual([]);
  });
});

describe('whoever is named elsewhere keeps her name, and nothing of what is called after her', () => {
  test.each([
    ['a viaduct', 'Traffic stopped on the Margaret Brandt Viaduct. Margaret Brandt built it. “It stands,” Ms Brandt said.'],
    ['a programme of several words', 'The Margaret Brandt Photographic Legacy Program paid for it. Margaret Brandt did not.'],
    ['a trial', 'The Margaret Brandt trial began on Monday and will take a month, the court said.'],
    ['a name of three words behind an article', 'The late Margaret Anne Brandt built it, and it was not the Margaret Anne Brandt I knew.'],
    ['a surname that is a street, too', 'Margaret Anne Lane said it was late, and Margaret Anne Lane was right.'],
  ])('%s', (_, paragraph) => {
    const [name, ...others] = namesOf(paragraph, 'person');
    expect(name).toMatch(/^Margaret (?:Anne )?(?:Brandt|Lane)$/);
    expect(others).toEqual([]);
  });
});

test('a foundation that speaks is called by its whole name, whether its founder is named elsewhere or not', () => {
  expect(namesOf('The Margaret Brandt Foundation said it was glad.', 'group')).toEqual(['The Margaret Brandt Foundation']);
  expect(namesOf('The Margaret Brandt Foundation said it was glad. Margaret Brandt died in 1990.', 'group')).toEqual([
    'The Margaret Brandt Foundation',
  ]);
});
