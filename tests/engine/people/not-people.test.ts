import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const peopleIn = (paragraph: string): string[] =>
  analyze(`A quiet week at the harbour\n\n${paragraph}`, { published: '2024-05-06' })
    .people.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

describe('what is called after somebody, or looks like it, is nobody', () => {
  test.each([
    ['a company of two partners', 'Marlow & Finch said that the parts were late.'],
    ['a saint’s hospital', 'She was taken to St Edmund’s Hospital in Carrow.'],
    ['a saint’s town', 'He studied in St Andrews.'],
    ['a mountain', 'The quarry on Mount Edwin was closed.'],
    ['a storm', 'The roof went when Hurricane Edna struck.'],
    ['a month', 'The inquiry looked at November’s fire.'],
    ['initials', 'BXP said its mine was closed.'],
    ['a dateline', 'DALTON, Ga. (AP) — The mine was closed.'],
    ['what is “it”', 'Norvik, which makes phones, said its plant was closed.'],
    ['a capital in a row with another', 'Berlin and Paris said that the border was shut.'],
    ['a word that opens a headline', 'Inquest hears of a call. The inquest went on.'],
    ['a bill', 'Peers debated the Assisted Fishing Bill.'],
  ])('%s', (_, paragraph) => {
    expect(peopleIn(paragraph)).toEqual([]);
  });

  test('a group that somebody belongs to', () => {
    expect(peopleIn('Plaid Morwen’s Lisa Roberts said that the road was shut.')).toEqual(['Lisa Roberts']);
  });
});

describe('who is somebody all the same', () => {
  test.each([
    ['a couple', 'Carl & Nora Lindgren sold the farm.', 'Nora Lindgren'],
    ['a surname like a place’s end', 'Ann Park left early.', 'Ann Park'],
    ['a surname of the article’s own', 'Ruth Norvik left. Norvik, which is an odd name, said its origin was lost.', 'Ruth Norvik'],
    ['the second half of a double name', 'Sophie Lund-Yates wrote the note.', 'Sophie Lund-Yates'],
    ['a particle and a plural', 'Professor Anneke de Vries wrote the note.', 'Anneke de Vries'],
  ])('%s', (_, paragraph, name) => {
    expect(peopleIn(paragraph)).toContain(name);
  });
});
