import { describe, expect, test } from 'vitest';
import { BadLine } from '../../src/commands/json-lines.ts';
import { createFinder, createMaker, slugOf } from '../../src/commands/links.ts';
import type { Analysis, Analyze } from '../../src/engine/index.ts';

/** An analyzer that knows one thing: words in curly marks are a quotation of whoever “said” it. */
const analyze: Analyze = (text) => {
  const found = [...text.matchAll(/“[^”]*”/g)];
  const named = /said (\w+ \w+)/.exec(text);
  const source = named ? { start: named.index + 5, end: named.index + named[0].length } : undefined;
  return {
    article: { slug: 'x', text, headline: { start: 0, end: 0 }, paragraphs: [] },
    people: named ? [{ id: 'p', name: named[1] ?? '', kind: 'person', mentions: [], evidence: [] }] : [],
    quotations: found.map((match, i) => ({
      id: `ann-words-000${i}`,
      kind: 'direct',
      content: [{ start: match.index, end: match.index + match[0].length }],
      ...(source ? { source, speaker: 'p' } : {}),
      factuality: 'said',
      certainty: 'stated',
      confidence: 1,
      evidence: [],
    })),
    timeExpressions: [],
    timeline: [],
    warnings: [],
  } satisfies Analysis;
};

const TEXT = 'The ferry sank at noon.\n\n“Everybody got off in time and nobody was hurt,” said Ann Lee.\n\nThe harbour stays closed.';
const make = createMaker(analyze);
const find = createFinder(analyze);
const pathOf = (answer: unknown): string => (answer as { links: { path: string }[] }).links[0]?.path ?? ''; // the contract’s shape

describe('links make', () => {
  test('gives a path of at most 300 characters for every quotation', () => {
    const answer = make({ id: 'Doc 7: Ünïcode', text: TEXT, dct: null });
    expect(answer).toMatchObject({
      id: 'Doc 7: Ünïcode',
      links: [{ quote: 0, path: expect.stringMatching(/^\/doc-7-unicode\/q\/ann-words-0000\/#/) }],
    });
    expect(pathOf(answer).length).toBeLessThanOrEqual(300);
  });

  test('reads the same text anew under another title, and only then', () => {
    const read: (string | undefined)[] = [];
    const makeTitled = createMaker((text, options) => {
      read.push(options?.title);
      return analyze(text, options);
    });
    for (const title of ['Ferry lost', 'Ferry lost', 'All are saved']) makeTitled({ id: 1, text: TEXT, title });
    expect(read).toEqual(['Ferry lost', 'All are saved']);
  });

  test('refuses a line without text', () => {
    expect(() => make({ id: 1 })).toThrow(BadLine);
  });
});

describe('links resolve', () => {
  const path = pathOf(make({ id: 1, text: TEXT, dct: null }));
  const start = TEXT.indexOf('“');

  test.each([
    ['same', TEXT, [[start, TEXT.indexOf('”') + 1]]],
    ['reworded', TEXT.replace('nobody', 'no one'), [[start, TEXT.indexOf('”') + 1]]],
    ['other-speaker', TEXT.replace('Ann Lee', 'Bo Kerr'), [[start, TEXT.indexOf('”') + 1]]],
    ['gone', 'The ferry sank at noon.\n\nThe harbour stays closed.', null],
  ])('says %s', (state, text, spans) => {
    expect(find({ id: 'a', path, text, dct: null })).toEqual({ id: 'a', state, spans });
  });

  test('answers an address that is none with gone', () => {
    expect(find({ id: 'a', path: 'nonsense', text: TEXT, dct: null })).toEqual({ id: 'a', state: 'gone', spans: null });
  });

  test('refuses a line without a path', () => {
    expect(() => find({ id: 1, text: TEXT })).toThrow('“path” must be a string, not missing');
  });
});

describe('an article’s name in an address', () => {
  test.each([
    ['breitling_2015-11-11', 'breitling-2015-11-11'],
    [17, '17'],
    [null, 'article'],
    ['***', 'article'],
    ['x'.repeat(400), 'x'.repeat(48)],
  ])('for %j is %s', (id, slug) => {
    expect(slugOf(id)).toBe(slug);
  });
});
