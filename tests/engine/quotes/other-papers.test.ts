import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const HEAD = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.';

/** “source: words” of what is found in a text. */
const read = (text: string): string[] =>
  quotationsOf(analyze(text, { published: '2024-05-02' })).map(({ words, source }) => `${source ?? 'nobody'}: ${words.join(' … ')}`);
const inBody = (...paragraphs: string[]): string[] => read([HEAD, ...paragraphs].join('\n\n'));

type Case = readonly [title: string, paragraphs: string | readonly string[], expected: readonly string[]];
const holds = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (_, paragraphs, expected) => {
    expect(inBody(...[paragraphs].flat())).toEqual(expected);
  });
};

describe('words in marks that no verb reports are said', () => {
  holds([
    [
      'by whom the writer asks',
      'Babs Ode has worked here since 1979. I ask her how she knows. “He sent my brother down.”',
      ['I: how she knows', 'her: “He sent my brother down.”'],
    ],
    [
      'by whom something is enough for',
      [
        '“It is a stay, not a pardon,” trustee Dale Marsh said.',
        'For Ms. Brandt, it was enough. “I cried in the car. Then I bought a cake.”',
      ],
      ['trustee Dale Marsh: “It is a stay, not a pardon,”', 'Ms. Brandt: “I cried in the car. Then I bought a cake.”'],
    ],
    [
      'by whose answer it is, a paragraph above',
      ['Ms Brandt’s response was blunt.', '“Due course is under two metres of water.”'],
      ['Ms Brandt: “Due course is under two metres of water.”'],
    ],
  ]);
});

describe('reported words end', () => {
  holds([
    [
      'before what a manager declines to divulge',
      'Manager Ann Brandt confirmed that a complaint had been received but declined to divulge details.',
      ['Manager Ann Brandt: that a complaint had been received'],
    ],
    [
      'before what a paper notes besides',
      'Their report describes the school as “charming but old” and notes that each pupil costs $41,000 a year.',
      ['Their report: the school as “charming but old”', 'nobody: that each pupil costs $41,000 a year'],
    ],
    [
      'before who wonders meanwhile, and what they do',
      'Rider Tom Hale said the young needed the stadium while Ann Brandt, a vegetable seller, wondered why “people who have no water are given grass”.',
      ['Rider Tom Hale: the young needed the stadium', 'Ann Brandt: why “people who have no water are given grass”'],
    ],
    [
      'before how they were heard',
      'Ms Brandt said that “if they come for the boats they can come through me”, to laughter from the benches.',
      ['Ms Brandt: that “if they come for the boats they can come through me”'],
    ],
    [
      'behind another sentence’s beginning',
      'There is a shop, and in August, according to Ann Brandt, 800 people a day come to look at it.',
      ['Ann Brandt: in August … 800 people a day come to look at it'],
    ],
    [
      'behind all that an aside parts',
      'It is, Brandt insists, not about the ferry, though the ferry is in every line of it.',
      ['Brandt: It is … not about the ferry, though the ferry is in every line of it'],
    ],
    [
      'with the reports that somebody denies',
      'Ann Brandt said reports that she had told a meeting the ferry was “dead in the water” were wide of the mark.',
      ['Ann Brandt: reports that she had told a meeting the ferry was “dead in the water” were wide of the mark'],
    ],
    [
      'before what another one cuts in with',
      '“The boats –” Brandt began. “They are gone,” Hale cut in.',
      ['Brandt: “The boats –”', 'Hale: “They are gone,”'],
    ],
  ]);
});

describe('a participle goes on with what somebody says', () => {
  holds([
    [
      'behind who says so',
      'A deal could be signed next week, the officials said, cautioning that no decision had been made.',
      ['the officials: A deal could be signed next week', 'the officials: that no decision had been made'],
    ],
    [
      'behind a verb that may not report',
      'The mayor agreed, cautioning that no decision had been made.',
      ['The mayor: that no decision had been made'],
    ],
    ['behind whom it tells', 'Breakfast, Olga informs me, is when I wake up.', ['Olga: Breakfast … is when I wake up']],
  ]);
});

describe('who says it', () => {
  holds([
    [
      'stands right behind the semicolon',
      'The firm says the café is ‘at the end of its life’; a notice in the window, signed by the guests, says ‘So are we’.',
      ['The firm: the café is ‘at the end of its life’', 'a notice in the window, signed by the guests: ‘So are we’'],
    ],
    ['is who runs, not after whom', 'A paramedic ran after him yelling “Stop!” and was nearly struck.', ['A paramedic: “Stop!”']],
    [
      'is nobody where it transpired',
      'Potholes, it transpired, were “trending in the right direction”.',
      ['nobody: Potholes … were “trending in the right direction”'],
    ],
    [
      'is all of a bench',
      'A division bench of Justices Brandt and Marsh observed that citizens should wait.',
      ['A division bench of Justices Brandt and Marsh: that citizens should wait'],
    ],
  ]);

  it('is whom a headline names behind the marks, however much it tells of', () => {
    const headline = '‘I never wanted to be the funny one’: Nora Quill on grief, gags and going solo';
    expect(read(`${headline}\n\nNora Quill is late.`)).toEqual(['Nora Quill: ‘I never wanted to be the funny one’']);
  });

  it('is nobody where a headline tells what a town does', () => {
    const headline = '‘It came up the street like a train’: flood-hit Corrigan counts the cost';
    expect(read(`${headline}\n\nIt rained.`)).toEqual(['nobody: ‘It came up the street like a train’']);
  });
});

describe('what nobody says', () => {
  holds([
    ['of what somebody was told', 'Told of that, the opener burst out laughing.', []],
    ['how all call somebody', 'There is Mr Marsh, and a retired driver everybody calls Coach.', []],
    ['to whom somebody complained', 'Ann Brandt had complained to the regulator but was told to wait.', []],
    ['what a warning means', 'A red warning means there is a danger to life.', []],
    ['a title that asks', 'The essay “Is the Sea Ours?” was read by Ann Brandt.', []],
    ['what a talk is titled', 'Her talk, titled “What did the sea do?”, was full.', []],
  ]);

  it('has a headline’s warning for a coast', () => {
    expect(read('Storm Petra live: red warning for north-west as ferries cancelled\n\nIt rained.')).toEqual([]);
  });

  it('holds a ransom note', () => {
    expect(inBody('“I am delighted,” he began, in the voice of one reading a ransom note, “to be able to open the bridge.”')).toEqual([
      'he: “I am delighted,” … “to be able to open the bridge.”',
    ]);
  });

  it('is as though it had been said', () => {
    const { quotations } = analyze(`${HEAD}\n\nShe looks at me as though I have asked her age.`);
    expect(quotations.map(({ factuality }) => factuality)).toEqual(['hypothetical']);
  });
});

describe('talk behind dashes', () => {
  const kindsOf = (...paragraphs: string[]) => quotationsOf(analyze([HEAD, ...paragraphs].join('\n\n'))).map(({ kind }) => kind);

  it('is word by word', () => {
    expect(kindsOf('– We are late, said Ann Lee.', '– You are always late, replied Tom Hale.')).toEqual(['direct', 'direct']);
  });

  it('is told again where it lists what somebody said', () => {
    expect(kindsOf('– The ferry is late, the council said.')).toEqual(['indirect']);
  });
});
