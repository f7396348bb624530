import { describe, expect, test } from 'vitest';
import type { Analysis, Quotation, Span } from '../../src/engine/index.ts';
import { prepareReading } from '../../src/reader/article/reading.ts';
import { collectLayers } from '../../src/reader/article/segments.ts';
import { describeKind, nameKind } from '../../src/reader/quote/describe-quotation.ts';
import { noFilter, passes } from '../../src/reader/routing/filters.ts';

const text = `Hale: the wall is sound

MR. HALE: My engineer said, “That is not a hairline.” I reported it.

The dam is old, Hale said: it leaks.`;

const span = (words: string, from = 0): Span => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const said = (kind: Quotation['kind'], source: Span, words: string): Quotation => ({
  id: words,
  kind,
  content: [span(words)],
  source,
  cue: [{ start: text.indexOf(':', source.end), end: text.indexOf(':', source.end) + 1 }],
  factuality: 'said',
  certainty: 'stated',
  confidence: 1,
  evidence: [],
});
const turn: Quotation = { ...said('direct', span('MR. HALE'), 'My engineer said, “That is not a hairline.” I reported it.'), turn: true };
const inHeadline = said('indirect', span('Hale'), 'the wall is sound');
const inProse = said('indirect', span('Hale', text.indexOf('old')), 'it leaks');
const analysis: Analysis = {
  article: { slug: 'dam', text, headline: span('Hale: the wall is sound'), paragraphs: [] },
  people: [],
  quotations: [turn, inHeadline, inProse],
  timeExpressions: [],
  timeline: [],
  warnings: [],
};

describe('a turn of a talk', () => {
  test('is among the direct quotations, not the reported ones', () => {
    const shown = (kind: Quotation['kind']) => analysis.quotations.filter((one) => passes({ ...noFilter, kinds: [kind] }, one));
    expect(shown('direct')).toEqual([turn]);
    expect(shown('indirect')).toEqual([inHeadline, inProse]);
  });
  test('is direct on the page too, whatever marks are in it', () => {
    const { quotationOf } = prepareReading({ slug: 'dam', analysis }, true);
    expect([...quotationOf.values()].map(({ kind }) => kind)).toEqual(['direct', 'indirect', 'indirect']);
  });
  test('is not called reported speech, and marks in it are not taken for the speaker’s own words', () => {
    expect(nameKind(turn)).toBe('Turn of a talk');
    expect(describeKind(analysis, turn)).toBe('all of it in their words');
    expect(describeKind(analysis, inProse)).toBe('in the article’s own words');
    expect(collectLayers(analysis).marked).toEqual([]);
  });
});
