import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

/** Who speaks each quotation of an article, in text order. */
const speakersIn = (text: string): (string | undefined)[] =>
  quotationsOf(analyze(`A quiet week at the harbour\n\n${text}`, { published: '2024-05-06' })).map(({ speaker }) => speaker);

describe('a quotation’s speaker', () => {
  test.each([
    ['is called by the fullest name', '“The road stays shut,” said Marsh. Helen Marsh has run the council since May.', 'Helen Marsh'],
    ['is known by a pronoun', 'Helen Marsh opened the library. “It took a year,” she said.', 'Helen Marsh'],
    ['is known by a title', 'President Omar Sayed arrived late. “It took a year,” the president said.', 'Omar Sayed'],
    ['is known by a trade that is one person’s', 'Helen Marsh left. The retired neurosurgeon said it took a year.', 'Helen Marsh'],
    ['may have a role in front', '“It took a year,” council spokesman Martin Keane said.', 'Martin Keane'],
    ['may have a role behind', '“It took a year,” said Martin Keane, a lawyer for the union.', 'Martin Keane'],
    [
      'is called by the initials of an office with its seat',
      'Chief Justice of Kell Omar Sayed arrived late. The CJK further said it took a year.',
      'Omar Sayed',
    ],
    [
      'is called by all its nouns, wherever the tree hangs the last',
      'Norway’s accident investigation board said it took a year.',
      'Norway’s accident investigation board',
    ],
    ['is a whole team, whatever the tree takes its verb for', 'It is late, an international team reports.', 'an international team'],
    ['is one who makes films', 'The film-maker, Helen Marsh, said it took a year.', 'Helen Marsh'],
    ['may be a councillor, in short', 'Mayor Cr Helen Marsh came late. “It took a year,” Cr Marsh said.', 'Helen Marsh'],
    ['may be “the advocate general”', 'The advocate general said it took a year.', 'The advocate general'],
    [
      'is whom the clause is about that tells of the thing',
      'Omar Sayed will stay. Martin Keane thanked the club for the boat, which he said would save lives.',
      'Martin Keane',
    ],
    ['may be in the paragraph before', 'Helen Marsh opened the library.\n\n“It took a year,” she said.', 'Helen Marsh'],
    ['is the account whose words are passed on', 'RT @kell_news: “We told you so.”', '@kell_news'],
    ['goes on in the next sentence', '“It took a year,” said Helen Marsh. “We are proud of it.”', 'Helen Marsh'],
  ])('%s', (_, text, name) => {
    expect(speakersIn(text)[0]).toBe(name);
  });
});

test.each([
  [
    'in new words that tell more of them',
    'Omar Sayed said he was “tired”. “I leave with my head held high,” the former Leeds defender said.',
    'Omar Sayed',
  ],
  [
    'who denied something right before, though others were named nearer',
    'Fans want Omar Sayed. Sayed, 58, has been out of work since he was sacked in March.\n\nAlan Whitlock denied that the club had spoken to Sayed. “No one has been approached,” he said.',
    'Alan Whitlock',
  ],
  [
    'a witness, whose word ends like those for women',
    'Omar Sayed denied it. He said he was late.\n\n“They threatened me,” the witness said.\n\nHe said it took a year.',
    'the witness',
  ],
])('a quotation goes to the last speaker, %s', (_, text, name) => {
  expect(speakersIn(text).at(-1)).toBe(name);
});

test('somebody with another part in the story is not the last speaker', () => {
  const speakers = speakersIn('Omar Sayed said he was sorry. “It was a reckless thing to do,” the judge said.');
  expect(speakers.at(-1)).toBe('the judge');
});

test('a treasurer is one, whatever the tagger says', () => {
  const { people } = analyze('A quiet week\n\nThey met hours after the former state treasurer said his plan would blow a hole in it.', {
    published: '2024-05-06',
  });
  expect(people.map(({ name, kind }) => [name, kind])).toEqual([['the former state treasurer', 'person']]);
});

test.each(['3M', 'The Holy See'])('%s is a group, whatever the tagger says', (name) => {
  expect(speakersIn(`${name} said that it took a year.`)).toEqual([name]);
});

test('staff are a group', () => {
  const { people } = analyze('A quiet week\n\nStaff on the ward said they had been shouted at.', { published: '2024-05-06' });
  expect(people.map(({ name, kind }) => [name, kind])).toEqual([['Staff', 'group']]);
});

test('“he” at the beginning of a paragraph is who spoke right before', () => {
  const text =
    'Helen Marsh and Omar Sayed opened the library. They stayed an hour.\n\n“It is too early to say,” council spokesman Peter Lund said.\n\nHe did, however, say that the road would stay shut.';
  expect(speakersIn(text)).toEqual(['Peter Lund', 'Peter Lund']);
});

