import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How headlines give somebody's words. */
const HEADLINES: readonly (readonly [string, (who: string) => string, string])[] = [
  ['behind a clause and “says”', (who) => `Harbour will sink in ten years, says ${who}`, 'Harbour will sink in ten years'],
  ['in front of “says” behind a clause', (who) => `Harbour will sink in ten years, ${who} says`, 'Harbour will sink in ten years'],
  ['at the beginning', (who) => `${capital(who)} says harbour will sink in ten years`, 'harbour will sink in ten years'],
  ['in front of a colon', (who) => `${capital(who)}: Harbour will sink in ten years`, 'Harbour will sink in ten years'],
  ['in front of a colon and marks', (who) => `${capital(who)}: ‘Harbour will sink in ten years’`, 'Harbour will sink in ten years'],
  ['behind marks and a dash', (who) => `‘Harbour will sink in ten years’ – ${who}`, 'Harbour will sink in ten years'],
  ['behind marks and a colon', (who) => `‘Harbour will sink in ten years’: ${who}`, 'Harbour will sink in ten years'],
  ['in front of a warning', (who) => `${capital(who)} warns harbour will sink in ten years`, 'harbour will sink in ten years'],
  ['in front of what they call it', (who) => `${capital(who)} calls plan for harbour ‘a sad joke’`, '‘a sad joke’'],
  ['in front of what they slam it as', (who) => `${capital(who)} slams harbour plan as ‘sad joke’`, '‘sad joke’'],
];

describe.each(HEADLINES)('who a headline quotes stands %s', (_, headline, words) => {
  test.each([
    ['Tessmar', 'Ann Tessmar, the mayor of Leeds, said', 'Ann Tessmar'],
    ['mayor', 'Ann Tessmar, the mayor of Leeds, said', 'Ann Tessmar'],
    ['PM', 'Prime Minister Ann Tessmar said', 'Ann Tessmar'],
    ['minister', 'The transport minister, Ann Tessmar, said', 'Ann Tessmar'],
    ['ex-minister', 'The former minister Ann Tessmar said', 'Ann Tessmar'],
    ['police', 'Police said', 'Police'],
    ['council', 'The council said', 'council'],
    ['union', 'The Harbour Workers’ Union said', 'The Harbour Workers’ Union'],
    ['officials', 'Officials said', 'Officials'],
  ])('%s', (who, opening, name) => {
    const line = headline(who);
    const text = `${line}\n\n${opening} on Monday that the harbour was old. It rained all day, and the town was wet.\n`;
    const { people, quotations } = analyze(text, { published: '2024-05-06' });
    const [quotation, ...others] = quotations.filter(({ content }) => (content[0]?.start ?? 0) < line.length);
    expect(quotation?.content.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain(words);
    expect(others).toEqual([]);
    expect(people.find(({ id }) => id === quotation?.speaker)?.name.toLowerCase()).toBe(name.toLowerCase());
  });
});

test('a topic in front of a colon says nothing', () => {
  for (const line of ['Government: the road to ruin', 'Poll: Most want a new harbour', 'Harbour: Storm sinks two boats'])
    expect(analyze(`${line}\n\nIt rained on Monday.\n`).quotations).toEqual([]);
});
