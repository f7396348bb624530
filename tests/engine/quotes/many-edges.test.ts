import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const CLAUSES = ['the boats had been moved before the storm', 'prices would rise again', 'the plan was unlawful'];
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Write = (who: string, clause: string) => string;
type Expect = (clause: string) => readonly string[];
const alone: Expect = (clause) => [clause];

/** Sentences about what somebody says, and what of each is said: its clause, unless more is told. */
const SENTENCES: readonly (readonly [string, Write, Expect])[] = [
  ['this week', (who, clause) => `${capital(who)} said this week ${clause}.`, alone],
  ['late on a day', (who, clause) => `${capital(who)} said late on Sunday ${clause}.`, alone],
  ['at the weekend', (who, clause) => `${capital(who)} said at the weekend ${clause}.`, alone],
  ['in whose view it is so', (who, clause) => `In the view of ${who}, ${clause}.`, alone],
  ['who puts it so', (who, clause) => `As ${who} put it, ${clause}.`, alone],
  ['who puts it so, behind it', (who, clause) => `${capital(clause)}, as ${who} put it.`, alone],
  ['what came of it', (who, clause) => `${capital(who)} said ${clause}, prompting anger in the town.`, alone],
  ['that another one disagrees', (who, clause) => `${capital(who)} said ${clause}, but Tom Hale disagreed.`, alone],
  ['by which way it was said', (who, clause) => `${capital(clause)}, ${who} said by email.`, alone],
  ['what was asked before', (who, clause) => `Asked why, ${who} said ${clause}.`, alone],
  ['what the speaker did then', (who, clause) => `${capital(who)} said ${clause}, and left the hall.`, alone],
  ['what a bracket tells', (who, clause) => `${capital(who)} said (and nobody laughed) that ${clause}.`, (clause) => [`that ${clause}`]],
  ['how it was heard', (who, clause) => `${capital(who)} said ${clause} – to loud applause.`, alone],
  ['whom it angered', (who, clause) => `${capital(who)} warned that ${clause}, angering the town.`, (clause) => [`that ${clause}`]],
  ['whose view it is', (who, clause) => `It is the view of ${who} that ${clause}.`, (clause) => [`that ${clause}`]],
  ['what another one did then', (who, clause) => `Tom Hale left after ${who} said that ${clause}.`, (clause) => [`that ${clause}`]],
  ['the evening on which it was said', (who, clause) => `On Tuesday evening ${who} said ${clause}.`, alone],
  [
    'what another one said',
    (who, clause) => `${capital(who)} said the harbour was shut; Tom Hale said ${clause}.`,
    (clause) => ['the harbour was shut', clause],
  ],
  [
    'what the same one added',
    (who, clause) => `${capital(who)} said the harbour was shut and added that ${clause}.`,
    (clause) => ['the harbour was shut', `that ${clause}`],
  ],
  [
    'who tells it, in the middle',
    (who, clause) => `${capital(clause)}, according to ${who}, in the north of the town.`,
    (clause) => [`${clause} … in the north of the town`],
  ],
];

describe.each(SENTENCES)('what is said holds nothing of %s', (_, write, expected) => {
  test.each(['Ann Tessmar', 'Joaquín Ferreira', 'Kell Council', 'the mayor', 'officials'])('where it is said by %s', (who) => {
    for (const clause of CLAUSES) {
      const text = `Town news of the week\n\n${write(who, clause)}\n`;
      const { quotations } = analyze(text, { published: '2024-05-06' });
      const found = quotations.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));
      expect(found.map((words) => words.charAt(0).toLowerCase() + words.slice(1))).toEqual(expected(clause));
    }
  });
});

const UNNAMED = 'An official who asked not to be named said that prices would rise.';
const PET_NAME = 'Tom “Tiny” Brandt said that prices would rise.';
const SUPPORTERS = 'Supporters of the plan added on Monday that prices would rise.';
const DEED = 'Tom Hale left after the mayor said that prices would rise.';
const DAY = 'On Monday evening officials said that prices would rise.';
const VIEW = 'It was Ann Tessmar’s view that prices would rise.';
test.each([
  [DEED, 'the mayor'],
  [DAY, 'officials'],
  [VIEW, 'Ann Tessmar'],
  [UNNAMED, 'An official who asked not to be named$'],
  [PET_NAME, 'Tom “Tiny” Brandt$'],
  [SUPPORTERS, 'Supporters'],
])('whoever says it is nobody and nothing else that “%s” tells of', (sentence, who) => {
  const text = `Town news of the week\n\n${sentence}\n`;
  const [quotation] = analyze(text, { published: '2024-05-06' }).quotations;
  expect(text.slice(quotation?.source?.start, quotation?.source?.end)).toMatch(new RegExp(`^${who}`));
});

test.each([
  'The mayor said the man hit her, and left the hall',
  'The mayor said the storm was the worst in years, and left ten homes without power',
  'The mayor said the plan could backfire, angering both sides',
])('what may as well be told of whom or what “%s” is about is said', (sentence) => {
  const text = `Town news of the week\n\n${sentence}.\n`;
  const [quotation] = analyze(text, { published: '2024-05-06' }).quotations;
  const said = quotation?.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  expect(`The mayor said ${said}`).toBe(sentence);
});

test('who is questioned, or asked in so many words, says nothing', () => {
  for (const sentence of ['Three men are being questioned about the theft.', 'Ann Tessmar was quizzed about the theft by police.'])
    expect(analyze(`Town news of the week\n\n${sentence}\n`).quotations).toEqual([]);
});

test('what is the writer’s own view is nobody’s words', () => {
  expect(analyze('Town news of the week\n\nIn my view, the plan was unlawful.\n').quotations).toEqual([]);
  expect(analyze('Town news of the week\n\nIt is our view that the plan was unlawful.\n').quotations).toEqual([]);
});
