import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf, wordsOf } from '../load-engine.ts';

/** Whom each place in a text that reads `words` means, in text order; “–” where nobody is linked. */
const meantBy = (words: string, text: string, headline = 'A report from the town hall') => {
  const analysis = analyze(`${headline}\n\n${text}`, { published: '2024-05-06' });
  const places: { readonly start: number; readonly name: string }[] = [];
  for (const { name, mentions } of analysis.people)
    for (const { span } of mentions) if (wordsOf(analysis, span) === words) places.push({ start: span.start, name });
  return places.sort((a, b) => a.start - b.start).map(({ name }) => name);
};

describe('whose somebody is', () => {
  const namesIn = (text: string) =>
    analyze(`A report from the town hall\n\n${text}`, { published: '2024-05-06' }).people.map(({ name }) => name);

  test('begins what they are called, whatever stands in front', () => {
    expect(namesIn('Kofi Tessmer was late. On page 4 his wife says that he slept.')).toContain('his wife');
    expect(namesIn('Kofi Tessmer was late. In room 12 his sister told the guests that it was late.')).toContain('his sister');
  });

  test('has “all” in front of it', () => {
    expect(namesIn('Kofi Tessmer was late. All his brothers said that he slept.')).toContain('All his brothers');
  });
});

describe('a land and those who come from it', () => {
  test('are the same in what somebody is', () => {
    const text = 'Australia coach Kofi Tessmer met Poland coach Rosa Klein. The Australian coach said no.';
    expect(meantBy('The Australian coach', text)).toEqual(['Kofi Tessmer']);
  });

  test('are not another', () => {
    const text = 'Austria coach Kofi Tessmer met Poland coach Rosa Klein. The Australian coach said no.';
    expect(meantBy('The Australian coach', text)).not.toContain('Kofi Tessmer');
  });
});

test('offices in a list go with the names behind them', () => {
  const text = 'Here the Speaker of Parliament, Rosa Klein, the Prime Minister, Kofi Tessmer, and the Mayor, Helen Marsh, will be present.';
  expect(meantBy('the Speaker', text)).toEqual(['Rosa Klein']);
  expect(meantBy('the Prime Minister', text)).toEqual(['Kofi Tessmer']);
  expect(meantBy('the Mayor', text)).toEqual(['Helen Marsh']);
});

test('“the oba” is whoever has that title', () => {
  expect(meantBy('The Oba', 'Oba Kofi Tessmer left. The Oba said it was late.')).toEqual(['Kofi Tessmer']);
});

test('a surname that several have is whose whole name stands right before, though another was named first', () => {
  const text = 'Aides of former President Park Min-hye came.\n\nThe team questioned Park Ho-cheon, who was late.\n\nPark said it was late.';
  expect(meantBy('Park', text)).toEqual(['Park Ho-cheon']);
});

test('a Korean surname is its bearer’s, though a park is called so', () => {
  expect(meantBy('Park', 'A judge held Park Dae-joon, an aide. The arrest of Park was late. If convicted, Park faces a fine.')).toEqual([
    'Park Dae-joon',
    'Park Dae-joon',
  ]);
});

test('a job with a capital between commas is whose name stands in front', () => {
  const { people } = analyze('A quiet week\n\nMatt Tessmer, Headteacher, said: “We are late.”');
  expect(people.map(({ name, role }) => [name, role !== undefined])).toEqual([['Matt Tessmer', true]]);
});

test('Tom is Thomas, unless another Tom is named', () => {
  expect(meantBy('Tom', 'It was Private Thomas Tessmer. “Tom loved it,” she said.')).toEqual(['Thomas Tessmer']);
  expect(meantBy('Tom', 'Thomas Tessmer met Tom Klein. “Tom loved it,” she said.')).toEqual(['Tom Klein']);
});

test('“Mr Tessmer” behind “whose grandfather Alf” is Tessmer, and “Ms Tessmer” the daughter', () => {
  const text = 'Peter Tessmer, whose grandfather Alf opened it, was sad. Mr Tessmer’s daughter, Nicola, was late. Ms Tessmer said no.';
  expect(meantBy('Mr Tessmer', text)).toEqual(['Peter Tessmer']);
  expect(meantBy('Ms Tessmer', text)).toEqual(['Nicola']);
});

