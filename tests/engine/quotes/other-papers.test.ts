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
      'by who pauses when asked',
      'Asked whether he respected Tom Hale, Brandt paused. “As a father? Yes. As a sailor? I have seen more danger in a bath.”',
      ['nobody: whether he respected Tom Hale', 'Brandt: “As a father? Yes. As a sailor? I have seen more danger in a bath.”'],
    ],
    [
      'by whom the sentence opens with, before what is told of them',
      [
        '“We won,” Tom Hale said.',
        'Captain Ann Brandt, whose net ended the siege, played down her role. “I just fell on it, to be honest. Somebody had to.”',
      ],
      ['Tom Hale: “We won,”', 'Captain Ann Brandt: “I just fell on it, to be honest. Somebody had to.”'],
    ],
    [
      'by nobody who does something in the next sentence',
      'Her mother said no at first. “She said, ‘A piano man? Is it a job?’” He mended the family’s piano.',
      ['Her mother: “She said, ‘A piano man? Is it a job?’”'],
    ],
    ['in whose phrase they stand', 'The piano is still, in Ann Brandt’s phrase, “his passport”.', ['Ann Brandt: “his passport”']],
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
      'behind the letter in which they were told',
      'He told the bank, in a letter on paper that smelled of tar, that he was dead.',
      ['He: that he was dead'],
    ],
    [
      'behind whom and when somebody asks',
      'A friend, over for the golf, asked me the other day when summer was.',
      ['A friend: when summer was'],
    ],
    [
      'behind a meeting that was told',
      'Councillor Ann Brandt told that meeting that the city “could not go on like this”.',
      ['Councillor Ann Brandt: that the city “could not go on like this”'],
    ],
    [
      'at the marks, behind “and I quote”',
      'Tom Hale said, and I quote, “I cannot talk, I am at a thing.”',
      ['Tom Hale: “I cannot talk, I am at a thing.”'],
    ],
    [
      'before what somebody is urged to do',
      'Dr Tom Hale said the state was on top of it and urged residents not to panic.',
      ['Dr Tom Hale: the state was on top of it', 'Dr Tom Hale: residents not to panic'],
    ],
    [
      'before what a paper thinks of them',
      'Brandt described her lap as “not bad”, which from Brandt is a sonnet.',
      ['Brandt: her lap as “not bad”'],
    ],
    [
      'at the comma behind which the paper tells of them',
      'Where Brandt writes that “everybody knew what was in the bag”, a footnote says that nobody did.',
      ['Brandt: that “everybody knew what was in the bag”', 'a footnote: that nobody did'],
    ],
    [
      'at the marks, behind how they were added',
      '“Go!” Ann Brandt could be heard shouting on the webcast, before adding, more quietly, “Sorry. Go.”',
      ['Ann Brandt: “Go!”', 'Ann Brandt: “Sorry. Go.”'],
    ],
    ['before how often it was said', 'When Ann Brandt says “Higher” for the fourth time, the crowd cheers.', ['Ann Brandt: “Higher”']],
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

describe('words in marks go on', () => {
  holds([
    [
      'behind what the speaker does meanwhile',
      '“They had a word for it,” Ann Brandt told us, striding up the wall in a good coat, “and the word was rain.”',
      ['Ann Brandt: “They had a word for it,” … “and the word was rain.”'],
    ],
    [
      'behind what the speaker likes to say',
      '“My data is I look at them,” Tully likes to say. “If they’re laughing, we train.”',
      ['Tully: “My data is I look at them,” … “If they’re laughing, we train.”'],
    ],
  ]);

  it.each(['“Grey thieves,” she’d say, and spit.', '“Grey thieves,” she’ll tell you.'])(
    'are said where somebody says them often: %s',
    (words) => {
      const { quotations } = analyze(`${HEAD}\n\nAnn Brandt hated herons. ${words}`);
      expect(quotations.map(({ factuality }) => factuality)).toEqual(['said']);
    },
  );
});

