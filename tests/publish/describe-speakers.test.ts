import { expect, test } from 'vitest';
import { describeSpeakers } from '../../src/publish/articles/describe-speakers.ts';
import { makeAnalysis } from './sample-analysis.ts';

test('who speaks by name has a page across articles; “a boy” of two articles is not one person', () => {
  const made = makeAnalysis('Ferry stays\n\n“It rains,” said Ada Lind. “It pours,” said a boy.', [
    { id: 'lind-it-rains', words: ['“It rains,”'], by: 'Ada Lind' },
    { id: 'boy-it-pours', words: ['“It pours,”'], by: 'a boy' },
  ]);
  const analysis = {
    ...made,
    people: made.people.map((person) =>
      person.name === 'a boy' ? { ...person, mentions: person.mentions.map((one) => ({ ...one, form: 'nominal' as const })) } : person,
    ),
  };
  expect(describeSpeakers('ferry', analysis).map(({ name }) => name)).toEqual(['Ada Lind']);
});

test('a role that an article shouts is written on a person’s page as it is beside the article', () => {
  const made = makeAnalysis('Ferry stays\n\nADA LIND, CHIEF EXECUTIVE: “It rains,” said Ada Lind.', [
    { id: 'lind-it-rains', words: ['“It rains,”'], by: 'Ada Lind' },
  ]);
  const start = made.article.text.indexOf('CHIEF');
  const people = made.people.map((person) => ({ ...person, role: { start, end: start + 'CHIEF EXECUTIVE'.length } }));
  expect(describeSpeakers('ferry', { ...made, people }).map(({ article }) => article.role)).toEqual(['Chief executive']);
});
