import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, wordsOf } from '../load-engine.ts';

/** Everybody in a text: name, role, and the words of each mention. */
const peopleIn = (text: string) => {
  const analysis = analyze(`A report from the town hall\n\n${text}`, { published: '2024-05-06' });
  return analysis.people.map((person) => ({
    name: person.name,
    kind: person.kind,
    role: person.role ? wordsOf(analysis, person.role) : undefined,
    mentions: person.mentions.map(({ span }) => wordsOf(analysis, span)),
  }));
};
const person = (text: string, name: string) => peopleIn(text).find((one) => one.name === name);

describe('people', () => {
  test('are known by their short forms, and keep their fullest name', () => {
    const margaret = person('Margaret Hill opened the bridge. Hill said that the work had taken a year.', 'Margaret Hill');
    expect(margaret?.mentions.filter((words) => words === 'Hill')).toHaveLength(1);
  });

  test('have the role that the article writes in front of the name', () => {
    expect(person('On Monday Norwegian Finance Minister Ingrid Dahl met with reporters in Oslo.', 'Ingrid Dahl')?.role).toBe(
      'Norwegian Finance Minister',
    );
  });

  test('are two of one name where one is named after the other, and one where nobody is', () => {
    const names = (text: string) => peopleIn(text).map(({ name }) => name);
    expect(names('Her husband Edward Dale, son Edward Dale Jr. and sister Ann Charl died before her.')).toEqual([
      'Edward Dale',
      'Edward Dale Jr.',
      'Ann Charl',
    ]);
    expect(names('The mill was run by Edward Dale Jr. until May. Edward Dale left.')).toEqual(['Edward Dale Jr.']);
  });

  test('lose the possessive ending', () => {
    const names = peopleIn("Peter Olsen left early. Olsen's lawyer said he was tired.").map(({ name }) => name);
    // The lawyer is somebody else, called after Olsen.
    expect(names).toEqual(['Peter Olsen', "Olsen's lawyer"]);
  });

  test('are meant by the pronouns behind them', () => {
    const text = 'Maria Lopez was born in Madrid. She studied law, and her first book was a success.';
    expect(person(text, 'Maria Lopez')?.mentions).toEqual(['Maria Lopez', 'She', 'her']);
  });

  test('are not the “he” whose own clause names them', () => {
    const text = 'Robert Nolan arrived on Sunday. He met David Price at the station.';
    expect(person(text, 'David Price')?.mentions).toEqual(['David Price']);
  });

  test('are not “his” in a description of them, nor a pronoun of the other sex', () => {
    const text = 'Walter Price wrote poems. He went looking for his brother, George Price, who was ill. Ann Lopez met him.';
    expect(person(text, 'George Price')?.mentions).not.toContain('his');
    expect(person(text, 'Ann Lopez')?.mentions).toEqual(['Ann Lopez']);
  });

  test('are the same “she” in clauses that “and” joins', () => {
    const text = 'Maria Lopez studied in Rome. She was made a dame by Queen Sofia in 2012, and in 2015 she became a judge.';
    expect(person(text, 'Maria Lopez')?.mentions.filter((words) => words.toLowerCase() === 'she')).toHaveLength(2);
  });

  test('of one surname stay apart', () => {
    const names = peopleIn('Susan Miller and Thomas Miller both spoke. Mrs. Miller spoke first.');
    expect(names.filter(({ name }) => name.endsWith('Miller')).map(({ name }) => name)).toEqual(['Susan Miller', 'Thomas Miller']);
  });

  test('keep hyphens, particles and letters in their names', () => {
    const names = peopleIn('Jean-Claude Petit spoke with Ludwig van der Berg and Ann Lee FRS.').map(({ name }) => name);
    expect(names).toContain('Jean-Claude Petit');
    expect(names).toContain('Ludwig van der Berg');
  });
});

describe('a description is somebody’s', () => {
  const mentionsOf = (text: string, name: string): string[] | undefined => person(text, name)?.mentions;

  test('whom the “who” in front of it means', () => {
    expect(mentionsOf('They met Ruth Abbott, who was a surgeon in Leeds.', 'Ruth Abbott')).toContain('a surgeon');
  });

  test('who is told to be another thing as well', () => {
    expect(mentionsOf('Ruth Abbott was a lawyer and a writer.', 'Ruth Abbott')).toEqual(['Ruth Abbott', 'a lawyer', 'a writer']);
    expect(mentionsOf('Ruth Abbott met a lawyer and a writer.', 'Ruth Abbott')).toEqual(['Ruth Abbott']);
  });

  test('who is named only when the relative comes up again', () => {
    const text = 'Ruth Abbott was nine when her mother sold the farm. Her mother, Morwenna, cleaned the baths.';
    expect(mentionsOf(text, 'Morwenna')).toEqual(['her mother', 'Her mother', 'Morwenna']);
  });

  test('not another’s, whose relative is called the same', () => {
    const text = 'Ruth Abbott met Martin Keane. His mother sold the farm. Her mother, Morwenna, cleaned the baths.';
    expect(mentionsOf(text, 'Morwenna')).toEqual(['Her mother', 'Morwenna']);
  });
});

