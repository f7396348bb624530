import { describe, expect, test } from 'vitest';
import { hashContent, normalizeContent } from '../../../src/engine/links/index.ts';

describe('the hash of a content', () => {
  test('is four hexadecimal digits, the same every time', () => {
    expect(hashContent('We sail at dawn')).toMatch(/^[0-9a-f]{4}$/);
    expect(hashContent('We sail at dawn')).toBe(hashContent('We sail at dawn'));
  });

  test('is another for another mark, as it is of the exact words', () => {
    expect(hashContent('We sail at dawn')).not.toBe(hashContent('We sail at dawn.'));
  });

  test('spreads: of 2,000 contents few share one', () => {
    const hashes = new Set(Array.from({ length: 2000 }, (_, i) => hashContent(`We sail at ${i}`)));
    expect(hashes.size).toBeGreaterThan(1940);
  });
});

describe('a normalised content', () => {
  test.each([
    ['“It’s done”', '"It\'s done"'],
    ['the bay — all of it', 'the bay -- all of it'],
    ['wait…', 'wait. . .'],
    ['a\u00a0b\u200bc  d', 'a bc d'],
    ['caf\u00e9', 'cafe\u0301'],
  ])('of %s is that of %s', (one, other) => {
    expect(normalizeContent(one)).toBe(normalizeContent(other));
  });

  test('keeps what makes other words', () => {
    for (const [one, other] of [
      ['us', 'US'],
      ['its', "it's"],
      ['40', '45'],
    ] as const) {
      expect(normalizeContent(one)).not.toBe(normalizeContent(other));
    }
  });
});