describe('“he said”', () => {
  test.each([
    [
      'is who spoke in the sentence before, though another is nearer',
      'Tom Abbott said Martin Keane had been late. “Where was he?” he asked.',
      1,
      'Tom Abbott',
    ],
    [
      'is whose mood the sentence before is about, not whom it names besides',
      'Coach Tom Abbott was cross. Abbott’s mood was not helped by the sight of captain Martin Keane in tears. “We shall see,” he said.',
      -1,
      'Tom Abbott',
    ],
    [
      'may be somebody of whom the text goes on to tell',
      'The city’s chief, Clara Nunn, resigned. Nunn did not speak.\n\nLeader Ruth Abbott said: “He has had six years.” She has called for an inquiry.',
      -1,
      'Ruth Abbott',
    ],
    [
      'is who was named by office and name',
      'The trust’s chief executive, Dr Rajiv Patel-Combe, said: “We failed. We failed Orla.” He added that it had hired nurses.',
      -1,
      'Rajiv Patel-Combe',
    ],
    ['is not who asked', 'Ruth Abbott was heard next. Asked by barrister Clara Nunn if it was true, she said: “No.”', -1, 'Ruth Abbott'],
    [
      'in the next paragraph is who spoke last, not whom that told of',
      'Minister Tom Abbott said he had asked Martin Keane to stay.\n\n“After his speech, he left at once,” he said.',
      -1,
      'Tom Abbott',
    ],
    [
      'is whom “according to him” means as well',
      'Minister Tom Abbott said Martin Keane should go.\n\nAccording to him, the pier is lost.',
      -1,
      'Tom Abbott',
    ],
    [
      'goes on with who said the words in marks before',
      'Ruth Abbott and Clara Nunn met at noon.\n\n“If that is what she wants, she is free to go,” Abbott said.\n\n“We respect the request of Clara Nunn,” she added.',
      -1,
      'Ruth Abbott',
    ],
    [
      'may be far below whoever spoke, with nothing but their words between',
      'The mayor was late. Ruth Abbott, who runs the ferry, said: “We lost the summer. Nobody came. Nobody wrote.\n\n“It was a bad year. We have no boats.”\n\nShe said she would leave.',
      -1,
      'Ruth Abbott',
    ],
    [
      'may be somebody whose name tells no sex',
      'Governor Oyelaran said the pier was shut. “Stay home,” she told reporters.',
      1,
      'Oyelaran',
    ],
  ])('%s', (_, text, at, name) => {
    expect(speakersIn(text).at(at)).toBe(name);
  });

  test.each([
    [
      'who did something, not who spoke before that',
      'Tom Abbott said the mayor was a help. Martin Keane took over the pier in 2016. “Tom is my man,” he said.',
      'Martin Keane',
    ],
    [
      'who was asked in the paragraph before',
      'Tom Abbott spoke first.\n\nMartin Keane then asked Abbott where the money was.\n\n“In the bank,” he said.',
      'Tom Abbott',
    ],
    ['whom its own sentence names', 'Tom Abbott said it was late.\n\nAs for Martin Keane, he said he did not mind.', 'Martin Keane'],
    ['who disagreed', '“It will rain,” Ruth Abbott said. Clara Nunn, a former pilot, disagreed. “It will not,” she said.', 'Clara Nunn'],
    ['whose name tells no sex', 'Tom Abbott spoke at noon.\n\nOyelaran Adeyo praised him. “He tried,” he said.', 'Oyelaran Adeyo'],
    [
      'though that sentence tells what somebody said',
      'Tom Abbott was late.\n\nMartin Keane thought Abbott got it right. “It went over,” he said.',
      'Martin Keane',
    ],
    ['in the clause before', 'Tom Abbott would not say whether Martin Keane was fit, but he did say that “runs are runs”.', 'Tom Abbott'],
    [
      'though the parser takes its subject for all of it',
      'Tom Abbott said he would cut taxes.\n\nRuth Marsh said she had voted. Her grandson Kevin, who is 19, voted for Abbott. “She lives in the past,” he said.',
      'Kevin',
    ],
    [
      'in the paragraph before too',
      'Kay Abbott, 19, was hurt in March.\n\nKay’s dad Wayne Abbott blasted the sentences.\n\nHe said: “It is over.”',
      'Wayne Abbott',
    ],
    ['whatever the verb', 'Senator Ebuka Adeyo argued that it was late. “Where are they?” he queried.', 'Ebuka Adeyo'],
    ['or whom it asks', 'Ruth Abbott asked Martin Keane whether it was true. “Every day,” he replied.', 'Martin Keane'],
  ])('is whom the sentence before is about, %s', (_, text, name) => {
    expect(speakersIn(text).at(-1)).toBe(name);
  });

  test('is not whom the words themselves name, where others may be meant', () => {
    const text =
      'Helen Marsh met Clara Nunn at the pier on Monday. It rained, and the wind was strong.\n\n“Helen has no idea of boats,” she said.';
    expect(speakersIn(text)).not.toContain('Helen Marsh');
  });

  test('or “according to him” is whom the sentence before is about', () => {
    expect(speakersIn('Tom Abbott said no.\n\nPilot Paul Marsh believes it will rain. According to him, boats have left.').at(-1)).toBe(
      'Paul Marsh',
    );
  });

  test('is not whom reported words are about', () => {
    expect(speakersIn('Judge Tom Abbott said it was late. Paul Marsh, he said, had shown “no remorse”.')).toEqual([
      'Tom Abbott',
      'Tom Abbott',
    ]);
    expect(speakersIn('Tom Abbott said it was late. Paul Marsh, he told the court, “will not come”.')).toEqual([
      'Tom Abbott',
      'Tom Abbott',
    ]);
  });

  test('may be whom the words name as themselves', () => {
    expect(speakersIn('Helen Marsh opened the door. “I am Helen Marsh,” she said.')).toEqual(['Helen Marsh']);
  });

  test.each([
    [
      'that is named as “the senator”, who may be anybody',
      'Tom Abbott said it was late. The senator left. “It is a shame,” he said.',
      'Tom Abbott',
    ],
    [
      'that only had something done to him',
      'Tom Abbott said it was late. Martin Keane was arrested. “It is a shame,” he said.',
      'Tom Abbott',
    ],
    ['that it does not fit', 'Tom Abbott said it was late. Ruth Marsh ran for the bus. “It is a shame,” he said.', 'Tom Abbott'],
  ])('is not somebody %s', (_, text, name) => {
    expect(speakersIn(text).at(-1)).toBe(name);
  });
});

describe('a word for somebody of whom was just told', () => {
  test.each([
    ['a people’s', 'Marco Ferri blamed referee Neil Dunn. “He saw nothing,” the Italian said.', 'Marco Ferri'],
    ['a people’s that may be many, who says “I”', 'Boss Marco Ferri laughed. “I was ill,” the Portuguese said.', 'Marco Ferri'],
    ['a party’s', 'Gov. Ruth Abbott closed the harbour on Monday. The Republican called it an evil act.', 'Ruth Abbott'],
    [
      'a woman’s of a people',
      'Ruth Abbott met the Briton Martin Keane. Keane left.\n\nThe Frenchwoman said that it was late.',
      'Ruth Abbott',
    ],
    ['a player’s for a country', 'Martin Keane was glad. “We were tired,” the Czech international said.', 'Martin Keane'],
    [
      'what they once were, behind a comma',
      'Her rival, Martin Keane, was furious. The former Kell captain said that it was late.',
      'Martin Keane',
    ],
    ['what they once were', 'Boss Martin Keane was furious. The former Leeds midfielder insisted that it was late.', 'Martin Keane'],
    ['an age', 'Ruth Abbott, 52, met Martin Keane, 40, in Leeds. “It is late,” the 52-year-old said.', 'Ruth Abbott'],
  ])('%s', (_, text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });
});

test('a description of one of two is left alone', () => {
  const speakers = speakersIn('Martin Keane met Tom Abbott. The former Leeds midfielder insisted that it was late.');
  expect(speakers).toEqual([expect.stringMatching(/midfielder/)]);
});

describe('a source with more behind it', () => {
  test.each([
    ['is what “which” stands for', 'The force went to the watchdog, which confirmed that it would look into it.', 'the watchdog'],
    ['is who is named behind a description', 'Her husband, the former hurdler Greg Abbott, said that she was late.', 'Greg Abbott'],
  ])('%s', (_, text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });

  test('is not whose friend they are', () => {
    const text = 'Her husband, a friend of Greg Abbott, said that she was late.';
    expect(speakersIn(text)).not.toContain('Greg Abbott');
  });
});

