import { describe, expect, it } from 'vitest';
import { analyze } from '../load-engine.ts';

/** Who says the first quotation of a paragraph, each by name. */
function sayersIn(paragraph: string): (string | undefined)[] {
  const { people, quotations } = analyze(`A day at the harbour\n\nThe town woke to fog.\n\n${paragraph}`, { published: '2024-05-02' });
  const [first] = quotations;
  return [first?.speaker, ...(first?.alsoBy ?? [])].map((id) => people.find((person) => person.id === id)?.name);
}

describe('who is joined by “and” says it, too', () => {
  it.each([
    ['two names', '“We are late,” Ann Brandt and Tim Ode told reporters.', ['Ann Brandt', 'Tim Ode']],
    ['behind the verb', '“We are late,” said Ann Brandt and Tim Ode.', ['Ann Brandt', 'Tim Ode']],
    ['three names', 'Brandt, Ann Marsh and Tim Ode said it was late.', ['Brandt', 'Ann Marsh', 'Tim Ode']],
    [
      'with what they are',
      'Retired skipper Walt Brandt and his former mate Kayla Ode, now a teacher, said the ferry was late.',
      ['Walt Brandt', 'Kayla Ode'],
    ],
    ['behind “according to”', 'According to Ann Brandt and Tim Ode, the ferry is late.', ['Ann Brandt', 'Tim Ode']],
    ['a pronoun first', 'Ann Brandt spoke. She and Tim Ode said the ferry was late.', ['Ann Brandt', 'Tim Ode']],
  ])('%s', (_, paragraph, names) => {
    expect(sayersIn(paragraph)).toEqual(names);
  });

  it('in the sentence that carries it on', () => {
    const { quotations } = analyze(
      'A day at the harbour\n\nThe town woke to fog.\n\n“We are late,” said Ann Brandt and Tim Ode.\n\n“We will be late again.”',
      { published: '2024-05-02' },
    );
    expect(quotations.map(({ alsoBy }) => alsoBy)).toEqual([['tim-ode'], ['tim-ode']]);
  });
});

describe('nobody else says it', () => {
  it.each([
    ['behind “or”', 'Ann Brandt or Tim Ode said the ferry was late.', ['Ann Brandt']],
    ['who only comes along', 'Ann Brandt, along with Tim Ode, said the ferry was late.', ['Ann Brandt']],
    ['whose lawyer speaks', 'Ann Brandt, a lawyer for Tim Ode and the union, said the ferry was late.', ['Ann Brandt']],
    ['where somebody is mayor', 'The mayor of Leeds and York, Ann Brandt, said the ferry was late.', ['Ann Brandt']],
  ])('%s', (_, paragraph, names) => {
    expect(sayersIn(paragraph)).toEqual(names);
  });
});
