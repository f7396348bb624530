import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const read = (text: string) => analyze(text, { published: '2024-05-02' });
/** Each turn as “speaker: words”. */
const turnsOf = (text: string) => quotationsOf(read(text)).map(({ speaker, words }) => `${speaker}: ${words.join(' … ')}`);
const peopleOf = (text: string) => read(text).people.map(({ name, kind }) => `${name} (${kind})`);

const ANSWERS = ['Q: How deep is it?', 'A: Nine metres.', 'Q: Who digs it?', 'A: We do, with two boats.'];
const interview = (lead: string, turns: readonly string[] = ANSWERS) => `${lead}\n\n${turns.join('\n\n')}`;

describe('an interview', () => {
  it.each([
    ['the headline tells', 'Harbour master Nora Venn on the new dock\n\nThe dock opens in June.'],
    ['the lead tells', 'The new dock\n\nOscar Pell paid for it. We spoke to Nora Venn, the harbour master, about what it is for.'],
    ['she is the only one in front of it', 'The new dock\n\nNora Venn has dug it for nine years.'],
  ])('gives answers to whom it is with, where %s', (_, lead) => {
    expect(turnsOf(interview(lead))).toEqual([
      'Interviewer: How deep is it?',
      'Nora Venn: Nine metres.',
      'Interviewer: Who digs it?',
      'Nora Venn: We do, with two boats.',
    ]);
  });

  it('has its turns in their speakers’ own words, with or without marks in them', () => {
    const turns = ['Q: How deep is it?', 'A: The log says “nine metres”.', 'Q: Who digs it?', 'A: “We do,” I told them.'];
    const { quotations } = read(`${interview('Nora Venn on the new dock\n\nThe town digs it, Oscar Pell said.', turns)}`);
    expect(quotations.map(({ kind, turn = false }) => ({ kind, turn }))).toEqual([
      { kind: 'indirect', turn: false },
      ...turns.map(() => ({ kind: 'direct', turn: true })),
    ]);
  });

  it('shows who answers as inferred, with the name that tells', () => {
    const analysis = read(interview('An interview with Nora Venn\n\nThe dock opens in June.'));
    const [answer] = analysis.quotations.filter(({ speaker }) => speaker === 'nora-venn');
    expect(answer).toMatchObject({ certainty: 'inferred', evidence: [{ rule: 'interviewee' }] });
    const target = answer?.evidence[0]?.target;
    expect(target && analysis.article.text.slice(target.start, target.end)).toBe('Nora Venn');
  });

  it('gives questions to whom the byline names, or who is talked to', () => {
    expect(turnsOf(interview('Nora Venn on the new dock\nBy Ida Moss\n\nThe dock opens in June.'))[0]).toBe('Ida Moss: How deep is it?');
    expect(turnsOf(interview('Nora Venn on the new dock\n\nThe harbour master talks to Ida Moss about mud.'))[0]).toBe(
      'Ida Moss: How deep is it?',
    );
  });

  it('leaves open who answers where several may', () => {
    const text = interview('The new dock\n\nNora Venn dug it. Oscar Pell paid for it.');
    expect(turnsOf(text)[1]).toBe('Interviewee: Nine metres.');
    expect(peopleOf(text)).not.toContain('A (group)');
  });

  it.each([
    ['full stops', ['Q. How deep is it?', 'A. Nine metres.', 'Q. Who digs it?', 'A. We do.']],
    ['no marks', ['Q How deep is it?', 'A Nine metres.', 'Q Who digs it?', 'A We do.']],
    ['words', ['Interviewer: How deep is it?', 'Nora Venn: Nine metres.', 'Interviewer: Who digs it?', 'Venn: We do.']],
    ['initials', ['Ida Moss: How deep is it?', 'Nora Venn: Nine metres.', 'IM: Who digs it?', 'NV: We do.']],
    ['lines alone', [['Q: How deep is it?', 'A: Nine metres.', 'Q: Who digs it?', 'A: We do.'].join('\n')]],
  ])('may mark its turns with %s', (_, turns) => {
    const found = turnsOf(interview('Nora Venn on the new dock\n\nThe dock opens in June.', turns));
    expect(found.filter((turn) => turn.startsWith('Nora Venn:'))).toEqual(['Nora Venn: Nine metres.', 'Nora Venn: We do.']);
    expect(found).toHaveLength(4);
  });

  it('ends with the answer that no question follows', () => {
    const text = `${interview('Nora Venn on the new dock\n\nThe dock opens in June.')}\n\nThe port of Kell is run by the town.`;
    expect(turnsOf(text).at(-1)).toBe('Nora Venn: We do, with two boats.');
  });

  it.each([
    ['answers its readers', ['Q: Is there a ferry?', 'A: From June.', 'Q: What does it cost?', 'A: Five pounds.']],
    ['asks for them', ['Q: Do I need a ticket?', 'A: Yes, we hear.', 'Q: Is my dog welcome?', 'A: It is. We asked.']],
  ])('is none where the paper %s', (_, turns) => {
    expect(turnsOf(interview('What Nora Venn’s dock means for you\n\nThe dock opens in June.', turns))).toEqual([]);
  });

  it('may have no headline', () => {
    expect(turnsOf(ANSWERS.join('\n\n'))[0]).toBe('Interviewer: How deep is it?');
  });
});

