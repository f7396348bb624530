import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const capital = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1);
const withArticle = (role: string): string => `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`;

/** How papers say what somebody is. */
const PLACES: readonly (readonly [string, (role: string) => string])[] = [
  [
    'in front of the name, behind the words',
    (role) => `The plan was late again, ${role} Ann Tessmar said on Monday, and the town was not told.`,
  ],
  [
    'at the beginning of a sentence',
    (role) => `${capital(role)} Ann Tessmar said on Monday that the plan was late and that the town was not told.`,
  ],
  ['behind the name', (role) => `Ann Tessmar, ${withArticle(role)} from the harbour, said on Monday that the plan was late again.`],
  [
    'in front of a comma',
    (role) => `The ${role}, Ann Tessmar, said on Monday that the plan was late again and that the town was not told.`,
  ],
  [
    'behind a name behind the verb',
    (role) => `“The plan was late again,” said Ann Tessmar, ${withArticle(role)}, on Monday in the town hall.`,
  ],
  ['between an article and the name', (role) => `The town gave a prize to the ${role} Ann Tessmar, who came late, and to two others.`],
];

/** Trades and offices of one word and more; some that are adjectives, verbs or names as well, some that few lists have. */
const ROLES = [
  'art critic',
  'assistant professor',
  'banker',
  'beekeeper',
  'board member',
  'bookseller',
  'bus driver',
  'chief executive',
  'chief inspector',
  'chief of staff',
  'civil engineer',
  'climate scientist',
  'composer',
  'council leader',
  'defence lawyer',
  'defender',
  'deputy mayor',
  'district attorney',
  'editor-in-chief',
  'ex-minister',
  'ferry captain',
  'firefighter',
  'first lady',
  'forensic scientist',
  'former president',
  'goalkeeper',
  'greengrocer',
  'head chef',
  'head of communications',
  'head teacher',
  'director general',
  'hotelier',
  'human rights lawyer',
  'interpreter',
  'jeweller',
  'jazz singer',
  'junior doctor',
  'labourer',
  'lecturer',
  'locksmith',
  'make-up artist',
  'managing director',
  'marine biologist',
  'mother of three',
  'museum director',
  'music teacher',
  'naval officer',
  'neuroscientist',
  'novelist',
  'official',
  'opposition leader',
  'opera singer',
  'optician',
  'police constable',
  'potter',
  'president-elect',
  'professor of law',
  'rugby player',
  'sheep farmer',
  'shop steward',
  'singer-songwriter',
  'smallholder',
  'software engineer',
  'stonemason',
  'taxi driver',
  'town clerk',
  'translator',
  'under-secretary',
  'union leader',
  'vet',
  'viola player',
  'waitress',
  'youth worker',
];

describe.each(PLACES)('what somebody is stands %s', (_, tell) => {
  test.each(ROLES)('%s', (role) => {
    const text = `Town news of the week\n\n${tell(role)}`;
    const { people } = analyze(text, { published: '2024-05-06' });
    const [person] = people;
    expect(people.map(({ name }) => name)).toEqual(['Ann Tessmar']);
    expect(text.slice(person?.role?.start, person?.role?.end).toLowerCase()).toContain(role);
  });
});

test('a title in capitals is none of the name', () => {
  for (const title of ['Art Critic', 'Defence Lawyer', 'Ferry Captain', 'Head Chef', 'Taxi Driver', 'Urban Planner', 'Wildlife Expert']) {
    const { people } = analyze(`Town news\n\n${title} Ann Tessmar said on Monday that the plan was late and that the town was not told.`);
    expect(people.map(({ name }) => name)).toEqual(['Ann Tessmar']);
  }
});

test('an office in capitals is whole, and none of the name', () => {
  for (const office of ['Head of Policy', 'Head of Marketing', 'Managing Director', 'Managing Editor']) {
    const text = `Town news\n\n${office} Ann Tessmar said on Monday that the plan was late and that the town was not told.`;
    const { people } = analyze(text);
    expect(people.map(({ name, role }) => [name, text.slice(role?.start, role?.end)])).toEqual([['Ann Tessmar', office]]);
  }
});

test('whom somebody works for is named in front of a small trade', () => {
  const text = 'Town news\n\nMr Brandt was late on Monday. Brandt adviser Ann Tessmar said that it rained.';
  expect(analyze(text).people.map(({ name }) => name)).toEqual(['Brandt', 'Ann Tessmar']);
});
