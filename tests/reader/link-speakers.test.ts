import { describe, expect, test } from 'vitest';
import { writeFormerQuotation } from '../../src/publish/pages/former-quotation.ts';
import type { ArticleData, QuotationChange } from '../../src/reader/article-data.ts';
import { answerLink } from '../../src/reader/share/answer-link.ts';
import { isOtherPeople } from '../../src/reader/share/same-name.ts';
import { bridge } from './fixture.ts';

const change: QuotationChange = {
  id: 'lind-the-bridge-9999',
  state: 'other-speaker',
  words: '“The bridge is safe.”',
  speaker: 'Nora Venn',
  alsoBy: ['Ove Dahl'],
  now: 'lind-the-bridge-0002',
};
const joint: ArticleData = {
  ...bridge,
  changes: [change],
  analysis: {
    ...bridge.analysis,
    quotations: bridge.analysis.quotations.map((one) => (one.id === change.now ? { ...one, alsoBy: ['tom-berg'] } : one)),
  },
};

describe('a link to words that several people say', () => {
  test('names all of them, then and now', async () => {
    const answer = await answerLink(joint, change.id, `/bridge/q/${change.id}/`, '/');
    expect(answer.speakersWas).toEqual(['Nora Venn', 'Ove Dahl']);
    expect(answer.speakerNow).toBe('Ada Lind and Tom Berg');
    expect(answer.isOtherPeople).toBe(true);
  });

  test('names all of them on its own page, too', () => {
    const { html } = writeFormerQuotation({ site: '', base: '/' }, 'bridge', 'Bridge', change, {
      words: change.words,
      speakers: ['Ada Lind', 'Tom Berg'],
    });
    expect(html).toContain('words of Nora Venn and Ove Dahl');
    expect(html).toContain('The article now names Ada Lind and Tom Berg.');
  });

  test.each([
    [['Ada Lind'], ['Ada Lind'], false],
    [['Ada Lind'], ['Tom Berg'], true],
    [['Ada Lind', 'Tom Berg'], ['Tom Berg', 'Ada Lind'], false],
    [['Ada Lind', 'Tom Berg'], ['Ada Lind'], true],
    // All that a register of before knows is who says it first.
    [['Ada Lind'], ['Lind', 'Tom Berg'], false],
    [[], ['Tom Berg'], false],
    [['Ada Lind'], [], false],
  ])('from %j to %j: other people? %s', (was, now, isOther) => {
    expect(isOtherPeople(was, now)).toBe(isOther);
  });
});