test('what somebody describes a thing as is no description of them', () => {
  const { people } = analyze('A quiet week\n\nDr Rosa Klein described the hall as “a rare survivor”.');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Rosa Klein', 1]]);
});

test('Mr Justice Smith is none of the Smiths of whom he speaks', () => {
  const text = 'Arthur Smith left a will. Mr Justice Smith said that Arthur Smith was careful. Mr Smith was old.';
  expect(meantBy('Mr Justice Smith', text)).toEqual(['Smith']);
  expect(meantBy('Mr Smith', text)).toEqual(['Arthur Smith']);
});

test('somebody is whoever they are said to be', () => {
  expect(meantBy('Gaz', '“It was Gaz,” she said. Gaz is bassist Kofi Tessmer.')).toEqual(['Kofi Tessmer', 'Kofi Tessmer']);
  expect(meantBy('Padre Melo', 'Padre Kofi Tessmer, known to all as Padre Melo, prayed.')).toEqual(['Kofi Tessmer']);
  expect(meantBy('Rin-chan', 'Rin Klein won. “I like Rin-chan,” she said.')).toEqual(['Rin Klein']);
  expect(meantBy('Sister Ida', 'Sister Mary Ida Klein came. Sister Ida taught.')).toEqual(['Mary Ida Klein']);
});

test('who is no sailor is not called one', () => {
  const { people } = analyze('A quiet week\n\nRosa Klein is no sailor.');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Rosa Klein', 1]]);
});

test('Prof Klein is Professor Rosa Klein, and no other of the name', () => {
  const text = 'Kofi Klein, a driver, came second. The judge is Professor Rosa Klein. Prof Klein would not say.';
  expect(meantBy('Prof Klein', text)).toEqual(['Rosa Klein']);
});

test('Lee may be a man', () => {
  expect(meantBy('Mr Tessmer', 'A boat saved Lee Tessmer. Mr Tessmer said he was cold.')).toEqual(['Lee Tessmer']);
});

test('a man whose brother-in-law he is is somebody else', () => {
  const text = 'Kofi Klein drowned. A third man, Klein’s brother-in-law Tom Tessmer, was saved.';
  expect(meantBy('A third man', text)).not.toContain('Kofi Klein');
});

test('Hamza is who was named by then, though his wife has the name behind hers', () => {
  const text = 'Men took Hamza Tessmer. Hamza’s wife, Ayesha Hamza, wept. She said that Hamza was ill.';
  expect(meantBy('Hamza', text)).toEqual(['Hamza Tessmer', 'Hamza Tessmer']);
});

test('a vice-chancellor, a lord chamberlain and a king are whose names stand beside', () => {
  expect(meantBy('The Vice-Chancellor', 'The Vice-Chancellor, Sir Kofi Tessmer, said he was sad.')).toEqual(['Kofi Tessmer']);
  expect(meantBy('The Lord Chamberlain', 'The Lord Chamberlain, Viscount Tessmer, said he was sad.')).toEqual(['Tessmer']);
  expect(meantBy('the King', 'King Aldous IV of Lethe has left. “I am sad,” the King wrote.')).toEqual(['Aldous']);
});

test('Begum Qaisra Tessmer is Mrs Tessmer, and no other of the name', () => {
  const text = 'Parvez Tessmer is away. Begum Qaisra Tessmer, the wife of Parvez Tessmer, sat with us. Mrs Tessmer said no.';
  expect(meantBy('Mrs Tessmer', text)).toEqual(['Qaisra Tessmer']);
});

test('“Bra B” is who has it in marks between the names', () => {
  const text = 'Peter “Bra B” Tessmer, 58, wore a suit. MaTessmer, as Bra B’s wife is known, shouted from the gallery.';
  expect(meantBy('Bra B', text)).toEqual(['Peter “Bra B” Tessmer']);
});