describe('whoever the marks and the verb say', () => {
  test.each([
    [
      'its own subject, not a storm before it',
      'Homes were without power on Tuesday after Storm Petra tore through the coast, and the minister, Helena Brandt, insisted that crews were “working around the clock.”',
      'Helena Brandt',
    ],
    [
      'behind a verb that follows the marks',
      '“Cole has won the battle, but has he won the war?” asked Maria Chen, who covers the sector.',
      'Maria Chen',
    ],
  ])('%s', (_, text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });

  test('is “they” where nobody knows the sex of who spoke right before', () => {
    const said = '“Crews are clearing drains,” a spokesperson for the council said.';
    expect(speakersIn(`${said}\n\n“Stay at home,” they added.`).at(-1)).toBe('a spokesperson for the council');
    expect(speakersIn(`${said}\n\nThe residents were angry.\n\n“Nobody came,” they said.`).at(-1)).not.toBe(
      'a spokesperson for the council',
    );
  });

  test.each([
    ['an office that looks like a body', 'The Kell State Governor, Babajide Abbott, said it was late.', 'Babajide Abbott'],
    ['an office for a division', 'Councillor for the East Division Ann Marsh (Harbour Party) said it was late.', 'Ann Marsh'],
    ['two offices', 'Member of Parliament for Kell and Deputy Chief Whip of Parliament Tom Abbott said that it was “late”.', 'Tom Abbott'],
    [
      'who that is, behind the name too',
      'Meanwhile, the fourth prosecution witness, Tom Abbott, a trader, said that he had paid.',
      'Tom Abbott',
    ],
    [
      '“who”, told of words',
      'These were the words of the Member of Parliament for Kell, Tom Abbott, who said the pier was old.',
      'Tom Abbott',
    ],
    ['what they are, in “according to”', 'The pier was full, according to Msgr. Tom Abbott, vicar for clergy and schools.', 'Tom Abbott'],
  ])('whose name comes with %s', (_, text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });

  test('“who” stands for whoever has the offices in front of it', () => {
    const text =
      'Forty came, according to Father Tom Abbott, vicar for boats and catechesis, who said the pier was old.\n\n“It held,” he said.';
    expect(speakersIn(text)).toEqual(['Tom Abbott', 'Tom Abbott', 'Tom Abbott']);
  });

  test('but whom a lawyer speaks for does not speak', () => {
    expect(speakersIn('Lawyers for the East Division Union and Ann Marsh said it was late.')).not.toContain('Ann Marsh');
    expect(speakersIn('A lawyer for Ann Marsh said it was late.')).not.toContain('Ann Marsh');
  });

  test('“who” behind a comma is nobody of that name', () => {
    const text = 'A person familiar with the talks, who asked not to be named, said the two sides never got close.';
    expect(speakersIn(text)).not.toContain('talks, who');
  });
});

describe('of two with one surname', () => {
  test('the one who spoke before speaks again, not the one who is mourned', () => {
    const text =
      'Orla Abbott, 17, was taken to hospital.\n\n“She was in pain,” her mother, Niamh Abbott, told the hearing.\n\n“We want the truth,” Abbott said outside.';
    expect(speakersIn(text).at(-1)).toBe('Niamh Abbott');
  });

  test('who was just named by the full name is meant, even if another spoke before', () => {
    const text = '“It is late,” Carl Lindgren said.\n\nNora Lindgren, a vet, welcomed the ruling. “It is good,” Lindgren said.';
    expect(speakersIn(text).at(-1)).toBe('Nora Lindgren');
  });
});

describe('of relatives, the bare surname is', () => {
  test.each([
    [
      'nobody whom the text names only later',
      'Ruth Abbott shook her head.\n\n“He sat next to me,” Abbott said afterwards.\n\nHer husband, Peter Abbott, said he was sorry.',
      0,
      'Ruth Abbott',
    ],
    [
      'nor after a namesake of whom the text tells nothing',
      'Ruth Abbott was a botanist. She married Leonard Abbott, a painter.\n\nWhen a firm offered to move the ferns, Abbott said that it might as well move the sea.\n\nHer daughter, Clara Abbott, said that she had been ill.',
      0,
      'Ruth Abbott',
    ],
    [
      'nor a dead one, if nobody else is known yet',
      'Ruth Abbott, who died in May, was a botanist. “It was a lie,” Abbott recalled in her memoir.\n\nClara Abbott said that she had been ill.',
      0,
      'Ruth Abbott',
    ],
    [
      'who spoke, not whom the words tell of',
      'Martin Abbott said that his brother, Tom Abbott, had been stopped “a dozen times”. “He knew how to act,” Abbott said.',
      1,
      'Martin Abbott',
    ],
    [
      'of whom the sentence before tells, though another is named more',
      'Ruth Abbott’s third novel came out in May.\n\nRuth Abbott was glad.\n\nTom Abbott, who runs a bakery, has not read the novel. “I am in it,” Abbott said by phone.',
      -1,
      'Tom Abbott',
    ],
    [
      'who was called so before a relative came in',
      'Tom Abbott made 142. Abbott was dropped on 12.\n\nHis sister, Clara Abbott, was there.\n\n“I was glad,” Abbott said.',
      -1,
      'Tom Abbott',
    ],
    [
      'the father, where it is “the elder”',
      'Tom Abbott made 142. Abbott was dropped on 12.\n\nHis father, Clive Abbott, played in the 1980s.\n\n“I was afraid,” the elder Abbott said.',
      -1,
      'Clive Abbott',
    ],
    [
      'the son, where it is “the younger”',
      'Clive Abbott made 142.\n\nHis son, Tom Abbott, was there. Clive Abbott left early.\n\n“I was afraid,” the younger Abbott said.',
      -1,
      'Tom Abbott',
    ],
  ])('%s', (_, text, at, name) => {
    expect(speakersIn(text).at(at)).toBe(name);
  });
});

test('a surname that relatives share is shown as inferred, once both are known', () => {
  const text = 'Ruth Abbott spoke. “It was late,” Abbott said.\n\nTom Abbott was there.\n\n“It was cold,” Abbott said.';
  const { quotations } = analyze(`A quiet week\n\n${text}`, { published: '2024-05-06' });
  expect(quotations.map(({ certainty }) => certainty)).toEqual(['stated', 'inferred']);
});

test('a friend with a name behind is one person, also where “he” has carried on', () => {
  const text = 'Her friend and rival Sir Desmond Marsh called her the best of all. “She was wrong,” he said, “but she tried.”';
  expect(new Set(speakersIn(text))).toEqual(new Set(['Desmond Marsh']));
});

