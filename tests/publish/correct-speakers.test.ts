import { describe, expect, test } from 'vitest';
import { correctSpeakers } from '../../src/publish/articles/correct-speakers.ts';
import { bridge } from '../reader/fixture.ts';

const { analysis } = bridge;
const correct = (corrections: string) => correctSpeakers({ slug: 'bridge', corrections }, analysis);
const file = (...corrections: readonly object[]) => JSON.stringify({ article: 'bridge', corrections });

describe('a file of corrections beside an article', () => {
  test('gives words to another speaker, marked as the publisher’s', () => {
    const { analysis: corrected, notes } = correct(file({ quotation: 'lind-the-bridge-0002', speaker: 'tom-berg' }));
    expect(notes).toEqual([]);
    const changed = corrected.quotations.filter((quotation, index) => quotation !== analysis.quotations[index]);
    expect(changed).toMatchObject([{ id: 'lind-the-bridge-0002', speaker: 'tom-berg', evidence: [{ rule: 'publisher-correction' }] }]);
  });

  test('applies where it fits, and says where it does not', () => {
    const { analysis: corrected, notes } = correct(
      file(
        { quotation: 'gone-0000', speaker: 'tom-berg' },
        { quotation: 'lind-the-bridge-0002', speaker: 'stranger' },
        { quotation: 'berg-we-were-0004', speaker: null },
      ),
    );
    expect(notes.map(({ reason }) => reason)).toEqual([
      'the article has no quotation “gone-0000” now',
      'nobody in the article has the id “stranger”',
    ]);
    expect(corrected.quotations.map(({ speaker }) => speaker)).toEqual(['ada-lind', 'ada-lind', 'ada-lind', undefined]);
  });

  test.each(['', '{}', '{"article":"other","corrections":[]}'])('that is none (%j) leaves the article as it is, with a note', (text) => {
    const corrected = correct(text);
    expect(corrected.analysis).toBe(analysis);
    expect(corrected.notes).toHaveLength(1);
  });

  test('may be missing', () => expect(correctSpeakers({ slug: 'bridge' }, analysis)).toEqual({ analysis, notes: [] }));
});
