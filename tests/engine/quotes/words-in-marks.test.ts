import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const HEAD = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n';
const read = (...paragraphs: string[]) =>
  quotationsOf(analyze(HEAD + paragraphs.join('\n\n'), { published: '2024-05-02' })).map(({ words, ...found }) => ({
    ...found,
    words: words.join(' … '),
  }));
/** “source: words” of what is found in a paragraph. */
const inBody = (paragraph: string): string[] => read(paragraph).map(({ words, source }) => `${source ?? '?'}: ${words}`);

describe('what a writer adds behind a dash', () => {
  it.each([
    [
      'is no part of words in marks',
      'Ms. Brandt called the skipper “the best sailor in Ostby” – a man whom she had met only once.',
      'Ms. Brandt: the skipper “the best sailor in Ostby”',
    ],
    [
      'is part of them where a second dash closes it',
      'Ms. Brandt said the call to “make Ostby whole again” — itself a slogan of the mayor — was a poor joke.',
      'Ms. Brandt: the call to “make Ostby whole again” — itself a slogan of the mayor — was a poor joke',
    ],
    [
      'is hardly told from them where it is a word or two',
      'Ms. Brandt said the skipper was “not fit to sail” — and more.',
      'Ms. Brandt: the skipper was “not fit to sail” — and more',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual([expected]);
  });
});

describe('words in marks that open a sentence and close with a comma are said', () => {
  it.each([
    [
      'by whom a verb names that looks like a noun',
      '“They know the price is too high,” a voice-over in the film states.',
      ['a voice-over in the film: “They know the price is too high,”'],
    ],
    [
      'in graves as well',
      "``They know the price is too high,'' a country music band sang.",
      ["a country music band: ``They know the price is too high,''"],
    ],
    [
      'by several who are only counted',
      '“They know the price is too high for us to pay,” the two write.',
      ['the two: “They know the price is too high for us to pay,”'],
    ],
    [
      'probably by who is named behind them without a verb',
      '“They know the price is too high,” Ulf Brandt from his desk.',
      ['Ulf Brandt: “They know the price is too high,”'],
    ],
    [
      'by nobody who can be told',
      '“They know the price is too high,” and with that the meeting was over.',
      ['?: “They know the price is too high,”'],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual(expected);
  });

  it('but not the name of a work', () => {
    expect(inBody('“The Price They Paid,” a film of last year, opens on Monday.')).toEqual([]);
  });
});

describe('a paragraph in marks carries on the words in marks before it', () => {
  it.each([
    [
      'whatever else their sentence says of what was said',
      '“The ferry will stay,” Ann Brandt told the paper, saying the mayor would “sink with it.”',
    ],
    ['whatever was asked', '“The ferry will stay,” Ann Brandt told a reporter when asked which boat she would keep.'],
  ])('%s', (_, before) => {
    const found = read(before, '“The crews know that well enough, and so do I.”');
    expect(found.find(({ words }) => words.includes('The crews'))?.speaker).toBe('Ann Brandt');
  });
});

describe('paragraphs whose marks were left open are one quotation', () => {
  it('also where nobody reports them', () => {
    const found = read(
      'The list hung on the pier.',
      '“We need a boat that sails.',
      '“We need a crew that is paid on time.',
      '“We need a new bell.”',
    );
    expect(found.map(({ words }) => words)).toEqual([
      '“We need a boat that sails. … “We need a crew that is paid on time. … “We need a new bell.”',
    ]);
  });

  it('but not where they were closed', () => {
    expect(read('The list hung on the pier.', '“We need a boat that sails.”', '“We need a crew that is paid on time.”')).toHaveLength(2);
  });
});

describe('words in marks that no verb reports', () => {
  it.each([
    ['a name between a dash and a colon', 'Crews agree - Ann Lee: “One of the lessons was simple: Keep on sailing.” [Post.]', 'Ann Lee'],
    [
      'more than one name',
      'Towns care more about fish - Ann Lee and Tim Ode: “We found that fish matter most.” [Post.]',
      'Ann Lee and Tim Ode',
    ],
    ['a name behind “from”', 'Signs were there all along -More from Ann Lee: “Our figures help confirm that both are true.”', 'Ann Lee'],
    [
      'who the sentence is about, not who does something meanwhile',
      'Ann Lee had a question for the crew as they tied up: “Who has the keys?”',
      'Ann Lee',
    ],
    ['whoever stands behind a verb', '“Lee out!” sang the away end.', 'the away end'],
    ['who would not be drawn', 'Ann Lee would not be drawn on whether she will stand. “Ask me Friday.”', 'Ann Lee'],
    ['who was bored', 'She was bored all through the nineties. “I used to draw on the forms.”', 'She'],
    ['whoever is said to have put it so', '“It was carnage out there.” That is how one nurse put it.', 'one nurse'],
    [
      'whoever stands behind what the tagger takes for a noun',
      '“It was a miracle for us all,” recounts skipper Ned Foley.',
      'skipper Ned Foley',
    ],
    ['a name behind a day', '“We say they are practising,” smiles Sunday school teacher Ruth Foley.', 'Sunday school teacher Ruth Foley'],
    ['a name that nobody knows', '“I kept telling him to hold on,” sobbed Aylin, 22.', 'Aylin'],
    ['who puts it so, whatever that is', 'As one placard had it: “Frack off.”', 'one placard'],
    ['of whom a verdict is', '“Shocking. Absolutely shocking,” was the verdict of Ann Lee.', 'Ann Lee'],
    [
      'who has words, not the paper',
      'In the words of the paper’s reviewer, the claim “would be sad if it were true”.',
      'the paper’s reviewer',
    ],
    ['whoever the line opens with, not what interrupts them', 'Ann Lee, to jeers: “That is simply untrue!”', 'Ann Lee'],
    ['nobody, where it is who was told', '“Stay indoors,” residents were told over loudspeakers.', undefined],
    ['whose take it is', 'Ann Lee’s take: “We got out of jail.”', 'Ann Lee'],
    ['probably whom the sentence before is about, with a cry', 'The crowd fell silent. Then, from the back: “Shame on you!”', 'The crowd'],
    ['whose account it is', 'Lind was, by Ann Lee’s own account, “a sickly, useless sort of boy”.', 'Ann Lee'],
    ['whose verdict it was, behind a dash', '“Rubbish!” – that was Ann Lee’s verdict on the plan.', 'Ann Lee'],
    ['whose message it was, behind its verb', '“Stay at home” was the message from Ann Lee.', 'Ann Lee'],
    ['who blames herself, and that is no part of them', 'Ann Lee blamed herself: “I picked the wrong team.”', 'Ann Lee'],
    ['whose last words they were', '“I will go” were her last words.', 'her'],
    ['whose message was clear', 'The message from Ann Lee was clear: “Stay at home.”', 'Ann Lee'],
    ['who puts it so, and “it” is no part of them', '“No mill, no town,” as Ann Lee put it.', 'Ann Lee'],
    ['who sings them', '“Out!” sang the away end.', 'the away end'],
    ['whose answer it was', 'The mayor’s answer was simple: “No.”', 'The mayor'],
    ['whose words they are', 'The ferry is, in the words of Ann Lee, “the best boat we have ever had.”', 'Ann Lee'],
    ['whose words they are, shortly', 'In Brandt’s words, “it is the best boat we have ever had.”', 'Brandt'],
    ['whose words a whole sentence is', 'In the words of Ann Lee, the bank is “rotten to the core”.', 'Ann Lee'],
    ['who puts it so', 'The bank is “rotten to the core”, as Ann Lee put it.', 'Ann Lee'],
    ['what looks like a noun to the tagger', '“It rained all week,” remembers Ann Lee, “and nobody came.”', 'Ann Lee'],
    ['whose words they are, behind them', '“It is the best boat we have ever had,” in Brandt’s words.', 'Brandt'],
  ])('are said by %s', (_, paragraph, source) => {
    expect(read(paragraph).map((found) => found.source)).toEqual([source]);
  });

  it('end where the sentence tells of what they stand on', () => {
    for (const sign of ['A banner reading “Not for sale”', 'A sign that says “Not for sale”'])
      expect(read(`${sign} hung in the window.`).map(({ words }) => words)).toEqual(['“Not for sale”']);
    expect(inBody('A message that read “We are fine” was sent at noon.')).toEqual(['A message that: “We are fine”']);
  });

  it('are said by whoever adds more, and “adding” is no part of who that is', () => {
    const found = read('“She is the best,” said coach Ann Lee, adding: “By a mile.”');
    expect(found.map(({ source }) => source)).toEqual(['coach Ann Lee', 'coach Ann Lee']);
  });

  it('go on behind who says so and a comma', () => {
    for (const verb of ['remembers', 'laughs'])
      expect(inBody(`“It rained,” ${verb} Ann Lee, “and nobody came.”`)).toEqual(['Ann Lee: “It rained,” … “and nobody came.”']);
    expect(inBody('“It rained all week,” remembers Ann Lee, “and nobody came.”')).toEqual([
      'Ann Lee: “It rained all week,” … “and nobody came.”',
    ]);
  });

  it('are an answer to what the paper asks, and the question is no part of them', () => {
    expect(inBody('Does she think anything will replace it? “A boat shop.”')).toEqual(['she: “A boat shop.”']);
  });

  it('are each somebody else’s where marks open beside marks that close', () => {
    expect(inBody('“I put it to you that you are lying.” “No, sir.” “You were there.”')).toEqual([
      '?: “I put it to you that you are lying.”',
      '?: “No, sir.”',
      '?: “You were there.”',
    ]);
  });

  it('are not said by two of whom the sentence above tells', () => {
    expect(read('Ann Lee and Tim Ode came, too.', '“We were slow all year and we do not know what to do.”').map((f) => f.source)).toEqual([
      undefined,
    ]);
  });

  it('are said by whom a relative clause tells of, without its opening', () => {
    expect(inBody('Ann Lee (who told the Herald “I am no hero”) was carried from the boat.')).toEqual(['Ann Lee: “I am no hero”']);
    expect(inBody('“I accept that,” replied the mayor, who said a review was under way.')).toEqual([
      'the mayor: “I accept that,”',
      'who: a review was under way',
    ]);
  });

  it('are not said by whom cries interrupt', () => {
    expect(inBody('“The lady knows what I think,” he told members to cries of “Shame!”')).toEqual([
      'he: “The lady knows what I think,”',
      '?: “Shame!”',
    ]);
  });

  it('are said by nobody who is named, behind a colon that tells of them', () => {
    expect(inBody('The reply was short: “We are closed.”')).toEqual(['?: “We are closed.”']);
  });

  it('are the name of a work where they look like one behind a colon', () => {
    expect(read('The film of the year: “Man of Steel.”')).toEqual([]);
  });

  it('are not said by whom the speaker turns to', () => {
    const found = read('The mayor told the crews - and even Ann Lee: “No boat was ever sold like this.”');
    expect(found.map(({ source }) => source)).toEqual(['The mayor']);
  });
});

describe('a paragraph in marks that nobody reports', () => {
  const words = '“We were slow all year and we do not know what to do.”';
  it('is probably said by the one person whom the sentence above is about', () => {
    expect(read('Ann Brandt was not happy with the crews.', words).map((found) => found.source)).toEqual(['Ann Brandt']);
  });

  it('is not where that sentence is about a thing, or tells what was done to somebody', () => {
    expect(read('The boats were sold in May.', words).map((found) => found.source)).toEqual([undefined]);
    expect(read('Ann Brandt was arrested in May.', words).map((found) => found.source)).toEqual([undefined]);
  });
});

describe('a paper that sets single marks', () => {
  const said = '‘It was a long year for every boat in the town,’ said Ann Brandt.';
  const below = '‘Nobody came to see us and we do not know what to do.’';

  it('has paragraphs of nothing but what somebody says', () => {
    expect(read(said, below).map(({ speaker, words }) => `${speaker}: ${words}`)).toEqual([
      `Ann Brandt: ‘It was a long year for every boat in the town,’ … ${below}`,
    ]);
  });

  it('may close them before the full stop', () => {
    const found = read(said, '‘Nobody came to see us and we do not know what to do’.', 'The pier was sold.');
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ann Brandt']);
    expect(found[0]?.words).toContain('Nobody came to see us');
  });

  it('calls works by the same marks', () => {
    expect(read(said, 'Her novel ‘The Boats of Ostby’ came out in 2011. ‘The Boats Go Home’ followed.')).toHaveLength(1);
  });
});

describe('a paragraph in double marks', () => {
  const above = 'Ann Brandt says the pier will be busy at Easter.';

  it('may close them before the full stop', () => {
    const found = read(above, '“We want everybody to know that the nurse comes on market days”.');
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ann Brandt', 'Ann Brandt']);
  });

  it('is probably said by whom the sentence above is about, not a heading', () => {
    const words = '“We want everybody to know that the nurse comes on market days.”';
    expect(read('Ann Brandt thought the town was slow.', words).at(-1)?.speaker).toBe('Ann Brandt');
    expect(read('ANN BRANDT RUNS FOR MAYOR', words).at(-1)?.speaker).toBeUndefined();
  });

  it('may be a title before the full stop', () => {
    expect(read(above, 'The cup has four words on it. “A House by the Water”.')).toHaveLength(1);
  });
});

describe('a word in marks beside a verb that hardly reports', () => {
  it('is held at a distance', () => {
    expect(inBody('Her new book features a “lost” town and its boats.')).toEqual([]);
  });

  it('is said where the verb does report', () => {
    expect(inBody('Ms. Brandt called the town “lost” in May.')).toHaveLength(1);
  });
});

describe('what somebody else says behind who says so', () => {
  it('is a quotation of its own', () => {
    expect(inBody('“The ferry will stay,” Ms. Brandt said, while Tim Ode called it “a wreck.”')).toEqual([
      'Ms. Brandt: “The ferry will stay,”',
      'Tim Ode: it “a wreck.”',
    ]);
  });
});

describe('a second clause with “that”', () => {
  it.each([
    [
      'is reported as well',
      'Ann Lee claimed the deal was “good for both”, and that the boats she sent from Kell were slower than plain rafts.',
      'Ann Lee: the deal was “good for both”, and that the boats she sent from Kell were slower than plain rafts',
    ],
    [
      'is so behind “but”',
      'Ann Lee announced the crew was “extremely careless” with the engine and in the normal course of things would face some punishment, but that its work did not rise to a crime.',
      'Ann Lee: the crew was “extremely careless” with the engine and in the normal course of things would face some punishment, but that its work did not rise to a crime',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual([expected]);
  });

  it('is none where “that” is what was so', () => {
    expect(inBody('Ann Lee avoided mentioning the mayor, but that has begun to change.').join()).not.toContain('has begun');
  });
});

describe('what somebody is honoured or treated as', () => {
  it.each([
    ['The club has paid tribute to an “outstanding player”.', 'The club: an “outstanding player”'],
    ['Police are treating the fire as “suspicious”.', 'Police: the fire as “suspicious”'],
    ['The fire is being treated as “suspicious” by police.', 'police: The fire … “suspicious”'],
    ['Opposition leader Nia Rees branded the budget “a con”.', 'Opposition leader Nia Rees: the budget “a con”'],
    ['Terming the charge “baseless”, Nia Rees left the hall.', 'Nia Rees: the charge “baseless”'],
    ['What Nia Rees calls “the rot” began in May.', 'Nia Rees: “the rot”'],
  ])('is said by who does so: %s', (paragraph, said) => {
    expect(inBody(paragraph)).toEqual([said]);
  });

  it.each(['Doctors are treating the man with a drug known as “blue snow”.', 'Ann Lee paid the driver in “play money” on Friday.'])(
    'but not where nobody calls anything so: %s',
    (paragraph) => {
      expect(inBody(paragraph)).toEqual([]);
    },
  );
});

describe('a title in marks', () => {
  it.each([
    ['of where it was written', '“We lost the boat,” she wrote in her memoir, “Tough Boats.”', 'she: “We lost the boat,”'],
    ['of where it was said', 'The ferry was late all year, she wrote in her memoir, “Tough Boats.”', 'she: The ferry was late all year'],
  ])('%s is none of the words', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual([expected]);
  });

  it('ends, with its day, no clause that was said there', () => {
    const paragraph = 'Tim Ode said that he has “no idea” if the ferry will sail on Wednesday’s broadcast of Channel 5’s “New Boat.”';
    expect(inBody(paragraph)).toEqual(['Tim Ode: that he has “no idea” if the ferry will sail']);
    expect(inBody('Tim Ode said the town liked “Morning Boat.”')).toEqual(['Tim Ode: the town liked “Morning Boat.”']);
  });

  it('is what something is called', () => {
    expect(inBody('The book was called “Slow Boats,” Ann Lee said.')).toEqual(['Ann Lee: The book was called “Slow Boats,”']);
  });

  it('is told from a sentence of its own', () => {
    expect(inBody('“We lost,” Ann Lee said. “Never Again.”')).toEqual(['Ann Lee: “We lost,” … “Never Again.”']);
  });
});

describe('a noun of saying beside words in marks', () => {
  it.each([
    ['His message to the crew was “we are not done yet”.', 'His: “we are not done yet”'],
    ['“We are not done yet” was his message.', 'his: “We are not done yet”'],
    ['His tweet – “Go home!” – was deleted on Friday.', 'His: “Go home!”'],
    ['“No comment,” was the reply.', '?: “No comment,”'],
    ['Cries of “Go home!” rang out.', '?: “Go home!”'],
  ])('tells that they were said: %s', (paragraph, said) => {
    expect(inBody(paragraph)).toEqual([said]);
  });

  it.each(['Her book, “Go home”, was published in May.', 'The song “Row on” was a hit.'])(
    'while the name of a work is none: %s',
    (paragraph) => {
      expect(inBody(paragraph)).toEqual([]);
    },
  );
});

describe('what stands on a sign', () => {
  it.each([
    [
      'that reads so',
      'Lee and Ode wore a ferry hat reading, “Make Ostby Great Again Also” on Wednesday night.',
      '“Make Ostby Great Again Also”',
    ],
    ['between dashes', 'He held up the sign — which read “Skippers 4 Ode” — and waved it around.', '“Skippers 4 Ode”'],
  ])('is found where nobody says it: %s', (_, paragraph, words) => {
    expect(read(paragraph).map((found) => found.words)).toEqual([words]);
  });

  it('is told from what its reader says', () => {
    expect(inBody('Ode, who read the card, said “Row on” to them.')[0]).toMatch(/^Ode.*“Row on”/);
  });
});
