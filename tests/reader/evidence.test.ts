import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/engine/index.ts';
import {
  askWhy,
  describeDoubt,
  describeFactuality,
  describeKind,
  describeNobody,
  describeSaid,
  nameFactuality,
  nameTime,
} from '../../src/reader/quote/describe-quotation.ts';
import { explainEvidence, explainQuotation } from '../../src/reader/quote/explain-evidence.ts';
import { sayWhere } from '../../src/reader/quote/say-where.ts';
import { bridge, place } from './fixture.ts';

const { analysis } = bridge;
const [, direct] = analysis.quotations;
if (direct === undefined) throw new Error('the article of these tests has quotations');
const explain = (rule: string, more: object = {}) => explainEvidence(analysis, direct, { rule, certainty: 'stated', ...more }).sentence;

describe('a reason', () => {
  test('of a name beside its verb is the article’s own words', () => {
    const said = place('said');
    expect(explain('source-beside-cue', { span: place('Ada Lind'), target: said })).toBe('The article says “Ada Lind said”.');
  });
  test('never puts words in marks that stand in other marks already', () => {
    expect(explain('source-beside-cue', { span: place('Ada Lind'), target: place('added') })).toBe(
      'The article gives the speaker as “Ada Lind”, beside “added”.',
    );
  });
  test('of whom the sentence before is about says that no word names the speaker', () => {
    expect(explain('subject-before', { span: place('Ada Lind') })).toBe(
      'No word says who speaks, but the sentence before is about “Ada Lind”.',
    );
  });
  test('of a pronoun leads to the name, and says where', () => {
    expect(explain('pronoun', { span: place('She'), target: place('Ada Lind') })).toBe('“She” is Ada Lind, named just before.');
  });
  test('of a pronoun that follows a pronoun names who is meant, not “she” once more', () => {
    expect(explain('pronoun', { span: place('She'), target: place('She') })).toBe(
      '“She” is Ada Lind, also meant by “She” in the same paragraph.',
    );
  });
  test('of somebody who has no other name does not say that they are themselves', () => {
    expect(explain('group', { span: place('Ada Lind') })).toBe('The article gives the speaker as “Ada Lind”.');
  });
  test('of a part of somebody’s description is no short form of a name', () => {
    const people = analysis.people.map((person) => (person.id === direct.speaker ? { ...person, name: 'A mayor of the bridge' } : person));
    const evidence = { rule: 'description', span: place('bridge'), certainty: 'inferred' } as const;
    expect(explainEvidence({ ...analysis, people }, direct, evidence).sentence).toBe('The article gives the speaker as “bridge”.');
  });
  test('of whom the sentence before is about gives the name beside a pronoun', () => {
    expect(explain('subject-before', { span: place('She') })).toBe(
      'No word says who speaks, but the sentence before is about Ada Lind (“She”).',
    );
  });
  test('of who is named behind the words says so', () => {
    expect(explain('named-behind', { span: place('Ada Lind') })).toBe(
      'No word says who speaks, but “Ada Lind” stands right behind these words.',
    );
  });
  test('of words whose owner is not found names nobody', () => {
    expect(explain('unresolved-source', { span: place('She') })).toBe('The article does not tell who is meant by “She”.');
  });
  test('of a name that others share says how it was told apart', () => {
    expect(explain('short-form-near', { span: place('Lind'), target: place('Ada Lind') })).toBe(
      '“Lind” is Ada Lind, named just before; others share the name, but this one is named nearest.',
    );
  });
  test('of a name that is spelt two ways says so', () => {
    expect(explain('spelt-otherwise', { span: place('Lind'), target: place('Ada Lind') })).toBe(
      '“Lind” is Ada Lind, named just before, whose name is spelt almost alike; nobody else is named so.',
    );
  });
  test('leaves out the middle of many words, and cuts none of them', () => {
    const said = explain('source-beside-cue', { span: { start: 0, end: analysis.article.text.length } });
    for (const word of said.replace(/^The article gives the speaker as “|”[^”]*$/gu, '').split(/\s+/))
      expect(['…', ...analysis.article.text.split(/\s+/)]).toContain(word);
  });
  test('of an answer leads to whom the article names as asked', () => {
    expect(explain('interviewee', { span: place('She'), target: place('Ada Lind') })).toBe(
      '“She” answers: Ada Lind, who is named just before as the one who is asked.',
    );
  });
  test.each(['__proto__', 'constructor', 'a rule that nobody knows'])('of the rule %s is a sentence all the same', (rule) => {
    expect(explain(rule)).toBe('The text around it points to Ada Lind.');
  });
});

describe('somebody without a name', () => {
  const voiced = (name: string, words: string, more: object = {}) => {
    const people = [{ id: 'x', name, kind: 'group', mentions: [], evidence: [] }] as const;
    const quotation = { ...direct, speaker: 'x' };
    const evidence = { rule: 'description', certainty: 'stated', span: place(words), ...more } as const;
    return explainEvidence({ ...analysis, people }, quotation, evidence).sentence;
  };
  test('has no capital inside a sentence, and is never said to be themselves', () => {
    expect(voiced('The bridge authority', 'bridge')).toBe('“bridge” is short for the bridge authority.');
    expect(voiced('Bridge engineers', 'She')).toBe('“She” stands for bridge engineers.');
    expect(voiced('bridge', 'bridge')).toBe('The article gives the speaker as “bridge”.');
  });
  test('keeps the capital of a name', () => expect(voiced('Lind’s office', 'She')).toBe('“She” stands for Lind’s office.'));
});

