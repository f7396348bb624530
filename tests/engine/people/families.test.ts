import { describe, expect, test } from 'vitest';
import { analyze, wordsOf } from '../load-engine.ts';

/** By name what each person is called in a text, in text order. */
const called = (text: string, headline = 'A report from the town hall'): Readonly<Record<string, readonly string[]>> => {
  const analysis = analyze(`${headline}\n\n${text}`, { published: '2024-05-06' });
  const people = analysis.people.filter(({ kind }) => kind === 'person');
  return Object.fromEntries(people.map(({ name, mentions }) => [name, mentions.map(({ span }) => wordsOf(analysis, span))]));
};

describe('a husband or a wife who is named by the first name alone', () => {
  const start = 'Ruth Tolmay said her husband, Col, left at dawn on Monday to help.';

  test('is “Mr” or “Mrs” with the family’s name further on', () => {
    expect(called(`${start}\n\nIt rained.\n\nMr Tolmay was 40. Mrs Tolmay wept.`)).toMatchObject({
      'Ruth Tolmay': ['Ruth Tolmay', 'her', 'Mrs Tolmay'],
      Col: ['her husband', 'Col', 'Mr Tolmay'],
    });
  });

  test('is nobody else’s “Mr”', () => {
    const { Col } = called(`${start}\n\nRay Tolmay was not there. Mr Tolmay was 40.`);
    expect(Col).not.toContain('Mr Tolmay');
  });

  test('is the first of two with one surname', () => {
    expect(called('Declan and Orla McTess died in the fire.\n\nMr McTess’s brother, Cathal, wept. Mrs McTess was a nurse.')).toMatchObject({
      Declan: ['Declan', 'Mr McTess'],
      'Orla McTess': ['Orla McTess', 'Mrs McTess', 'a nurse'],
    });
  });
});

test('“Mr” is who has a man’s first name, not whoever has one that no list knows', () => {
  const people = called(
    'Gareth Tolmay was killed. Bethwen Tolmay was chosen. Dr Tolmay said she was glad. Mr Tolmay, who was 47, had the seat.',
  );
  expect(people['Gareth Tolmay']).toEqual(['Gareth Tolmay', 'Mr Tolmay']);
});

test.each(['Jane Marsh married Paul Ridd in 2004.', 'Paul Ridd married Jane Marsh in 2004.'])(
  '“Mrs” is who is married to the bearer: %s',
  (text) => {
    const people = called(`${text} “He was never home,” Mrs Ridd said. Mr Ridd denied it.`);
    expect(people['Jane Marsh']).toContain('Mrs Ridd');
    expect(people['Paul Ridd']).toContain('Mr Ridd');
    expect(Object.keys(people)).toHaveLength(2);
  },
);

test('“Mrs” is nobody who only met him', () => {
  expect(called('Jane Marsh met Paul Ridd in 2004. “He was never home,” Mrs Ridd said.')['Jane Marsh']).not.toContain('Mrs Ridd');
});

test('who speaks behind the death of a son is the father', () => {
  const text =
    'Geoff Tolmay and Ray Dunn died on Friday.\n\nMr Tolmay’s father, Minh, said he was young.\n\n“He loved it,” Mr Tolmay said.';
  expect(called(text).Minh).toContain('Mr Tolmay');
  expect(called(text.replace('died', 'left'))['Geoff Tolmay']).toContain('Mr Tolmay');
});

test('somebody’s brother is nobody of another family who has his first name', () => {
  expect(called('Peter Mutiso was sacked. Ann Tolmay’s brother Peter is glad.').Peter).toEqual(['brother Peter']);
  expect(called('Peter Tolmay was sacked. Ann Tolmay’s brother Peter is glad.')['Peter Tolmay']).toContain('brother Peter');
});

describe('a first name of women and men', () => {
  test('may be one that the lists have wrongly, where a pronoun says so', () => {
    const people = called('Labour’s Nusrat Tolmay tells me she is hopeful. It rained. Ms Tolmay left.');
    expect(people).toEqual({ 'Nusrat Tolmay': ['Nusrat Tolmay', 'she', 'Ms Tolmay'] });
    expect(called('Labour’s Nusrat Tolmay met Ann Dunn, who said she was late. Ms Tolmay left.')).toHaveProperty('Tolmay');
  });

  test.each(['Sam', 'Alex', 'Chris', 'Jamie', 'Charlie'])('%s is who “Ms” is, too', (first) => {
    expect(called(`He began it with ${first} Tolmay in 2014. Ms Tolmay left in 2018.`)).toHaveProperty(`${first} Tolmay`, [
      `${first} Tolmay`,
      'Ms Tolmay',
    ]);
  });

  test('that one sex has is not', () => {
    expect(Object.keys(called('He began it with Peter Tolmay in 2014. Ms Tolmay left in 2018.'))).toContain('Tolmay');
  });

  test('is whoever is called a dame', () => {
    expect(called('Roy Tolmay was an actor. She was late.', 'Dame Roy Tolmay obituary')['Roy Tolmay']).toContain('She');
    expect(Object.keys(called('Mrs Tom Tolmay came. Tom Tolmay left.'))).toHaveLength(1);
  });
});

describe('a surname of two halves', () => {
  test('is not two people’s, though others bear each', () => {
    const text = 'Gwyn and Marged Parry-Lewis left. Emyr Lewis, 54, died, and so did Ida Parry. The court heard Mrs Parry-Lewis had wept.';
    expect(Object.keys(called(text))).not.toContain('Parry');
    expect(called(text)['Marged Parry-Lewis']).toContain('Mrs Parry-Lewis');
  });

  test('tells no sex, though a half is a first name', () => {
    const text = 'It is rare, said Pamela Dalton-Reyes, a nurse.\n\nDalton-Reyes, who has studied it, was late.';
    expect(called(text)).toMatchObject({ 'Pamela Dalton-Reyes': ['Pamela Dalton-Reyes', 'a nurse', 'Dalton-Reyes'] });
  });

  test('is whole though the second is a title', () => {
    expect(Object.keys(called('Coach Aaron Mauger-Pope said it was late.'))).toEqual(['Aaron Mauger-Pope']);
  });
});

test('who told police is the one of two brothers who is tried', () => {
  const text =
    'Tom Tolmay, 51, denies hurting his brother, Roy Tolmay. Roy Tolmay, 47, told the court he was asleep.\n\nMr Tolmay told police it was late.';
  expect(called(text)['Tom Tolmay']).toContain('Mr Tolmay');
  expect(called(text.replace('told police', 'told the court'))['Tom Tolmay']).not.toContain('Mr Tolmay');
});