describe('an interview with whom the article names, by one word each', () => {
  const turns = ['post: How deep is it?', 'nora: Nine metres.', 'post: Who digs it?', 'nora: We do.'];
  it.each([
    ['small', (turn: string) => turn],
    ['great', (turn: string) => turn.charAt(0).toUpperCase() + turn.slice(1)],
  ])('has turns in %s letters', (_, write) => {
    const said = turnsOf(interview('The new dock\n\nNora Venn has dug it for nine years.', turns.map(write)));
    expect(said.filter((turn) => turn.startsWith('Nora Venn'))).toEqual(['Nora Venn: Nine metres.', 'Nora Venn: We do.']);
    expect(said).toHaveLength(4);
  });
});

describe('an interview that marks no turns', () => {
  const QUESTIONS = [
    'When did you know?',
    'In March. My knee told me.',
    'Did you cry?',
    'Every day, I did.',
    'What will you do now?',
    'Sleep. I have a bed.',
  ];
  const headed = (headline: string, body: readonly string[] = QUESTIONS) => `${headline}\n\n${body.join('\n\n')}`;

  it('gives what stands below each question to whom it is with', () => {
    expect(turnsOf(headed('Interview: Nora Venn on her last season'))).toEqual([
      'Nora Venn: In March. My knee told me.',
      'Nora Venn: Every day, I did.',
      'Nora Venn: Sleep. I have a bed.',
    ]);
  });

  it('may ask without a question mark, but not where an answer is due', () => {
    const headline = 'Interview: Nora Venn on her last season';
    expect(
      turnsOf(headed(headline, [...QUESTIONS, 'Tell me about the storm.', 'I was asleep.', 'And your boat?', 'Give me a day.'])),
    ).toEqual([
      'Nora Venn: In March. My knee told me.',
      'Nora Venn: Every day, I did.',
      'Nora Venn: Sleep. I have a bed.',
      'Nora Venn: I was asleep.',
      'Nora Venn: Give me a day.',
    ]);
  });

  it('may number them', () => {
    const body = ['1. What is mud?', 'My life.', '2. Who taught you?', 'My aunt.', '3. What is next?', 'More of it, I hope.'];
    expect(turnsOf(headed('Three questions for Nora Venn', body)).slice(-3)).toEqual([
      'Nora Venn: My life.',
      'Nora Venn: My aunt.',
      'Nora Venn: More of it, I hope.',
    ]);
  });

  it('needs not say so where every answer stands in marks', () => {
    const body = [
      'Is the boat ready?',
      '“Not yet.”',
      'Will Ida Moss row?',
      '“She trains alone.',
      '“We wait.”',
      'Who steers?',
      '“The dog.”',
    ];
    expect(turnsOf(headed('Nora Venn before the race', [...body, 'The race is on Sunday.']))).toEqual([
      'Nora Venn: “Not yet.”',
      'Nora Venn: “She trains alone. … “We wait.”',
      'Nora Venn: “The dog.”',
    ]);
    expect(turnsOf(headed('Nora Venn before the race', [...body.slice(0, -1), '“The dog,” Ida Moss said.']))).not.toContainEqual(
      expect.stringContaining('Nora Venn'),
    );
  });

  it('has its answers in their speaker’s own words', () => {
    expect(read(headed('Interview: Nora Venn on her last season')).quotations[0]).toMatchObject({ kind: 'direct', turn: true });
  });

  it('says why, as inferred', () => {
    expect(read(headed('Interview: Nora Venn on her last season')).quotations[0]).toMatchObject({
      certainty: 'inferred',
      evidence: [{ rule: 'answers-question' }],
    });
  });

  it('ends with its last answer', () => {
    const body = [...QUESTIONS, 'The season ends in June, I am told.'];
    expect(turnsOf(headed('Interview: Nora Venn on her last season', body)).at(-1)).toBe('Nora Venn: Sleep. I have a bed.');
  });

  it.each([
    ['where the article does not say that it is one', 'Nora Venn and her last season', QUESTIONS],
    [
      'where the article asks itself',
      'Interview season: who comes next',
      ['Who is it?', 'Nobody knows.', 'Who pays?', 'The town.', 'Who cares?', 'I do.'],
    ],
    [
      'where the article answers',
      'We spoke to brokers: what you need to know',
      ['What is a bond?', 'A loan.', 'Should you buy one?', 'Some do.', 'What do you pay?', 'Five pounds.'],
    ],
  ])('is none %s', (_, headline, body) => {
    expect(turnsOf(headed(headline, body))).toEqual([]);
  });
});