describe('of an obituary', () => {
  const text = (headline: string): string =>
    `${headline}\n\nOtto Tessmar, the bass player, has died.\n\nHis daughter, the singer Ruth Tessmar, said he died at home.\n\nBorn in Leeds, Tessmar came here in 1958. “He told me it was half a guitar,” Tessmar recalled in 1994.`;
  const speakers = (headline: string): (string | undefined)[] =>
    quotationsOf(analyze(text(headline), { published: '2024-05-06' })).map(({ speaker }) => speaker);

  test('the bare surname is whom the headline names', () => {
    expect(speakers('Otto Tessmar, bassist, dies aged 73').at(-1)).toBe('Otto Tessmar');
  });
});

describe('a pronoun with which a sentence opens', () => {
  const pronounsOf = (text: string, name: string): number =>
    analyze(`A quiet week\n\n${text}`, { published: '2024-05-06' })
      .people.find((person) => person.name === name)
      ?.mentions.filter(({ form }) => form === 'pronoun').length ?? 0;

  test('is the subject behind its comma', () => {
    const text = 'A nurse said the road was shut. Ruth Marsh said nothing.\n\nBack in her kitchen, Ann Tessmar said it was late.';
    expect(pronounsOf(text, 'Ann Tessmar')).toBe(1);
  });

  test('is whom the paragraph before is about', () => {
    const text = 'Otto Tessmar, who once met Robert Marsh, has died.\n\nHis daughter, the singer Ruth Hale, said it was late.';
    expect(pronounsOf(text, 'Otto Tessmar')).toBe(1);
  });

  test('and never the relative’s own name', () => {
    const text = 'Kylie Tessmar wept. Tom Tessmar wept, too.\n\nOutside, his father, Greg, said it was late. “It was,” he said.';
    expect(speakersIn(text)).toEqual(['Greg', 'Greg']);
    expect(pronounsOf(text, 'Tom Tessmar')).toBe(1);
  });
});

describe('whose person speaks is not who speaks', () => {
  test.each([
    ['a spokesman', '“It took a year,” said Marsh spokesman Martin Keane. Helen Marsh was away.', 'Martin Keane'],
    ['a campaign', 'Helen Marsh was away. “It took a year,” Marsh’s campaign said.', /campaign/],
    ['a lawyer without a name', 'Helen Marsh was away. “It took a year,” said a lawyer for Helen Marsh.', /lawyer/],
  ])('%s', (_, text, name) => {
    const [speaker] = speakersIn(text);
    if (typeof name === 'string') expect(speaker).toBe(name);
    else expect(speaker).toMatch(name);
  });
});

describe('groups speak as groups', () => {
  test.each([
    ['officials', '“The road stays shut,” officials said on Monday.', 'officials'],
    ['a ministry', 'The defence ministry said that the road would stay shut.', /defence ministry/i],
    ['a named ministry', 'The Ministry of Transport said that the road would stay shut.', /Ministry/],
    ['police', 'Police said that the road would stay shut.', 'Police'],
    ['a party’s members', 'Liberals said that the road would stay shut.', 'Liberals'],
    ['a company', '“The road stays shut,” the Harland Shipping Company said in a statement.', /Harland Shipping Company/],
  ])('%s', (_, text, name) => {
    const analysis = analyze(`A quiet week at the harbour\n\n${text}`, { published: '2024-05-06' });
    const speaker = analysis.people.find(({ id }) => id === analysis.quotations[0]?.speaker);
    expect(speaker?.kind).toBe('group');
    expect(speaker?.name).toMatch(name);
  });
});

describe('a group has its whole name', () => {
  test.each([
    ['“of”', 'The Ministry of Fisheries said that the pier was shut.', 'The Ministry of Fisheries'],
    ['“on”', 'The National Commission on Fishing Rights said that the pier was shut.', 'The National Commission on Fishing Rights'],
    ['whose it is', "The Dock Workers' Association said that the pier was shut.", "The Dock Workers' Association"],
    ['“The West”', 'The West said that the pier was shut.', 'The West'],
    ['“The Kremlin”', 'The Kremlin said that the pier was shut.', 'The Kremlin'],
    ['whose office it is', 'The Harrow County Sheriff’s Office said that the pier was shut.', 'The Harrow County Sheriff’s Office'],
    [
      'a second thing it looks after',
      'The Centers for Flood Control and Prevention said that the pier was shut.',
      'The Centers for Flood Control and Prevention',
    ],
    ['but nobody whom “and” joins to it', 'The Ministry of Fisheries and Turkey said that the pier was shut.', 'The Ministry of Fisheries'],
    ['a street that governs', 'Downing Street said that the pier was shut.', 'Downing Street'],
    [
      'a part of a firm that is named behind it',
      'Dorn Motors’ electronics unit, DM Kell Systems, said that sales fell.',
      'DM Kell Systems',
    ],
  ])('%s', (_, text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });

  test('and is “it” where the sentence before is about it', () => {
    const text = 'The Ports Commission was less polite. In a letter, it called the plan “an insult”.';
    expect(speakersIn(text)).toEqual([expect.stringMatching(/Ports Commission/)]);
    expect(speakersIn('The storm came in May. In a letter, it called the plan “an insult”.')).toEqual([undefined]);
  });

  test.each([
    ['its initials', 'The Centers for Flood Control and Prevention said so. The C.F.C. said that the pier was shut.', 2],
    ['its initials with a country’s', 'The U.S. Geological Survey said so. The USGS said that the pier was shut.', 2],
    ['“the agency”', 'The Centers for Flood Control said so. “It is shut,” the agency said.', 2],
    ['whose office it is', 'The Harrow County Sheriff’s Office said so. The Sheriff’s Office said that the pier was shut.', 2],
    [
      'its initials, though it has not spoken',
      'They wrote to the Harrow Aviation Administration. The H.A.A. said no. The HAA said that the pier was shut.',
      2,
    ],
    ['but not “the agency” of a bank', 'The Treasury said so. “It is shut,” the agency said.', 1],
    ['but no other office', 'The Harrow County Sheriff’s Office said so. The Medical Examiner’s Office said that the pier was shut.', 1],
  ])('and may be called %s', (_, text, times) => {
    const speakers = speakersIn(text);
    expect(speakers.filter((speaker) => speaker === speakers[0]).length).toBe(times);
  });

  test('and a headline’s initials are called by it', () => {
    const { people } = analyze(
      'Do Not Eat Spinach, C.F.C. Says, as Outbreak Sickens 46 in Two States\n\nThe Centers for Flood Control said the outbreak was bad.',
      {
        published: '2024-05-06',
      },
    );
    expect(people.filter(({ kind }) => kind === 'group').map(({ name }) => name)).toEqual(['The Centers for Flood Control']);
  });

  test('and may be called by its noun later', () => {
    const text = 'The Ports Commission said that the pier was shut. It had rained for days. The commission said that nobody was hurt.';
    expect(speakersIn(text)).toEqual(['The Ports Commission', 'The Ports Commission']);
  });
});

