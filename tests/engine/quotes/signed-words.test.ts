import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const HEAD = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n';
const found = (body: string) =>
  quotationsOf(analyze(`${HEAD}${body}`, { published: '2024-05-02' })).map(({ kind, words, source }) => ({
    kind,
    words: words.join(' … '),
    source,
  }));

describe('words with a signature', () => {
  it.each([
    ['an em dash', '“We have waited ten years for this bridge.” — Ann Lee, nurse', 'Ann Lee'],
    ['an en dash', '“We have waited ten years for this bridge.” – Ann Lee', 'Ann Lee'],
    ['a horizontal bar without spaces', '“We have waited ten years for this bridge.”― Ann Lee, 34, of Port Ellis', 'Ann Lee'],
    ['two hyphens and straight marks', '"We have waited ten years for this bridge." -- Ann Lee', 'Ann Lee'],
    ['the next line', '“We have waited ten years for this bridge.”\n— Ann Lee, nurse', 'Ann Lee'],
  ])('behind %s', (_, body, source) => {
    const [quotation, ...others] = found(body);
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({ kind: 'direct', source });
    expect(quotation?.words).toContain('We have waited ten years for this bridge.');
  });

  it('reads a list of voices line by line', () => {
    const body = '“It was about time.” — Ann Lee\n“Too little, too late.” — Bob Ray, fisher\n“My boat is for sale.” — Cleo Marsh';
    expect(found(body).map(({ words, source }) => `${source}: ${words}`)).toEqual([
      'Ann Lee: “It was about time.”',
      'Bob Ray: “Too little, too late.”',
      'Cleo Marsh: “My boat is for sale.”',
    ]);
  });

  it('may stand in a list with points', () => {
    const body = '• “We have waited ten years.” – Ann Lee\n• “My boat is for sale,” – Bob Ray';
    expect(found(body).map(({ words, source }) => `${source}: ${words}`)).toEqual([
      'Ann Lee: “We have waited ten years.”',
      'Bob Ray: “My boat is for sale,”',
    ]);
  });

  it.each([
    ['a name and who that is', '"The crews have waited long enough for a boat.\nTim Ode, skipper of the Ostby ferry."', 'Tim Ode'],
    ['who somebody is and a name', '"The crews have waited long enough for a boat.\nFormer mayor Ann Brandt."', 'Former mayor Ann Brandt'],
  ])('reads the last line in marks as one: %s', (_, body, source) => {
    expect(found(body)).toEqual([{ kind: 'direct', words: '"The crews have waited long enough for a boat.', source }]);
  });

  it('reads a last line below the marks as one, without a dash', () => {
    expect(found('“I never saw a boat so slow.”\nAnn Lee, 64')).toEqual([
      { kind: 'direct', words: '“I never saw a boat so slow.”', source: 'Ann Lee' },
    ]);
  });

  it('belongs to the paragraphs above whose marks were left open, too', () => {
    const body =
      '“The relief is great, but the work goes on.\n\n“We meet again in May.\n\n“I thank everyone who came.”\n\n– Ann Lee, union president';
    expect(found(body)).toEqual([
      {
        kind: 'direct',
        words: '“The relief is great, but the work goes on. … “We meet again in May. … “I thank everyone who came.”',
        source: 'Ann Lee',
      },
    ]);
  });

  it('takes a last line that is a sentence for no signature', () => {
    const [within] = found('"The crews have waited long enough for a boat.\nThe harbour agrees."');
    expect(within).toMatchObject({ source: undefined, words: expect.stringContaining('The harbour agrees') });
    const [below] = found('“I never saw a boat so slow.”\nAnn Lee laughed.');
    expect(below?.source).toBeUndefined();
  });

  it('takes a dash in running text for what it is', () => {
    const sources = found('“Never again” — the words on the gate — were painted over on Monday.').map((q) => q.source);
    expect(sources).not.toContain('the words on the gate');
  });
});

