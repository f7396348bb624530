import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf, wordsOf } from '../load-engine.ts';

const read = (paragraph: string) => analyze(`A quiet week at the harbour\n\n${paragraph}`, { published: '2024-05-06' });
const roleIn = (paragraph: string, name: string): string | undefined => {
  const analysis = read(paragraph);
  const person = analysis.people.find((one) => one.name === name);
  return person?.role ? wordsOf(analysis, person.role) : undefined;
};

describe('a description between commas says what somebody is', () => {
  test.each([
    ['in front', 'The harbour master, Ingrid Solheim, closed the pier.', 'Ingrid Solheim', 'harbour master'],
    [
      'in front, with what it is of',
      'The cabinet member for housing, Cllr Dev Sandhu, closed the pier.',
      'Dev Sandhu',
      'cabinet member for housing',
    ],
    [
      'in front, with whom they serve',
      'The press secretary to the governor, Mr Dev Sandhu, closed the pier.',
      'Dev Sandhu',
      'press secretary to the governor',
    ],
    ['in front of “Sir”', 'The Speaker, Sir Walter Combe, closed the debate.', 'Walter Combe', 'Speaker'],
    ['possessed by a group', "The union's chair, Abena Mensah, closed the meeting.", 'Abena Mensah', /chair$/],
    ['of a group that is “it”', 'Its founder, Ruth Abbott, closed the shop.', 'Ruth Abbott', 'founder'],
    ['behind “according to”', 'According to the coroner, Ruth Abbott, the pier was unsafe.', 'Ruth Abbott', 'coroner'],
    ['behind', 'Ruth Abbott, the independent member for Crewe, closed the debate.', 'Ruth Abbott', /^independent member for Crewe$/],
    [
      'behind a surname that begins the sentence',
      'Tessmar, a Missouri Democrat, told them that the road was shut.',
      'Tessmar',
      'Missouri Democrat',
    ],
    [
      'in front, with initials behind it',
      'The president of the Dock Union (DU), Ruth Abbott, was late.',
      'Ruth Abbott',
      'president of the Dock Union',
    ],
    ['behind, in a row of two', 'He was the son of Martin Keane, a baker, and Ruth Abbott, a nurse.', 'Martin Keane', 'baker'],
    ['behind an age', 'Ruth Abbott, 34, a bus driver, saw the fire.', 'Ruth Abbott', 'bus driver'],
    ['behind, with an age of its own', 'Ruth Abbott, a 34-year-old plumber, saw the fire.', 'Ruth Abbott', 'plumber'],
    ['with no article', 'Prof Ruth Abbott, chair of the Harrow Trust, saw the fire.', 'Ruth Abbott', 'chair of the Harrow Trust'],
    ['of two partners', 'Ruth Abbott, an analyst at Marsh & Hale, saw the fire.', 'Ruth Abbott', 'analyst at Marsh & Hale'],
    ['in front of a rank', 'Its president, Major Ruth Abbott, closed the shop.', 'Ruth Abbott', 'president'],
    [
      'in front of a form of address of its own',
      'The president of the congress, Comrade Ruth Abbott, closed the shop.',
      'Ruth Abbott',
      'president of the congress',
    ],
    [
      'in front, fuller than the title',
      'Japan’s foreign minister, Minister Ruth Abbott, spoke.',
      'Ruth Abbott',
      'Japan’s foreign minister',
    ],
    [
      'of somebody’s government',
      'Martin Keane spoke. His finance minister, Ruth Abbott, closed the debate.',
      'Ruth Abbott',
      'finance minister',
    ],
    ['of another country', 'Martin Keane met his Danish counterpart, Ruth Abbott.', 'Ruth Abbott', 'Danish counterpart'],
    ['with “fellow”', 'Martin Keane spoke. His fellow general secretary, Ruth Abbott, was late.', 'Ruth Abbott', 'general secretary'],
    [
      'of two offices',
      'Ruth Abbott, president and chief operating officer, left early.',
      'Ruth Abbott',
      'president and chief operating officer',
    ],
    [
      'of two offices in one company',
      'Martin Keane Jr., chairman and chief executive officer of Leeds-based Tessmar, left early.',
      'Martin Keane Jr.',
      'chairman and chief executive officer of Leeds-based Tessmar',
    ],
    [
      'of a company with its town and state',
      'They met Ruth Abbott, publisher of Dover, Del.-based Marsh Weekly.',
      'Ruth Abbott',
      'publisher of Dover, Del.-based Marsh Weekly',
    ],
    ['of a managing director', 'Ruth Abbott, managing director of Tessmar, left early.', 'Ruth Abbott', 'managing director of Tessmar'],
    ['of a woman who is chairman', 'Ruth Abbott, chairman of Tessmar, left early.', 'Ruth Abbott', 'chairman of Tessmar'],
    ['without somebody else', 'Ruth Abbott, a farmer and the mayor, left early.', 'Ruth Abbott', 'farmer'],
    ['with the letters of an office', 'Ruth Abbott, the MP for Crewe, closed the debate.', 'Ruth Abbott', 'MP for Crewe'],
    ['as whose relative', 'Owen Tranter’s widow, Maureen, walked out. “Sorry is cheap,” she said.', 'Maureen', 'Owen Tranter’s widow'],
    ['as whose relative, behind', 'Gareth Abbott, the father of Lewis, left early.', 'Gareth Abbott', 'father of Lewis'],
    ['as whose relative, without commas', 'Tom Hale’s daughter Mia Hale, 12, left early.', 'Mia Hale', 'Tom Hale’s daughter'],
    ['without a relative', 'Ruth Abbott, a farmer and mother, left early.', 'Ruth Abbott', 'farmer'],
    ['behind what they are now', 'Tessmar left. Abbott, now a public defender, saw the fire.', 'Abbott', 'public defender'],
    ['behind “who was”', 'Ruth Abbott, who was the firm’s chief executive, saw the fire.', 'Ruth Abbott', 'chief executive'],
    ['on both sides', 'Her neighbour, Ruth Abbott, a bus driver, saw the fire.', 'Ruth Abbott', 'bus driver'],
  ])('%s', (_, paragraph, name, role) => {
    expect(roleIn(paragraph, name)).toEqual(role instanceof RegExp ? expect.stringMatching(role) : role);
  });

  test.each([
    ['a chief executive', 'Chief executive Ruth Abbott closed the plant.', 'Ruth Abbott', 'Chief executive'],
    ['a secretary general', 'Opec secretary general Ruth Abbott left early.', 'Ruth Abbott', 'Opec secretary general'],
    ['a member of parliament', 'Crewe South MP Ruth Abbott left early.', 'Ruth Abbott', 'Crewe South MP'],
    ['a member for a party that looks like somebody', 'Fine Gall TD Ruth Abbott left early.', 'Ruth Abbott', 'Fine Gall TD'],
    ['a firm’s partner', 'Tessmar partner Ruth Abbott left early.', 'Ruth Abbott', 'Tessmar partner'],
    ['what was done to them, too', 'The goal won a draw and left manager Ruth Abbott furious.', 'Ruth Abbott', 'manager'],
    ['what was done to them', 'The decision left manager Ruth Abbott furious.', 'Ruth Abbott', 'manager'],
    ['two ranks', 'Garda Inspector Ruth Abbott left early.', 'Ruth Abbott', 'Garda Inspector'],
    ['a position with a hyphen', 'The former fly-half Ruth Abbott left early.', 'Ruth Abbott', 'former fly-half'],
    ['behind a day or a week', 'Last week District Attorney Ruth Abbott left early.', 'Ruth Abbott', 'District Attorney'],
    ['with the year of a prize', 'Last year’s winner Ruth Abbott left early.', 'Ruth Abbott', 'Last year’s winner'],
    ['a body alone', 'Ruth Abbott of the Harrow Privacy Centre left early.', 'Ruth Abbott', 'Harrow Privacy Centre'],
    ['a learned one', 'Pathologist Prof Ruth Abbott left early.', 'Ruth Abbott', 'Pathologist'],
  ])('%s, without commas', (_, paragraph, name, role) => {
    expect(roleIn(paragraph, name)).toBe(role);
  });
});

