import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const found = (text: string) =>
  quotationsOf(analyze(text, { published: '2024-05-02' })).map(({ words, source }) => `${source}: ${words.join(' … ')}`);
const inBody = (paragraph: string) => found(`A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n${paragraph}`);

describe('where reported words begin and end', () => {
  it.each([
    [
      'behind all that is told of who says so',
      'According to two people briefed on the matter, who asked not to be named, officials from both towns will meet in May.',
      'two people: officials from both towns will meet in May',
    ],
    [
      'behind where somebody did the first of two things',
      'Across the bay, Ulf Brandt held his own meeting and confirmed, as expected, that the ferry would sail.',
      'Ulf Brandt: that the ferry would sail',
    ],
    [
      'behind a colon, where who says so parts the words behind it',
      'Sailors from Kell are offering an answer: In winter, they say, the boats sleep.',
      'they: In winter … the boats sleep',
    ],
    [
      'with whom marks behind who says so tell of',
      'Tom Marsh, she told the judge, “will carry the shame of it for years”.',
      'she: Tom Marsh … “will carry the shame of it for years”',
    ],
    [
      'with a phrase in front of the clause',
      'Ulf Brandt said despite the rain, the pier was safe.',
      'Ulf Brandt: despite the rain, the pier was safe',
    ],
    ['behind where it may have been said', 'Ulf Brandt said in Kell, the pier was safe.', 'Ulf Brandt: the pier was safe'],
    [
      'before where the paper has it from',
      'Ulf Brandt told the crew that the ferry was late, reports the Kell Herald.',
      'Ulf Brandt: that the ferry was late',
    ],
    [
      'with all of who is asked',
      'The mayor asked people who live near the river to leave.',
      'The mayor: people who live near the river to leave',
    ],
    [
      'before what the speaker does besides',
      'Ulf Brandt conceded defeat shortly before midnight but did not thank the crews.',
      'Ulf Brandt: defeat shortly before midnight',
    ],
    [
      'behind who is told, however long that is',
      'Brandt told a crowd of about 400 at Ostby College the mayor had spent £11 million on ferries.',
      'Brandt: the mayor had spent £11 million on ferries',
    ],
    [
      'before the day on which it was called so',
      'Mr. Brandt accused Ann Marsh of “selling the pier twice” on Monday.',
      'Mr. Brandt: Ann Marsh of “selling the pier twice”',
    ],
    [
      'before what is not said',
      'Ms. Brandt said that the crew had missed a light, but stopped short of blaming them.',
      'Ms. Brandt: that the crew had missed a light',
    ],
    [
      'before whom the speaker does not name',
      'Ms. Brandt said that the crew had missed a light but would not identify them.',
      'Ms. Brandt: that the crew had missed a light',
    ],
    [
      'behind what somebody else did not do',
      'Ms. Brandt said that the crew had missed a light and did not stop.',
      'Ms. Brandt: that the crew had missed a light and did not stop',
    ],
    ['with what somebody is accused of', 'The firm was accused of fraud.', 'undefined: The firm … fraud'],
    [
      'behind a day of which it tells',
      'Mr. Brandt said he would “close the pier” on Monday.',
      'Mr. Brandt: he would “close the pier” on Monday',
    ],
    [
      'with the bracket that opens in it',
      'The lease will cost the town 900,000 marks (about $500,000), the harbour office said.',
      'the harbour office: The lease will cost the town 900,000 marks (about $500,000)',
    ],
    [
      'with the subject behind whom “according to” names',
      'According to Lund, Denmark and Norway will go on with the talks on Thursday.',
      'Lund: Denmark and Norway will go on with the talks on Thursday',
    ],
    ['with the sign in front of a number', 'Ann Brandt warned of $5m losses.', 'Ann Brandt: $5m losses'],
    ['with the sign behind a number', 'The owner of the ferry said that traffic fell 3%.', 'The owner of the ferry: that traffic fell 3%'],
    [
      'with the subject before an office that says so',
      'Mr. Brandt, the SEC said, sold the yard for two million.',
      'the SEC: Mr. Brandt … sold the yard for two million',
    ],
    ['behind a noun and its town', 'The Ostby, Calif., company said the ferry was late.', 'The Ostby, Calif., company: the ferry was late'],
    ['with the subject before its cue', 'The plan, Mr. Brandt said, “is dead.”', 'Mr. Brandt: The plan … “is dead.”'],
    [
      'with pictures before the mark',
      '"Best day of my life 🎉🎉🎉👍🏽," Mr. Brandt wrote.',
      'Mr. Brandt: "Best day of my life 🎉🎉🎉👍🏽,"',
    ],
    ['with a lone word before its cue', 'Ode, Mr. Brandt said, “was late for work.”', 'Mr. Brandt: Ode … “was late for work.”'],
    [
      'behind who speaks, where the verb opens the sentence',
      'Replied harbour office deputy spokesman Richard Brandt, “We have not read the statement in detail.”',
      'harbour office deputy spokesman Richard Brandt: “We have not read the statement in detail.”',
    ],
    [
      'behind who speaks, where the verb stands in the middle',
      'She shared a flat with the comedian Jodie Ode-Clarke, and they lived, says Ode-Clarke, “on toast and spite”.',
      'Ode-Clarke: “on toast and spite”',
    ],
    [
      'before what is said next, though no comma parts them',
      'Mr. Brandt said the vote was “a gut punch” and urged the town to wait.',
      'Mr. Brandt: the vote was “a gut punch”',
      'Mr. Brandt: the town to wait',
    ],
    [
      'before what the speaker would not say',
      'The mayor added that the ferry would run “later this year”, but would not be drawn on a date.',
      'The mayor: that the ferry would run “later this year”',
    ],
    [
      'with what goes on behind the cue',
      'The plan will save the town a million, the mayor told the council, and spare forty workers.',
      'the mayor: The plan will save the town a million … and spare forty workers',
    ],
    [
      'with the thing that a relative clause tells of',
      'In May, fishermen told the ethnographer of a “singing reef” that woke only in fog.',
      'fishermen: a “singing reef” that woke only in fog',
    ],
    [
      'at the words of a caption',
      'Ulf Brandt tweeted a photo of the torn map with the caption “Read it. Hated it.”',
      'Ulf Brandt: “Read it. Hated it.”',
    ],
    [
      'behind a second verb that reports',
      'A spokesman later called to say that the mayor had not meant it.',
      'A spokesman: that the mayor had not meant it',
    ],
    [
      'behind what is neither confirmed nor denied',
      'The ministry would neither confirm nor deny that it had been involved.',
      'The ministry: that it had been involved',
    ],
    [
      'before who speaks, though the verb looks like a noun',
      'The harbour is shallow, notes Ulf Brandt, who studies tides.',
      'Ulf Brandt, who studies tides: The harbour is shallow',
    ],
    [
      'with what somebody did of whom it tells',
      'Mr. Brandt said there was proof that the skipper was “careless” and mishandled the boat.',
      'Mr. Brandt: there was proof that the skipper was “careless” and mishandled the boat',
    ],
    ['without why it was said', 'A spokesman declined to comment on the memos, citing privacy rules.', 'A spokesman: the memos'],
    [
      'without the agent, whoever the tree gives it to',
      'That claim was described as “nonsense on stilts” by Mr. Brandt.',
      'Mr. Brandt: That claim … as “nonsense on stilts”',
    ],
    [
      'with a plain “no.” at its end',
      '“Is it my job? No,” Mr. Brandt said. “Would I leave her without a boat? Also no.”',
      'Mr. Brandt: “Is it my job? No,” … “Would I leave her without a boat? Also no.”',
    ],
    [
      'before where it was said',
      'Ms. Brandt said the town had been sold “a leaky boat”, while talking to reporters on the pier.',
      'Ms. Brandt: the town had been sold “a leaky boat”',
    ],
    [
      'with what somebody did there',
      'Ms. Brandt said he was seen while talking to a sailor.',
      'Ms. Brandt: he was seen while talking to a sailor',
    ],
    [
      'before what the court did',
      'The court observed that “a boat cannot be held hostage to paperwork” and granted bail to the skipper.',
      'The court: that “a boat cannot be held hostage to paperwork”',
    ],
    [
      'before what the speaker did, in the tense of the words themselves',
      'The judge said it was a “grave breach” and fined the firm £9,000.',
      'The judge: it was a “grave breach”',
    ],
    [
      'before what the speaker advised, which is the speaker’s',
      'Hale said the ministry would look into the matter and advised the public not to speculate.',
      'Hale: the ministry would look into the matter',
      'Hale: the public not to speculate',
    ],
    [
      'with whom somebody calls on',
      'They brought a motion calling on the Minister for Ports to act.',
      'They: the Minister for Ports to act',
    ],
    [
      'with the phrase behind who says so',
      'There was no truth, Ms. Brandt said, in the rumour that she had sold the boat.',
      'Ms. Brandt: There was no truth … in the rumour that she had sold the boat',
    ],
    ['with the subject before “it”', 'Ms. Brandt, it was alleged, had hidden the keys.', 'undefined: Ms. Brandt … had hidden the keys'],
    [
      'without the court that is told it',
      'The court was told Hale “panicked” and “drove off into the night”.',
      'undefined: Hale “panicked” and “drove off into the night”',
    ],
    [
      'without by whom it was said',
      'The meeting was described by one official as “frank and mostly useless.”',
      'one official: The meeting … “frank and mostly useless.”',
    ],
  ])('%s', (_, paragraph, ...expected) => {
    expect(inBody(paragraph)).toEqual(expected);
  });

  it('with a verb that has a subject of its own', () => {
    expect(inBody('Mr. Brandt said his son and his wife will also speak at the harbour.')).toEqual([
      'Mr. Brandt: his son and his wife will also speak at the harbour',
    ]);
  });

  it('in a headline before what happened then', () => {
    expect(found('Mayor promises ‘full truth’ after officer sinks boat near pier\n\nThe town woke to fog.')).toEqual([
      'Mayor: ‘full truth’',
    ]);
  });
});

