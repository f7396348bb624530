import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const BODY = 'The harbour was shut for two days, and the ferry lay at the pier.';
/** Each quotation as “speaker: words”. */
const read = (paragraphs: string): string[] =>
  quotationsOf(analyze(`A long week in the town of Kell\n\n${paragraphs}\n`, { published: '2024-05-06' })).map(
    ({ speaker, words }) => `${speaker}: ${words.join(' … ').replace(/^[“"]|[”".]+$/g, '')}`,
  );

describe('a list of what people said', () => {
  const found = ['Ann Tessmar: We had no time to move the boats', 'Tom Hale: It was the storm of the century'];

  test.each([
    [
      'labels with an age and a trade',
      'Ann Tessmar, 41, nurse: “We had no time to move the boats.”',
      'Tom Hale, 62, fisherman: “It was the storm of the century.”',
    ],
    [
      'labels with an age in a bracket',
      'Ann Tessmar (41): “We had no time to move the boats.”',
      'Tom Hale (62): “It was the storm of the century.”',
    ],
    [
      'labels with an office',
      'Ann Tessmar, mayor of Kell: “We had no time to move the boats.”',
      'Tom Hale, a fisherman: “It was the storm of the century.”',
    ],
    [
      'names above',
      'Ann Tessmar, 41, nurse\n\n“We had no time to move the boats.”',
      'Tom Hale, 62, fisherman\n\n“It was the storm of the century.”',
    ],
    [
      'names below',
      '“We had no time to move the boats.”\n\nAnn Tessmar, 41, nurse',
      '“It was the storm of the century.”\n\nTom Hale, 62, fisherman',
    ],
    ['names on the line below', '“We had no time to move the boats”\nAnn Tessmar', '“It was the storm of the century”\nTom Hale'],
    ['names in brackets', '“We had no time to move the boats.” (Ann Tessmar, nurse)', '“It was the storm of the century.” (Tom Hale)'],
    [
      'names behind a long dash without a space',
      '“We had no time to move the boats.” ―Ann Tessmar',
      '“It was the storm of the century.” ―Tom Hale',
    ],
  ])('gives each the own words, with %s', (_, one, two) => {
    expect(read(`${BODY}\n\n${one}\n\n${two}\n\n${BODY}`)).toEqual(found);
  });

  test('gives each the own words, line by line', () => {
    const lines = '- Ann Tessmar, mayor: “We had no time to move the boats.”\n- Tom Hale, fisherman: “It was the storm of the century.”';
    expect(read(`What they said:\n\n${lines}\n\n${BODY}`)).toEqual(found);
  });

  test('has no speakers in titles, stage directions and a byline', () => {
    expect(read(`${BODY}\n\n“The Last Boat”\n\nAnn Tessmar, Kell Press\n\n${BODY}`)).toEqual([]);
    expect(read(`${BODY}\n\n“We had no time to move the boats.” (Applause)\n\n${BODY}`)[0]).not.toMatch(/^Applause/);
    expect(read(`Ann Tessmar\n\n“We had no time to move the boats.”\n\n${BODY}`)[0]).not.toMatch(/^Ann/);
  });
});

describe('a talk', () => {
  const LEAD = 'Sean O’Driscoll, the mayor of Kell, spoke to Mary van Dam about the flood.';
  const WORDS = ['Where were you?', 'At home. The radio was silent all night.', 'How much will it cost?', '$3 million, give or take.'];
  const turns = (asks: string, answers: string): string => WORDS.map((words, k) => `${k % 2 ? answers : asks} ${words}`).join('\n\n');

  test.each([
    ['names with a particle and an apostrophe', 'van Dam:', 'O’Driscoll:'],
    ['an office in front of a name in a bracket', 'Mary van Dam:', 'The Minister for Ports (Sean O’Driscoll):'],
    ['bare letters, and a sum behind one', 'Q', 'A'],
  ])('has turns with %s', (_, asks, answers) => {
    const found = read(`${LEAD}\n\n${turns(asks, answers)}`);
    expect(found.map((turn) => turn.replace(/^.*?: /, ''))).toEqual(WORDS.map((words) => words.replace(/\.$/, '')));
    expect(found[1]).toMatch(/^Sean O’Driscoll/);
  });

  test.each(['*', '**', '_', '__'])('has answers below questions between %s', (mark) => {
    const asked = ['Where were you when the water came?', 'Have you slept?', 'Will you stand again?'].map(
      (words) => `${mark}${words}${mark}`,
    );
    const said = ['I was at home.', 'I slept in my car.', 'I have not decided.'];
    const found = read(`${LEAD}\n\n${asked.map((question, k) => `${question}\n\n${said[k]}`).join('\n\n')}`);
    expect(found.filter((turn) => turn.startsWith('Sean O’Driscoll'))).toHaveLength(said.length);
  });
});
