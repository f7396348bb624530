import { describe, expect, test } from 'vitest';
import { clipWords, openMark } from '../../src/reader/quote/clip-words.ts';

describe('words that are too long for their place', () => {
  test('are cut after a word, with the ellipsis outside the marks that the cut left open', () => {
    expect(clipWords('“The harbour will be open again by the end of the month,”', 30)).toBe('“The harbour will be open” …');
    expect(clipWords('that “the old crane, the one by the quay, will stay”', 22)).toBe('that “the old crane” …');
    expect(clipWords('“We waited,” … “and nobody came to the quay”', 30)).toBe('“We waited,” … “and nobody” …');
  });

  test('close an inner mark before the outer one', () => {
    expect(clipWords('“I told her, ‘Don’t touch it. Let it float away.’”', 31)).toBe('“I told her, ‘Don’t touch it.’” …');
    expect(clipWords('‘We don’t know when it will be open again’', 20)).toBe('‘We don’t know when’ …');
  });

  test('are left alone where they fit', () => {
    expect(clipWords('“We waited.”', 12)).toBe('“We waited.”');
  });

  test('lose no half of a character where there is no word to cut after', () => {
    expect(clipWords('\u{1f6a2}'.repeat(10), 5)).toBe('\u{1f6a2}\u{1f6a2} …');
  });
});

test('no mark is added where every mark is closed', () => {
  for (const words of ['“Yes,” she said', 'nobody’s crane', 'the ‘old’ crane', '"Yes" and "no"', '“The ‘old’ crane,” he said'])
    expect(openMark(words), words).toBe('');
  expect(openMark('"Yes" and "no')).toBe('"');
});

test('marks that open anew with each paragraph of one quotation are closed once', () => {
  expect(openMark('“We waited. … “Nobody came')).toBe('”');
  expect(openMark('“We waited. … “I said, ‘Go')).toBe('’”');
  expect(openMark('“We waited,” … “Nobody came')).toBe('”');
});
