import { describe, expect, test } from 'vitest';
import { prepareReading } from '../../src/reader/article/reading.ts';
import { describeArticle } from '../../src/reader/library/describe-article.ts';
import { sayCounts, sayNumber, sayPart, sayWhoSpeaks } from '../../src/reader/library/say-counts.ts';
import { nameVoices, searchCatalogue } from '../../src/reader/library/search-catalogue.ts';
import { makeInitials, writeInitials } from '../../src/reader/people/initials.ts';
import { listNames } from '../../src/reader/people/list-names.ts';
import { spellRole } from '../../src/reader/people/spell-role.ts';
import { listSpeakers, nameSpeakers } from '../../src/reader/people/voices.ts';
import { applyCorrections } from '../../src/reader/quote/apply-corrections.ts';
import { cutQuotation } from '../../src/reader/quote/cut-quotation.ts';
import { askWhy } from '../../src/reader/quote/describe-quotation.ts';
import { explainQuotation } from '../../src/reader/quote/explain-evidence.ts';
import { noFilter, passes } from '../../src/reader/routing/filters.ts';
import { compareWords } from '../../src/reader/share/compare-words.ts';
import { bridge, place } from './fixture.ts';

const { analysis } = bridge;

describe('speakers', () => {
  test('stand in the order of how often they are quoted, with shares that add up', () => {
    const speakers = listSpeakers(analysis);
    expect(speakers.map(({ id, count, colour }) => [id, count, colour])).toEqual([
      ['ada-lind', 3, 1],
      ['tom-berg', 1, 2],
    ]);
    expect(speakers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
  test.each([
    ['Ada Lind', 'person', 'AL'],
    ['the Ministry of Health', 'group', 'MH'],
    ['Oslo', 'group', 'O'],
    ['', 'person', '?'],
    ['Łukasz de la Cruz', 'person', 'ŁC'],
    ['Tim Ray Moss Jr.', 'person', 'TM'],
  ] as const)('have initials: %s', (name, kind, initials) => expect(makeInitials({ name, kind })).toBe(initials));
  test.each([
    [
      ['Ann Lee', 'Amy Long', 'Tom Berg'],
      ['ALe', 'ALo', 'TB'],
    ],
    [
      ['Ann Lee', 'Eve Moss', 'Amy Lee'],
      ['AnL', 'EM', 'AmL'],
    ],
    [
      ['a boy', 'Tom Berg', 'the baker'],
      ['Bo', 'TB', 'Ba'],
    ],
    [
      ['a man', 'a manager', 'Tom Berg'],
      ['M', 'M2', 'TB'],
    ],
    [
      ['Ann Lee', 'Ann Lee', 'Ann Lee'],
      ['AL', 'AL2', 'AL3'],
    ],
    [
      ['Ann Lee', 'Tom Berg'],
      ['AL', 'TB'],
    ],
  ])('of one article are told apart by their initials, too: %s', (names, initials) => {
    expect(writeInitials(names.map((name) => ({ name, kind: 'person' as const })))).toEqual(initials);
    expect(new Set(initials).size).toBe(names.length);
  });
  test('of one quotation each have it, by name and in their counts', () => {
    const both = { ...analysis, quotations: analysis.quotations.map((one) => ({ ...one, speaker: 'ada-lind', alsoBy: ['tom-berg'] })) };
    const [first] = both.quotations;
    expect(first && nameSpeakers(both, first)).toBe('Ada Lind and Tom Berg');
    expect(listSpeakers(both).map(({ count }) => count)).toEqual([4, 4]);
    expect(both.quotations.every((one) => passes({ ...noFilter, by: ['tom-berg'] }, one))).toBe(true);
    expect(first && cutQuotation({ ...bridge, analysis: both }, first.id)?.speaker?.name).toBe('Ada Lind and Tom Berg');
    expect(first && askWhy(both, first)).toBe('Why them');
    const entry = describeArticle('bridge', both);
    expect(entry.quotations[0] && nameVoices(entry, entry.quotations[0])).toBe('Ada Lind and Tom Berg');
    expect(searchCatalogue([entry], 'berg safe')[0]?.quotations.map(({ id }) => id)).toContain('lind-the-bridge-0002');
    const corrected = applyCorrections({ ...bridge, analysis: both }, [{ quotation: first?.id ?? '', speaker: 'tom-berg' }]);
    expect(corrected.analysis.quotations[0]).toMatchObject({ speaker: 'tom-berg' });
    expect(corrected.analysis.quotations[0]).not.toHaveProperty('alsoBy');
  });
  test('are listed with every way the text names them', () => {
    const person = analysis.people[0];
    expect(person && listNames(analysis.article.text, person).map(({ words }) => words)).toEqual(['Ada Lind', 'she']);
  });
});

describe('a quotation', () => {
  test('explains a pronoun in words', () => {
    const quotation = analysis.quotations[2];
    expect(quotation && explainQuotation(analysis, quotation)[0]?.sentence).toBe('“She” is Ada Lind, named just before.');
  });
  test.each([
    ['continues-quotation', 'This carries on from the quotation just before, where Ada Lind and Tom Berg are speaking.'],
    ['goes-on-below', 'The paragraph below is in marks with nobody beside it, so Ada Lind and Tom Berg go on there.'],
    ['takes-turn', 'Two speak in turn here, and no word says whose turn this is; the last but one to speak were Ada Lind and Tom Berg.'],
    ['same-words', 'Ada Lind and Tom Berg say the same words just before.'],
    ['spoke-together', '“She” are Ada Lind and Tom Berg, who speak together just before.'],
  ])('explains why several say it: %s', (rule, sentence) => {
    const quotation = analysis.quotations[2];
    if (quotation === undefined) throw new Error('missing');
    const evidence = [{ rule, span: place('She'), target: place('Ada Lind'), certainty: 'inferred' }] as const;
    expect(explainQuotation(analysis, { ...quotation, alsoBy: ['tom-berg'], evidence })[0]?.sentence).toBe(sentence);
  });
  test('explains a rule that nobody knows with its words, not its name', () => {
    const quotation = analysis.quotations[2];
    if (quotation === undefined) throw new Error('missing');
    const [explained] = explainQuotation(analysis, { ...quotation, evidence: [{ rule: 'x-y-z', certainty: 'unsure' }] });
    expect(explained?.sentence).not.toContain('x-y-z');
  });
  test('on its own page is verbatim', () => {
    const cut = cutQuotation(bridge, 'berg-we-were-0004');
    expect(
      cut?.paragraphs
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe('“We were not asked,” Tom Berg said, “and we are ‘not happy’.”');
    expect(cut?.paragraphs.flat().filter(({ marked }) => marked)).toHaveLength(2);
  });
  test('that is not there has no page', () => expect(cutQuotation(bridge, 'nothing')).toBeUndefined());
  test('takes a reader’s correction of its speaker, and of nobody unknown', () => {
    const corrected = applyCorrections(bridge, [
      { quotation: 'berg-we-were-0004', speaker: 'ada-lind' },
      { quotation: 'lind-safe-0001', speaker: 'a-stranger' },
    ]);
    expect(corrected.analysis.quotations.map(({ speaker }) => speaker)).toEqual(['ada-lind', 'ada-lind', 'ada-lind', 'ada-lind']);
    expect(corrected.analysis.quotations[0]).toBe(analysis.quotations[0]);
  });
  test('that is given to somebody else recolours nobody, and who had said nothing has a colour of their own', () => {
    const person = { id: 'eva-holm', name: 'Eva Holm', kind: 'person', mentions: [], evidence: [] } as const;
    const before = { ...bridge, analysis: { ...analysis, people: [...analysis.people, person] } };
    const after = applyCorrections(before, [{ quotation: 'lind-safe-0001', speaker: 'eva-holm' }]);
    const colours = (data: typeof bridge) => Object.fromEntries(prepareReading(data, false, before).speakers.map((s) => [s.id, s.colour]));
    expect(colours(before)).toEqual({ 'ada-lind': 1, 'tom-berg': 2 });
    // Of those quoted once, who speaks first is listed first.
    expect(listSpeakers(after.analysis).map(({ id }) => id)).toEqual(['ada-lind', 'eva-holm', 'tom-berg']);
    expect(colours(after)).toEqual({ 'ada-lind': 1, 'tom-berg': 2, 'eva-holm': 3 });
  });
  test('compared with its words of before shows what changed, word by word', () => {
    expect(compareWords('We know why it fell', 'We know the reason it fell').map(({ words, change }) => `${change} ${words}`)).toEqual([
      'same We know ',
      'removed why',
      'added the reason',
      'same  it fell',
    ]);
    expect(compareWords('We get no concessions', '“We get no gestures”').filter(({ change }) => change !== 'same')).toMatchObject([
      { change: 'removed', words: 'concessions' },
      { change: 'added', words: 'gestures' },
    ]);
  });
});

describe('counts', () => {
  test('of thousands are told as such, whole and in part', () => {
    expect([sayNumber(14), sayNumber(3479), sayPart(348, 3479)]).toEqual(['14', '3,479', '348 of 3,479']);
  });
  test.each([
    [1, '1 min read'],
    [119, '119 min read'],
    [120, '2 h read'],
    [809, '13 h read'],
  ])('%d minutes are told as “%s”', (minutes, told) => {
    expect(sayCounts({ count: 3, voices: [], minutes })).toBe(`3 quotations · ${told}`);
  });
});

describe('search', () => {
  const entries = [describeArticle('bridge', analysis)];
  test.each(['bridge', 'LIND', 'not asked', 'berg happy'])('finds “%s”', (words) =>
    expect(searchCatalogue(entries, words)).toHaveLength(1),
  );
  test('names the speaker of each quotation that it finds, of forty as of two, and counts them all', () => {
    const [quotation] = analysis.quotations;
    if (quotation === undefined) throw new Error('missing');
    const ids = Array.from({ length: 260 }, (_, at) => `speaker-${at}`);
    const people = ids.map((id) => ({ id, name: `Name ${id}`, kind: 'person', mentions: [], evidence: [] }) as const);
    const quotations = ids.map((id) => ({ ...quotation, id, speaker: id }));
    const describeFirst = (count: number) =>
      describeArticle('many', { ...analysis, people: people.slice(0, count), quotations: quotations.slice(0, count) });
    const forty = describeFirst(40);
    expect(forty.quotations.map((one) => nameVoices(forty, one))).toEqual(people.slice(0, 40).map(({ name }) => name));
    expect(sayCounts(forty)).toContain('40 quotations · 40 voices');
    const more = describeFirst(260);
    expect(more.voices.length).toBeLessThan(260);
    expect(more.quotations.map((one) => nameVoices(more, one))).toEqual(people.slice(0, 40).map(({ name }) => name));
    expect(more.line.filter(({ voice }) => more.voices[voice] === undefined)).toEqual([]);
    expect(sayCounts(more)).toContain('260 quotations · 260 voices');
  });
  test.each(['ridge', 'lind tunnel'])('does not find “%s”', (words) => expect(searchCatalogue(entries, words)).toHaveLength(0));
});

test.each([
  ['CHIEF EXECUTIVE', 'Chief executive'],
  ['HOST', 'Host'],
  ['SEN.', 'Sen.'],
  ['PROFESSOR OF HISTORY', 'Professor of history'],
  ['NASA ADMINISTRATOR', 'NASA administrator'],
  ['U.S. SENATOR', 'U.S. senator'],
  ['MP', 'MP'],
  ['chief of NASA', 'chief of NASA'],
])('a role that is shouted is written as roles are: %s', (role, spelled) => {
  expect(spellRole(role)).toBe(spelled);
});

test('the line of an article with more quotations than it can show goes to the last of them, too', () => {
  const [quotation] = analysis.quotations;
  const [paragraph] = analysis.article.paragraphs;
  if (quotation === undefined || paragraph === undefined) throw new Error('missing');
  const text = 'x'.repeat(10_000);
  const article = { ...analysis.article, text, headline: { start: 0, end: 0 }, paragraphs: [{ ...paragraph, start: 0, end: 10_000 }] };
  const quotations = Array.from({ length: 500 }, (_, at) => ({
    ...quotation,
    id: `quotation-${at}`,
    content: [{ start: at * 20, end: at * 20 + (at % 3 === 0 ? 15 : 5) }],
  }));
  const { line } = describeArticle('long', { ...analysis, article, quotations });
  expect(line.length).toBeLessThanOrEqual(200);
  const starts = line.map(({ from }) => from);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(Math.min(...starts)).toBeLessThan(0.01);
  expect(Math.max(...starts)).toBeGreaterThan(0.98);
});

test('how much there is in an article is said with the number that each has', () => {
  const voices = [{ id: 'lee', name: 'Ann Lee', colour: 1, round: 0 }];
  expect(sayCounts({ count: 1, voices, minutes: 2 })).toBe('1 quotation · 1 voice · 2 min read');
  expect(sayCounts({ count: 0, voices: [], minutes: 1 })).toBe('No quotations · 1 min read');
  expect(sayCounts({ count: 6000, voices: [], minutes: 1 })).toBe('6,000 quotations · 1 min read');
  expect(sayWhoSpeaks({ count: 1, voices })).toBe('1 quotation, by Ann Lee');
  expect(sayWhoSpeaks({ count: 0, voices: [] })).toBe('No quotations');
  const four = ['Ann Lee', 'Tim Ray', 'Ida Moss', 'Per Lund'].map((name, at) => ({ id: name, name, colour: at + 1, round: 0 }));
  expect(sayWhoSpeaks({ count: 9, voices: four })).toBe('9 quotations, by Ann Lee, Tim Ray, Ida Moss and others');
});