describe('a list of what people said, with a caption to each', () => {
  const whose = (body: string): string[] => found(body).map(({ words, source }) => `${source ?? '?'}: ${words}`);

  it('gives each to whom the paragraph below it names', () => {
    const body = [
      '“We are bad losers. It is not a good feeling.”',
      'Ostby Rovers coach Ann Brandt after their defeat by Kell.',
      '“The crew waited for a week.”',
      'Skipper Tim Ode plays down his part in the row.',
    ].join('\n\n');
    expect(whose(body)).toEqual([
      'Ostby Rovers coach Ann Brandt: “We are bad losers. It is not a good feeling.”',
      'Skipper Tim Ode: “The crew waited for a week.”',
    ]);
  });

  it('gives each to whom its own paragraph names behind it', () => {
    const body = '“We are bad losers.” Ann Brandt (Harbour Radio)\n\n“The crew waited for a week.” Skipper Tim Ode reacts to the row.';
    expect(whose(body)).toEqual(['Ann Brandt: “We are bad losers.”', 'Skipper Tim Ode: “The crew waited for a week.”']);
  });

  it('says where the name stands', () => {
    const body = '“We are bad losers.” Ann Brandt (Harbour Radio)\n\n“The crew waited for a week.” Skipper Tim Ode reacts to the row.';
    const { quotations } = analyze(`${HEAD}${body}`);
    expect(quotations.map(({ evidence }) => evidence[0]?.rule)).toEqual(['named-behind', 'named-behind']);
  });

  it('is none where a story goes on below the marks', () => {
    const body = '“We are bad losers.”\n\nAnn Brandt shook her head.\n\n“The crew waited for a week.”\n\nTim Ode left the room.';
    expect(whose(body)).not.toContain('Ann Brandt: “We are bad losers.”');
  });
});

describe('a transcript', () => {
  const TALK = [
    'LEE: The bridge is safe and it will stay open.',
    'RAY: For how long, do you think?',
    'LEE: For the whole summer, and we will see about the winter.',
    'RAY: Thank you for your time.',
  ];

  it('gives each turn to the name before its colon', () => {
    expect(found(TALK.join('\n\n'))).toEqual([
      { kind: 'direct', words: 'The bridge is safe and it will stay open.', source: 'LEE' },
      { kind: 'direct', words: 'For how long, do you think?', source: 'RAY' },
      { kind: 'direct', words: 'For the whole summer, and we will see about the winter.', source: 'LEE' },
      { kind: 'direct', words: 'Thank you for your time.', source: 'RAY' },
    ]);
  });

  it('goes on over the paragraphs up to the next name', () => {
    const [first, ...others] = TALK;
    const words = found([first, 'We checked every bolt.', ...others].join('\n\n')).map((q) => q.words);
    expect(words[0]).toBe('The bridge is safe and it will stay open. … We checked every bolt.');
    expect(words).toHaveLength(TALK.length);
  });

  it('reads questions and answers', () => {
    const turns = ['Q: Is the bridge safe?', 'A: It is, we checked every bolt.', 'Q: And the ferry?', 'A: The ferry runs again on Friday.'];
    expect(found(turns.join('\n\n')).map((q) => q.source)).toEqual(['Q', 'A', 'Q', 'A']);
  });

  it('needs several turns: one line with a colon is none', () => {
    expect(found('Note: The ferry leaves at noon.\n\nPrice: It costs two pounds.').map((q) => q.source)).not.toContain('Note');
  });
});

describe('a headline with a colon', () => {
  const inHeadline = (headline: string) =>
    quotationsOf(analyze(`${headline}\n\nThe town woke to fog.\n\nMayor Ann Lee spoke at noon.`, { published: '2024-05-02' })).map(
      ({ words, source }) => `${source}: ${words.join(' … ')}`,
    );

  it('gives the words behind it to the person before it', () => {
    expect(inHeadline('Ann Lee: bridge will stay open')).toEqual(['Ann Lee: bridge will stay open']);
  });

  it.each([
    ['Minister: Ferry fares will not rise', 'Minister: Ferry fares will not rise'],
    ['Former harbour judge: I was never asked', 'Former harbour judge: I was never asked'],
    ['Mayor: “I was wrong” on harbour plan', 'Mayor: “I was wrong”'],
    ['Council leader: ‘We had no choice’ over pier closure', 'Council leader: ‘We had no choice’'],
  ])('gives the words behind it to somebody who is called by what they are: %s', (headline, said) => {
    expect(inHeadline(headline)).toEqual([said]);
  });

  it('is not said by whom its topic names', () => {
    expect(inHeadline("Ann Lee inquest: Coroner finds 'shocking' mistakes").filter((said) => said.startsWith('Ann Lee:'))).toEqual([]);
  });

  it.each([
    'Poll: bridge will stay open',
    'Exclusive: bridge to close',
    'Ferry strike: boats will sail',
    'A skipper: life at sea is hard',
    'Teacher: how to sail a boat',
  ])('is none of anybody’s words: %s', (headline) => {
    expect(inHeadline(headline)).toEqual([]);
  });
});

