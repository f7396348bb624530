import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const peopleIn = (paragraph: string): string[] =>
  analyze(`Town news of the week\n\n${paragraph}`, { published: '2024-05-06' })
    .people.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

/** How papers bring somebody in, and call them later by the surname alone. */
const STORIES: readonly (readonly [string, (name: string, surname: string) => string])[] = [
  [
    'speaks behind the words',
    (name, surname) =>
      `The plan for the harbour was late again, ${name} said on Monday. The town was told of it in May, and ${surname} was not glad.`,
  ],
  [
    'speaks in front of them',
    (name, surname) => `${name} told reporters that the plan was late. “We were told of it in May,” ${surname} said, and left the room.`,
  ],
  [
    'stands beside a role',
    (name, surname) =>
      `The head of the school, ${name}, was glad that the plan was late. “It was too dear,” ${surname} added on Monday evening.`,
  ],
  [
    'is one of several',
    (name, surname) =>
      `Police arrested ${name} and two others in the harbour on Monday. ${surname}, 34, was charged with theft and held overnight.`,
  ],
  [
    'did something long ago',
    (name, surname) =>
      `The house was built in 1904 by ${name}, who lived there for most of a long life, and it has stood empty since ${surname} died.`,
  ],
];

describe('somebody is one person by the whole name in every story', () => {
  describe.each(STORIES)('who %s', (_, tell) => {
    test.each([
      ['a surname that is a street', 'Alison', 'Lane'],
      ['a surname that is a street and a person’s', 'Madeline', 'Hall'],
      ['a surname that is a lake', 'Alison', 'Lake'],
      ['a surname that is a temple', 'Alison', 'Temple'],
      ['a surname that is a company', 'Alison', 'Dupont'],
      ['a surname that is a shop', 'Alison', 'Sears'],
      ['a surname that is a car', 'Peter', 'Ford'],
      ['a surname that is a city', 'Norberto', 'Albuquerque'],
      ['a surname that is an office', 'Alison', 'Justice'],
      ['a surname that is a rank', 'Alison', 'General'],
      ['a surname that is a trade', 'Alison', 'Farmer'],
      ['a surname that is a month', 'Alison', 'May'],
      ['a surname that is a day', 'Alison', 'Friday'],
      ['a surname that is a country', 'Alison', 'France'],
      ['a surname that is a people', 'Peter', 'German'],
      ['a surname that is an adjective', 'Alison', 'Poor'],
      ['a surname that is a virtue', 'Alison', 'Hope'],
      ['a surname of letters for an office', 'Sanjay', 'KC'],
      ['a first name that is a noun for a man', 'Guy', 'Marsh'],
      ['a first name that is a faith', 'Christian', 'Eklund'],
      ['a first name that is a people', 'Roman', 'Kozłowski'],
      ['a first name that no list has', 'Arpat', 'Numanoğlu'],
      ['a name from Kurdistan', 'Welat', 'Demir'],
      ['a name from Ghana', 'Eyram', 'Bonsra'],
      ['a name from Vietnam', 'Lan Vy', 'Bùi'],
      ['a name from Indonesia', 'Tri', 'Wulandari'],
      ['a particle in front of a word for what holds water', 'Pleun', 'van Dam'],
      ['two particles', 'Alma', 'van den Berg'],
      ['two surnames', 'Helena', 'Bonham Carter'],
      ['two surnames, of which one is a first name', 'Iain', 'Duncan Smith'],
      ['two surnames with a particle', 'Charlene', 'Jansen van Rensburg'],
      ['two surnames, of which one is a man’s first name', 'Kristin', 'Scott Thomas'],
      ['an Arabic name without its article', 'Nouri al-Tessmari', 'Tessmari'],
      ['a Portuguese surname without its particle', 'António Santos da Costa', 'Costa'],
    ])('%s', (_name, given, surname) => {
      expect(peopleIn(tell(`${given} ${surname}`, surname))).toEqual([`${given} ${surname}`]);
    });
  });
});

test('a street’s surname behind a form of address is somebody’s', () => {
  for (const surname of ['Lane', 'Church', 'Temple', 'Beach', 'Street', 'Abbey'])
    expect(peopleIn(`The plan was late again, Alison ${surname} said on Monday. “It was too dear,” Ms ${surname} added.`)).toEqual([
      `Alison ${surname}`,
    ]);
});