describe('a transcript', () => {
  const BRIEFING = [
    'PROF. NORA VENN, ENGINEER: Good morning.',
    'Q   How deep is it?',
    'VENN: Nine metres. (Laughter.) Nearly ten.',
    '(APPLAUSE)',
    'Q   And the cost?',
    'REP. OSCAR MCKAY (D-OH): Too much. [crosstalk]',
    'THE CHAIR: Order.',
    'MCKAY: I yield.',
    'THE CHAIR: Thank you.',
  ];
  const text = `Harbour briefing\n\n${BRIEFING.join('\n\n')}`;

  it('joins surnames to the full names of earlier turns, and writes capitals as names are written', () => {
    expect(turnsOf(text)).toEqual([
      'Nora Venn: Good morning.',
      'Questioners: How deep is it?',
      'Nora Venn: Nine metres. … Nearly ten.',
      'Questioners: And the cost?',
      'Oscar McKay: Too much.',
      'The Chair: Order.',
      'Oscar McKay: I yield.',
      'The Chair: Thank you.',
    ]);
    expect(peopleOf(text)).toEqual(['Nora Venn (person)', 'Questioners (group)', 'Oscar McKay (person)', 'The Chair (person)']);
  });

  it('keeps titles and what somebody is as roles', () => {
    const { article, people } = read(text);
    const roles = people.map(({ name, role }) => `${name}: ${role ? article.text.slice(role.start, role.end) : ''}`);
    expect(roles.slice(0, 3)).toEqual(['Nora Venn: ENGINEER', 'Questioners: ', 'Oscar McKay: REP.']);
  });

  it('takes a surname that a company has, too, for whom the headline names', () => {
    const turns = ['LEE: Tom, is it safe?', 'FOX: It is.', 'LEE: Since when?', 'FOX: Since May.'];
    expect(turnsOf(`Ann Lee and Tom Fox debate the wall\n\n${turns.join('\n\n')}`)[1]).toBe('Tom Fox: It is.');
  });

  it('knows a person by a form of address', () => {
    const turns = ['MR PELL: When did you see it?', 'MRS FOX: On Monday.', 'MR PELL: Alone?', 'MRS FOX: With my son.'];
    expect(turnsOf(`Inquiry, day 4\n\n${turns.join('\n\n')}`)).toEqual([
      'Pell: When did you see it?',
      'Fox: On Monday.',
      'Pell: Alone?',
      'Fox: With my son.',
    ]);
  });

  it('keeps what a speaker’s words leave to brackets', () => {
    const turns = ['LEE: They [the boats] sank (all of them).', 'RAY: All?', 'LEE: All.', 'RAY: Thank you.'];
    expect(turnsOf(`Inquiry\n\n${turns.join('\n\n')}`)[0]).toBe('Lee: They [the boats] sank (all of them).');
  });
});

describe('what stands behind a colon elsewhere', () => {
  it.each([
    ['a headline', 'Nora Venn: the wall is sound\n\nIt was built in May.'],
    ['a sentence', 'The dock\n\nThe dam is old, Nora Venn said: it leaks.'],
  ])('is no turn in %s', (_, text) => {
    const { quotations } = read(text);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).not.toHaveProperty('turn');
  });
});

