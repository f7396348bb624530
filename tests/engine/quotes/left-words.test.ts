import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const HEAD = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n';
/** “source: words” of what is found in a paragraph. */
const inBody = (paragraph: string): string[] =>
  quotationsOf(analyze(HEAD + paragraph, { published: '2024-05-02' })).map(({ words, source }) => `${source ?? '?'}: ${words.join(' … ')}`);

describe('marks that nobody else claims belong to what they go on with', () => {
  it.each([
    [
      'joined by “and”',
      'Fox tweeted, “He did the same last week.” Another advised, “Slow down and live to see the sea,” and “Home is closer than you think.”',
      'Another: “Slow down and live to see the sea,” and “Home is closer than you think.”',
    ],
    [
      'joined by “and” behind who says so',
      '“This bridge must come with a guard,” said Ann Brandt, and “clear fines for whoever jumps.”',
      'Ann Brandt: “This bridge must come with a guard,” … and “clear fines for whoever jumps.”',
    ],
    [
      'in a clause behind who says so',
      '“We are deeply worried,” the teachers wrote in a letter to the mayor, that the council “may already have sold the fields.”',
      'the teachers: “We are deeply worried,” … that the council “may already have sold the fields.”',
    ],
    [
      'behind the first word of the next sentence',
      '“He should cheer for this town,” Ms Brandt said. Instead, “he just acts like a beaten man.”',
      'Ms Brandt: “He should cheer for this town,” … Instead, “he just acts like a beaten man.”',
    ],
    [
      'behind who they are about',
      '“We thought only Fox was rude,” said Ann Brandt. Marsh “kind of misspoke. This is not something he should talk about in public.”',
      'Ann Brandt: “We thought only Fox was rude,” … Marsh “kind of misspoke. This is not something he should talk about in public.”',
    ],
    [
      'behind a colon, without what stands before it',
      '“Never,” Ms Brandt says. Then: “Always. I had that one printed on a towel.”',
      'Ms Brandt: “Never,” … “Always. I had that one printed on a towel.”',
    ],
    [
      'behind a sentence that tells of something else',
      '“It is a joke about the whole town,” said Lena Ortega, who also plays in the show. But the large face over the theatre has not hurt the sales. “It has had a marvellous result.”',
      'Lena Ortega, who also plays in the show: “It is a joke about the whole town,” … “It has had a marvellous result.”',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toContain(expected);
  });

  it('and so does a second plain verb under “would”', () => {
    expect(
      inBody(
        'Nordhavn said on Tuesday it would cut 1,200 jobs, a tenth of its workforce, and halve its dividend after costs wiped out fourth-quarter profit.',
      ),
    ).toEqual([
      'Nordhavn: it would cut 1,200 jobs, a tenth of its workforce, and halve its dividend after costs wiped out fourth-quarter profit',
    ]);
  });

  it('but a sentence that is about somebody gives its marks to them', () => {
    const found = inBody('“The pier is safe,” Ms Brandt said. Marsh was blunt. “It will fall before the summer is over.”');
    expect(found).toContain('Ms Brandt: “The pier is safe,”');
    expect(found).toContain('Marsh: “It will fall before the summer is over.”');
  });
});

describe('marks that make no sense alone take the words before them', () => {
  it.each([
    [
      'a sentence that they end',
      'To keep the school, “you have to raise the rates and I am not that brave,” Ms Brandt said.',
      'Ms Brandt: To keep the school, “you have to raise the rates and I am not that brave,”',
    ],
    [
      'a phrase in front of who says so',
      'In other words, Ms Brandt explained, “who is going to pay for all of that?”',
      'Ms Brandt: In other words … “who is going to pay for all of that?”',
    ],
    [
      'the word that stands for what they are about',
      'He showed them a list that Ms Brandt said left out half of the town.',
      'Ms Brandt: that … left out half of the town',
    ],
    [
      'what they are about, however long who says so takes',
      'The mill, Ms Brandt told the court on Monday, was shut by then.',
      'Ms Brandt: The mill … was shut by then',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toContain(expected);
  });

  it.each([
    [
      'when they begin a sentence',
      'In the end, Ms Brandt said, “Nobody is going to pay for that.”',
      'Ms Brandt: “Nobody is going to pay for that.”',
    ],
    [
      'that tell when it was said',
      'On Monday, Ms Brandt said, “nobody is going to pay for that.”',
      'Ms Brandt: “nobody is going to pay for that.”',
    ],
  ])('but not %s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual([expected]);
  });
});

describe('who speaks, where the tree hangs them elsewhere', () => {
  it.each([
    [
      'a phrase right behind the verb',
      '“The drop is due to the fog, the fares, all the old trust stuff,” said a person close to the Brandts.',
      /^a person/,
    ],
    ['somebody who is told apart', '“Better watch out for the swell tonight,” tweeted another.', /^another:/],
    [
      '“it”',
      'The library admitted some guilt. Even so, it proudly declared that it had never given names to the police.',
      /^it: that it had/,
    ],
    ['somebody who is told of in between', 'Marsh, who has nearly 9,000 followers, tweeted, “The ferry is gone.”', /^Marsh.*: “The ferry/],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toContainEqual(expect.stringMatching(expected));
  });
});
