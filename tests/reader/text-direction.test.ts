import { describe, expect, test } from 'vitest';
import { textDirection } from '../../src/reader/article/text-direction.ts';

describe('the direction of a text', () => {
  test.each([
    ['“The wall was hollow,” a diver said.', 'ltr'],
    ['שרה כהן, a diver from the south, said: “The wall was hollow.”', 'ltr'],
    ['אמרה שרה כהן ל-Ada Lind אתמול בערב', 'rtl'],
    ['قال محمد إن الجسر مغلق', 'rtl'],
    ['2024', 'ltr'],
    ['', 'ltr'],
  ])('of %j is that of most of its letters: %s', (text, direction) => {
    expect(textDirection(text)).toBe(direction);
  });
});