test('a pope whom the headline calls by his name alone is one', () => {
  const people = analyze('For Adrian, it is late\n\nPope Adrian left. “It is late,” Adrian said.', { published: '2024-05-06' }).people;
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Adrian', 3]]);
});

describe('a name that somebody had at birth', () => {
  test.each([
    ['“was born”', 'Ruth Casimir was born Ruth Anna Lindgren in Leeds.', 'Ruth Casimir', 'Ruth Anna Lindgren'],
    [
      '“she was born”',
      'Marguerite Abbott was a botanist. She was born Marguerite Alice Tull in Leeds.',
      'Marguerite Abbott',
      'Marguerite Alice Tull',
    ],
    ['a comma', 'The singer Kiki Moon, born Kathleen Marsh, has died.', 'Kiki Moon', 'Kathleen Marsh'],
    ['brackets', 'Ida Abbott (née Solheim) sang.', 'Ida Abbott', 'Solheim'],
  ])('is theirs, behind %s', (_, text, name, born) => {
    expect(person(text, name)?.mentions).toContain(born);
    expect(person(text, born)).toBeUndefined();
  });

  test('is not whoever was named before, or was born to them', () => {
    const names = peopleIn('Kathleen Marsh left. Kiki Moon was born to Ruth Lindgren. Moon, born in Leeds, met Marsh.').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Kathleen Marsh', 'Kiki Moon', 'Ruth Lindgren']);
  });
});

test('“she” is the one person whom the paragraph names, though nothing tells their sex', () => {
  const text = 'Mr Tom Hale gave the speech.\n\nTessmar was at the back of the hall. She had not expected to be called.';
  expect(person(text, 'Tessmar')?.mentions).toContain('She');
});

test('“she” stays open where two are named of whom nothing tells the sex', () => {
  const text = 'Mr Tom Hale gave the speech.\n\nThe ship took Dolma and Abbott on board. She had not expected to be called.';
  expect(peopleIn(text).flatMap(({ mentions }) => mentions)).not.toContain('She');
});

test('who wrote the article is none of whom it tells, unless it names them', () => {
  const read = (text: string): string[] =>
    analyze(text, { published: '2024-05-06' })
      .people.filter(({ kind }) => kind === 'person')
      .map(({ name }) => name);
  const text = 'A quiet week at the harbour\n\nBy Ruth Abbott\n\nThe harbour master, Ingrid Solheim, closed the pier.';
  expect(read(text)).toEqual(['Ingrid Solheim']);
  expect(read(`${text}\n\nRuth Abbott was there.`)).toContain('Ruth Abbott');
  expect(read(`${text}\n\nAdditional reporting by Omar Sayed; editing by Ida Keane.`)).toEqual(['Ingrid Solheim']);
  expect(read(`${text}\n\nOmar Sayed contributed reporting.`)).toEqual(['Ingrid Solheim']);
  expect(read(`${text}\n\nSayed reported from Leeds.`)).toEqual(['Ingrid Solheim']);
  expect(read(`${text}\n\nFollow Omar Sayed on Twitter @omarsay.`)).toEqual(['Ingrid Solheim']);
  expect(read(`${text}\n\nOmar Sayed/Getty Images\n\nThe pier is late.`)).toEqual(['Ingrid Solheim']);
  expect(read(`${text}\n\nPhoto: Omar Sayed\n\nThe pier is late.`)).toEqual(['Ingrid Solheim']);
  expect(read(`${text}\n\nOmar Sayed contributed much to the pier.`)).toContain('Omar Sayed');
  expect(read(`${text}\n\nReporting on the pier was late, Omar Sayed said.`)).toContain('Omar Sayed');
});

describe('what is not a person', () => {
  test.each([
    ['a place', 'The train from Berlin to Paris was late.'],
    ['a day and a month', 'It rained on Monday, and again in April.'],
    ['a ministry', 'The Ministry of Transport is in the old town.'],
    ['the first word of a sentence', 'However, nothing came of it. Nobody knew why.'],
  ])('%s', (_, text) => {
    expect(peopleIn(text).filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('any text', () => {
  test('gives mentions that are sorted and do not overlap, and ids that are unique', () => {
    const piece = fc.constantFrom(
      'Ann Lee',
      'Lee',
      'he',
      'She said',
      'the doctor',
      '“I know,”',
      '.',
      '\n\n',
      'of',
      'Jr.',
      '-',
      'de la',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { people } = analyze(pieces.join(' '));
        expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
        for (const { mentions } of people) {
          mentions.forEach(({ span }, i) => {
            expect(span.start).toBeLessThan(span.end);
            expect(span.start).toBeGreaterThanOrEqual(mentions[i - 1]?.span.end ?? 0);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps its people’s ids when a paragraph without names is added', () => {
    const text = 'A day in town\n\nMaria Lopez said that she was glad.\n\nPeter Olsen was not there.';
    const longer = text.replace('\n\nPeter', '\n\nIt rained all day, and the streets were empty.\n\nPeter');
    expect(analyze(longer).people.map(({ id }) => id)).toEqual(analyze(text).people.map(({ id }) => id));
  });
});
