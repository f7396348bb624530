import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const SAID = ['“This isn’t the end of it,”', '“We had no time to move the boats,”', '“Is that all you have?”', '“No comment,”'];
const ALONE = SAID.map((words) => words.replace(/,”$/, '.”'));

/** Sentences in which one speaks beside another, whose name stands nearer, first, or where a speaker's might. */
const BEHIND: readonly (readonly [string, (who: string, other: string, words: string) => string])[] = [
  ['told', (who, other, words) => `${words} ${who} told ${other}.`],
  ['spoken of', (who, other, words) => `${words} ${who} said of ${other}.`],
  ['pointed at', (who, other, words) => `${words} ${who} said, pointing at ${other}.`],
  ['looking on', (who, other, words) => `${words} ${who} said as ${other} looked on.`],
  ['who hears it', (who, other, words) => `${words} ${other} heard ${who} say.`],
  ['shouted at', (who, other, words) => `${words} ${who} was heard shouting at ${other}.`],
  ['seen in the video', (who, other, words) => `${words} ${who} can be heard saying in a video of ${other}.`],
  ['whom the words are of', (who, _, words) => `${words} ${who} was quoted as saying in the report.`],
  ['written to', (who, other, words) => `${words} ${who} wrote in a letter to ${other}.`],
];
const BEFORE: typeof BEHIND = [
  ['compared', (who, other, words) => `Unlike ${other}, ${who} said: ${words}`],
  ['replied to', (who, other, words) => `Replying to ${other}, ${who} said: ${words}`],
  ['thanked', (who, other, words) => `${who} thanked ${other} and said: ${words}`],
  ['whom a reply is for', (who, other, words) => `${who}’s reply to ${other} was short: ${words}`],
  ['at the side', (who, other, words) => `With ${other} at the front, ${who} said: ${words}`],
  ['speaking before', (who, other, words) => `After ${other} spoke, ${who} said: ${words}`],
];
const PAIRS = [
  ['Ann Tessmar', 'Tom Hale'],
  ['Joaquín Ferreira', 'Mary Brandt'],
] as const;

/** Who says words in marks, and the words. */
const read = (sentence: string): string[] =>
  quotationsOf(analyze(`Town news of the week\n\n${sentence}\n`, { published: '2024-05-06' })).map(
    ({ speaker, kind, words }) => `${speaker} (${kind}): ${words.join(' … ')}`,
  );

describe.each(PAIRS)('%s speaks, and not %s', (who, other) => {
  test.each(BEHIND)('who is %s', (_, write) => {
    for (const words of SAID) expect(read(write(who, other, words))).toEqual([`${who} (direct): ${words}`]);
  });

  test.each(BEFORE)('who is %s', (_, write) => {
    for (const words of ALONE) expect(read(write(who, other, words))).toEqual([`${who} (direct): ${words}`]);
  });
});

test('who is heard says it, however many words the name has', () => {
  const sentence = '“We will not sell the ferry,” Paul O’Neill heard Nguyen Thi Lan say.';
  expect(read(sentence)).toEqual(['Nguyen Thi Lan (direct): “We will not sell the ferry,”']);
});

test('when somebody asked is no words of who answers', () => {
  expect(read('“Is that all you have?” Ann Tessmar said when Tom Hale asked.')).toEqual(['Ann Tessmar (direct): “Is that all you have?”']);
});

test('who is told of a verb that only leads to another one said what that tells', () => {
  const said = 'We had no time to move the boats before the storm.';
  const words = [`Ann Tessmar (direct): “${said}”`];
  for (const verbs of ['is said to have told friends', 'was reported to have claimed', 'continues to claim', 'denied insisting'])
    expect(read(`Ann Tessmar ${verbs}: “${said}”`)).toEqual(words);
  expect(read('Ann Tessmar was reported to have claimed that the boats were lost.')).toEqual([
    'Ann Tessmar (indirect): that the boats were lost',
  ]);
});

test('what is said within what another one tells is a part of that', () => {
  expect(read('Tom Hale clarified that when the mayor said the boats were late he meant the ferries.')).toEqual([
    'Tom Hale (indirect): that when the mayor said the boats were late he meant the ferries',
  ]);
});

test.each([
  ['Ann Tessmar trained, the menu tells us, “at the elbow of giants”.', 'the menu (direct): “at the elbow of giants”'],
  ['An internal memo seen by the Herald warns that the bridge is unsafe.', 'An internal memo (indirect): that the bridge is unsafe'],
  ['“I would marry this fish,” whispered my companion.', 'my companion (direct): “I would marry this fish,”'],
  ['At 14 she worked for the baker Tom Hale, whose first words to her were: “You are late.”', 'Tom Hale (direct): “You are late.”'],
  ['Did she think the ferry would sail? “No. And I did not mind.”', 'she (direct): “No. And I did not mind.”'],
])('who or what stands with the verb says it: %s', (sentence, expected) => {
  const found = quotationsOf(analyze(`Town news of the week\n\n${sentence}\n`)).map(
    ({ speaker, source, kind, words }) => `${speaker ?? source} (${kind}): ${words.join(' … ')}`,
  );
  expect(found).toEqual([expect.stringMatching(new RegExp(`${expected.split(' (')[0]} \\(`))]);
  expect(found[0]?.split('): ')[1]).toBe(expected.split('): ')[1]);
});

test('what somebody does between the words is no part of them', () => {
  expect(read('“The bus,” Ann Tessmar says, unwinding a scarf the length of a small road, “was being philosophical.”')).toEqual([
    'Ann Tessmar (direct): “The bus,” … “was being philosophical.”',
  ]);
  expect(read('“The boats,” Ann Tessmar said, “are late, as ever.”')).toEqual([
    'Ann Tessmar (direct): “The boats,” … “are late, as ever.”',
  ]);
});

test('what is said goes on behind how it was', () => {
  expect(read('They drink, Ann Tessmar says approvingly, like sailors.')).toEqual(['Ann Tessmar (indirect): They drink … like sailors']);
});

test('what the writer points out is no words of somebody behind it', () => {
  const said = 'Ann Tessmar waves. There is, I point out, no road. “Then for the water.”';
  expect(quotationsOf(analyze(`Town news of the week\n\n${said}\n`)).map(({ source }) => source)).not.toContain('I');
});

test('what the speaker did then is no part of it, whatever would be done', () => {
  expect(read('Ann Tessmar said the pier would be closed on Monday, but played down fears of a long wait.')).toEqual([
    'Ann Tessmar (indirect): the pier would be closed on Monday',
  ]);
});

test('who says so behind a headline’s verb is nothing that is said', () => {
  const text = 'Talks on the harbour “at the edge”, says envoy, as both sides blame each other\n\nAnn Tessmar left the hall early.\n';
  const [found] = quotationsOf(analyze(text, { published: '2024-05-06' }));
  expect([found?.source, found?.words]).toEqual(['envoy', ['Talks on the harbour “at the edge”']]);
});

test('words that are said to be another’s are none of the source', () => {
  const [found] = read('Money is there, according to the council, though helpers are, in Ann Tessmar’s words, “thin on the ground”.');
  expect(found).not.toContain('thin');
});

test('who is only thanked is told nothing, and for what is', () => {
  expect(read('Ann Tessmar thanked the crew and left.')).toEqual([]);
  expect(read('Ann Tessmar thanked the crew for “saving the town”.')).toHaveLength(1);
});
