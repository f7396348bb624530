import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf } from './load-engine.ts';

const PARTS = [
  'Ann Lee', 'Bob Ray', 'the minister', 'she', 'he', 'said', 'told reporters', 'according to', 'that', 'on Monday', 'last week', 'in 2019', 'will', 'not',
  '“', '”', '‘', '’', '"', "'", ',', '.', '?', '!', '—', ':', ';', '\n\n', '\n', '\r\n', '\t', ' ', 'We will win', 'it is over', 'NAME:', 'Q:', '\nQ: ', '\nA: ', '\nLEE: ', '\nAnn Lee: ', '(Laughter.)', '…', '(', ')',
  '\u202E', '\uFEFF', '\u0000', '😀', 'é', '中文', '\uD800', 'date 2022-02-07 ', '---\n', 'title: x\n', '2022-02-30', '<script>', '&amp;',
]; // biome-ignore format: a table of pieces
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(' ')),
);

const STORY =
  'date 2023-05-10 Harbour to close\n\nThe harbour will close on Friday, port director Ann Lee said. “We have no choice,” she said. “It is not safe.”\n\nBob Ray, who owns two boats, told reporters that he would go to court.';

describe('analyze()', () => {
  test('answers any text, and every place it names is inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, people, quotations, timeExpressions, timeline } = analyze(text);
        expect(article.text).toBe(text);
        const spans = [
          article.headline,
          ...article.paragraphs,
          ...people.flatMap((p) => p.mentions.map((m) => m.span)),
          ...quotations.flatMap((q) => [...q.content, ...(q.cue ?? []), ...(q.source ? [q.source] : [])]),
          ...timeExpressions.map((t) => t.span),
          ...timeline.flatMap((e) => [e.summary, ...e.places]),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('keeps content pieces in order and apart, speakers and voices known, ids unlike', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { people, quotations, timeline } = analyze(text);
        const ids = new Set(people.map((p) => p.id));
        expect(ids.size).toBe(people.length);
        expect(new Set(quotations.map((q) => q.id)).size).toBe(quotations.length);
        expect(new Set(timeline.map((e) => e.id)).size).toBe(timeline.length);
        for (const q of quotations) {
          expect(q.content.length).toBeGreaterThan(0);
          q.content.forEach((span, i) => {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.start).toBeGreaterThanOrEqual(q.content[i - 1]?.end ?? 0);
          });
          if (q.speaker !== undefined) expect(ids.has(q.speaker)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same answer for the same text', () => {
    expect(JSON.stringify(analyze(STORY))).toBe(JSON.stringify(analyze(STORY)));
  });

  test('keeps the ids of quotations and people when a paragraph without either is added', () => {
    const before = analyze(STORY);
    const after = analyze(STORY.replace('\n\nBob Ray', '\n\nThe gulls were quiet and the water lay flat.\n\nBob Ray'));
    expect(after.quotations.map((q) => q.id)).toEqual(before.quotations.map((q) => q.id));
    expect(after.people.map((p) => p.id)).toEqual(before.people.map((p) => p.id));
  });

  test('finds who said what in a short story', () => {
    const quotations = quotationsOf(analyze(STORY));
    expect(quotations).toContainEqual(
      expect.objectContaining({ kind: 'direct', words: ['“We have no choice,”', '“It is not safe.”'], speaker: 'Ann Lee' }),
    );
    expect(quotations).toContainEqual(expect.objectContaining({ kind: 'indirect', speaker: 'Bob Ray' }));
  });

  test.each([
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['100,000 straight marks', '"'.repeat(100_000)],
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['a sentence of a million letters', 'she said that '.repeat(71_429)],
    ['a speech of a thousand sentences in marks', `“Go home,” she said. ${'“It is so, and we are here now.” '.repeat(6000)}`],
    ['a million line breaks', '\n'.repeat(1_000_000)],
  ])('comes back from %s', (_, text) => {
    expect(analyze(text).article.text).toBe(text);
  });
});
