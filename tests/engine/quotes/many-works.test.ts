import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const STYLES = [
  ['curly', (text: string) => text],
  ['straight', (text: string) => text.replace(/[“”]/g, '"')],
  ['single', (text: string) => text.replace(/“/g, '‘').replace(/”/g, '’')],
] as const;
const wordsIn = (text: string): string[] =>
  analyze(`A long week in the town of Kell\n\n${text}\n`, { published: '2024-05-06' }).quotations.map(({ content }) =>
    content.map(({ start, end }) => `A long week in the town of Kell\n\n${text}\n`.slice(start, end)).join(' '),
  );

describe.each(STYLES)('in %s marks', (_, write) => {
  test.each([
    ['wrote', (title: string) => `Ann Tessmar wrote “${title}” in 1994.`],
    ['sang', (title: string) => `Ann Tessmar sang “${title}” to a full hall.`],
    ['praised', (title: string) => `Critics praised “${title}”.`],
    ['read from', (title: string) => `She read from “${title}” on Monday.`],
    ['is known for', (title: string) => `Ann Tessmar is best known for “${title}” and for her poems.`],
    ['released', (title: string) => `The band released “${title}” in March.`],
    ['is the author of', (title: string) => `Ann Tessmar is the author of “${title}”.`],
  ])('a title is nothing that somebody said who %s it', (_, sentence) => {
    for (const title of ['The Last Boat', 'Rivers of Salt', 'A Song for Nobody']) expect(wordsIn(write(sentence(title)))).toEqual([]);
  });

  test.each([
    'Tom Hale directed “Who Killed the Mayor?” in Spain.',
    'She read from “Who Killed the Mayor?” on Monday.',
    '“Who Killed the Mayor?” is her third novel.',
    'Songs such as “Who Killed the Mayor?” made her rich.',
    'She painted “Who Killed the Mayor?” in Leeds.',
    'They danced to “Say It Again” all night.',
    'Ann Tessmar wrote “Say It Again” in 1994.',
    'Ann Tessmar is best known for “I Am Not Here” and for her poems.',
    'Ann Tessmar sang “Storm” to a full hall.',
  ])('a title that asks or tells something, or is one word, is nothing that somebody said: %s', (sentence) => {
    expect(wordsIn(write(sentence))).toEqual([]);
  });

  test.each([
    'Joe Hale, known as “the Boss”, ran the docks for years.',
    'Joe Hale was known to friends as “Big Joe”.',
    'Joe Hale was known to friends as “the Boss”.',
    'Joe Hale, known as “Iron Lady”, ran the docks for years.',
    'He went by the name of “Shorty”.',
    'It earned him the nickname of “Iron Joe”.',
  ])('a nickname is nothing that somebody said: %s', (sentence) => {
    expect(wordsIn(write(sentence))).toEqual([]);
  });

  test.each([
    ['Ann Tessmar wrote “We had no time” and left.', 'We had no time'],
    ['Ann Tessmar wrote: “The Last Boat has sailed.”', 'The Last Boat has sailed.'],
    ['Ann Tessmar praised the crew: “They never slept.”', 'They never slept.'],
    ['“Who killed the mayor?” is what Ann Tessmar asked the town.', 'Who killed the mayor?'],
    ['The crowd shouted “Out With Them!” at the bus.', 'Out With Them!'],
  ])('what somebody wrote or shouted stays: %s', (sentence, words) => {
    expect(wordsIn(write(sentence)).map((found) => found.replace(/^["“‘]|["”’]$/g, ''))).toEqual([words]);
  });
});
