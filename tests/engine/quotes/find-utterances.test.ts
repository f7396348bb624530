import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

interface Expected {
  readonly words: readonly string[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly source: string | undefined;
}

/** The quotations of a paragraph, as it stands in an article. */
function quotationsIn(paragraph: string): Expected[] {
  const article = `A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n${paragraph}`;
  return quotationsOf(analyze(article, { published: '2024-05-02' })).map(({ words, kind, source }) => ({ words, kind, source }));
}

describe('quotations in every style', () => {
  it.each<[string, string, Expected[]]>([
    [
      'cue and source behind',
      '“The bridge is safe,” said Mayor Ann Lee.',
      [{ words: ['“The bridge is safe,”'], kind: 'direct', source: 'Mayor Ann Lee' }],
    ],
    [
      'source before cue, behind',
      '“We checked every bolt,” Lee said.',
      [{ words: ['“We checked every bolt,”'], kind: 'direct', source: 'Lee' }],
    ],
    [
      'an aside between source and cue',
      '“It makes no sense for us,” a Hanwey executive, who asked not to be named, said last week.',
      [{ words: ['“It makes no sense for us,”'], kind: 'direct', source: 'a Hanwey executive, who asked not to be named' }],
    ],
    [
      'a colon behind somebody who says nothing',
      'His wife, Jean, was blunter: “It is a disgrace.”',
      [{ words: ['“It is a disgrace.”'], kind: 'direct', source: 'His wife, Jean' }],
    ],
    [
      'cue in front',
      'Lee told reporters: “We checked every bolt and every plate.”',
      [{ words: ['“We checked every bolt and every plate.”'], kind: 'direct', source: 'Lee' }],
    ],
    ['straight marks', '"The bridge is safe," said Lee on Monday.', [{ words: ['"The bridge is safe,"'], kind: 'direct', source: 'Lee' }]],
    [
      'single marks, with an apostrophe inside',
      '‘The bridge isn’t old,’ said Lee.',
      [{ words: ['‘The bridge isn’t old,’'], kind: 'direct', source: 'Lee' }],
    ],
    [
      'interrupted by its cue',
      '“The bridge,” she said, “will stay open all summer.”',
      [{ words: ['“The bridge,”', '“will stay open all summer.”'], kind: 'direct', source: 'she' }],
    ],
    [
      'carried on in the next sentence',
      '“The bridge is safe,” she said. “It will stay open all summer.”',
      [{ words: ['“The bridge is safe,”', '“It will stay open all summer.”'], kind: 'direct', source: 'she' }],
    ],
    [
      'partly in marks',
      'Ms. Lee said the repairs were “long overdue” after the winter storms.',
      [{ words: ['the repairs were “long overdue” after the winter storms'], kind: 'mixed', source: 'Ms. Lee' }],
    ],
    [
      'reported of somebody by nickname',
      'Ms. Lee said that Robert “Tiny” Marsh was late.',
      [{ words: ['that Robert “Tiny” Marsh was late'], kind: 'indirect', source: 'Ms. Lee' }],
    ],
    [
      'reported without marks',
      'The engineer said that the work would cost two million pounds.',
      [{ words: ['that the work would cost two million pounds'], kind: 'indirect', source: 'The engineer' }],
    ],
    [
      'according to',
      'According to the council, the bridge will last fifty years.',
      [{ words: ['the bridge will last fifty years'], kind: 'indirect', source: 'the council' }],
    ],
    [
      'interrupted by its cue and a clause about the source',
      '“The bridge,” said Lee, who has led the council since May, “will stay open all summer, whatever the weather.”',
      [
        {
          words: ['“The bridge,”', '“will stay open all summer, whatever the weather.”'],
          kind: 'direct',
          source: 'Lee, who has led the council since May',
        },
      ],
    ],
    [
      'a cry that a crowd chants',
      '“Stop the boats! Stop the boats!” the crowd chanted outside the court.',
      [{ words: ['“Stop the boats! Stop the boats!”'], kind: 'direct', source: 'the crowd' }],
    ],
    [
      'a verb that seldom reports',
      '“Oh, no,” an old man exclaimed when he saw the smoke.',
      [{ words: ['“Oh, no,”'], kind: 'direct', source: 'an old man' }],
    ],
    [
      'one word, and a clause about what others did',
      '“Enough,” she demanded, as the members kept talking.',
      [{ words: ['“Enough,”'], kind: 'direct', source: 'she' }],
    ],
    [
      'words said of something, elsewhere',
      '“He made all of it up,” Keller said of the report during a call to Radio Nord.',
      [{ words: ['“He made all of it up,”'], kind: 'direct', source: 'Keller' }],
    ],
    [
      'a speaker described at length in front',
      'Marta Olsen, a former judge who has tried in vain to bring the parties together, said, “A fine mess.”',
      [
        {
          words: ['“A fine mess.”'],
          kind: 'direct',
          source: 'Marta Olsen, a former judge who has tried in vain to bring the parties together',
        },
      ],
    ],
    [
      'a clause in front that belongs to the speaker',
      'Trying to play down the row, Olsen said the company “is far bigger” than one brand.',
      [{ words: ['the company “is far bigger” than one brand'], kind: 'mixed', source: 'Olsen' }],
    ],
    [
      'a second verb that goes on without marks',
      'Olsen called the mayor “weak” and argued that he should resign.',
      [
        { words: ['the mayor “weak”'], kind: 'mixed', source: 'Olsen' },
        { words: ['that he should resign'], kind: 'indirect', source: 'Olsen' },
      ],
    ],
    [
      'a wish, without the clause that says when',
      'Markus Weber hopes for a “lasting” peace as he meets Tran amid fresh doubts.',
      [{ words: ['a “lasting” peace'], kind: 'mixed', source: 'Markus Weber' }],
    ],
    [
      'words between the auxiliary and its verb',
      'She did, however, say that the bank knew of some of the plans.',
      [{ words: ['that the bank knew of some of the plans'], kind: 'indirect', source: 'She' }],
    ],
    [
      'a speaker counted, not named',
      '“You seem to have picked a new rule — ‘extreme care’ — to describe it,” the two write. “We do not see the need for one.”',
      [
        {
          words: ['“You seem to have picked a new rule — ‘extreme care’ — to describe it,”', '“We do not see the need for one.”'],
          kind: 'direct',
          source: undefined,
        },
      ],
    ],
    [
      'words in marks, then a sentence that goes on outside of them',
      '“If we stay, we keep the hall open,” Olsen said. “If we leave, somebody else will have to.” The hall was built in 1920.',
      [
        {
          words: ['“If we stay, we keep the hall open,”', '“If we leave, somebody else will have to.”'],
          kind: 'direct',
          source: 'Olsen',
        },
      ],
    ],
    [
      'a participle that shares the subject',
      'Olsen later admitted that the road was no problem, noting that “nobody has complained.”',
      [
        { words: ['that the road was no problem'], kind: 'indirect', source: 'Olsen' },
        { words: ['that “nobody has complained.”'], kind: 'mixed', source: 'Olsen' },
      ],
    ],
    [
      'a question to who answers',
      'Asked whether the council would pay, Lee declined to give a figure.',
      [{ words: ['whether the council would pay'], kind: 'indirect', source: undefined }],
    ],
    [
      'a question to somebody, by nobody who is named',
      'At the meeting, residents will be asked whether they would accept a closure at night.',
      [{ words: ['whether they would accept a closure at night'], kind: 'indirect', source: undefined }],
    ],
    [
      'marks in marks',
      '“He told me ‘go home’ and then he left,” Lee said.',
      [{ words: ['“He told me ‘go home’ and then he left,”'], kind: 'direct', source: 'Lee' }],
    ],
    [
      'commas behind single marks',
      '‘The bridge is safe’, Lee told the council, ‘and it will stay open’.',
      [{ words: ['‘The bridge is safe’', '‘and it will stay open’'], kind: 'direct', source: 'Lee' }],
    ],
    [
      'two voices in a sentence',
      'Lee said she was “very pleased,” and Ray said he was “over the moon.”',
      [
        { words: ['she was “very pleased,”'], kind: 'mixed', source: 'Lee' },
        { words: ['he was “over the moon.”'], kind: 'mixed', source: 'Ray' },
      ],
    ],
    [
      'the same word twice, by two voices',
      '“Never,” said Lee. “Never,” said Ray.',
      [
        { words: ['“Never,”'], kind: 'direct', source: 'Lee' },
        { words: ['“Never,”'], kind: 'direct', source: 'Ray' },
      ],
    ],
    [
      'several words in marks in one report',
      'In a statement, the council said it “regrets the delay” and will “work day and night” until the bridge opens.',
      [
        {
          words: ['it “regrets the delay” and will “work day and night” until the bridge opens'],
          kind: 'mixed',
          source: 'the council',
        },
      ],
    ],
    [
      'a long source with its age and history',
      'Ray, 52, a fisher who lost his boat in the storm, said that nobody had warned them.',
      [{ words: ['that nobody had warned them'], kind: 'indirect', source: 'Ray, 52, a fisher who lost his boat in the storm' }],
    ],
    [
      'whose is the lawyer of somebody with a hyphen',
      'Jean-Luc Moreau’s lawyer, Eva Lindgren, said: “We will not sell the ferry.”',
      [{ words: ['“We will not sell the ferry.”'], kind: 'direct', source: 'Jean-Luc Moreau’s lawyer, Eva Lindgren' }],
    ],
    [
      'whose is the lawyer, unnamed, of somebody else with one',
      'Amina al-Sayed’s lawyer said: “We will not sell the ferry.”',
      [{ words: ['“We will not sell the ferry.”'], kind: 'direct', source: 'Amina al-Sayed’s lawyer' }],
    ],
    [
      'cue at the end of a report',
      'The bridge will last fifty years, the council said.',
      [{ words: ['The bridge will last fifty years'], kind: 'indirect', source: 'the council' }],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(quotationsIn(paragraph)).toEqual(expected);
  });

  it('goes on over paragraphs that open with marks and do not close them', () => {
    const paragraphs = '“The first thing is safety,” Lee said. “The second is money.\n\n“The third is time, and of that we have none.”';
    expect(quotationsIn(paragraphs)).toEqual([
      {
        words: ['“The first thing is safety,”', '“The second is money.', '“The third is time, and of that we have none.”'],
        kind: 'direct',
        source: 'Lee',
      },
    ]);
  });

  it('finds whole sentences in marks without a cue, and claims to know nobody', () => {
    const found = quotationsIn('The mood was grim. “We have no boats and no money left at all.” Nobody at the table smiled.');
    expect(found).toEqual([{ words: ['“We have no boats and no money left at all.”'], kind: 'direct', source: undefined }]);
  });

  it('gives a paragraph in marks without a cue no source of its own', () => {
    const found = quotationsIn('“The bridge is safe,” Lee said. “It is.”\n\n“We checked every bolt, and then we checked them all again.”');
    expect(found[1]).toEqual({
      words: ['“We checked every bolt, and then we checked them all again.”'],
      kind: 'direct',
      source: undefined,
    });
  });
});

describe('what was not said', () => {
  const factualityOf = (paragraph: string): (string | undefined)[] =>
    analyze(`A day at the harbour\n\nThe town woke to fog.\n\n${paragraph}`).quotations.map((q) => q.factuality);

  it.each([
    ['Lee did not say whether the bridge would close.', 'denied'],
    ['Lee declined to say when the bridge would open again.', 'denied'],
    ['Lee stopped short of saying that the bridge would open again.', 'denied'],
    ['Lee refused to say whether she would stand again.', 'denied'],
    ['Lee never said that the ferry was late.', 'denied'],
    ['Lee would not elaborate, or comment on how late the ferry was.', 'denied'],
    ['Neither Ann Lee nor Tim Ray said he would stay.', 'denied'],
    ['Lee would say that the bridge is safe.', 'hypothetical'],
    ['Lee would say only that the bridge is safe.', 'said'],
    ['“It is safe,” was all Lee would say.', 'said'],
    ['“It is safe,” Lee would recall.', 'said'],
    ['You will hear people shout “We are here, we are here” from below.', 'hypothetical'],
    ['Lee does not hesitate: “It is safe.”', 'said'],
    ['Lee did not say: “It is safe.”', 'denied'],
    ['Lee did not complain: “It is safe.”', 'said'],
    ['Lee was heard warning: “It is safe.”', 'said'],
    ['Lee went on to argue: “It is safe.”', 'said'],
    ['Ann Lee is expected to warn on Friday: “The bridge is not safe.”', 'hypothetical'],
    ['Ann Lee is set to announce: “The bridge is not safe.”', 'hypothetical'],
    ['Ann Lee will argue: “The bridge is not safe.”', 'hypothetical'],
    ['Ann Lee may yet insist: “The bridge is not safe.”', 'hypothetical'],
    ['Ann Lee is expected to tell reporters: “The bridge is not safe.”', 'hypothetical'],
    ['Ann Lee ought to tell reporters that the bridge is not safe.', 'hypothetical'],
    ['Ann Lee was planning to say that the bridge is not safe.', 'hypothetical'],
    ['Ann Lee denied claiming: “The bridge is not safe.”', 'denied'],
    ['Ann Lee has yet to announce: “The bridge is not safe.”', 'denied'],
    ['Rescuers could hear people shouting “We are here, we are here” from below.', 'said'],
    ['Lee would neither confirm nor deny that the bridge is safe.', 'denied'],
    ['Lee said that the bridge was safe.', 'said'],
    ['Lee denied that the bridge was closed.', 'said'],
    ['“I will not,” said Lee.', 'said'],
    ['“Why not?” asked Lee.', 'said'],
    ['“We’d no boats but we’d a bridge,” Lee says.', 'said'],
    ['Lee would not say “never”.', 'denied'],
  ])('%s', (paragraph, expected) => {
    expect(factualityOf(paragraph)).toEqual([expected]);
  });
});

describe('for any text', () => {
  it('no word belongs to two quotations, and every piece is inside the text', () => {
    const text = '“A,” he said. "B" she said said said. ‘C’ — said “D “E” F” he told her that they said it. '.repeat(40);
    const { quotations } = analyze(text);
    let end = 0;
    const spans = quotations.flatMap((q) => q.content).sort((a, b) => a.start - b.start);
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  it.each([
    '',
    '“',
    '”',
    '""""',
    '\n\n',
    'said',
    'said '.repeat(3000),
    'x'.repeat(100_000),
    '“'.repeat(20_000),
    '“ ! " &amp; ? ; told reporters !',
  ])('returns on odd input', (text) => {
    expect(Array.isArray(analyze(text).quotations)).toBe(true);
  });
});

it('a day that is yet to come is not when something was said', () => {
  const text = 'A day at the harbour\n\nUlf Brandt will arrive on Sunday for an interview. “I am ready,” he said.';
  const { quotations } = analyze(text, { published: '2024-05-02' });
  expect(quotations.map(({ said }) => said)).toEqual([undefined]);
});

it('gives no word to two', () => {
  expect(quotationsIn('“I was afraid,” she wrote, reports the Kell Herald.')).toEqual([
    { words: ['“I was afraid,”'], kind: 'direct', source: 'she' },
  ]);
});