describe('marks in a headline', () => {
  const inHeadline = (headline: string) => found(`${headline}\n\nThe town woke to fog.`);

  it.each([
    ['written like a title behind a colon', "Skipper Found After 14 Days: 'God Was in the Boat With Me'", "'God Was in the Boat With Me'"],
    ['in the middle of a sentence', "Ferry cuts 'leaving islanders stranded'", "'leaving islanders stranded'"],
    ['before a colon', "'I never touched her': Joy as court finds skipper guilty of theft", "'I never touched her'"],
  ])('are words of somebody: %s', (_, headline, words) => {
    expect(inHeadline(headline)).toEqual([expect.stringContaining(words)]);
    expect(inHeadline(headline)[0]).toMatch(new RegExp(`: ${words}$`));
  });

  it('are no words where they are a title', () => {
    expect(inHeadline("Ode to star in 'The Long Winter' at the Pier")).toEqual([]);
  });
});

describe('marks that are left open', () => {
  it.each([
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
  ])('%s: a verb behind the last paragraph has those before it, too', (open, close) => {
    const body = `The skipper spoke to reporters.\n\n${open}I read it twice. Read it yourselves.\n\n${open}And then come back,${close} Brandt told them.`;
    expect(inBody(body)).toEqual([`Brandt: ${open}I read it twice. Read it yourselves. … ${open}And then come back,${close}`]);
  });

  it('a verb before a colon has all paragraphs', () => {
    expect(inBody('Brandt said: ‘They went ahead anyway.\n\n‘The town should ask why.’')).toEqual([
      'Brandt: ‘They went ahead anyway. … ‘The town should ask why.’',
    ]);
  });
});

