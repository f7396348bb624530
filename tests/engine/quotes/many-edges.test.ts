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

test('who is questioned, or asked in so many words, says nothing', () => {
  for (const sentence of ['Three men are being questioned about the theft.', 'Ann Tessmar was quizzed about the theft by police.'])
    expect(analyze(`Town news of the week\n\n${sentence}\n`).quotations).toEqual([]);
});

test('what is the writer’s own view is nobody’s words', () => {
  expect(analyze('Town news of the week\n\nIn my view, the plan was unlawful.\n').quotations).toEqual([]);
});
