import type { Analysis, Quotation, Span } from '../../src/engine/index.ts';
import type { ArticleData } from '../../src/reader/article-data.ts';

const text = `Mayor calls bridge “safe”

Ada Lind said on Monday: “The bridge is safe.” She added that it would open soon.

“We were not asked,” Tom Berg said, “and we are ‘not happy’.”`;

/** The place of some words in the article of these tests. */
export function place(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the article does not say ${words}`);
  return { start, end: start + words.length };
}

function quotation(
  id: string,
  kind: Quotation['kind'],
  content: readonly Span[],
  speaker: string | undefined,
  more: Partial<Quotation> = {},
): Quotation {
  return {
    id,
    kind,
    content,
    ...(speaker === undefined ? {} : { speaker }),
    factuality: 'said',
    certainty: 'stated',
    confidence: 1,
    evidence: [],
    ...more,
  };
}

const analysis: Analysis = {
  article: {
    slug: 'bridge',
    text,
    published: '2024-03-06',
    headline: place('Mayor calls bridge “safe”'),
    paragraphs: [
      place('Ada Lind said on Monday: “The bridge is safe.” She added that it would open soon.'),
      place('“We were not asked,” Tom Berg said, “and we are ‘not happy’.”'),
    ],
  },
  people: [
    {
      id: 'ada-lind',
      name: 'Ada Lind',
      role: place('Mayor'),
      kind: 'person',
      mentions: [
        { span: place('Ada Lind'), form: 'name' },
        { span: place('She'), form: 'pronoun' },
      ],
      evidence: [],
    },
    { id: 'tom-berg', name: 'Tom Berg', kind: 'person', mentions: [{ span: place('Tom Berg'), form: 'name' }], evidence: [] },
  ],
  quotations: [
    quotation('lind-safe-0001', 'mixed', [place('“safe”')], 'ada-lind'),
    quotation('lind-the-bridge-0002', 'direct', [place('“The bridge is safe.”')], 'ada-lind', { said: '2024-03-04' }),
    quotation('lind-it-would-0003', 'indirect', [place('that it would open soon')], 'ada-lind', {
      certainty: 'inferred',
      evidence: [{ rule: 'pronoun', span: place('She'), target: place('Ada Lind'), certainty: 'inferred' }],
    }),
    quotation('berg-we-were-0004', 'direct', [place('“We were not asked,”'), place('“and we are ‘not happy’.”')], 'tom-berg'),
  ],
  timeExpressions: [
    { span: place('Monday'), type: 'DATE', value: '2024-03-04', evidence: [{ rule: 'weekday-before-publication', certainty: 'inferred' }] },
  ],
  timeline: [
    {
      id: '2024-03-04-a',
      when: '2024-03-04',
      precision: 'day',
      status: 'happened',
      voice: 'told',
      summary: place('Ada Lind said'),
      people: ['ada-lind'],
      quotations: [],
      places: [place('Monday')],
      evidence: [],
    },
  ],
  warnings: [],
};

/** A small article with two speakers, every kind of quotation, a date and an event. */
export const bridge: ArticleData = { slug: 'bridge', analysis };
