import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinkMaker, createLinkResolver, LONGEST_PATH, parseLink } from '../../../src/engine/links/index.ts';

// A word has a letter: a stretch of marks alone has nothing to be found by but its id.
const word = fc.stringMatching(/^’{0,2}[a-zé][a-zé’]{0,8}$/);
const paragraph = fc.array(word, { minLength: 8, maxLength: 40 }).map((words) => `${words.join(' ')}.`);
const article = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((paragraphs) => paragraphs.join('\n\n'));

/** An article and a stretch of whole words in it. */
const cited = fc.tuple(article, fc.nat(), fc.integer({ min: 1, max: 30 })).map(([text, at, length]) => {
  const words = [...text.matchAll(/\S+/g)];
  const first = at % words.length;
  const last = Math.min(words.length - 1, first + length);
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  return { text, quotation: { id: 'x-y-0000', content: [{ start: words[first]?.index ?? 0, end }] } };
});

/** Two words over and over, of which the quotation's also stand one word before: the places share words. */
const wordsOver = {
  text: 'é a a é a a é a é.\n\na a a a é é é é a a é a.\n\na é a é a a a é é.',
  quotation: { id: 'x-y-0000', content: [{ start: 22, end: 25 }] },
};

/** A word over and over, of which the quotation's are the last: other places of its words begin among them. */
const wordAgain = {
  text: 'a é a a é é é é é é é.\n\na a a a a a é é é.',
  quotation: { id: 'x-y-0000', content: [{ start: 16, end: 22 }] },
};

describe('links', () => {
  test('lead to their quotation in the unchanged text', () => {
    fc.assert(
      fc.property(cited, ({ text, quotation }) => {
        const { state, spans } = createLinkResolver(text)(createLinkMaker(text, 'a')(quotation));
        const [span] = quotation.content;
        expect(state).toBe('same');
        expect(spans?.[0]?.start).toBeLessThanOrEqual(span?.end ?? 0);
        expect(spans?.[0]?.end).toBeGreaterThan(span?.start ?? 0);
      }),
      { examples: [[wordsOver], [wordAgain]] },
    );
  });

  test('never land on a passage less than half alike', () => {
    fc.assert(
      fc.property(cited, article, ({ text, quotation }, other) => {
        const { spans, similarity } = createLinkResolver(other)(createLinkMaker(text, 'a')(quotation));
        expect(spans === null || similarity >= 0.5).toBe(true);
      }),
    );
  });

  test('hold at most 300 characters and are read back, whatever the text', () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(anything, fc.nat(400), fc.nat(400), (text, a, b) => {
        const content = [{ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }];
        const path = createLinkMaker(text, 'an-article')({ id: 'speaker-first-words-0000', content });
        expect(path.length).toBeLessThanOrEqual(LONGEST_PATH);
        expect(path).toMatch(/^[!-~]+$/);
        expect(parseLink(path)).toMatchObject({ slug: 'an-article', id: 'speaker-first-words-0000' });
      }),
      { numRuns: 40 },
    );
  });

  test('resolve to a state in any text, from any address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, address) => {
        const resolve = createLinkResolver(text);
        expect(['same', 'gone']).toContain(resolve(address).state);
        expect(['same', 'gone']).toContain(resolve(`/a/q/b/#p=${address}`).state);
      }),
    );
  });
});

describe('long texts', () => {
  test.each([
    ['one word of 300,000 letters', 'a'.repeat(300_000)],
    ['one word again and again', 'tell '.repeat(40_000)],
    ['quotation marks', '“'.repeat(200_000)],
    ['line breaks', '\n'.repeat(200_000)],
  ])('of %s are read in time', (_, text) => {
    const then = '“They tell tell tell me what to tell them and I tell it,” she said.';
    const link = createLinkMaker(then, 'a')({ id: 'x-0000', content: [{ start: 0, end: 57 }] });
    expect(createLinkResolver(text)(link).state).toBe('gone');
    createLinkMaker(text, 'a')({ id: 'x-0000', content: [{ start: 0, end: 60 }] });
  });
});