test('“de la Garza” is Rosa de la Garza Ruiz', () => {
  expect(meantBy('de la Garza', 'Rosa de la Garza Ruiz spoke. It was late, de la Garza said.')).toEqual(['Rosa de la Garza Ruiz']);
});

test('whoever stands behind a semicolon is somebody else', () => {
  const text = 'The talks were attended by the deputy minister and crown prince, Kofi Tessmer; the prime minister, and the mayor of Kell.';
  expect(meantBy('the prime minister', text)).not.toContain('Kofi Tessmer');
});

test('a wife and a daughter with a name are two', () => {
  expect(meantBy('His wife', 'His wife and daughter Rosa Klein left.')).not.toContain('Rosa Klein');
});

test('an office for justice is no justice', () => {
  const { people } = analyze('A quiet week\n\nThe letter of the State Commissioner for Justice, Sir Kofi Tessmer, is late.');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Kofi Tessmer', 1]]);
});

test('“his” is of whose subject a sentence opens with', () => {
  const before = 'Mr Ray Klein said that the seat was empty.\n\nAlso affected was Dr Kofi Tessmer.\n\n';
  expect(meantBy('his', `${before}Tessmer’s removal followed his suspension.`)).toEqual(['Kofi Tessmer']);
});

test('a harbour master who speaks is one person', () => {
  const { people } = analyze('A quiet week\n\nThe harbour master said it was late.', { published: '2024-05-06' });
  expect(people.map(({ name, kind }) => [name, kind])).toEqual([['The harbour master', 'person']]);
});

describe('“the officer”', () => {
  test('is whoever of the police was named and speaks', () => {
    expect(meantBy('the officer', 'DSP (Crime) Rosa Klein said two were held. “They ran,” the officer said.')).toEqual(['Rosa Klein']);
    expect(meantBy('the officer', 'Sgt. Kofi Tessmer fell. On Monday the officer was in hospital.')).toEqual(['Kofi Tessmer']);
  });

  test('is whoever has the rank by its initials', () => {
    expect(meantBy('The DIG', 'DIG (Crime) Rosa Klein said two were held. The DIG said they ran.')).toEqual(['Rosa Klein']);
  });

  test('is not the inspector who tells of one', () => {
    const text = 'An officer shot a man, Inspector Rosa Klein said. On Monday the officer was suspended. “It is late,” the officer said.';
    expect(meantBy('the officer', text)).not.toContain('Rosa Klein');
    expect(meantBy('the officer', 'Inspector Rosa Klein came. On Monday the officer was suspended.')).not.toContain('Rosa Klein');
  });
});

describe('an office that several have had', () => {
  test('means who has it, not who had it', () => {
    const text =
      'The speaker of the assembly, Kofi Tessmer, was blamed by former speaker Rosa Klein. Helen Marsh said the speaker was late.\n\nMarsh told the speaker so.';
    expect(meantBy('the speaker', text)).toEqual(['Kofi Tessmer', 'Kofi Tessmer']);
  });

  test('means who spoke last', () => {
    const text =
      'Housing Minister Rosa Klein said Transport Minister Kofi Tessmer would answer.\n\n“It is late,” the minister said.\n\nTessmer said no. The minister left.';
    expect(meantBy('the minister', text)).toEqual(['Rosa Klein']);
    expect(meantBy('The minister', text)).toEqual(['Kofi Tessmer']);
  });

  test('is not who speaks of it', () => {
    const text = 'Governor Rosa Klein met Governor Kofi Tessmer. “I told the governor of Kell so,” Klein said.';
    expect(meantBy('the governor', text)).toEqual(['Kofi Tessmer']);
  });

  test('stays open where the article brings in somebody else without a name', () => {
    const text = 'Officer Kofi Tessmer was in court. An officer from Kell was there. The officer wept.';
    expect(meantBy('The officer', text)).not.toContain('Kofi Tessmer');
  });
});