describe('what says nothing of somebody', () => {
  test.each([
    ['whose they are', 'Martin Keane spoke. His agent, Ruth Abbott, was late.', 'Ruth Abbott'],
    ['a partner in life', 'Her partner Ruth Abbott left early.', 'Ruth Abbott'],
    ['somebody’s relative, nobody knows whose', 'His wife, Ruth Abbott, left early.', 'Ruth Abbott'],
    ['what they were then', 'Ruth Abbott, then a student in Leeds, left early.', 'Ruth Abbott'],
    ['a relative of one of many', 'Ruth Abbott, a niece of one of the speakers, left early.', 'Ruth Abbott'],
    ['what came from a relative', 'The plan drew a rebuke from the mayor’s brother, Ruth Abbott.', 'Ruth Abbott'],
    ['where they live', 'Ruth Abbott of Leeds left early.', 'Ruth Abbott'],
    ['what they call themselves', 'Ruth Abbott: ‘I was the rudest waitress in Cork’', 'Ruth Abbott'],
  ])('%s', (_, paragraph, name) => {
    expect(read(paragraph).people.map((one) => one.name)).toContain(name);
    expect(roleIn(paragraph, name)).toBeUndefined();
  });

  test('what was done to them, but what they are', () => {
    expect(roleIn('He is accused of plotting the murder of a fan, Renuka Swamy.', 'Renuka Swamy') ?? 'fan').toBe('fan');
  });

  test('a trade behind the name leaves the title', () => {
    expect(roleIn('President Ruth Abbott, a former banker, closed the debate.', 'Ruth Abbott')).toBe('President');
  });
});

