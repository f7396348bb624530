import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

/** Who says each quotation of these paragraphs, in order. */
const speakersIn = (...paragraphs: string[]): (string | undefined)[] =>
  quotationsOf(analyze(['A day in court', 'The town woke to fog.', ...paragraphs].join('\n\n'), { published: '2024-05-02' })).map(
    ({ speaker }) => speaker,
  );

describe('two who speak by turns', () => {
  it('have every second paragraph in marks each, behind a question and its answer', () => {
    expect(
      speakersIn(
        '“Where were you?” asked Ann Brandt, a lawyer with thirty years behind her.',
        '“I was away,” Tim Ode said.',
        '“Away?”',
        '“In Rome.”',
        '“Why not here?”',
        'The room went quiet.',
      ),
    ).toEqual(['Ann Brandt', 'Tim Ode', 'Ann Brandt', 'Tim Ode', 'Ann Brandt']);
  });

  it('are inferred, and unsure when the turns go on', () => {
    const { quotations } = analyze(
      'A day in court\n\nThe town woke to fog.\n\n“Is it safe?” the mayor, Ann Brandt, asked.\n\n“It is,” said Tim Ode.\n\n“Then why is it closed?”\n\n“Nobody has paid for it.”\n\n“Nobody at all?”',
      { published: '2024-05-02' },
    );
    expect(quotations.slice(2).map(({ certainty, evidence }) => [certainty, evidence[0]?.rule])).toEqual([
      ['inferred', 'takes-turn'],
      ['inferred', 'takes-turn'],
      ['unsure', 'takes-turn'],
    ]);
  });

  it.each([
    [
      'who gives an answer goes on with it',
      ['“Is that true?” asked Ann Brandt.', '“No,” Tim Ode said.', '“We have never done that in this town.”', 'That was all.'],
      'Tim Ode',
    ],
    [
      'a retort of a few words is the other one’s',
      ['“He cried last night,” said Ann Brandt.', '“I did not,” said Tim Ode.', '“You did.”', 'That was all.'],
      'Ann Brandt',
    ],
    [
      'whoever was reported before a short question answers it',
      ['Tim Ode said the sale was done “by the book”.', '“Whose book?” Ann Brandt asked.', '“The mayor’s, madam.”', 'That was all.'],
      'Tim Ode',
    ],
    ['who said one thing goes on with another', ['“I was away,” Tim Ode said.', '“I had no choice. I had to see my mother.”'], 'Tim Ode'],
    [
      'nobody speaks to himself by name',
      ['“We have never done that,” said Tim Ode.', '“That is a lie, Mr. Ode.”', 'That was all.'],
      undefined,
    ],
  ])('%s', (_, paragraphs, speaker) => {
    expect(speakersIn(...paragraphs).at(-1)).toBe(speaker);
  });
});

describe('a headline that drops its “were”', () => {
  it('names who is told, and not who says so', () => {
    const [first] = quotationsOf(analyze('Crews told they may not sail\n\nThe town woke to fog.', { published: '2024-05-02' }));
    expect(first?.source).toBeUndefined();
    const [other] = quotationsOf(analyze('Crews told the mayor they may not sail\n\nThe town woke to fog.', { published: '2024-05-02' }));
    expect(other?.source).toBe('Crews');
  });
});

describe('what a headline quotes', () => {
  it.each([
    ['at its beginning', '‘We were promised a ferry’: anger in Ostby', 'Ann Brandt'],
    ['without a colon', '‘We were promised a ferry’ as fog closes harbour', 'Ann Brandt'],
    ['in other words', '‘We were given a boat’: anger in Ostby', undefined],
  ])('is said by who says so in the article: %s', (_, headline, speaker) => {
    const text = `${headline}\n\nThe town woke to fog.\n\n“We were promised a ferry,” said Ann Brandt. “We got a raft.”`;
    expect(quotationsOf(analyze(text, { published: '2024-05-02' }))[0]?.speaker).toBe(speaker);
  });
});

describe('what is set apart in a paragraph of its own', () => {
  const said = '“We will never sell the ferry to anyone, whatever they pay,” said Ann Brandt.';
  it.each([
    ['behind somebody else', [said, '“I like boats,” said Tim Ode.', '“We will never sell the ferry to anyone.”', 'That was all.'], 2],
    ['before anybody speaks', ['“We will never sell the ferry to anyone.”', 'Tim Ode was not there.', said], 0],
  ])('is said by who says so elsewhere: %s', (_, paragraphs, at) => {
    expect(speakersIn(...paragraphs)[at]).toBe('Ann Brandt');
  });

  it('is nobody’s where two say the same', () => {
    const again = '“We will never sell the ferry to anyone,” Tim Ode said, too.';
    expect(speakersIn('“We will never sell the ferry to anyone.”', 'The town slept.', said, again)[0]).toBeUndefined();
  });
});
