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
    ['several with what they do', 'Harbour experts and ferry lawyers said it was late.', ['Harbour experts', 'ferry lawyers']],
    ['names with hyphens', 'Brandt-Ode and Norvane said it was late.', ['Brandt-Ode', 'Norvane']],
    ['three full names', 'Ann Brandt, Tim Marsh and Ulf Ode said it was late.', ['Ann Brandt', 'Tim Marsh', 'Ulf Ode']],
    ['three firms', 'Norvane, Velsys and Korvell said it was late.', ['Norvane', 'Velsys', 'Korvell']],
    ['three names', 'Brandt, Ann Marsh and Tim Ode said it was late.', ['Brandt', 'Ann Marsh', 'Tim Ode']],
    [
      'with what they are',
      'Retired skipper Walt Brandt and his former mate Kayla Ode, now a teacher, said the ferry was late.',
      ['Walt Brandt', 'Kayla Ode'],
    ],
    ['behind “according to”', 'According to Ann Brandt and Tim Ode, the ferry is late.', ['Ann Brandt', 'Tim Ode']],
    ['groups', 'Norway and Denmark said the ferry was late.', ['Norway', 'Denmark']],
    ['a group behind a name', 'Mayor Ann Brandt and the council said the ferry was late.', ['Ann Brandt', 'the council']],
    ['several behind several', 'Police and prosecutors said the ferry was late.', ['Police', 'prosecutors']],
    ['bodies with “of”', 'The Bank of England and the Treasury said the ferry was late.', ['The Bank of England', 'Treasury']],
    ['whom nobody names', 'Ann Brandt and her lawyer said the ferry was late.', ['Ann Brandt', 'her lawyer']],
    ['whose they are', 'Ann Brandt’s lawyer and Tim Ode’s doctor said it was late.', ['Ann Brandt’s lawyer', 'Tim Ode’s doctor']],
    ['with ages', 'Ann Brandt, 34, and Tim Ode, 36, said the ferry was late.', ['Ann Brandt', 'Tim Ode']],
    ['by name behind what all are', 'Council members Ann Brandt and Tim Ode said the ferry was late.', ['Ann Brandt', 'Tim Ode']],
    ['and others whom nobody counts', 'Ann Brandt, Tim Ode and others said it was late.', ['Ann Brandt', 'Tim Ode']],
    ['with forms of address', 'In a joint statement, Mr Brandt and Mrs Ode said: “We regret this.”', ['Brandt', 'Ode']],
    ['a pronoun first', 'Ann Brandt spoke. She and Tim Ode said the ferry was late.', ['Ann Brandt', 'Tim Ode']],
  ])('%s', (_, paragraph, names) => {
    expect(sayersIn(paragraph)).toEqual(names);
  });

  it('and the words that name them all are shown', () => {
    const { article, quotations } = analyze('A day at the harbour\n\nAnn Brandt spoke. She and Tim Ode said the ferry was late.');
    const shown = quotations[0]?.evidence.map(({ rule, span }) => `${rule}: ${span && article.text.slice(span.start, span.end)}`);
    expect(shown).toEqual(['source-beside-cue: She and Tim Ode', 'pronoun: She']);
  });

  it('in the sentence that carries it on', () => {
    const { quotations } = analyze(
      'A day at the harbour\n\nThe town woke to fog.\n\n“We are late,” said Ann Brandt and Tim Ode.\n\n“We will be late again.”',
      { published: '2024-05-02' },
    );
    expect(quotations.map(({ alsoBy }) => alsoBy)).toEqual([['tim-ode'], ['tim-ode']]);
  });
});

describe('“they” behind words of several', () => {
  /** Who says each quotation of a paragraph, by name. */
  const allSayers = (paragraph: string) => {
    const { people, quotations } = analyze(`A day at the harbour\n\n${paragraph}`, { published: '2024-05-02' });
    const nameOf = (id: string | undefined) => people.find((person) => person.id === id)?.name;
    return quotations.map(({ speaker, alsoBy = [] }) => [speaker, ...alsoBy].map(nameOf));
  };
  it.each([
    ['are all of them', '“We are late,” said Ann Brandt and Tim Ode. “We go,” they added.', ['Ann Brandt', 'Tim Ode']],
    ['are all of the groups', 'Norway and Denmark said it was late. They said: “We go.”', ['Norway', 'Denmark']],
    ['in the next paragraph', 'Ann Brandt and Tim Ode said: “We are late.”\n\n“We go,” they said.', ['Ann Brandt', 'Tim Ode']],
    ['are not, with others between', 'Ann Brandt and Tim Ode said it was late. Residents left. They said: “We stay.”', [undefined]],
  ])('%s', (_, paragraph, names) => {
    expect(allSayers(paragraph).at(-1)).toEqual(names);
  });
});

describe('nobody else says it', () => {
  it.each([
    ['behind “or”', 'Ann Brandt or Tim Ode said the ferry was late.', ['Ann Brandt']],
    ['who is left out', 'Ann Brandt, not Tim Ode, said the ferry was late.', ['Ann Brandt']],
    ['whom nobody counts', 'Ann Brandt and others said the ferry was late.', ['Ann Brandt']],
    ['what she is besides', '“We are late,” said Ann Brandt, a nurse and a mother of two.', ['Ann Brandt']],
    ['what a firm does', 'The Ostby oil and gas concern said it was late.', ['The Ostby oil and gas concern']],
    ['where it is', 'Brandt Ferries, Phoenix, Ariz., said it was late.', ['Brandt Ferries']],
    ['where they are', 'Ann Brandt, a New Ostby, N.J., consultant to the ferry, said it was late.', ['Ann Brandt']],
    [
      'what she was once',
      'Dr. Ann Brandt, the Professor of Surgery at Kell University, and former President of the Union of Nurses, said it was late.',
      ['Ann Brandt'],
    ],
    ['what she is first', '“We are late,” said Ann Brandt, the mayor, and Tim Ode, her deputy.', ['Ann Brandt', 'Tim Ode']],
    ['what she heads', '“We are late,” said Ann Brandt, chair of the board and the council.', ['Ann Brandt']],
    ['where she works', 'Ann Brandt of Hale and Sons said the ferry was late.', ['Ann Brandt']],
    ['whose analysts', 'Analysts at Hale and Goldman Brandt said it was late.', ['Analysts at Hale and Goldman Brandt']],
    ['half of a body', 'The Department of Health and Human Services said it was late.', ['The Department of Health and Human Services']],
    ['who agrees behind it', '“We are late,” said Ann Brandt, and Tim Ode agreed.', ['Ann Brandt']],
    ['who is told', '“We are late,” Ann Brandt told Tim Ode and Ida Voss.', ['Ann Brandt']],
    ['who only comes along', 'Ann Brandt, along with Tim Ode, said the ferry was late.', ['Ann Brandt']],
    ['whose lawyer speaks', 'Ann Brandt, a lawyer for Tim Ode and the union, said the ferry was late.', ['Ann Brandt']],
    ['where somebody is mayor', 'The mayor of Leeds and York, Ann Brandt, said the ferry was late.', ['Ann Brandt']],
  ])('%s', (_, paragraph, names) => {
    expect(sayersIn(paragraph)).toEqual(names);
  });
});
