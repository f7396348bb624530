import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf, wordsOf } from '../load-engine.ts';

const read = (headline: string, body: string) => analyze(`${headline}\n\n${body}`, { published: '2024-05-06' });
const speakersIn = (headline: string, body: string) => quotationsOf(read(headline, body)).map(({ speaker }) => speaker);

describe('whom a headline only describes', () => {
  test.each([
    ['says the same words in the article', '‘I will not go,’ mayor says', '“I will not go,” Helen Marsh said. “I am the mayor of Kell.”'],
    ['is the only one who is called so', 'Mayor says pier is safe', 'The pier is safe, the mayor of Kell, Helen Marsh, said on Sunday.'],
    ['is called so by no list', 'Pier is safe, trustee says', 'The wood is sound, Helen Marsh, a trustee of the pier, said.'],
    ['has that title', 'Senator says pier is safe', 'The wood is sound, Senator Helen Marsh said. Tom Abbott said it was not.'],
  ])('is the person who %s', (_, headline, body) => {
    expect(speakersIn(headline, body)[0]).toBe('Helen Marsh');
    expect(read(headline, body).people.map(({ name }) => name)).not.toContain('mayor');
  });

  test('is the prime minister, by the initials, whatever else stands in front of the name', () => {
    expect(speakersIn('Ferry is late, says PM', 'Prime Minister Tun Dr Helen Marsh said on Sunday that the ferry was late.')[0]).toBe(
      'Helen Marsh',
    );
    expect(speakersIn('Ferry is late, says PMA', 'Prime Minister Helen Marsh said on Sunday that the ferry was late.')[0]).toBe('PMA');
  });

  test('is the pope, and a union by its whole name', () => {
    expect(speakersIn('War must end, says pope', 'Pope Adrian called for a truce. “War must end,” he said.')[0]).toBe('Adrian');
    expect(speakersIn('Ferry is late, says union', 'The Harbour Union said on Sunday that the ferry was late.')[0]).toBe(
      'The Harbour Union',
    );
    expect(speakersIn('Ferry is late, says union', 'The Harbour Board said on Sunday that the ferry was late.')[0]).toBe('union');
  });

  test('is the minister, though the article names a prime minister, too', () => {
    const body = 'The pier is shut, Harbour Minister Helen Marsh said. Prime Minister Tom Abbott said help was near.';
    expect(speakersIn('Pier is shut, says minister', body)[0]).toBe('Helen Marsh');
    const other = 'The wood is old, Harbour Minister Helen Marsh said. Farm Minister Tom Abbott said help was near.';
    expect(speakersIn('Pier is shut, says minister', other)[0]).toBe('minister');
  });

  test('is shown as inferred, with the words that tell', () => {
    const analysis = read('‘I will not go,’ mayor says', '“I will not go, whatever they say,” Mayor Helen Marsh told reporters.');
    const [{ rule, target, certainty } = { rule: '' }] = analysis.quotations[0]?.evidence ?? [];
    expect({ rule, certainty, words: target && wordsOf(analysis, target) }).toEqual({
      rule: 'same-words',
      certainty: 'inferred',
      words: '“I will not go, whatever they say,”',
    });
  });

  test('is no second one of whom the article has a first', () => {
    const body = 'The pier is safe, the mayor of Kell, Helen Marsh, said. The mayor said it was built in May.';
    expect(speakersIn('Mayor says pier is safe', body)).toEqual(['Helen Marsh', 'Helen Marsh', 'Helen Marsh']);
  });

  test.each([
    ['two are called so', 'Senator says pier is shut', 'The wood is old, Senator Helen Marsh said. Senator Tom Abbott said it was not.'],
    ['only another one is', 'French minister says talks failed', 'The Polish minister, Helen Marsh, said the pier was shut.'],
    ['somebody without a name is, too', 'Officer says he lied', 'Officer Tom Abbott was in court. An officer from Kell said the same.'],
  ])('stays open where %s', (_, headline, body) => {
    expect(['Helen Marsh', 'Tom Abbott']).not.toContain(speakersIn(headline, body)[0]);
  });
});

describe('whoever is described a few paragraphs before they are named', () => {
  const body = (described: string, named: string) => `Denise Ode died in May.\n\n${described}\n\n${named}`;

  test('is that person, where nobody else has the office', () => {
    const named = 'Trust chief executive Helen Marsh wrote to the family.';
    expect(speakersIn('Trust says it failed', body('Its chief executive said she was sorry.', named)).at(-1)).toBe('Helen Marsh');
  });

  test('stays open where the description is of another place, or two have the office', () => {
    const named = 'Harbour manager Helen Marsh said it was late.';
    expect(speakersIn('Trust was late', body('Its Kell manager said he was sorry.', named))).not.toEqual(['Helen Marsh', 'Helen Marsh']);
    const two = `${named}\n\nCity manager Tom Abbott said it was not.`;
    expect(speakersIn('Trust was late', body('Its manager said nobody was sorry.', two))[0]).not.toBe('Helen Marsh');
  });
});

describe('a headline’s own words are none of a name', () => {
  const named = (headline: string, body: string) => read(headline, body).people.map(({ name }) => name);

  test.each([
    ['in front of a whole name', 'Paper Casually Likens Ann Lee With Rob Marsh', 'The paper likened Ann Lee to Rob Marsh on Monday.'],
    ['between two', 'Marsh Challenger Ann Lee Wants a Vote', 'Ann Lee wants a vote. “No,” said Rob Marsh.'],
    ['as a question’s verb', 'Will Lee Come to Terms With Marsh?', 'Ann Lee left. Rob Marsh said that he will stay.'],
    ['behind a whole name, like a first name', 'Ann Lee Dies After Row With Rob Marsh', 'Ann Lee died on Monday. Rob Marsh wept.'],
    ['behind one', 'Ann Lee Blasts Marsh Over Pier', 'Ann Lee blamed Rob Marsh for the pier.'],
  ])('%s', (_, headline, body) => {
    expect(named(headline, body).sort()).toEqual(['Ann Lee', 'Rob Marsh']);
  });

  test('but a first name that stands there alone is', () => {
    expect(named('They Still Argue About Barack Obama', 'What Obama built was late, and Mr Obama paid for it.')).toEqual(['Barack Obama']);
  });
});

test('what somebody is to do to others is no role of theirs', () => {
  const text = 'Brandt Offers to Host Klein and Osei\n\nThe town woke to fog. Ulf Brandt met Rosa Klein and Kofi Osei.';
  const klein = analyze(text).people.find(({ name }) => name === 'Rosa Klein');
  expect(klein).toBeDefined();
  expect(klein?.role).toBeUndefined();
});
