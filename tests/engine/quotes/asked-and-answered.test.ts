import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

/** All quotations of a paragraph: who says it, then its words. */
const read = (paragraph: string): string[] =>
  quotationsOf(
    analyze(`The day at the harbour\n\nThe mayor Ann Lee and the director Julian Marsh met on Monday.\n\n${paragraph}`, {
      published: '2024-05-02',
    }),
  ).map(({ words, source }) => `${source ?? 'nobody'}: ${words.join(' … ')}`);

describe('a question ends where its answer begins', () => {
  const questions: readonly (readonly [paragraph: string, question: string])[] = [
    ['Asked whether the archive would pay, he declined to give a figure.', 'whether the archive would pay'],
    ['Asked whether the council would pay, Lee declined.', 'whether the council would pay'],
    ['Asked if the pier was safe, the mayor paused.', 'if the pier was safe'],
    ['Asked what she would do next, Ann Lee shrugged and left.', 'what she would do next'],
    ['Asked if he would run again, Mr Marsh did not rule it out.', 'if he would run again'],
    ['When asked whether she would resign, the mayor refused to comment.', 'whether she would resign'],
    ['Asked why the boats were late, a spokesman for the company blamed the weather.', 'why the boats were late'],
  ];
  it.each(questions)('%s', (paragraph, question) => expect(read(paragraph)).toEqual([`nobody: ${question}`]));
  it('who asks is no part of it', () =>
    expect(read('Asked about the fare by reporters on the pier, Ann Lee laughed.')).toEqual(['reporters: about the fare']));
  it('what stands in marks behind it is the answer', () =>
    expect(read('Asked for her view, Ann Lee shrugged. “It is what it is.”')).toEqual([
      'nobody: her view',
      'Ann Lee: “It is what it is.”',
    ]));
  it('nobody is named where it stands behind the answer', () =>
    expect(read('“Aye,” said Bluey, asked if he’d do it again.')).toEqual(['Bluey: “Aye,”', 'nobody: if he’d do it again']));
  it('what is answered is a quotation of its own', () =>
    expect(read('Asked how long the work would take, she said: “Two years.”')).toEqual([
      'nobody: how long the work would take',
      'she: “Two years.”',
    ]));
});

describe('who says what is told apart', () => {
  const cases: readonly (readonly [paragraph: string, expected: readonly string[]])[] = [
    [
      'Ann Marsh said the pier was safe, and her lawyer, Ulf Brandt, said it was not.',
      ['Ann Marsh: the pier was safe', 'Ulf Brandt: it was not'],
    ],
    ['The winners, said Ann Marsh, are required to pay.', ['Ann Marsh: The winners … are required to pay']],
    ['The bill was denounced by two officials as “a disgrace” on Monday.', ['two officials: The bill … “a disgrace”']],
  ];
  it.each(cases)('%s', (paragraph, expected) => expect(read(paragraph)).toEqual(expected));
  it('whom somebody calls for help is no word of hers', () =>
    expect(read('Ann Marsh called police to report a fire.').join()).not.toContain('police'));
  it('what became of somebody is nothing that is said', () => expect(read('The skipper was declared dead at the harbour.')).toEqual([]));
});
