import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../src/reader/quote/apply-corrections.ts';
import { writeCorrections } from '../../src/reader/quote/corrections.ts';
import { explainQuotation } from '../../src/reader/quote/explain-evidence.ts';
import { readCorrectionsFile } from '../../src/reader/quote/read-corrections.ts';
import { bridge } from './fixture.ts';

const first = 'lind-the-bridge-0002';
const find = (data: typeof bridge, id = first) => {
  const found = data.analysis.quotations.find((quotation) => quotation.id === id);
  if (found === undefined) throw new Error('the article of these tests has that quotation');
  return found;
};

describe('a corrections file', () => {
  test('that a reader exports is read by the publisher', () => {
    const corrections = [
      { quotation: first, speaker: 'tom-berg' },
      { quotation: 'berg-we-were-0004', speaker: null },
    ];
    expect(readCorrectionsFile(writeCorrections('bridge', corrections), 'bridge')).toEqual(corrections);
  });
  test.each([
    ['nothing', 'it is not JSON'],
    ['[]', 'it holds no list of corrections'],
    ['{"article":"other","corrections":[]}', 'it is not about the article “bridge”'],
    [
      '{"article":"bridge","corrections":[{"quotation":"a"}]}',
      'one of its corrections is not a quotation’s id with a speaker’s id or null',
    ],
  ])('%s is refused: %s', (text, reason) => expect(readCorrectionsFile(text, 'bridge')).toBe(reason));
  test('of any text is read or refused', () => {
    fc.assert(fc.property(fc.string(), (text) => ['string', 'object'].includes(typeof readCorrectionsFile(text, 'bridge'))));
  });
});

describe('corrections', () => {
  test('give the words to another speaker, and say who corrected', () => {
    const corrected = applyCorrections(bridge, [{ quotation: first, speaker: 'tom-berg' }], 'publisher-correction');
    expect(find(corrected)).toMatchObject({ speaker: 'tom-berg', certainty: 'stated' });
    expect(find(corrected).content).toEqual(find(bridge).content);
    expect(explainQuotation(corrected.analysis, find(corrected)).map(({ sentence }) => sentence)).toEqual(['Corrected by the publisher.']);
  });
  test('can say that nobody in the article is speaking', () => {
    expect(find(applyCorrections(bridge, [{ quotation: first, speaker: null }])).speaker).toBeUndefined();
  });
  describe('of words that others carry on from', () => {
    const target = find(bridge).content[0];
    if (target === undefined) throw new Error('a quotation has words');
    const carriesOn = [{ rule: 'continues-quotation', target, certainty: 'inferred' }] as const;
    const quotations = bridge.analysis.quotations.map((quotation) =>
      quotation.id === 'lind-it-would-0003' ? { ...quotation, evidence: carriesOn } : quotation,
    );
    const data = { ...bridge, analysis: { ...bridge.analysis, quotations } };
    const next = (speaker: string | null, ...more: readonly { quotation: string; speaker: string }[]) => {
      const corrected = applyCorrections(data, [{ quotation: first, speaker }, ...more]);
      const quotation = find(corrected, 'lind-it-would-0003');
      return { speaker: quotation.speaker, sentences: explainQuotation(corrected.analysis, quotation).map(({ sentence }) => sentence) };
    };
    test('are followed by those, which say so', () =>
      expect(next('tom-berg')).toEqual({
        speaker: 'tom-berg',
        sentences: ['This carries on from the quotation just before, where, as corrected, Tom Berg is speaking.'],
      }));
    test('to nobody leave those without a speaker, too', () => expect(next(null).speaker).toBeUndefined());
    test('do not touch what has a correction of its own', () =>
      expect(next('tom-berg', { quotation: 'lind-it-would-0003', speaker: 'ada-lind' })).toEqual({
        speaker: 'ada-lind',
        sentences: ['You corrected the speaker; the correction is kept in this browser.'],
      }));
  });
  test('to somebody who is not in the article are passed over', () => {
    expect(find(applyCorrections(bridge, [{ quotation: first, speaker: 'nobody-here' }]))).toEqual(find(bridge));
  });
});