describe('whoever a source ends with', () => {
  test.each([
    'Friends of the Harbour spokesman Martin Keane said it took a year.',
    'Guardians of the Sea chair Dr Martin Keane said it took a year.',
    'The Harbour Workers Union (HWU) president Martin Keane said it took a year.',
    'Kell Police Service (KPS) head of corporate communications Martin Keane yesterday said it took a year.',
    'Kell Steel Limited (KSL) acting chief executive Martin Keane said it took a year.',
  ])('speaks, not the body whose name goes up to what they are: %s', (text) => {
    expect(speakersIn(text)).toEqual(['Martin Keane']);
  });

  test.each(['Lawyers for singer Martin Keane said it took a year.', 'Kell Police and singer Martin Keane said it took a year.'])(
    'does not where something parts the two: %s',
    (text) => {
      expect(speakersIn(text)).not.toEqual(['Martin Keane']);
    },
  );
});

describe('what a group is called', () => {
  test.each([
    ['Their trade union, the Harbour and Ferry Union (HFU), claimed it took a year.', 'Harbour and Ferry Union'],
    ['The charity, Save the Sea, said it took a year.', 'Save the Sea'],
  ])('stands between commas behind its noun: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
    expect(speakersIn(`${text}\n\n“We are tired,” the ${name === 'Save the Sea' ? 'charity' : 'union'} said.`).at(-1)).toBe(name);
  });

  test.each([
    ['The operator, Northern Hydro Corp., denied that the siren was broken.', 'Northern Hydro Corp.'],
    ['The developer, Northern Homes plc, said it took a year.', 'Northern Homes plc'],
    ['The owner, Ann Lee, said it took a year.', 'Ann Lee'],
  ])('makes a body of whatever noun, where it is one: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });

  test('does not, where a day or a clause stands there', () => {
    expect(speakersIn('The union, Monday, said it took a year.')).toEqual(['The union']);
    expect(speakersIn('The charity, which feeds gulls, said it took a year.')).toEqual(['The charity']);
  });

  test('is not the company whose people are in it', () => {
    expect(speakersIn('Boeing union leaders said it took a year.\n\nBoeing said it took two.').at(-1)).toBe('Boeing');
  });

  test('goes on over “leading” and “best-known”', () => {
    expect(speakersIn('One of the town’s best-known lawyers said it took a year.')).toEqual(['One of the town’s best-known lawyers']);
    expect(speakersIn('It took a year, one of Kell’s leading lawyers said.')).toEqual(['one of Kell’s leading lawyers']);
  });
});

test('“the company” is the one that the sentence before is about, not one that it is set beside', () => {
  const beside = 'Kessler Corp. will sell the boat in more towns than Norvane Inc. \n\nThe company said it took a year.';
  expect(speakersIn(beside)).toEqual(['Kessler Corp.']);
  const both = 'Kessler Corp. and Norvane Inc. will sell the boat.\n\nThe company said it took a year.';
  expect(speakersIn(both)).toEqual(['The company']);
});

test.each([
  'University of East Kell (UEK) Vice-Chancellor, Prof Martin Keane, said it took a year.',
  'The Department for Kell’s permanent secretary, Martin Keane, said it took a year.',
  'The Chairman, Senate Committee on Land Transport, Senator Martin Keane, said it took a year.',
  'Cabinet member for transport, Cllr Martin Keane, said it took a year.',
  'The Church of Kell’s chief executive, Martin Keane, said it took a year.',
])('whoever has an office in a body speaks, named behind its comma: %s', (text) => {
  expect(speakersIn(text)).toEqual(['Martin Keane']);
});

describe('who speaks only as “she” or “he”', () => {
  test.each([
    ['is called what brings her in', 'The mayor defended the plan. “It will work,” she said.', 'The mayor'],
    ['is the man, and no woman', 'A man left the hall. “It will work,” he said.', 'A man'],
    ['is nobody of the other sex', 'A man left the hall. “It will work,” she said.', undefined],
    ['is nobody where a relative alone was told of', 'His father left the hall. “It will work,” he said.', undefined],
  ])('%s', (_, text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });
});

test('“they” are the authorities whom the sentence before is about', () => {
  expect(speakersIn('A sign said the shop is shut.\n\nAuthorities are still at work. They said it takes a year.').at(-1)).toBe(
    'Authorities',
  );
});

test('“Coun.” is a councillor', () => {
  expect(speakersIn('The lone critic was Coun. Helen Marsh, who said it took a year.')).toEqual(['Helen Marsh']);
});

describe('those without a name are told apart by all that is said of them', () => {
  test('and are the same again by the same words', () => {
    const text =
      'Tessmar is for sale, people familiar with the matter said. The deal is early, officials briefed on the meeting said. People familiar with the matter said talks were early.';
    expect(speakersIn(text)).toEqual([
      'people familiar with the matter',
      'officials briefed on the meeting',
      'people familiar with the matter',
    ]);
  });

  test('and “the people” are the last of them', () => {
    const text = 'People familiar with the matter said no. Officials close to the mayor said yes. The people said it was early.';
    expect(speakersIn(text)).toEqual([
      'People familiar with the matter',
      'Officials close to the mayor',
      'People familiar with the matter',
    ]);
  });

  test('but what others are at says nothing', () => {
    expect(speakersIn('Analysts at Tessmar Bank said no. Analysts said it was early.')).toEqual(['Analysts', 'Analysts']);
  });
});

describe('who is described first and named behind', () => {
  test.each([
    [
      'as having said it',
      'A lawmaker in Ohio said the pier was “a joke”. State Rep. Ruth Tessmar made the remarks on Monday.',
      0,
      'Ruth Tessmar',
    ],
    ['as who that was', '“Shut it!” a woman shouted.\n\nThat woman was Ruth Tessmar, a teacher.', 0, 'Ruth Tessmar'],
    [
      'but not as who answered',
      'A lawmaker in Ohio said the pier was “a joke”. Ruth Tessmar made the case for it on Monday.',
      0,
      'A lawmaker',
    ],
    ['nor as who that was not', '“Shut it!” a woman shouted.\n\nThat woman was not Ruth Tessmar.', 0, 'a woman'],
  ])('%s', (_, text, at, name) => {
    expect(speakersIn(text)[at]).toContain(name);
  });
});

describe('a rank that is another word as well', () => {
  test('is whose rank it is', () => {
    expect(speakersIn('Gen. Ruth Tessmar looked at the map. The general said it was late.')).toEqual(['Ruth Tessmar']);
  });

  test('of a judge, too', () => {
    expect(speakersIn('Justice Ruth Tessmar looked at the map. “It is late,” the justice said.')).toEqual(['Ruth Tessmar']);
  });

  test('but in front of a noun it is none', () => {
    expect(speakersIn('Gen. Ruth Tessmar looked at the map. The general manager said it was late.')).toEqual(['The general manager']);
  });
});