describe('who is named beside a description speaks by name', () => {
  test.each([
    ['a relative', 'Mr Abbott’s widow, Nuala Abbott, told the court: “He was a good man.”', 'Nuala Abbott'],
    ['the head of a group', 'The union’s chair, Abena Mensah, accused the port of “greed”.', 'Abena Mensah'],
    ['a relative without a comma', 'Her cousin Jerome Abbott, a shrimper, said: “It was late.”', 'Jerome Abbott'],
    ['her mother', 'Her mother, Orla, said: “He was a good man.”', 'Orla'],
    ['of a body', 'His lawyer, Ruth Abbott of the Harrow Privacy Centre, called it “late.”', 'Ruth Abbott'],
    ['behind what “who” tells', 'A deputy who flew the plane, Ruth Abbott, called it “late.”', 'Ruth Abbott'],
    ['with a trade of their own', 'Mr Keane’s wife, the novelist Ruth Abbott, called it “late.”', 'Ruth Abbott'],
  ])('%s', (_, paragraph, name) => {
    expect(quotationsOf(read(paragraph)).map(({ speaker }) => speaker)).toEqual([name]);
  });
});

describe('who is no apposition', () => {
  test('a phrase in front of the subject', () => {
    const analysis = read('Like his father, Martin Keane was a sailor. His father drowned in 1960.');
    const mentions = analysis.people.flatMap((person) => person.mentions.map(({ span }) => wordsOf(analysis, span)));
    expect(mentions).not.toContain('his father');
  });

  test('those who are greeted in a row', () => {
    const names = read('Senator Abbott, Speaker Keane, Reverend Combe, thank you.').people.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Keane', 'Combe']));
  });
});

test('a description is shown by the name beside it, not by one farther on', () => {
  const analysis = read('A spokesman, Daniel Fenn, said that it was safe. Fenn said that it would open in May.');
  const [link] = analysis.people.find(({ name }) => name === 'Daniel Fenn')?.mentions ?? [];
  expect(link?.evidence?.rule).toBe('appositive');
  expect(link?.evidence?.target).toEqual(analysis.people[0]?.mentions[1]?.span);
});