describe('an office that somebody has', () => {
  test.each([
    [
      'as a minister of the cabinet, and anybody who may be one',
      'Minister Kofi Tessmer spoke. “As a minister you must be there,” he said.\n\nThe minister left.',
    ],
    [
      'when another without a name is only told of',
      'Minister Kofi Tessmer denied the charge against a union minister. “No,” he said. The minister left.',
    ],
    ['whose name follows without a second comma', 'The deputy said the minister of works, Kofi Tessmer is late. The minister left.'],
    ['whose lawyers speak', 'Lawyers for the minister, Kofi Tessmer, whose case was late, said no. The minister left.'],
    ['whose surname alone speaks', 'Kofi Tessmer came. “It is late,” said Tessmer, the works minister. The minister left.'],
    ['of state', 'Minister of State for Health Kofi Tessmer came late. The minister left.'],
    ['named behind', 'The minister left. Rosa Klein wept. She blamed Minister Kofi Tessmer.'],
  ])('%s', (_, text) => {
    expect(meantBy('The minister', text)).toEqual(['Kofi Tessmer']);
  });

  test('is not whoever else the words in front of it go with', () => {
    expect(meantBy('the minister', 'According to the minister, Kofi Tessmer is late.')).not.toContain('Kofi Tessmer');
    expect(meantBy('The French minister', 'The French minister left. Rosa Klein blamed Polish Minister Kofi Tessmer.')).toEqual([]);
    expect(
      meantBy('the 90-year-old', 'Kofi Tessmer wrote it for The Kell Gazette.\n\nTessmer left the 90-year-old The Kell Gazette.'),
    ).toEqual([]);
  });
});

describe('who is described by what was told of them', () => {
  test.each([
    ['the defendant', 'Kofi Tessmer denies theft. “I will not call the defendant,” said Rosa Klein, his lawyer.', ['Kofi Tessmer']],
    ['The boy', 'The court sent six-year-old and 6-year-old Kofi Tessmer home. The boy wept.', ['Kofi Tessmer']],
    ['The 61-year-old', 'Tom Marsh drowned. His father, Alec, wept. Alec Marsh left. The 61-year-old was late.', ['Alec Marsh']],
    ['the teenager', 'Rosa Klein, 17, left. Her coach, Ann Marsh, 52, said the teenager was late.', ['Rosa Klein']],
    ['The 52-year-old', 'Ann Marsh, 52, met 17-year-old Rosa Klein. Klein left. The 52-year-old stayed.', ['Ann Marsh']],
    ['The striker', 'Kofi Tessmer has left Kell Rovers. The striker scored nine goals.', ['Kofi Tessmer']],
    ['the former Leeds defender', 'Kofi Tessmer has left.\n\n“It is late,” the former Leeds defender said.', ['Kofi Tessmer']],
    ['the actor', 'Kofi Tessmer has a new film. “It is late,” the actor said.', ['Kofi Tessmer']],
    ['a friend', 'Rosa Klein described Kofi Tessmer as a friend.', ['Kofi Tessmer']],
    ['The 41-year-old singer', 'Rosa Klein said her band was late. The 41-year-old singer left.', ['Rosa Klein']],
    [
      'The 21-year-old Brazilian',
      'Kofi Tessmer signed for Kell Rovers. The 21-year-old Brazilian has scored nine goals.',
      ['Kofi Tessmer'],
    ],
    ['the Rovers centre-half', 'Kofi Tessmer has left. “It is late,” the Rovers centre-half said.', ['Kofi Tessmer']],
    ['the midfielder', 'Rovers captain Kofi Tessmer is late. “It is late,” the midfielder said.', ['Kofi Tessmer']],
    ['the Rovers boss', 'Rovers manager Kofi Tessmer left. Rosa Klein said the Rovers boss was late.', ['Kofi Tessmer']],
    ['chairman', 'Rosa Klein succeeded Kofi Tessmer as chairman.', ['Rosa Klein']],
  ])('is “%s”', (words, text, names) => {
    expect(meantBy(words, text)).toEqual(names);
  });

  test.each([
    [
      'of two who are tried',
      'the defendant',
      'Kofi Tessmer denies theft. Tom Marsh pleaded guilty. “I will not call the defendant,” said Rosa Klein.',
    ],
    ['of two who play', 'The striker', 'Kofi Tessmer met Tom Marsh. The striker scored nine goals.'],
    [
      'of a teacher who spoke',
      'the Rovers midfielder',
      'Her teacher, Kofi Tessmer, spoke to her. “It is late,” the Rovers midfielder said.',
    ],
    ['of a manager', 'The striker', 'Manager Kofi Tessmer was angry. The striker scored nine goals.'],
    ['of one who is too old', 'The teenager', 'Kofi Tessmer, 52, left. The teenager stayed.'],
    ['of whom more is told', 'The striker', 'Kofi Tessmer has left. The striker of Kell Rovers scored nine goals.'],
  ])('stays open: one %s', (_, words, text) => {
    expect(meantBy(words, text).filter((name) => name !== words)).toEqual([]);
  });
});