describe('inside a quotation', () => {
  const text = '“I was at the gate,” said Helen Marsh. Her son Paul Marsh was not there.';
  const analysis = analyze(`A quiet week at the harbour\n\n${text}`, { published: '2024-05-06' });
  const mentions = (name: string) =>
    analysis.people.find((person) => person.name === name)?.mentions.map(({ span }) => analysis.article.text.slice(span.start, span.end));

  test('“I” is its speaker', () => {
    expect(mentions('Helen Marsh')).toContain('I');
  });

  test('“you” and “he” are not', () => {
    const other = analyze('A quiet week\n\n“You know he lied,” said Helen Marsh.', { published: '2024-05-06' });
    const words = other.people.flatMap(({ mentions: all }) => all.map(({ span }) => other.article.text.slice(span.start, span.end)));
    expect(words).toEqual(['Helen Marsh']);
  });
});

describe('who is no speaker', () => {
  test.each([
    ['a pronoun without anybody', '“It took a year,” he said.'],
    ['“some”', 'Some say that the road stays shut.'],
  ])('%s', (_, text) => {
    expect(speakersIn(text).filter((name) => name !== undefined)).toEqual([]);
  });
});

describe('who speaks without a name is called by the whole description', () => {
  test.each([
    ['with whom they speak for', 'A spokeswoman for Harrow Police said the road was shut.', 'A spokeswoman for Harrow Police'],
    ['with whose they are', 'The prime minister’s official spokesman said the road was shut.', 'The prime minister’s official spokesman'],
    ['as one of several', 'One of them said the road was shut.', 'One of them'],
    ['as one of several men', 'One of the men said the road was shut.', 'One of the men'],
    ['as the head of something', 'The acting head of the Harrow Agency said he was sorry.', 'The acting head of the Harrow Agency'],
    [
      'as a source close to somebody',
      'A source close to the minister said the road was shut. The source said no more.',
      'A source close to the minister',
    ],
    ['as who knows something', 'A person familiar with the talks said the road was shut.', 'A person familiar with the talks'],
    ['as a voice', '“Shut,” said a man’s voice.', 'a man’s voice'],
    ['as a source of a place', '“They were done,” a palace source said.', 'a palace source'],
    ['by what they post as', '@HarbourAnn42 said the road was shut. Later @HarbourAnn42 said she was sorry.', '@HarbourAnn42'],
    ['as a player for a country', '“We had nothing left,” the Czech international said.', 'the Czech international'],
  ])('%s', (_, text, name) => {
    const { people } = analyze(`A quiet week\n\n${text}`, { published: '2024-05-06' });
    expect(people.filter(({ kind }) => kind === 'person').map((person) => person.name)).toEqual([name]);
  });

  test('but a company that makes things is no person', () => {
    const { people } = analyze('A quiet week\n\nThe maker of the biscuits said costs had risen.', { published: '2024-05-06' });
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([['The maker of the biscuits', 'group']]);
  });

  test('and several who speak twice are not all from one place', () => {
    const text = 'Analysts at Harrow said prices would fall. In May, analysts said they would rise.';
    const { people } = analyze(`A quiet week\n\n${text}`, { published: '2024-05-06' });
    expect(people.map(({ name }) => name)).toEqual(['Analysts']);
  });
});

describe('what somebody wrote', () => {
  const read = (text: string) => analyze(`A quiet week\n\n${text}`, { published: '2024-05-06' });
  test('speaks for nobody known', () => {
    const { people, quotations } = read('The emails said the deal was done.');
    expect(people).toEqual([]);
    expect(quotations.map(({ speaker }) => speaker)).toEqual([undefined]);
  });

  test('does not speak for whom it was sent to', () => {
    const { people, quotations } = read('The letter to Ann Lindgren said the deal was done.');
    const reader = people.find(({ name }) => name === 'Ann Lindgren');
    expect(quotations.map(({ speaker }) => speaker)).not.toContain(reader?.id);
  });
});

describe('who is told of as somebody’s', () => {
  test.each([
    [
      'is the one of that name',
      'Martin Keane was freed. He sat with his wife, Orla, in the kitchen. His wife laughed. “Ask me in a year,” she said.',
      'Orla',
    ],
  ])('%s', (_, text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });
});

test('who is asked in what somebody tells does not answer', () => {
  const speakers = speakersIn('Helen Marsh said there were nights when she asked Omar Sayed for help. “He never came,” she said.');
  expect(speakers).toEqual(['Helen Marsh', 'Helen Marsh']);
});

test('“that person” is who was told of right before, and “the source” the one that spoke', () => {
  const speakers = speakersIn(
    'A second official said that blaming a single nurse was wrong. “It was a bad week,” that person said.\n\nA source close to the pier said it would close. The source said more would follow.',
  );
  expect(new Set(speakers).size).toBe(2);
});

test('“the senator” is Sen. Marsh', () => {
  expect(speakersIn('Sen. Helen Marsh took questions. “I was in Iowa,” the senator replied.')).toEqual(['Helen Marsh']);
});

test('a child that is told of by age is who stands between commas behind it', () => {
  expect(speakersIn('His eldest, Micah, 12, said that it was late.')).toEqual(['Micah']);
});

test('somebody’s wife with a name of her own speaks, not whose wife she is', () => {
  expect(speakersIn('Omar Sayed’s wife, the novelist Ruth Anne Klein, told reporters that she had known.')).toEqual(['Ruth Anne Klein']);
});

test('who speaks for a party is not the party', () => {
  expect(speakersIn('Plaid Morwen’s health spokesman Gwilym ap Rhys said the road was “a scandal”.')).toEqual(['Gwilym ap Rhys']);
});

describe('a group by the last word of its name', () => {
  const front = 'The ministry accused the Tessmar Liberation Front of a theft. The Front said it was late.';
  test('is the one of that name', () => {
    expect(speakersIn(front).at(-1)).toBe('Tessmar Liberation Front');
  });
  test('is left alone where two are called so', () => {
    expect(speakersIn(`The Kessler Liberation Front left the old town in the spring. ${front}`).at(-1)).toBe('The Front');
  });
});

test('“she” with which a paragraph of an obituary begins is whom it is of, and of any other article may be another', () => {
  const body =
    'Ruth Marsh, a geologist, died on Sunday.\n\nMary Hill said that Marsh had taught her. “She never complained,” Hill recalled.\n\nShe joined the institute in 1961. “I do mud,” she said.';
  const speakerOf = (headline: string) => quotationsOf(analyze(`${headline}\n\n${body}`, { published: '2024-05-06' })).at(-1)?.speaker;
  expect(speakerOf('Ruth Marsh, who read the lakes, dies at 91')).toBe('Ruth Marsh');
  expect(speakerOf('A quiet week at the lakes')).not.toBe('Ruth Marsh');
});