describe('a headline that ends with who says so', () => {
  const inHeadline = (headline: string) =>
    quotationsOf(analyze(`${headline}\n\nThe town woke to fog.\n\nMayor Ann Lee spoke at noon.`, { published: '2024-05-02' })).map(
      ({ words, source }) => `${source}: ${words.join(' … ')}`,
    );

  it.each([
    ['No money for a new ferry, says Ann Lee', 'Ann Lee: No money for a new ferry'],
    ['No money for a new ferry, Lee says', 'Lee: No money for a new ferry'],
    ['We did not sell the ferry, says fuming Ann Lee', 'fuming Ann Lee: We did not sell the ferry'],
    ['Lee ‘not for turning’ on ferry, skipper claims after stormy meeting', 'skipper: Lee ‘not for turning’ on ferry'],
    ['Bridge to close, mayor warns after storm', 'mayor: Bridge to close'],
    ['Make the pier safe, urges mayor', 'mayor: Make the pier safe'],
    ['Ferry strike: boats will sail, says mayor', 'mayor: boats will sail'],
    ['Kell had more heart on the day, concedes Dorn City’s Ann Lee', 'Dorn City’s Ann Lee: Kell had more heart on the day'],
    ['Bridge to close in May: Ann Lee', 'Ann Lee: Bridge to close in May'],
    ['Bridge to close in May: report', 'report: Bridge to close in May'],
    ['Bridge will fall before May – Ann Lee', 'Ann Lee: Bridge will fall before May'],
    ['Bridge will fall before winter – mayor', 'mayor: Bridge will fall before winter'],
    ['Two dead in ferry fire – police', 'police: Two dead in ferry fire'],
    ['Pies are getting smaller - survey', 'survey: Pies are getting smaller'],
    ['Is the bridge safe? Yes, says Ann Lee', 'Ann Lee: Yes'],
    ['‘It fell like a stone’: Ann Lee on the bridge', 'Ann Lee: ‘It fell like a stone’'],
  ])('is all said by them: %s', (headline, said) => {
    expect(inHeadline(headline)).toEqual([said]);
  });

  it.each([
    'Bridge will fall before May - BBC News',
    'Bridge and pier to close, storm in May',
    'Ferry sinks in storm - live updates',
    'City sign Tim Ode – former skipper',
    'The woman who built the bridge: Ann Lee',
    'Obituary: Ann Lee',
    '‘The Long Bridge’: Ann Lee on her new book',
    'Town wins again: Marsh scores three',
    'Bridge to close in May: Working with Ann Lee',
    'Kell 2-1 Ostby: Marsh at his best',
  ])('is none of anybody’s words: %s', (headline) => {
    expect(inHeadline(headline)).toEqual([]);
  });
});

describe('a post set into an article', () => {
  const post = 'The ferry will stay! Thank you all.';
  it.each([
    ['at its end', `${post} — Ann Lee (@annlee) May 2, 2024`],
    ['in its last line', `${post}\n— Ann Lee (@annlee) 2 May 2024`],
    ['in a paragraph of its own', `${post}\n\n— Ann Lee (@annlee) May 2, 2024`],
  ])('is said by whom its signature names %s', (_, body) => {
    expect(found(body)).toEqual([{ kind: 'direct', words: post, source: 'Ann Lee' }]);
  });

  it.each([
    ['names in running text', 'The best skippers — Ann Lee (@annlee) and Tim Ode (@ode) — were there on May 2, 2024.'],
    ['who may be followed', 'Follow our reporter on the ferry - Ann Lee (@annlee)'],
  ])('is no %s', (_, body) => {
    expect(found(body).map(({ source }) => source)).not.toContain('Ann Lee');
  });
});