describe('whom an article describes before it names anybody', () => {
  test.each([
    ['by where he is from', 'A Kell man', 'A Kell man was in court.\n\nKell man Kofi Tessmer wept.'],
    ['with an article, in the lead', 'A judge', 'A judge has blamed the police.\n\nThe case was late, Judge Kofi Tessmer said.'],
    ['by another name', 'the base chief', '“It is late,” said the base chief known as Kofi.\n\nKofi Tessmer sang.'],
    ['with a form of address', 'the coroner', 'A death was blamed on the coroner.\n\nCounty coroner Dr Kofi Tessmer was late.'],
    ['before a dash of others', 'its speaker', 'The house, its speaker, Kofi Tessmer, and other members were late.'],
    [
      'as attorney general',
      'the attorney general',
      'A death was blamed on the attorney general.\n\nAttorney General Kofi Tessmer was late.',
    ],
  ])('%s', (_, words, text) => {
    expect(meantBy(words, text)).toEqual(['Kofi Tessmer']);
  });

  test.each([
    ['somebody was named', 'The CEO', 'Rosa Klein was late. The CEO left. Tom Marsh, the CEO of Harbour Bank, wept.'],
    ['two are called so', 'A judge', 'A judge has blamed the police.\n\nJudge Kofi Tessmer met Judge Rosa Klein.'],
    ['another without a name is', 'A judge', 'A judge has blamed the police.\n\nJudge Kofi Tessmer met a judge from Kell.'],
    ['the one of that age is somebody else', 'A teenager', 'A teenager who denies hitting Tom Marsh, 13, was in court.'],
    ['a woman of elsewhere is', 'A Kell woman', 'A Kell woman was in court.\n\nYork woman Rosa Klein was not.'],
    ['anybody may be called so', 'A boy', 'A boy was in court.\n\nHe did not know Tom Marsh, 13.'],
    ['the same sentence names another', 'A judge', 'A judge has blamed Judge Kofi Tessmer.'],
    ['only one of elsewhere is', 'A French judge', 'A French judge has blamed the police.\n\nPolish judge Kofi Tessmer was late.'],
  ])('stays open where %s', (_, words, text) => {
    expect(meantBy(words, text).filter((name) => name !== words)).toEqual([]);
  });
});

describe('what magazines call somebody', () => {
  test.each([
    [
      'a word that no list of people has',
      'Rosa Klein danced on Monday. “It is late,” the 23-year-old songstress said.',
      'the 23-year-old songstress',
    ],
    [
      'another for the same trade',
      'Rosa Klein, the singer, danced on Monday. “It is late,” the brunette beauty said.',
      'the brunette beauty',
    ],
  ])('is somebody, and goes on about them: %s', (_, text, words) => {
    expect(meantBy(words, text)).toEqual(['Rosa Klein']);
  });

  test('is nobody where it is what a thing has', () => {
    expect(meantBy('The beauty', 'Rosa Klein danced. The beauty of the pier is its roof.')).toEqual([]);
  });
});