test('whoever is general secretary of a body speaks, not the body', () => {
  expect(speakersIn('Tessmar general secretary Paula Dent warned that members would be asked to vote.')).toEqual(['Paula Dent']);
});

describe('“the company” that speaks', () => {
  const named = (text: string) => speakersIn(text).at(-1);

  test('is the one that the text names right before', () => {
    expect(named('Norvane, which makes boats, closed two yards. The company said that sales had fallen.')).toBe('Norvane');
    expect(named('Brandt Ferries has cut three hundred jobs. The company said that sales had fallen.')).toBe('Brandt Ferries');
  });

  test('is nobody named where two are', () => {
    expect(named('Norvane, which makes boats, sued Harbour Bank. The company said that sales had fallen.')).toBe('The company');
  });

  test('is not the one before whatever is told of with “which”', () => {
    expect(
      named('Harbour Bank bought Orrin Mills.\n\nOrrin, which was founded in 1871, makes cloth. The company said it was late.'),
    ).not.toBe('Harbour Bank');
  });

  test('is called by where it sits and what it makes, too', () => {
    const kessler = 'Kessler Freight Ltd closed two yards.';
    expect(named(`${kessler} The Dublin-based company said that sales had fallen.`)).toBe('Kessler Freight Ltd');
    expect(named(`${kessler}\n\nThe Arden, Ohio, maker of bolts said that sales had fallen.`)).toBe('Kessler Freight Ltd');
    expect(named(`${kessler}\n\nThe paper, packaging and printing concern said it was late.`)).toBe('Kessler Freight Ltd');
    expect(named(`${kessler} The bolt maker said that sales had fallen.`)).toBe('Kessler Freight Ltd');
  });

  test('is not another company by what is said of it', () => {
    const kessler = 'Kessler Freight Ltd closed two yards.';
    expect(named(`${kessler} The rival company said that sales had fallen.`)).toBe('The rival company');
    expect(named(`${kessler} The union and company said that sales had fallen.`)).toBe('The union');
    expect(named('Norvane closed two yards. The militant group said that it was late.')).toBe('The militant group');
  });

  test('is the one that spoke last, where several are named', () => {
    const text = 'Kessler Freight Ltd said that it would buy Brandt Ferries. The company said that sales had fallen.';
    expect(named(text)).toBe('Kessler Freight Ltd');
  });

  test('is not the one that somebody buys into', () => {
    const text = 'Ruth Marsh will buy a stake in Harbour Mines Ltd for two million. The company said that sales had fallen.';
    expect(named(text)).not.toBe('Harbour Mines Ltd');
  });

  test('is not where an analyst works', () => {
    const text = '“It is late,” said Ann Lee, an analyst at Harbour Partners Inc. The company said that sales had fallen.';
    expect(named(text)).toBe('The company');
  });

  test('is no ministry', () => {
    expect(named('The Ministry of Transport closed two yards. The company said that sales had fallen.')).toBe('The company');
  });
});

describe('a description of a group that the text has used', () => {
  const named = (text: string) => speakersIn(text).at(-1);
  const norvane = 'Norwegian wind developer Norvane has bought Harbour Mines. Ruth Marsh will run it.';

  test('is the group, also many paragraphs on', () => {
    expect(named(`${norvane}\n\nIt rained.\n\nIt snowed.\n\nThe wind developer said that sales had fallen.`)).toBe('Norvane');
    expect(named(`Developer Brandt Homes has bought the pier.\n\nThe developer said it would build a school.`)).toBe('Brandt Homes');
  });

  test('is the group by its longer name, too', () => {
    const text = 'The wind developer Norvane is late. The wind developer Norvane Marine has bought the pier.';
    expect(named(`${text}\n\nIt rained.\n\nThe wind developer said that sales had fallen.`)).toBe('Norvane Marine');
  });

  test('is another, where it says more than was said', () => {
    expect(named(`${norvane}\n\nThe Danish wind developer said that sales had fallen.`)).not.toBe('Norvane');
  });

  test('is nobody’s, where two are so', () => {
    const text = `${norvane} Its rival is the wind developer Orvane.\n\nThe wind developer said that sales had fallen.`;
    expect(named(text)).not.toBe('Norvane');
    expect(named(text)).not.toBe('Orvane');
  });

  test('is nobody’s many paragraphs on, where it says no more than that it is a company', () => {
    expect(named('The blood-testing company Orvane is gone.\n\nIt rained.\n\nIt snowed.\n\nThe company said it was late.')).toBe(
      'The company',
    );
  });

  test('is somebody, where somebody is called so', () => {
    expect(named('Residents met developer Tom Marsh on the pier. The developer said he would build a school.')).toBe('Tom Marsh');
  });
});

describe('a company that writes what it is behind its name', () => {
  test('is called by what stands in front of that, and by how it begins', () => {
    expect(speakersIn('Kessler Freight Corp. said it was late. Costs were high, Kessler said.')).toEqual([
      'Kessler Freight Corp.',
      'Kessler Freight Corp.',
    ]);
    expect(speakersIn('Kessler said it was late. Kessler-Marsh Shipping said it was early.')).toEqual([
      'Kessler',
      'Kessler-Marsh Shipping',
    ]);
    expect(speakersIn('Bank of Tessmar Corp. said it was late. “No,” Bank of Tessmar said.').at(-1)).toBe('Bank of Tessmar Corp.');
  });

  test('but not where two begin so, unless one is called nothing more', () => {
    expect(speakersIn('Kessler Foods closed, and Kessler Motors did not. “It is late,” Kessler said.')).toEqual(['Kessler']);
    expect(speakersIn('Kessler Corp. owns Kessler Foods Inc., it told us. “It is late,” Kessler said.').at(-1)).toBe('Kessler Corp.');
  });

  test('has whose it is in its name', () => {
    expect(speakersIn('Lindy’s Inc. said it would close. “It is late,” Lindy’s said.')[0]).toBe('Lindy’s Inc.');
  });
});

test('“she” is the founder, not the company', () => {
  const text =
    '“The sole came off,” says Helen Marsh, 39, the founder of Longwick, whose clogs are dear.\n\nLongwick is valued at $3 million, according to the Ledger, and Marsh, a former nurse, is fending off offers. “They are kind,” she says.';
  expect(speakersIn(text).at(-1)).toBe('Helen Marsh');
});

test('“the study” is the one that spoke last, whatever was told of it there', () => {
  expect(speakersIn('A new university study found that it was late. The study said that it was cold.')).toEqual([
    'A new university study',
    'A new university study',
  ]);
  expect(speakersIn('A new university study found that it was late. The report said that it was cold.').at(-1)).toBe('The report');
});