test('whoever is brought in as a relative is no short form', () => {
  expect(peopleIn('Ann Marie Tessmar came in May. Her sister, Marie Tessmar, was not glad.')).toEqual([
    'Ann Marie Tessmar',
    'Marie Tessmar',
  ]);
  expect(peopleIn('Ann Marie Tessmar came in May. The teacher Marie Tessmar was not glad.')).toEqual([
    'Ann Marie Tessmar',
    'Marie Tessmar',
  ]);
});

describe('a first name stands for the whole of it where that is the custom', () => {
  describe.each(STORIES)('who %s', (_, tell) => {
    test.each([
      ['Thai', 'Srettha Thavisin', 'Srettha'],
      ['Indonesian', 'Megawati Tessmaran', 'Megawati'],
      ['Icelandic', 'Katrín Jakobsdóttir', 'Katrín'],
      ['Ethiopian', 'Hailemariam Desalegn', 'Hailemariam'],
      ['Chinese', 'Tsai Ing-mei', 'Tsai'],
    ])('%s', (_name, name, first) => {
      expect(peopleIn(tell(name, first))).toEqual([name]);
    });
  });
});

test('surnames of Asia that are small words of English belong to the name', () => {
  expect(
    peopleIn('The vice premier He Lifeng met the head of the school, To Tessang, and the minister, Do Anh Tessang, on Monday.'),
  ).toEqual(['He Lifeng', 'To Tessang', 'Do Anh Tessang']);
  expect(peopleIn('He Lifeng said on Monday that the plan was late.')).toEqual(['He Lifeng']);
  expect(peopleIn('The town went on without them. To Ann Tessmar, it was all the same, and Do Tell was shut.')).toContain('Ann Tessmar');
});

describe('people of one surname', () => {
  const whoIs = (paragraph: string, words: string): string | undefined => {
    const text = `Town news of the week\n\n${paragraph}`;
    const at = text.lastIndexOf(words);
    return analyze(text, { published: '2024-05-06' }).people.find(({ mentions }) =>
      mentions.some(({ span }) => span.start <= at && span.end >= at + words.length),
    )?.name;
  };
  test.each([
    ['a couple', 'Tom and Ann Tessmar came late. “It rained,” Mr Tessmar said.', 'Mr Tessmar', 'Tom'],
    ['the wife of a couple', 'Tom and Ann Tessmar came late. “It rained,” Mrs Tessmar said.', 'Mrs Tessmar', 'Ann Tessmar'],
    ['a row', 'Peter, Tom and Ann Tessmar came late. Tom Tessmar is a cook.', 'Tom Tessmar', 'Tom Tessmar'],
    [
      'a father behind his name',
      'Tom Tessmar and his son, Ray Tessmar, came late. “It rained,” Tessmar senior said.',
      'Tessmar',
      'Tom Tessmar',
    ],
    [
      'a junior by his name',
      'Tom Tessmar Sr. and Tom Tessmar Jr. came late. “It rained,” the younger Tessmar said.',
      'Tessmar',
      'Tom Tessmar Jr.',
    ],
    [
      'a surname of two words',
      'Tom Van Dam and his son, Ray Van Dam, came late. “It rained,” the younger Van Dam said.',
      'Van Dam',
      'Ray Van Dam',
    ],
    ['none of them', 'Rihanne and Tom Tessmar sang. “It rained,” Mr Kessler said.', 'Kessler', 'Kessler'],
  ])('%s', (_, paragraph, words, name) => {
    expect(whoIs(paragraph, words)).toBe(name);
  });
});

describe('where somebody is from is none of the name', () => {
  test.each(['Afghan', 'Kenyan', 'Swede', 'Briton', 'Dane', 'Spaniard', 'Italian', 'Iranian', 'Pole', 'Canadian'])('%s', (people) => {
    for (const name of ['Rahmat Tessmar', 'Ann Tessmar', 'Jonas Lindgren', 'Rahmat']) {
      expect(peopleIn(`The race was won on Monday by the ${people} ${name}, who was an hour ahead of the rest.`)).toEqual([name]);
      expect(peopleIn(`“It was too hot,” the ${people} ${name} said on Monday at the harbour.`)).toEqual([name]);
    }
  });

  test('unless nobody’s name stands behind', () => {
    expect(peopleIn('The American Women of the town met the German Senate and the Italian Riviera Society on Monday.')).toEqual([]);
    expect(peopleIn('Dane Tessmar was late on Monday, and it rained all day.')).toEqual(['Dane Tessmar']);
    expect(peopleIn('The plan was late again, Thái Chi Tô said on Monday.')).toEqual(['Thái Chi Tô']);
  });
});