describe('who goes on being told of', () => {
  test.each([
    ['by a party', 'Gov. Rosa Klein left.', 'The Republican governor', ' was late.'],
    ['by a seat', 'Labour’s Rosa Klein said it was late.', 'The Louth TD', ' called on the mayor to go.'],
    ['by an office and an age', 'Former minister Rosa Klein was charged.', 'The Tessmar chairman', ', 75, was late.'],
    ['by a rank of the nobility that looks like a first name', 'Health minister Earl Klein left.', 'The earl', ' was late.'],
    ['by the letters of a rank', 'DCP Kofi Klein left.', 'The DCP', ' said no.'],
    ['by a people of a part of a land', 'Rosa Klein had to restart.', 'The Breton', ' said no.'],
    ['by a calling', 'Fr Kofi Klein was late.', 'The priest', ' said no.'],
  ])('%s', (_, first, words, rest) => {
    expect(meantBy(words, `${first} ${words}${rest}`)).toHaveLength(1);
    expect(meantBy(words, `${first} ${words}${rest}`)[0]).toMatch(/Klein$/);
  });

  test.each([
    ['by an office that the text has not said', 'Rosa Klein left on Monday. The Ohio senator was late.', 'The Ohio senator'],
    ['as a candidate', 'Senator Rosa Klein left on Monday. The presumptive nominee was late.', 'The presumptive nominee'],
  ])('%s', (_, text, words) => {
    expect(meantBy(words, text)).toEqual(['Rosa Klein']);
  });

  test.each([
    ['who has another office', 'Senator Rosa Klein left on Monday. The Ohio governor was late.', 'The Ohio governor'],
    ['who is a mayor', 'Mayor Rosa Klein left on Monday. The Republican candidate was late.', 'The Republican candidate'],
    [
      'who is of another place',
      'Ohio Sen. Ada Lund met the board. Rosa Klein left on Monday. The Ohio senator was late.',
      'The Ohio senator',
    ],
    ['who is of another party', 'State Sen. Rosa Klein, a Democrat, left. The Republican candidate was late.', 'The Republican candidate'],
  ])('is nobody %s', (_, text, words) => {
    expect(meantBy(words, text)).not.toEqual(['Rosa Klein']);
  });

  test.each([
    [
      'of the place that is told behind the name',
      'Senator Rosa Klein of Vermont met Senator Ada Lund of Ohio. Lund spoke. The Vermont senator was late.',
    ],
    ['of the place in brackets', 'Sen. Rosa Klein (D-Vermont) met Sen. Ada Lund. Lund spoke. The Vermont senator was late.'],
    ['of the place behind a comma', 'Sen. Rosa Klein, D-Vt., was glad. The Vermont senator was late.'],
  ])('is the senator %s', (_, text) => {
    expect(meantBy('The Vermont senator', text)).toEqual(['Rosa Klein']);
  });

  test('is the senator whom a letter tells the party of', () => {
    const text =
      'Sen. Rosa Klein, D-Ore., spoke. Sen. Ada Lund, R-Ohio, left. Gov. Tom Brandt was late. The Democrat said no. The Republican sat.';
    expect(meantBy('The Democrat', text)).toEqual(['Rosa Klein']);
    expect(meantBy('The Republican', text)).toEqual(['Ada Lund']);
  });

  test.each([
    ['is of another place', 'Sen. Rosa Klein of Ohio met Ada Lund, an independent from Vermont. “No,” the Vermont senator said.'],
    ['spoke of another who has the place', 'Sen. Ada Lund was born in Vermont. Sen. Rosa Klein left. “No,” the Vermont senator said.'],
  ])('is no senator who %s', (_, text) => {
    expect(meantBy('the Vermont senator', text)).not.toEqual(['Rosa Klein']);
  });

  test('is no one of another party', () => {
    const text = 'Republican governor Rosa Klein left. The Democratic governor said no.';
    expect(meantBy('The Democratic governor', text)).not.toEqual(['Rosa Klein']);
  });

  test('is nobody by an age that others have', () => {
    expect(meantBy('The driver', 'Rosa Klein was hurt. The driver, 45, said no.')).not.toEqual(['Rosa Klein']);
  });
});

test('a member who is not named is somebody, and not the town', () => {
  const { people } = analyze('A quiet week\n\nThe Leeds MP said it was late.', { published: '2024-05-06' });
  expect(people.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['person The Leeds MP']);
});

test('a headline’s “deputy” is not the second of them', () => {
  const text = 'Ray Coates was convicted. Coates, 44, was calm.\n\nA second deputy, Lonnie Webb, said no.';
  expect(meantBy('deputy', text, 'Jury convicts deputy over a death')).not.toEqual(['Lonnie Webb']);
});

