import { expect, test } from 'vitest';
import { printWith } from '../../src/commands/evaluate/other-marks.ts';

const text = '“It’s late,” she said. "He told me ‘wait’ and \'go\', and left."';

test('an article is printed with other marks sign for sign, apostrophes as they are', () => {
  expect(printWith('single marks', { text })).toEqual({ text: '‘It’s late,’ she said. ‘He told me “wait” and “go”, and left.’' });
  expect(printWith('guillemets', { text })).toEqual({ text: '«It’s late,» she said. «He told me ‘wait’ and ‘go’, and left.»' });
});

test('doubled apostrophes stay what they are', () => {
  const doubled = "''It is late,'' she said.";
  expect(printWith('single marks', { text: doubled })).toEqual({ text: doubled });
});