describe('marks without a verb that reports', () => {
  const speakerOf = (paragraph: string) =>
    analyze(`A day at the harbour\n\nThe town woke to fog.\n\n${paragraph}`, { published: '2024-05-02' }).quotations.map(
      ({ speaker, certainty }) => `${certainty}: ${speaker ?? 'unknown'}`,
    );

  it.each([
    ['who cuts in', 'Ann Lee laughed, and Tom Ode chimed in. “We failed.” The crowd cheered.', 'unsure: tom-ode'],
    ['whom the sentence before them is about', 'Tom Ode was blunt. “We failed.” The crowd cheered.', 'unsure: tom-ode'],
    [
      'who is asked in an interview',
      'Tom Ode has had a bad year. Was it his fault? “I had one grudge. It was against the skipper.”',
      'unsure: tom-ode',
    ],
    ['nobody, behind what is done to somebody', 'Tom Ode was arrested in May. “I am innocent.”', 'unsure: unknown'],
    ['nobody, behind a thing', 'A banner hung from the bridge. “No more boats!” It was red.', 'unsure: unknown'],
  ])('are probably said by %s', (_, paragraph, expected) => {
    expect(speakerOf(paragraph)).toEqual([expected]);
  });
  it('are turns of a talk, however short, and probably of whoever spoke last', () => {
    expect(speakerOf('Tom Ode spoke. “We lost,” he said.\n\n“I was away.”\n\n“In Rome?”\n\n“In Rome.”')).toEqual([
      'inferred: tom-ode',
      'inferred: tom-ode',
      'unsure: tom-ode',
      'unsure: tom-ode',
    ]);
  });

  it('are speech behind a sentence, however short', () => {
    expect(inBody('Was the call recorded? Brandt laughed. “Not by us.”')).toEqual(['Brandt: “Not by us.”']);
  });

  it('are speech before a colon that opens a headline', () => {
    expect(found('‘It sounded like a train’: two boats sink off pier\n\nThe town woke to fog.')).toEqual([
      'undefined: ‘It sounded like a train’',
    ]);
  });

  it('have the last word for their verb, though it looks like a noun', () => {
    expect(inBody('“Absence of evidence is not evidence of absence,” the report cautions.')).toEqual([
      'the report: “Absence of evidence is not evidence of absence,”',
    ]);
  });
});

