import { expect, test } from 'vitest';
import { loadAnalyzer } from '../../src/commands/load-analyzer.ts';
import { writeReport } from '../../src/commands/write-report.ts';

const analyze = loadAnalyzer();
const report = (text: string) => writeReport(analyze(text)).split('\n');

test('a decade is written as one', () => {
  const lines = report('date 2021-03-17 Pier opens\n\nThe pier was closed in the 1980s.');
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}1980s +● /));
});

test('a sign that stands for what is planned says so, where there is one', () => {
  const planned = report('date 2021-03-17 Pier opens\n\nThe pier will open on Friday. It closed on Monday.');
  expect(planned).toContain('WHEN (○ planned)');
  expect(report('date 2021-03-17 Pier opens\n\nThe pier closed on Monday.')).toContain('WHEN');
});

test('what an article has nothing of is not headed', () => {
  const lines = report('');
  expect(lines.filter((line) => /^[A-Z]+$/.test(line))).toEqual(['WARNINGS']);
  expect(report('date 2021-03-17 Pier opens\n\nThe pier is open.').at(-1)).toBe('No dated events, nobody named, and no quotations.');
});