describe('the labels of a transcript', () => {
  const talk = (...turns: readonly string[]) => turnsOf(`A talk on mud\n\n${turns.join('\n\n')}`);

  it('may name a paper, by its name or its initials, and it is a group', () => {
    const text = 'A talk on mud\n\nKell Weekly Post: Why mud?\n\nNora Venn: It is soft.\n\nKWP: Is it?\n\nNV: Feel it.';
    expect(turnsOf(text)).toEqual([
      'Kell Weekly Post: Why mud?',
      'Nora Venn: It is soft.',
      'Kell Weekly Post: Is it?',
      'Nora Venn: Feel it.',
    ]);
    expect(peopleOf(text)).toEqual(['Kell Weekly Post (group)', 'Nora Venn (person)']);
  });

  it('may hold seats, parties, times, and how somebody is heard', () => {
    expect(
      talk(
        'Sir Oscar Pell (Kell North) (Lab): Is it soft?',
        'FIRE CHIEF NORA VENN (through translator): It is.',
        '[00:12:05] Sir Oscar Pell: Still?',
        'Venn (00:14): Still.',
      ),
    ).toEqual(['Oscar Pell: Is it soft?', 'Nora Venn: It is.', 'Oscar Pell: Still?', 'Nora Venn: Still.']);
  });

  it.each([
    ['behind a captioner’s signs', (name: string) => `>> ${name}:`],
    ['behind a time without brackets', (name: string) => `00:12 ${name}:`],
    ['in asterisks', (name: string) => `*${name}:*`],
  ])('may stand %s', (_, label) => {
    const [pell, venn] = [label('Oscar Pell'), label('Nora Venn')];
    expect(talk(`${pell} Why mud?`, `${venn} It is soft.`, `${pell} Is it?`, `${venn} Feel it.`)).toEqual([
      'Oscar Pell: Why mud?',
      'Nora Venn: It is soft.',
      'Oscar Pell: Is it?',
      'Nora Venn: Feel it.',
    ]);
  });

  it('may call a guest whom the host brings in', () => {
    const turns = ['Host: My guest is the writer Nora Venn.', 'Guest: Hello.', 'Host: Why mud?', 'Guest: It is soft.'];
    expect(talk(...turns)).toEqual([
      'Host: My guest is the writer Nora Venn.',
      'Nora Venn: Hello.',
      'Host: Why mud?',
      'Nora Venn: It is soft.',
    ]);
  });

  it('may call somebody what the headline says they are', () => {
    const turns = ['THE MAYOR: Thank you.', 'MEMBER: Good.', 'THE MAYOR: Sit.', 'MEMBER: No.'].join('\n\n');
    expect(turnsOf(`Remarks by Mayor Nora Venn\n\n${turns}`).at(-2)).toBe('Nora Venn: Sit.');
    expect(turnsOf(`Remarks after a call to Mayor Nora Venn\n\n${turns}`).at(-2)).toBe('The Mayor: Sit.');
  });

  it('may name nobody', () => {
    const turns = ['Speaker 1: Why mud?', 'UNIDENTIFIED FEMALE: It is soft.', 'Speaker 1: Is it?', 'THE COURT: Order.'];
    expect(talk(...turns)).toEqual(['Speaker 1: Why mud?', 'Unidentified Female: It is soft.', 'Speaker 1: Is it?', 'The Court: Order.']);
  });
});

