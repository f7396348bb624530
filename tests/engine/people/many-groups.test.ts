import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const SAID = 'We had no time to move the boats before the storm';
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');
const read = (paragraph: string) => analyze(`Town news of the week\n\n${paragraph}\n`, { published: '2024-05-06' });

/** How bodies speak. */
const REPORTS: readonly (readonly [string, (body: string) => string])[] = [
  ['behind marks', (body) => `“${SAID},” ${body} said on Monday. The harbour was shut.`],
  ['in front of “that”', (body) => `${capital(body)} said that the boats had been moved before the storm. The harbour was shut.`],
  ['of itself', (body) => `${capital(body)} said on Monday it would close its office in Leeds. The harbour was shut.`],
];

describe.each(REPORTS)('a body that speaks %s is a group by its whole name', (_, report) => {
  test.each([
    'Tessmar & Sons',
    'Tessmar Holdings',
    'Tessmar SpA',
    'Tessmar City Council',
    'Tessmar Fire Brigade',
    'Tessmar Chamber of Commerce',
    'Tessmar Zoo',
    'Tessmar Residents’ Association',
    'the Bank of Tessmar',
    'the Church of Tessmar',
    'the Diocese of Tessmar',
    'the Museum of Tessmar',
    'the Health and Safety Executive',
    'the Senate Judiciary Committee',
    'the National Farmers’ Union',
    'the World Health Organization',
    'Banco Tessmar',
    'Grupo Tessmar',
    'Air Tessmar',
    'Al Jazeera',
    'Hamas',
    'Hezbollah',
    'Samsung',
    'Airbus',
    'Amazon',
    'Greenpeace',
    'Oxfam',
    'Unesco',
    'Uefa',
    'WHO',
    'China',
    'Israel',
    'Georgia',
    'Saudi Arabia',
    'Scotland',
    'Texas',
    'Leeds',
    'Sinn Féin',
    'Labour',
    'Boko Haram',
    'AT&T',
    'H&M',
    'Shell',
    'Ford',
    'Meta',
    'Nike',
    'Harvard',
    'Chelsea',
    'Rangers',
    'Ferrari',
    'Isis',
    'al-Shabaab',
    'Al Qaeda',
    'Save the Children',
    'Doctors Without Borders',
    'Mothers Against Drunk Driving',
    'Number 10',
    'No 10',
    'Brandt and Kessler Solicitors',
    'the All Blacks',
    'Manchester United',
  ])('%s', (body) => {
    const { people, quotations } = read(report(body));
    expect(people.map(({ name, kind }) => [kind, bare(name)])).toEqual([['group', bare(body)]]);
    expect(quotations.map(({ speaker }) => speaker)).toEqual([people[0]?.id]);
  });
});

describe('who is called like a body is somebody where the text shows it', () => {
  test.each([
    ['a first name', 'Nikola Tesla said that it was late. Tesla was not glad.', 'Nikola Tesla'],
    ['a first name that is a country, too', 'Jordan Tessmar said that it was late. Jordan was not glad.', 'Jordan Tessmar'],
    ['a surname that is a country, too', 'Ruth England said that it was late. England was not glad.', 'Ruth England'],
    ['a form of address', 'Mr Samsung said that it was late.', 'Samsung'],
    ['an age', 'Airbus, 34, was charged with theft on Monday. “No,” said Airbus.', 'Airbus'],
    ['a pronoun', 'Ford said on Monday that he was late. “No,” said Ann Brandt.', 'Ford'],
    ['a relative', 'Ann Brandt came late with her daughter, Chelsea. “No,” Ann Brandt said.', 'Chelsea'],
    ['a first name of the family', 'Ann Bank and Tom Bank came late. “No,” Bank said.', 'Ann Bank'],
  ])('by %s', (_, paragraph, name) => {
    expect(
      read(paragraph)
        .people.filter(({ kind }) => kind === 'person')
        .map((person) => person.name),
    ).toContain(name);
  });
});

test('the head of a body whose name has “of” speaks, not the body', () => {
  for (const body of ['The Ministry of Health', 'The University of Tessmar', 'The Port of Tessmar Authority']) {
    const { people, quotations } = read(`${body}’s chief executive, Ann Brandt, said that the boats had been moved.`);
    expect(people.find(({ id }) => id === quotations[0]?.speaker)?.name).toBe('Ann Brandt');
  }
});

test('a number, or words of English that are a body’s name elsewhere, name nobody where nobody speaks', () => {
  for (const paragraph of [
    'He lives at Number 10 with a dog.',
    'We must save the children, he said.',
    'The doctors without borders to cross, he said.',
  ])
    expect(read(paragraph).people.filter(({ kind, name }) => kind === 'group' && !/^(?:He|We)$/.test(name))).toEqual([]);
});
