import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, Quotation } from '../../src/engine/index.ts';
import { findMarkedWords } from '../../src/reader/article/marked-words.ts';
import { collectLayers, cutRuns } from '../../src/reader/article/segments.ts';
import { bridge, place } from './fixture.ts';

const { article } = bridge.analysis;
const runsOf = (analysis: Analysis) => cutRuns({ start: 0, end: analysis.article.text.length }, collectLayers(analysis));

describe('runs and segments', () => {
  test('tile the text, whatever lies over it', () => {
    const length = article.text.length;
    const spans = fc
      .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1, maxLength: 12 }), (content) => {
        const quotations = content.map(
          (span, index): Quotation => ({ ...(bridge.analysis.quotations[0] as Quotation), id: `q${index}`, content: [span] }),
        );
        const runs = runsOf({ ...bridge.analysis, quotations });
        const segments = runs.flatMap((run) => run.segments);
        expect(segments.map(({ start, end }) => article.text.slice(start, end)).join('')).toBe(article.text);
        expect(segments.every(({ start, end }) => end > start)).toBe(true);
      }),
    );
  });

  test('give every quotation one place that bears its id', () => {
    const ids = runsOf(bridge.analysis).flatMap((run) => (run.opens && run.quotation ? [run.quotation.id] : []));
    expect(ids).toEqual(bridge.analysis.quotations.map(({ id }) => id));
  });

  test('give words that two quotations share to the inner one, and the outer one an anchor', () => {
    const outer = { ...(bridge.analysis.quotations[2] as Quotation), id: 'outer', content: [place('“The bridge is safe.” She')] };
    const runs = runsOf({ ...bridge.analysis, quotations: [outer, ...bridge.analysis.quotations] });
    const inner = runs.find((run) => run.quotation?.id === 'lind-the-bridge-0002');
    expect(inner?.segments[0]?.anchors).toEqual(['outer']);
  });
});

describe('the words in marks', () => {
  const marked = (words: string, kind: Quotation['kind']) =>
    findMarkedWords(words, { start: 0, end: words.length }, kind).map(({ start, end }) => words.slice(start, end));

  test('of a direct quotation are all of it', () => expect(marked('“All of it”', 'direct')).toEqual(['“All of it”']));
  test('of reported speech are none', () => expect(marked('that “some” were', 'indirect')).toEqual([]));
  test('of a mixed one are the parts in marks', () => {
    expect(marked('that it was “old” and "worn"', 'mixed')).toEqual(['“old”', '"worn"']);
  });
  test('do not end at an apostrophe', () => expect(marked('‘don’t go’ he said', 'mixed')).toEqual(['‘don’t go’']));
  test('reach to the end where a mark is never closed', () => expect(marked('that “this goes on', 'mixed')).toEqual(['“this goes on']));
});
