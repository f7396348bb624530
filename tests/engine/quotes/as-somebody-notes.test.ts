import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const read = (sentence: string): [string, string][] => {
  const text = `Town news of the week\n\n${sentence}\n`;
  return analyze(text, { published: '2024-05-06' }).quotations.map(({ source, content }) => [
    source ? text.slice(source.start, source.end) : '–',
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ]);
};
const OLD = 'the harbour is old and the boats are late';

describe('who notes something with a word that is a thing as well says it', () => {
  test.each([
    [`As Ann Tessmar notes, ${OLD}.`, 'Ann Tessmar', OLD],
    [`As the Herald reports, ${OLD}.`, 'the Herald', OLD],
    [`But as another study notes, ${OLD}.`, 'another study', OLD],
    [`As a reporter for the Herald notes, ${OLD}.`, 'a reporter for the Herald', OLD],
    [`As she notes, ${OLD}.`, 'she', OLD],
    [`As the mayor’s lawyer remarks, ${OLD}.`, 'the mayor’s lawyer', OLD],
  ])('%s', (sentence, who, words) => expect(read(sentence)).toEqual([[who, words]]));
});

describe('notes that somebody has say nothing', () => {
  test.each([
    'As his notes, letters and maps burned, Ann Tessmar wept.',
    'As for the notes, the harbour is old.',
    'As company reports, the papers are dull.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([]));
});

test('two things that somebody says and notes are two', () => {
  expect(read('She says she was late and notes that the boats were late as well.')).toEqual([
    ['She', 'she was late'],
    ['She', 'that the boats were late as well'],
  ]);
});