describe('a talk whose labels have no colon', () => {
  const lead = 'The new dock\n\nNora Venn, the harbour master, spoke to Oscar Pell of the Herald.';
  const said = ['How deep is it?', 'Nine metres. It was six.', 'Who digs it?', 'We do, with two boats.'];
  const of = (label: (name: string) => string, between = '\n\n'): string =>
    `${lead}\n\n${said.map((words, i) => label(i % 2 === 0 ? 'Oscar Pell' : 'Nora Venn') + words).join(between)}`;
  const expected = said.map((words, i) => `${i % 2 === 0 ? 'Oscar Pell' : 'Nora Venn'}: ${words}`);

  it.each<[string, (name: string) => string]>([
    ['a dash', (name) => `${name} – `],
    ['a hyphen', (name) => `${name} - `],
    ['a dash behind capitals', (name) => `${name.toUpperCase()} — `],
    ['a full stop behind capitals', (name) => `${name.toUpperCase()}. `],
    ['a bullet in front', (name) => `- ${name}: `],
    ['a line of their own', (name) => `${name}\n`],
    ['a paragraph of their own', (name) => `${name}\n\n`],
    ['a line of their own in capitals', (name) => `${name.toUpperCase()}\n`],
  ])('but %s', (_, label) => {
    expect(turnsOf(of(label))).toEqual(expected);
    expect(turnsOf(of(label, '\n'))).toEqual(expected);
  });

  it('or names with what their bearers are, each of whom answers what stands above them', () => {
    const voices = ['Nora Venn, mayor', 'Oscar Pell, fisherman', 'Dr Ivo Marsh, historian'];
    const turns = (question: string, names: readonly string[]): string =>
      [question, ...names.map((name) => `${name}: It is old.`)].join('\n\n');
    const text = `Should the pier be saved? Three voices\n\nWe asked three people.\n\n${turns('What is it to you?', voices)}\n\n${turns('Who should pay?', ['Nora Venn', 'Oscar Pell', 'Ivo Marsh'])}`;
    const answers = ['Nora Venn', 'Oscar Pell', 'Ivo Marsh'].map((name) => `${name}: It is old.`);
    expect(turnsOf(text).filter((turn) => !turn.startsWith('?'))).toEqual(expect.arrayContaining(answers));
    expect(turnsOf(text).join()).not.toContain('Who should pay');
  });

  it('is none where nobody asks, nobody names them in front of it, or one of them speaks twice in a row', () => {
    const label = (name: string): string => `${name} – `;
    expect(turnsOf(of(label).replace(/\?/g, '.'))).toEqual([]);
    expect(turnsOf(of(label).replace(lead, 'The new dock\n\nIt opens in June.'))).toEqual([]);
    expect(turnsOf(`${lead}\n\nNora Venn – Why?\n\nNora Venn – So.\n\nOscar Pell – Ah.\n\nOscar Pell – Oh.`)).toEqual([]);
  });

  it('is none where all answer what stands above them', () => {
    const answers = ['Nora Venn', 'It is deep.', 'Oscar Pell', 'It is not.'];
    const text = [lead, 'How deep is it?', ...answers, 'Who digs it?', ...answers].join('\n\n');
    expect(turnsOf(text).filter((turn) => turn.includes('?'))).toEqual([]);
  });
});

describe('what is no talk', () => {
  it.each([
    ['a table with dashes', 'Ann Lee – three goals\n\nTom Fox – two goals\n\nAnn Lee – one card\n\nTom Fox – none'],
    ['captions', 'Ann Lee\n\nTom Fox\n\nAnn Lee\n\nTom Fox\n\nDo they row? They do.'],
    ['a list', 'Where: Town hall\nWhen: Monday\nTickets: free\nWhere: Harbour\nWhen: Friday\nTickets: five pounds'],
    ['a comparison', 'Pros: light.\n\nCons: dear.\n\nRating: four\n\nPros: cheap.\n\nCons: heavy.\n\nRating: three'],
    ['ratings', 'Ann Lee: 7. Good.\n\nTom Fox: 6. Slow.\n\nPer Lund: 8. Best.\n\nTom Hall: 4. Bad.\n\nPer Lund: 6. Busy.'],
    ['programmes in small letters', 'cast: Ann Lee.\n\ndirector: Tom Fox.\n\ncast: Per Lund.\n\ndirector: Tom Hall.'],
    ['bulletins', 'LATEST: The count goes on.\n\nBREAKING: It is off.\n\nLATEST: It is on.\n\nBREAKING: It is over.'],
    ['myths and facts', 'Myth: Mud is dirt.\n\nFact: Mud is clean.\n\nMyth: Mud is dead.\n\nFact: Mud lives.'],
    ['articles', 'A Labour man lost.\n\nQ is a letter.\n\nA Green woman won.\n\nQ Branch closed.\n\nA Tory left.'],
  ])('%s', (_, body) => {
    expect(turnsOf(`The week\n\nThe week began with rain.\n\n${body}`)).toEqual([]);
  });
});

describe('a name in capitals', () => {
  const text =
    'MAYOR ANN LEE RESIGNS OVER BRIDGE\n\nANN LEE won the seat of Kell. “I am glad,” Ann Lee said.\n\n“So am I,” said TOM FOX of NATO.';
  it('is the name that is written otherwise elsewhere, or as names are written', () => {
    expect(turnsOf(text)).toEqual(['Ann Lee: “I am glad,”', 'Tom Fox: “So am I,”']);
    expect(peopleOf(text).filter((name) => /lee/i.test(name))).toEqual(['Ann Lee (person)']);
  });
});
