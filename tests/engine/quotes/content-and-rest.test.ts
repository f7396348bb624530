import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const HEAD = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n';
/** “source: words” of what is found in a paragraph. */
const inBody = (paragraph: string): string[] =>
  quotationsOf(analyze(HEAD + paragraph, { published: '2024-05-02' })).map(({ words, source }) => `${source}: ${words.join(' … ')}`);

describe('what goes on behind “, she said,”', () => {
  it.each([
    [
      'is a phrase',
      'The key had been found, Ms. Brandt said, in a cupboard in Ostby.',
      'Ms. Brandt: The key had been found … in a cupboard in Ostby',
    ],
    [
      'has no verb',
      'The crews ask for patience, said Ms. Brandt, but also for better boats.',
      'Ms. Brandt: The crews ask for patience … but also for better boats',
    ],
    [
      'is a clause',
      'Ms. Brandt had been rowing, she said, and so had everyone else on the pier.',
      'she: Ms. Brandt had been rowing … and so had everyone else on the pier',
    ],
    [
      'says why',
      'The ferry is late, Ms. Brandt said, because nobody has paid for the fuel.',
      'Ms. Brandt: The ferry is late … because nobody has paid for the fuel',
    ],
    [
      'tells more of it',
      'The firm will sell its old ferries, people familiar with the plan said, a step that could bring in three million.',
      'people familiar with the plan: The firm will sell its old ferries … a step that could bring in three million',
    ],
    [
      'stands behind a day',
      'The key had been found, Ms. Brandt said on Friday, in a cupboard in Ostby.',
      'Ms. Brandt: The key had been found … in a cupboard in Ostby',
    ],
    ['is all that “is” was for', 'The ferry is, they say, safe.', 'they: The ferry is … safe'],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual([expected]);
  });

  it.each([
    ['tells where it was said', 'The ferry is late, Ms. Brandt said, in a letter to the town.', 'Ms. Brandt: The ferry is late'],
    ['tells what she did next', 'The ferry is late, Ms. Brandt said, and left the room.', 'Ms. Brandt: The ferry is late'],
    ['tells who she is', 'The ferry is late, said Ann Brandt, a pilot in Ostby.', 'Ann Brandt, a pilot in Ostby: The ferry is late'],
  ])('but not when it %s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual([expected]);
  });
});

describe('words of another one within a content', () => {
  it.each([
    [
      'a reply',
      'Mr Brandt said that the pier had cost £812,000, to which Ann Ode replied: “You could have carried them across for that.”',
      ['Mr Brandt: that the pier had cost £812,000', 'Ann Ode: “You could have carried them across for that.”'],
    ],
    [
      'a reply without marks',
      'The skipper said the ferry would sail by June, to which Ode responded that he had heard that before.',
      ['The skipper: the ferry would sail by June', 'Ode: that he had heard that before'],
    ],
    [
      'what the speaker declines',
      'Ms. Brandt said the crews had left the pier but declined to say why.',
      ['Ms. Brandt: the crews had left the pier'],
    ],
    [
      'what is told of another before a colon',
      'Ms. Brandt said both boats were “old wrecks,” but she had a word for one of them: “You can see the sky from it.”',
      ['Ms. Brandt: both boats were “old wrecks,”', 'Ms. Brandt: “You can see the sky from it.”'],
    ],
    [
      'what is told before a sentence in marks',
      'Later, Ms. Brandt was blunter still about the state of her old pier: “There is just a lot of rust on it,” she said.',
      ['she: “There is just a lot of rust on it,”'],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual(expected);
  });

  it('what is told within a content is not said behind it', () => {
    expect(
      inBody(
        'When she came, Ms. Brandt recalls, she was told by one skipper that she was too small. “I was told my boots were a problem.”',
      ).filter((one) => one.startsWith('one skipper: “')),
    ).toEqual([]);
  });

  it('but a clause that goes on into marks stays whole', () => {
    expect(inBody('If the vote fails, “I think it is over for the pier,” Ms. Brandt said.')).toEqual([
      'Ms. Brandt: If the vote fails, “I think it is over for the pier,”',
    ]);
  });

  it('nor is the occasion part of it', () => {
    expect(inBody('Ms. Brandt called the vote “rigged” in a tweet on Tuesday.')).toEqual(['Ms. Brandt: the vote “rigged”']);
  });
});