describe('the way to a reason', () => {
  const blocks = Array.from({ length: 30 }, (_, index) => `Paragraph ${index} is about Ada.`);
  const text = `Headline\n\n${blocks.join('\n\n')}`;
  const paragraphs = blocks.map((block) => ({ start: text.indexOf(block), end: text.indexOf(block) + block.length }));
  const long = { ...analysis, article: { ...analysis.article, text, headline: { start: 0, end: 8 }, paragraphs } };
  const where = (from: number, to: number) => sayWhere(long, paragraphs[from]?.start ?? 0, paragraphs[to]?.start ?? 0);
  test.each([
    [5, 4, 'in the paragraph above'],
    [5, 2, 'three paragraphs earlier'],
    [5, 7, 'two paragraphs later'],
    [1, 22, 'further on in the article'],
    [22, 1, 'much earlier in the article'],
  ])('from paragraph %i to %i is %s', (from, to, words) => expect(where(from, to)).toBe(words));
});

describe('the heading of the reasons', () => {
  test('takes the pronoun that the article has for the speaker', () => expect(askWhy(analysis, { speaker: 'ada-lind' })).toBe('Why her'));
  test('is “them” where several speak', () => expect(askWhy(analysis, { speaker: 'ada-lind', alsoBy: ['tom-berg'] })).toBe('Why them'));
  test('takes none where the article has none', () => expect(askWhy(analysis, { speaker: 'tom-berg' })).toBe('Why this speaker'));
  test('says so when the speaker is unknown', () => expect(askWhy(analysis, {})).toBe('Why unknown'));
});

describe('how sure the speaker is', () => {
  test('is said where no reason says it', () => {
    expect(describeDoubt({ speaker: 'ada-lind', certainty: 'inferred' }, [{ certainty: 'stated' }])).toBe(
      'Inferred from the words around it.',
    );
    expect(describeDoubt({ speaker: 'ada-lind', certainty: 'unsure' }, [])).toBe('Probable, not certain.');
  });
  test('is not said twice, nor of nobody', () => {
    expect(describeDoubt({ speaker: 'ada-lind', certainty: 'inferred' }, [{ certainty: 'inferred' }])).toBeUndefined();
    expect(describeDoubt({ speaker: 'ada-lind', certainty: 'stated' }, [])).toBeUndefined();
    expect(describeDoubt({ certainty: 'unsure' }, [])).toBeUndefined();
  });
});

describe('words that were not said', () => {
  test('are never shown as said', () => {
    expect(describeFactuality({ factuality: 'said' })).toBeUndefined();
    expect(describeFactuality({ factuality: 'denied' })).toContain('did not say');
    expect(nameFactuality({ factuality: 'hypothetical' })).toBe('not said');
  });
});

describe('why nobody is known to speak', () => {
  const { speaker: _, ...nobody } = direct;
  const unknown: Quotation = { ...nobody, evidence: [] };
  const why = (more: Partial<Quotation>) => explainQuotation(analysis, { ...unknown, ...more });

  test('is said for every such quotation', () => {
    expect(why({ cue: [place('said')] }).map(({ sentence }) => sentence)).toEqual(['The article says “said”, but not who speaks.']);
    expect(why({}).map(({ sentence }) => sentence)).toEqual(['No word beside the quotation says who speaks.']);
  });

  test('is what the engine found, where it found something, and no guess', () => {
    const evidence = [{ rule: 'unresolved-source', span: place('She'), certainty: 'unsure' } as const];
    expect(why({ evidence })).toMatchObject([{ sentence: 'The article does not tell who is meant by “She”.', certainty: 'stated' }]);
  });

  test('is not asked where somebody speaks', () => {
    expect(explainQuotation(analysis, { ...direct, evidence: [] })).toEqual([]);
  });
});

describe('when something was said', () => {
  test.each([
    ['2024-03-03', 'Sunday 3 March 2024, the day before publication'],
    ['2024-03-04', 'Monday 4 March 2024, the day of publication'],
    ['2024-03-05', 'Tuesday 5 March 2024, the day after publication'],
    ['2024-03-25', 'Monday 25 March 2024, three weeks after publication'],
  ])('tells of %s how far from publication it was', (said, words) => {
    expect(describeSaid({ said }, '2024-03-04')).toBe(words);
  });
});

test('nobody is told to have said what was not said', () => {
  for (const factuality of ['denied', 'hypothetical'] as const)
    expect([describeNobody({ factuality }), nameTime({ factuality })].join(), factuality).not.toMatch(/said/i);
  expect([describeNobody({ factuality: 'said' }), nameTime({ factuality: 'said' })]).toEqual([
    'The article does not tell who said this',
    'Said',
  ]);
});

test('what the kind of a quotation means for its words is said in words, not by how many pieces there are of one', () => {
  const told = analysis.quotations.map((one) => describeKind(analysis, one));
  expect(told).toEqual([
    'only the words in marks are theirs',
    'in their own words',
    'in the article’s own words',
    'in two parts, around “Tom Berg said”',
  ]);
});