test('who is named behind the body that has them speaks, not the body', () => {
  expect(speakersIn('Labour’s Ruth Marsh rounded on them, saying: “It is late.”')).toEqual(['Ruth Marsh']);
  expect(speakersIn('Labour’s campaign said that it was late.').at(-1)).not.toBe('Ruth Marsh');
});

test('whose father it is, is who is named behind the comma, also behind a day', () => {
  expect(speakersIn('Omar Sayed died on Friday.\n\nSpeaking yesterday, Sayed’s father, Farid Sayed, said he was sad.')).toEqual([
    'Farid Sayed',
  ]);
});

test('who spoke last of a family speaks again by the surname', () => {
  const text =
    'They shot Omar Sayed and Shyam Reddy.\n\nSpeaking on Monday, Sayed’s father, Farid Sayed, said he was sad.\n\nAsked again, Sayed said that it was late.';
  expect(speakersIn(text).at(-1)).toBe('Farid Sayed');
});

test('the auto major is a company, and the major is not', () => {
  const kessler = 'Kessler Motors Ltd closed a plant.';
  expect(speakersIn(`${kessler} The auto major said that sales had fallen.`).at(-1)).toBe('Kessler Motors Ltd');
  expect(speakersIn(`${kessler} The major said that sales had fallen.`).at(-1)).toBe('The major');
});

test('what somebody wrote speaks for whoever wrote it, but not their records', () => {
  expect(speakersIn('Ruth Marsh left early. Her statement said that it was late.')).toEqual(['Ruth Marsh']);
  expect(speakersIn('Ruth Marsh left early. Her tax records showed that it was late.').at(-1)).not.toBe('Ruth Marsh');
});

describe('several whom nobody names', () => {
  test('are called by all that tells of how many they are', () => {
    expect(speakersIn('The sale is near, two of the people said. “No,” one of the officials said.')).toEqual([
      'two of the people',
      'one of the officials',
    ]);
  });

  test('are “they” in the sentence behind the one that is about them, whoever spoke before', () => {
    const text = 'The study found that it was lost. Researchers took samples of the mud. They said that it held tin.';
    expect(speakersIn(text)).toEqual(['The study', 'Researchers']);
  });

  test('are not “they” where that sentence is about something else', () => {
    const text = 'The union said that it was lost. Boats came to the pier. They said that it held tin.';
    expect(speakersIn(text).at(-1)).toBe('The union');
  });
});

test('a firm that is named first is none of its founder, who is “Mr”', () => {
  const text =
    'Corvane has offered two billion pounds for its rival Tessmar Pharma. Shares in Tessmar rose 34%. Tessmar was founded in 1984 by Peter Tessmar. Mr Tessmar, who left in 2012, said it took a year.';
  const { people } = analyze(`A quiet week at the harbour\n\n${text}`, { published: '2024-05-06' });
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toContainEqual(['Peter Tessmar', 2]);
});

test('the head of a school is a person', () => {
  const { people } = analyze('A quiet week at the harbour\n\nThe head of the school, Kell Primary, said it took a year.');
  expect(people.map(({ kind }) => kind)).toEqual(['person']);
});

test('a surname is no part of a first name that has an accent', () => {
  const { people } = analyze('A quiet week at the harbour\n\nPål Henriksen said it took a year.');
  expect(people.map(({ name, role }) => [name, role])).toEqual([['Pål Henriksen', undefined]]);
});

test('a party’s is not whom the text calls by the other', () => {
  expect(speakersIn('State Sen. Ruth Abbott, a Democrat, met the mayor. The Republican called it an evil act.')).not.toContain(
    'Ruth Abbott',
  );
});

test('“he said” is who opens the sentence before, also where an age stands behind', () => {
  const text = 'Jim Farrow was late. Gary Stead scored.\n\nStead, now 57 and a postman, will be watching. “I have a round to do,” he said.';
  expect(speakersIn(text)).toEqual(['Gary Stead']);
});

test('“he” with which an entry of a list begins is whom the entry before is about', () => {
  const text =
    '1999: Roy Tessmar dies in Carrow.\n\n2016: Ann Tessmar’s son, Silas Okonjo-Tessmar, opens a shop.\n\n2023: He wins a prize. “It took a year,” he says.';
  expect(speakersIn(text)).toEqual(['Silas Okonjo-Tessmar']);
});

test('“who” behind a name is that one, though the tree hangs it from a thing', () => {
  expect(speakersIn('Helen Marsh joined the laboratory of Omar Sayed, who said that it took a year.')).toEqual(['Omar Sayed']);
  expect(speakersIn('The lawyers of Helen Marsh, who said that it took a year, left.')).toEqual(['The lawyers of Helen Marsh']);
});

describe('who is asked', () => {
  test('answers, though somebody else is named nearer', () => {
    const text =
      'Omar Sayed, brother of King Tom, was asked on Monday about the message that King Tom carried. In an interview he said: “It took a year.”';
    expect(speakersIn(text).at(-1)).toBe('Omar Sayed');
  });

  test('is whoever does something behind the question', () => {
    const text =
      'Helen Marsh, 57, wept. Ruth Keane asked for more.\n\nAsked outside court what it was worth, Keane shrugged. “It took a year,” she said.';
    expect(speakersIn(text).at(-1)).toBe('Ruth Keane');
  });
});

describe('“she” in an obituary', () => {
  const last = (headline: string, text: string) =>
    quotationsOf(analyze(`${headline}\n\n${text}`, { published: '2024-05-06' })).at(-1)?.speaker;
  const text =
    'Dame Edith Tessmar, who has died aged 97, was born in Kell.\n\nThe town passed her over in 1962, an omission that the historian Ruth Keane has called “odd”. She never complained. Prizes, she used to say, were for horses.';

  test('is whom it is of, within a paragraph, too', () => {
    expect(last('Dame Edith Tessmar, chemist, dies aged 97', text)).toBe('Edith Tessmar');
  });

  test('is another woman whom the paragraph is about', () => {
    const other = `${text}\n\nRuth Keane knew her well. “I was late,” she said.`;
    expect(last('Dame Edith Tessmar, chemist, dies aged 97', other)).toBe('Ruth Keane');
  });
});

test('“she” is whom the sentence before brings in with “who”', () => {
  const text = (who: string): string => `Helen Marsh put down her fork.\n\n${who} cracks at last. “Is it late?” she asks.`;
  expect(speakersIn(text('The waitress, who has listened all morning,'))).toEqual(['The waitress']);
  expect(speakersIn(text('Helen Marsh, who has listened all morning,'))).toEqual(['Helen Marsh']);
});

test('a body whose name ends with “First” is called so', () => {
  expect(speakersIn('The union Harbour First said that it took a year.')).toEqual(['Harbour First']);
  expect(speakersIn('Helen Marsh first said that it took a year.')).toEqual(['Helen Marsh']);
});
