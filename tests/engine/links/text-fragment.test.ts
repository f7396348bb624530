import { describe, expect, test } from 'vitest';
import { makeTextFragment } from '../../../src/engine/links/index.ts';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a text fragment', () => {
  test('is the words themselves when they stand once', () => {
    const text = 'The pilot waited.\n\n“We sail at dawn,” she said.';
    expect(makeTextFragment(text, spanOf(text, 'We sail at dawn'))).toBe(':~:text=We%20sail%20at%20dawn');
  });

  test('has the words before and after when they stand twice', () => {
    const text = 'One said “never” loudly.\n\nTwo said “never” softly and left.';
    const second = spanOf(text, 'never', 30);
    expect(makeTextFragment(text, second)).toBe(':~:text=Two%20said%20%E2%80%9C-,never,-%E2%80%9D%20softly%20and%20left.');
  });

  test('is the first and last words of a long passage', () => {
    const passage =
      'It was a long speech that nobody had asked for and it went on until the lamps were out and the last of the guests had found their coats in the dark';
    const text = `Before it.\n\n${passage}.`;
    expect(makeTextFragment(text, spanOf(text, passage))).toBe(
      ':~:text=It%20was%20a%20long%20speech,found%20their%20coats%20in%20the%20dark'.replace('found%20', ''),
    );
  });

  test('escapes what has a meaning in a directive', () => {
    const text = 'A half-open, well & truly stuck door.';
    expect(makeTextFragment(text, { start: 0, end: text.length - 1 })).toBe(
      ':~:text=A%20half%2Dopen%2C%20well%20%26%20truly%20stuck%20door',
    );
  });

  test('does not reach into the next paragraph for its surroundings', () => {
    const text = 'aye\n\naye\n\nnay';
    expect(makeTextFragment(text, spanOf(text, 'aye', 2))).toBe(':~:text=aye');
  });

  test('is empty for no words', () => {
    expect(makeTextFragment('a  b', { start: 1, end: 3 })).toBe('');
  });
});