describe('words without a verb are said', () => {
  holds([
    [
      'where somebody promises them',
      'President Ann Brandt, who saw the ferry, promised justice “swift and blind.”',
      ['President Ann Brandt, who saw the ferry: justice “swift and blind.”'],
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
    [
      'where somebody charges that it is so',
      'Mayor Tom Hale charged yesterday that the chairman had withheld figures showing that the fare could be kept.',
      ['Mayor Tom Hale: that the chairman had withheld figures showing that the fare could be kept'],
    ],
    [
      'where somebody briefs another',
      'The chairman briefed the minister that the leak, first seen on May 9, had been closed.',
      ['The chairman: that the leak, first seen on May 9, had been closed'],
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
      'is who speaks, not where a paper has it from',
      'CITY OF SANTA MARTA, Bulan—Mayor Ann Brandt on Tuesday defended a new arch, saying it would “pay for itself”.',
      ['Mayor Ann Brandt: it would “pay for itself”'],
    ],
    [
      'is nobody where somebody is met with shouts',
      'Tom Hale arrived after ten and was met with shouts of “Water! Water!” and “Put him in the tank!”',
      ['nobody: “Water! Water!” and “Put him in the tank!”'],
    ],
    [
      'is whom a caption shows',
      '‘It took us 11 weeks and two marriages’: members of the Tulip Guild with their float, The Whale.',
      ['members: ‘It took us 11 weeks and two marriages’'],
    ],
    ['is who is said to have replied', '“So is the pier,” a sailor is said to have replied.', ['a sailor: “So is the pier,”']],
    [
      'is what is shared, not where',
      'A post shared more than 20,000 times on Facebook claims that “from June you will be fined”.',
      ['A post: that “from June you will be fined”'],
    ],
    [
      'is who writes a letter, not whom it is for',
      'Sir, My wife remarked that the town might start with taxing the first ones.',
      ['My wife: that the town might start with taxing the first ones'],
    ],
    [
      'is who screams behind the minute of a match',
      '90+4 min\n“Get it out!” screams Ann Brandt. They do not.',
      ['Ann Brandt: “Get it out!”'],
    ],
    [
      'is who wrote it, not where',
      'At the time Ann Brandt posted a line on Instagram that read: “Some people are decaf.”',
      ['Ann Brandt: “Some people are decaf.”'],
    ],
    [
      'is the banner, not who holds it',
      'In a video, a group of residents are seen holding a banner that reads: “Tom Hale, come and swim with us.”',
      ['a banner that: “Tom Hale, come and swim with us.”'],
    ],
    [
      'is who was told of behind a small agency',
      'Hildesfurt, Germany (dpa) - Residents of a small town said that the tree was old.',
      ['Residents of a small town: that the tree was old'],
    ],
    [
      'is who was told of behind an agency without a dash',
      'Mumbai, Feb 12 (PTI) The state government on Monday assured the court that nothing would be done.',
      ['The state government: that nothing would be done'],
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

  it('is whom a headline ends with, though no name is known', () => {
    expect(read('Phone ban has changed our school, says head\n\nIt rained.')).toEqual(['head: Phone ban has changed our school']);
  });

  it('is nobody where a headline opens with words without a verb', () => {
    expect(read('‘No water since Easter’ - Hopewell residents block road\n\nIt rained.')).toEqual(['nobody: ‘No water since Easter’']);
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
    ['what was said elsewhere', 'They always say that, and they are always right.', []],
    ['what somebody writes down', 'Ann Brandt writes a number, closes the book and folds the chair.', []],
    ['a line that somebody has written', 'Below, Ann Brandt has written a line from Dante that she keeps to herself.', []],
    ['a thing that somebody writes', 'Ann Brandt is writing a “manifesto”, though she would rather not.', []],
    ['that somebody asked in the end', 'Ann Brandt asked, eventually.', []],
    ['what the paper asks', 'What did Ann Brandt think of this one? She took long.', []],
    ['for which song a film is known', 'The film is remembered mainly for its theme song, “Who Will Close the Gate?”', []],
    ['how somebody shouted', 'Ann Brandt shouted herself, for years, in kitchens in Kell.', []],
    ['to which somebody objected', 'The citation was long, to which Brandt later objected.', []],
    ['what a bank thinks of a share', 'Ann Brandt rates the shares a “hold”.', []],
    ['to whom somebody wrote', 'Ann Brandt wrote to him in Kell in the spring of that year.', []],
    [
      'that somebody wants no name',
      'A teacher, who asked that her name not be used, said few had come.',
      ['A teacher, who asked that her name not be used: few had come'],
    ],
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

it('is said what stands behind a clause that somebody told as untrue', () => {
  const { quotations } = analyze(`${HEAD}\n\nIt wasn’t, Ann Brandt told him. “Sorry, my friend.”`);
  expect(quotations.map(({ factuality }) => factuality)).toEqual(['said', 'said']);
});

describe('what was not said', () => {
  holds([
    [
      'ends before the words in marks behind it, which were',
      'Ann Lee did not say that she would go. “I am happy here.”',
      ['Ann Lee: that she would go', 'Ann Lee: “I am happy here.”'],
    ],
    ['is in marks where no full stop parts them', 'Ann Lee did not say: “I will go.”', ['Ann Lee: “I will go.”']],
    [
      'and what was, goes on in the next marks',
      'Ann Lee said that it was easy. “I was late.”',
      ['Ann Lee: that it was easy. “I was late.”'],
    ],
  ]);
});

describe('what stands beside words in marks is no part of them', () => {
  holds([
    [
      'where it is a noise',
      '“He cannot have looked,” Ann Lee said. “I opened one on Friday.” Groans. “It has a very nice café.”',
      ['Ann Lee: “He cannot have looked,” … “I opened one on Friday.” … “It has a very nice café.”'],
    ],
    [
      'where it tells for whom somebody speaks',
      'Ann Lee looked at the kettle. “Every Thursday,” she answered for him.',
      ['she: “Every Thursday,”'],
    ],
    ['where it tells in which place they are written', 'In my bar the sign reads “Pie’s and Peas”.', ['the sign: “Pie’s and Peas”']],
    [
      'but what a comma parts from who says so goes on',
      '“In Kell,” said Ann Lee, “nobody sleeps”.',
      ['Ann Lee: “In Kell,” … “nobody sleeps”'],
    ],
  ]);
});

describe('who cuts in', () => {
  const cut = ['Ann Lee: “The boats –”', 'Tom Hale: “They came in the night,”'];
  holds([
    ['says the next words in marks', '“The boats –” Ann Lee began. “They came in the night,” Tom Hale cut in.', cut],
    [
      'does where the comma stands behind the marks',
      '“The boats –” Ann Lee began. “They came in the night”, Tom Hale cut in.',
      ['Ann Lee: “The boats –”', 'Tom Hale: “They came in the night”'],
    ],
    [
      'is not who only goes on',
      '“The boats,” Ann Lee began. “They came in the night, and Tom Hale cut in.”',
      ['Ann Lee: “The boats,” … “They came in the night, and Tom Hale cut in.”'],
    ],
  ]);
});

describe('who says so between two commas', () => {
  holds([
    [
      'says all of it, and is not what another verb reports',
      'Tom Ode had six questions. Would she confirm, he asked, that a boat had been bought for £184?',
      ['he: that a boat had been bought for £184'],
    ],
    [
      'is none who only does something there',
      'Ann Lee said that when she asked, he laughed, and that it rained.',
      ['Ann Lee: that when she asked, he laughed, and that it rained'],
    ],
  ]);
});

describe('verbs that seldom report', () => {
  holds([
    ['do in front of “that”', 'Ann Lee texted back that the boats had gone.', ['Ann Lee: that the boats had gone']],
    ['do though somebody was made to', 'Ann Lee was forced to write that the boats had gone.', ['Ann Lee: that the boats had gone']],
    ['do not of what things show', 'The fire underlined that the boats were old.', []],
    ['do where readers write in', 'Reader Ann Lee emails from Kell: “No power since nine.”', ['Reader Ann Lee: “No power since nine.”']],
    ['do with no place', 'Ann Lee emails: “No power since nine.”', ['Ann Lee: “No power since nine.”']],
    ['do where somebody is heard to', 'Beside him Ann Lee was heard to mutter “Dear God”.', ['Ann Lee: “Dear God”']],
    ['and do not where somebody is heard to play', 'Beside him Ann Lee was heard to play “Moon River”.', []],
    ['do where somebody hits out', 'Ann Lee hit out at “cowards” in the town.', ['Ann Lee: “cowards”']],
    ['and do not where a ball is hit', 'The ball was hit out at “the Oval” in the town.', []],
  ]);

  it('do not where a name stands in front of letters', () => {
    expect(read('The Lee emails: what we know\n\nIt rained.')).toEqual([]);
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

describe('a short exchange within an article', () => {
  const lead = 'Yesterday in Parliament\n\nLord Ode, Minister for Ports, said that nets were safe. He answered Baroness Marsh.';
  const turns = (...lines: string[]) => read([lead, ...lines, 'The House rose at seven.'].join('\n\n')).slice(1);

  it('is said by whom its lines name', () => {
    expect(
      turns('Lady Marsh: Then what are the men with the torches doing?', 'Lord Ode: I am told that they are looking for moths.'),
    ).toEqual(['Lady Marsh: Then what are the men with the torches doing?', 'Lord Ode: I am told that they are looking for moths.']);
  });

  it.each([
    ['where nobody asks', ['Lady Marsh: harbours and how to love them', 'Lord Ode: a life at sea']],
    ['where nobody is known', ['Sir Abel: What is it?', 'Dame Beth: A list of boats']],
    ['where the two stand apart', ['Lady Marsh: What is it?', 'It rained for a day.', 'Lord Ode: a life at sea']],
  ])('is none %s', (_, lines) => {
    expect(turns(...lines)).toEqual([]);
  });
});
