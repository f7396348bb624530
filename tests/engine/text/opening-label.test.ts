import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf, wordsOf } from '../load-engine.ts';

const read = (...paragraphs: readonly string[]) => analyze(paragraphs.join('\n\n'), { published: '2024-05-06' });

describe('an entry of a live report', () => {
  const analysis = read(
    'Council votes on the pier: live',
    '6.15pm Councillor Ann Lee opened the debate. She said that the pier was old.',
    '6.30pm Shouts of “Shame!” came from the gallery.',
    '18:48 GMT Tom Fox says he is tired.',
    '7.05pm “We have won,” says Lee.',
    '8.20pm The mayor sat down.',
  );

  test('is headed by a time that is no part of whoever is named first', () => {
    expect(analysis.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ann Lee', 'Tom Fox']));
    const mentions = analysis.people.flatMap((person) => person.mentions.map(({ span }) => wordsOf(analysis, span)));
    expect(mentions.filter((words) => /\d|pm/.test(words))).toEqual([]);
    expect(quotationsOf(analysis).map(({ speaker }) => speaker)).not.toContain('pm');
  });

  test('dates what it tells and what is said in it', () => {
    expect(analysis.timeline.map(({ when, summary }) => `${when} ${wordsOf(analysis, summary)}`)).toContain(
      '2024-05-06T20:20 The mayor sat down',
    );
    expect(analysis.quotations.map(({ said }) => said)).toEqual(expect.arrayContaining(['2024-05-06T18:48', '2024-05-06T19:05']));
  });
});

test('a time that a sentence goes on with stays in it', () => {
  const analysis = read('Trains', '9.30 Monday is too late, Ann Lee said.');
  expect(quotationsOf(analysis)[0]?.words).toEqual(['9.30 Monday is too late']);
});

describe('the label of an agency', () => {
  test('is no part of what a headline reports', () => {
    const analysis = read('Exclusive-Firm in talks to sell pier, sources say', 'The pier is old.');
    expect(quotationsOf(analysis)[0]?.words).toEqual(['Firm in talks to sell pier']);
  });

  test('is a word of the sentence where it is joined to a small one', () => {
    const analysis = read('Boats', 'Exclusive-use zones will come, Ann Lee said.');
    expect(quotationsOf(analysis)[0]?.words).toEqual(['Exclusive-use zones will come']);
  });
});

describe('whom a letter is for', () => {
  test.each(['Sir – My late husband used to say that nobody ate eels.', 'SIR — My late husband used to say that nobody ate eels.'])(
    'says nothing in it: %s',
    (letter) => {
      const analysis = read('Letters', letter, 'Jean Marsh');
      expect(quotationsOf(analysis).map(({ source, words }) => `${source}: ${words.join()}`)).toEqual([
        'My late husband: that nobody ate eels',
      ]);
    },
  );
});
