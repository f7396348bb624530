import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

/** Whom the last place of some words means. */
const meantBy = (words: string, paragraph: string): string | undefined => {
  const text = `Town news of the week\n\n${paragraph}`;
  const at = text.lastIndexOf(words);
  return analyze(text, { published: '2024-05-06' }).people.find(({ mentions }) =>
    mentions.some(({ span }) => span.start <= at && span.end >= at + words.length),
  )?.name;
};

const [FIRST, SECOND] = ['Tom Brandt', 'Peter Kessler'];

/** How papers say of two people where they are from. */
const STORIES: readonly (readonly [string, (a: readonly string[], b: readonly string[]) => string])[] = [
  ['“of” the land', ([land], [other]) => `${FIRST} of ${land} beat ${SECOND} of ${other} in the final on Monday.`],
  [
    'an adjective in front',
    ([, of], [, other]) => `${of} driver ${FIRST} won the race on Monday, ahead of ${other} driver ${SECOND}, who was late.`,
  ],
  ['a description behind', ([, of], [, other]) => `${FIRST}, the ${of} player, beat ${SECOND}, the ${other} player, in the final.`],
  ['“from” behind a comma', ([land], [other]) => `${FIRST}, from ${land}, beat ${SECOND}, from ${other}, in the final on Monday.`],
  ['whose they are', ([land], [other]) => `On Monday in Leeds ${land}’s ${FIRST} beat ${other}’s ${SECOND} in the final.`],
];

describe.each(STORIES)('who comes from a land by %s is told apart', (_, tell) => {
  test.each([
    ['Britain', 'British', 'Briton'],
    ['Sweden', 'Swedish', 'Swede'],
    ['Spain', 'Spanish', 'Spaniard'],
    ['Kenya', 'Kenyan', 'Kenyan'],
    ['Italy', 'Italian', 'Italian'],
    ['Iran', 'Iranian', 'Iranian'],
    ['Serbia', 'Serbian', 'Serb'],
    ['France', 'French', 'Frenchman'],
    ['the Netherlands', 'Dutch', 'Dutchman'],
    ['Canada', 'Canadian', 'Canadian'],
    ['Mexico', 'Mexican', 'Mexican'],
    ['Belgium', 'Belgian', 'Belgian'],
    ['Uruguay', 'Uruguayan', 'Uruguayan'],
    ['New Zealand', 'New Zealand', 'New Zealander'],
    ['South Korea', 'South Korean', 'South Korean'],
    ['Portugal', 'Portuguese', 'Portuguese'],
    ['Japan', 'Japanese', 'Japanese'],
    ['Switzerland', 'Swiss', 'Swiss'],
  ])('%s', (...land) => {
    const other = ['Denmark', 'Danish', 'Dane'];
    expect(meantBy(`The ${land[2]}`, `${tell(land, other)} The ${land[2]} said that it had rained.`)).toBe(FIRST);
    expect(meantBy('The Dane', `${tell(land, other)} The Dane said that it had rained.`)).toBe(SECOND);
    expect([FIRST, SECOND]).not.toContain(meantBy('The Finn', `${tell(land, other)} The Finn said that it had rained.`));
  });
});

test('a mother of two is a woman of whom it was told, and no mother of two boys', () => {
  expect(meantBy('The mother', 'Ann Tessmar works with Tom Brandt in Leeds. The mother of two said that it rained.')).toBe('Ann Tessmar');
  expect(meantBy('The 44-year-old mother', 'Ann Tessmar works with Tom Brandt. The 44-year-old mother of two was late.')).toBe(
    'Ann Tessmar',
  );
  expect(meantBy('The father-of-three', 'Ann Tessmar met Tom Brandt in Leeds. The father-of-three said that it rained.')).toBe(
    'Tom Brandt',
  );
  expect(meantBy('The mother', 'Ann Tessmar teaches in Leeds. The mother of two boys said that it rained.')).not.toBe('Ann Tessmar');
  expect(meantBy('The mother', 'Ann Tessmar teaches in Leeds. The mother of one of the boys said that it rained.')).not.toBe('Ann Tessmar');
});

describe('a body that has not spoken is called by its noun', () => {
  test.each([
    ['the National Union of Teachers', 'union'],
    ['Tessmar County Council', 'council'],
    ['the Bank of Tessmar', 'bank'],
    ['the Ministry of Health', 'ministry'],
    ['the Tessmar Theatre', 'theatre'],
    ['Tessmar High School', 'school'],
    ['Ryanair', 'airline'],
    ['Samsung', 'company'],
  ])('%s', (body, noun) => {
    const name = meantBy(`the ${noun}`, `Ann Brandt works for ${body} at the harbour. “It rained all day,” the ${noun} said.`);
    expect(name).toBe(body.replace(/^the /, ''));
  });

  test('unless there are two', () => {
    const text = 'Ann Brandt left the Bank of Tessmar for Kessler Bank in May. “It rained all day,” the bank said.';
    expect(meantBy('the bank', text)).toBe('the bank');
  });
});
