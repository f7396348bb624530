import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const saidOf = (text: string): (string | undefined)[] =>
  analyze(`date 2023-05-10 Harbour\n\n${text}`)
    .quotations.filter(({ kind }) => kind === 'direct')
    .map(({ said }) => said);

// Published on Wednesday 10 May 2023.
describe('the day on which something was said', () => {
  test.each([
    ['in its own sentence', '“The bridge is safe,” Ada Lind said in an interview published on Sunday.', '2023-05-07'],
    [
      'in the sentence before, of an interview',
      'Ada Lind gave an interview to the Harbour Times on Sunday. “The bridge is safe,” she said.',
      '2023-05-07',
    ],
    [
      'in the paragraph before, of a speech',
      'Ada Lind gave a speech in Norrby on Monday.\n\n“The bridge is safe,” she said.',
      '2023-05-08',
    ],
  ])('is told %s', (_, text, day) => {
    expect(saidOf(text)).toEqual([day]);
  });

  test('a month or a week does not stand for what is said in the next paragraph', () => {
    const text = '“The bridge is safe,” Ada Lind said in March.\n\n“It will open soon,” Ada Lind said.';
    expect(saidOf(text)).toEqual(['2023-03', undefined]);
  });

  test.each([
    ['of something else that happened', 'Ada Lind bought a house on Sunday. “The bridge is safe,” she said.'],
    ['of somebody else’s interview', 'Carl Berg gave an interview on Sunday. “The bridge is safe,” Ada Lind said.'],
    ['of a relative clause', 'Ada Lind, who came back from Norrby on Sunday, said: “The bridge is safe.”'],
    ['since which something is', 'In Norrby, where nothing has been built since March, Ada Lind said: “The bridge is safe.”'],
    ['of a radio programme', '“The bridge is safe,” Ada Lind told the Today programme.'],
    ['of a night of long ago', 'Ada Lind found it in August 1963. She wrote to Carl Berg that night: “The bridge is safe.”'],
    ['up to which something is so', 'The bridge is shut through Monday, but Ada Lind said: “It is safe.”'],
    ['of what she was', 'Ada Lind, a clerk from 2011 to 2013, said: “The bridge is safe.”'],
    ['of her part in something', 'Carl Berg’s opponent in November, the teacher Ada Lind, said: “The bridge is safe.”'],
    ['where there are two', 'Ada Lind gave interviews on Sunday and on Tuesday. “The bridge is safe,” she said.'],
  ])('is not that %s', (_, text) => {
    expect(saidOf(text)).toEqual([undefined]);
  });
});
