import type { Analysis, Quotation, TimelineEntry } from '../../src/engine/index.ts';
import type { ArticleData } from '../../src/reader/article-data.ts';

const pad = (number: number) => String(number).padStart(2, '0');

/**
 * An article whose timeline is as long as one gets: `count` events on the days before its publication on 20 May 2024, some of them
 * years back, one planned, one claimed, one denied, one without a date of its own.
 */
export function manyEvents(count: number): ArticleData {
  const sentences = Array.from({ length: count }, (_, index) => `On day ${index} the crew repaired pump ${index}.`);
  const headline = 'The pumps of Brandvik';
  const text = [headline, ...sentences].join('\n\n');
  const entries = sentences.map((sentence, index): TimelineEntry => {
    const start = text.indexOf(`\n${sentence}`) + 1;
    const place = { start: start + 3, end: start + 3 + `day ${index}`.length };
    const when = index < 10 ? `${1950 + index * 3}` : `2024-05-${pad(1 + Math.floor(((index - 10) * 19) / Math.max(1, count - 10)))}`;
    return {
      id: `event-${index}`,
      when: index === count - 1 ? '2024-05-24' : when,
      precision: index < 10 ? 'year' : 'day',
      status: index === count - 1 ? 'planned' : 'happened',
      voice: index === 11 ? 'claimed' : index === 12 ? 'denied' : 'told',
      summary: { start, end: start + sentence.length - 1 },
      people: index % 2 === 0 ? ['crew'] : [],
      quotations: [],
      places: index === 13 ? [] : [place],
      evidence: [],
    };
  });
  const first = text.indexOf('the crew');
  const quotation: Quotation = {
    id: 'crew-pump-0001',
    kind: 'direct',
    content: [{ start: text.indexOf('repaired'), end: text.indexOf('repaired') + 8 }],
    speaker: 'crew',
    said: '2024-05-24',
    factuality: 'said',
    certainty: 'stated',
    confidence: 1,
    evidence: [],
  };
  const analysis: Analysis = {
    article: {
      slug: 'pumps',
      text,
      published: '2024-05-20',
      headline: { start: 0, end: headline.length },
      paragraphs: sentences.map((sentence) => {
        const start = text.indexOf(`\n${sentence}`) + 1;
        return { start, end: start + sentence.length };
      }),
    },
    people: [
      {
        id: 'crew',
        name: 'The crew',
        kind: 'group',
        mentions: [{ span: { start: first, end: first + 8 }, form: 'nominal' }],
        evidence: [],
      },
    ],
    quotations: [quotation],
    timeExpressions: entries.flatMap(({ places, when }) =>
      places.map((span) => ({ span, type: 'DATE' as const, value: when, evidence: [] })),
    ),
    timeline: entries,
    warnings: [],
  };
  return { slug: 'pumps', analysis };
}