test('a saint whom somebody plays is not somebody', () => {
  const text = 'Joan Tessmer was a friend. He cast her as Saint Joan. She won.';
  expect(meantBy('Saint Joan', text)).not.toEqual(['Joan Tessmer']);
});

test('a town that somebody is called like is named first', () => {
  const text = 'She was hurt in Preston. Her friend Maureen Preston was late. Mrs Preston wept.';
  expect(meantBy('Preston', text)).toEqual([]);
  expect(meantBy('Mrs Preston', text)).toEqual(['Maureen Preston']);
});

test('a team with a manager is nobody', () => {
  expect(meantBy('Tessgowan', 'Tessgowan manager Rosa Klein left. As Tessgowan came from behind it was late.')).toEqual([]);
});

test('a company that is called after its founder speaks as itself', () => {
  const text = 'Food maker Halvtess Foods cut its forecast. The firm was founded by Nils Halvtess in 1954. It was late, Halvtess said.';
  expect(meantBy('Halvtess', text)).not.toContain('Nils Halvtess');
  expect(meantBy('Halvtess', 'Nils Halvtess founded Halvtess Foods. It was late, Halvtess said.')).toContain('Nils Halvtess');
});

describe('who is named only in the next paragraph', () => {
  const text = (second: string, first = 'A driver has been fined for going too fast.') =>
    `${first}\n\n${second}\n\n“I was late,” the driver said.`;

  test('is whom the article begins with, where an age goes with the name', () => {
    expect(meantBy('A driver', text('Tom Brandt, 34, was stopped in May.'))).toEqual(['Tom Brandt']);
    expect(meantBy('the driver', text('Tom Brandt, 34, was stopped in May.'))).toEqual(['Tom Brandt']);
  });

  test.each([
    ['a victim', 'Tom Brandt, 34, was found dead in May.', undefined],
    ['a witness', 'Tom Brandt, 34, saw the car.', undefined],
    ['without an age', 'Tom Brandt was stopped in May.', undefined],
    ['one of two who were brought in', 'Tom Brandt, 34, was stopped in May.', 'A driver has been fined for hitting a cyclist.'],
  ])('is nobody who is %s', (_, second, first) => {
    expect(meantBy('the driver', text(second, first))).not.toContain('Tom Brandt');
  });
});

test('“Her Majesty” is the queen, and no king', () => {
  const text = 'Queen Rosa came on Monday. King Haldor was late. “No,” Her Majesty told the crowd. “Yes,” His Majesty said.';
  const quotations = quotationsOf(analyze(`A visit\n\n${text}`, { published: '2024-05-06' }));
  expect(quotations.map(({ speaker }) => speaker)).toEqual(['Rosa', 'Haldor']);
});

test('“the Swede” is who was so called, whoever spoke before', () => {
  const text = 'The Dane Lars Holm beat the Swede Nils Berg. “It was hard,” Holm said. “I lost,” the Swede said.';
  expect(meantBy('the Swede', text)).toEqual(['Nils Berg']);
  expect(meantBy('The Dane', 'Rosa Klein spoke. The Dane and the Swede met in May.')).toEqual([]);
});

test('who leads a body is named right behind it', () => {
  expect(meantBy('The chairman', 'The chairman of the bench Rosa Klein said it was late.')).toEqual(['Rosa Klein']);
  expect(meantBy('The manager', 'The manager of the singer Rosa Klein said it was late.')).not.toContain('Rosa Klein');
});

test('“the teacher” is no head teacher', () => {
  expect(meantBy('The teacher', 'Head teacher Rosa Klein spoke of her staff. The teacher was late.')).not.toContain('Rosa Klein');
  expect(meantBy('The teacher', 'Science teacher Rosa Klein spoke of her class. The teacher was late.')).toEqual(['Rosa Klein']);
});

test('a rabbi may be a woman', () => {
  expect(meantBy('The rabbi', 'The rabbi, Ann Brandt, said no.')).toEqual(['Ann Brandt']);
});