describe('who does something in the same clause but does not speak', () => {
  it.each([
    [
      'who is asked',
      'Finch, asked whether that was right, said: “It is not.”',
      ['undefined: whether that was right', 'Finch: “It is not.”'],
    ],
    [
      'who is warned',
      'The mayor bought the boat despite being warned that it was “almost certain to sink”.',
      ['undefined: that it was “almost certain to sink”'],
    ],
    [
      'who hears of it',
      'The mayor bought the boat despite being warned that it was “almost certain to sink”, a public inquiry heard on Monday.',
      ['undefined: that it was “almost certain to sink”'],
    ],
    [
      'who is written to',
      'Ulf Brandt did not respond to an email asking whether the mayor would sell the ferry.',
      ['undefined: whether the mayor would sell the ferry'],
    ],
    ['who asks', 'Asked by Ode whether she would hire the crew again, Ann Brandt paused.', ['Ode: whether she would hire the crew again']],
    [
      'who is told, behind the verb',
      '“She listens to all of us,” her aide, Ann Brandt, emailed me.',
      ['her aide, Ann Brandt: “She listens to all of us,”'],
    ],
    [
      'who does something else instead of an answer',
      'Asked if the crew could now be considered a threat, Brandt bristled.',
      ['undefined: if the crew could now be considered a threat'],
    ],
    ['who is near to a voice', '“For what?” bellowed a voice behind her.', ['a voice behind her: “For what?”']],
    ['who cries behind the verb', '“Never!” cried someone in the gallery.', ['someone: “Never!”']],
    [
      'who leaves somebody saying it',
      'A late goal left manager Rui Valdes demanding an apology from the referee.',
      ['manager Rui Valdes: an apology from the referee'],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual(expected);
  });

  it('but who told them does', () => {
    expect(inBody('Ode was told by one casting director that she was too tall.')).toEqual(['one casting director: that she was too tall']);
  });
});
