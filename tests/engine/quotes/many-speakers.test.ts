import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const SAID = 'We had no time to move the boats before the storm';
const TOLD = 'the boats had been moved before the storm';
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How papers tell who said what; each holds one quotation. */
const REPORTS: readonly (readonly [string, (who: string) => string])[] = [
  ['behind the marks', (who) => `“${SAID},” ${who} said. The harbour was shut.`],
  ['behind short words in marks', (who) => `“We had no time,” ${who} said. The harbour was shut.`],
  ['behind the verb', (who) => `“${SAID},” said ${who}. The harbour was shut.`],
  ['in front of a colon', (who) => `${capital(who)} said: “${SAID}.” The harbour was shut.`],
  ['in front of “that”', (who) => `${capital(who)} said that ${TOLD}. The harbour was shut.`],
  ['behind a clause', (who) => `${capital(TOLD)}, ${who} said. The harbour was shut.`],
  ['between two halves', (who) => `“We had no time,” ${who} said, “to move the boats before the storm.”`],
  ['in front of a day and “that”', (who) => `${capital(who)} added on Monday that ${TOLD}. The harbour was shut.`],
];

describe.each(REPORTS)('who says it stands %s', (_, report) => {
  test.each([
    'O’Brien',
    'O’Tessmar',
    'D’Angelo',
    'McTessmar',
    'Tessmar-Brandt',
    'Anouk de Wit',
    'van Dam',
    'van der Laan',
    'al-Tessmar',
    'Ng',
    'Brun',
    'Wane',
    'Park Geun-hye',
    'Moon Jae-in',
    'Mary-Ann Tessmar',
    'Lloyd George',
    'T. S. Brandt',
    'the mayor',
    'two witnesses',
    'residents',
    'the pair',
    'the opposition',
    'sources close to the minister',
    'people close to the talks',
    'the ministry of defence',
  ])('%s', (who) => {
    const text = `Town news of the week\n\n${report(who)}\n`;
    const { people, quotations } = analyze(text, { published: '2024-05-06' });
    const sources = quotations.map(({ source }) => source && text.slice(source.start, source.end).toLowerCase());
    expect(sources).toEqual([who.toLowerCase()]);
    expect(people.map(({ id }) => id)).toContain(quotations[0]?.speaker);
  });
});

describe('what is told of whoever says it is no part of the words', () => {
  test.each([
    [`“${SAID},” Ann Tessmar, who runs the harbour, said.`, 'direct', 'Ann Tessmar'],
    [`“${SAID},” the firm, which owns the ferry, said in a statement.`, 'direct', 'The firm'],
    [`“${SAID},” Tom Hale, whose son was hurt, told the BBC.`, 'direct', 'Tom Hale'],
    [`“${SAID},” the mayor, Ann Tessmar, was quoted as saying.`, 'direct', 'Ann Tessmar'],
    [`${capital(TOLD)}, an official who gave no name said.`, 'indirect', 'An official'],
    ['Ann Tessmar said in an interview published on Sunday that the boats had been moved.', 'indirect', 'Ann Tessmar'],
  ])('%s', (paragraph, kind, who) => {
    const { people, quotations } = analyze(`Town news of the week\n\n${paragraph}\n`, { published: '2024-05-06' });
    expect(quotations.map((quotation) => quotation.kind)).toEqual([kind]);
    expect(people.find(({ id }) => id === quotations[0]?.speaker)?.name.toLowerCase()).toContain(who.toLowerCase());
    expect(quotations[0]?.content.length).toBe(1);
  });
});
