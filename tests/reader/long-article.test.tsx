import { describe, expect, test } from 'vitest';
import type { Quotation, Span } from '../../src/engine/index.ts';
import { prepareReading, type View, viewOfBlock } from '../../src/reader/article/reading.ts';
import type { ArticleData } from '../../src/reader/article-data.ts';
import { renderPage } from '../../src/reader/render.tsx';
import { countChoices, countSaidThen, noFilter, passes } from '../../src/reader/routing/filters.ts';
import { anchorOf } from '../../src/reader/timeline/find-anchors.ts';
import { bridge } from './fixture.ts';

/** An article of so many paragraphs, each a quotation of Ada Lind and Tom Berg in turns. */
function repeatParagraphs(count: number): ArticleData {
  const [first] = bridge.analysis.quotations;
  if (first === undefined) throw new Error('the fixture has no quotation');
  let text = 'Minutes\n\n';
  const paragraphs: Span[] = [];
  const quotations: Quotation[] = [];
  for (let number = 1; number <= count; number += 1) {
    const speaker = number % 2 === 0 ? 'ada-lind' : 'tom-berg';
    const words = `“Item ${number} is agreed,”`;
    const { alsoBy: _, ...rest } = first;
    quotations.push({
      ...rest,
      id: `item-${number}`,
      kind: 'direct',
      speaker,
      content: [{ start: text.length, end: text.length + words.length }],
    });
    paragraphs.push({ start: text.length, end: text.length + words.length + 6 });
    text += `${words} said.\n\n`;
  }
  const { alternativeHeadline: _, credit: __, ...article } = bridge.analysis.article;
  const people = bridge.analysis.people.map(({ role: _role, ...person }) => ({ ...person, mentions: [] }));
  return {
    slug: 'minutes',
    analysis: {
      ...bridge.analysis,
      article: { ...article, text, headline: { start: 0, end: 7 }, paragraphs },
      people,
      quotations,
      timeExpressions: [],
      timeline: [],
    },
  };
}

const draw = (data: ArticleData) => renderPage({ kind: 'article', slug: data.slug }, { kind: 'article', article: data }, '/').html;

describe('a long article', () => {
  test('is laid out in stretches, with every paragraph in its order', () => {
    const html = draw(repeatParagraphs(320));
    expect(html.match(/class="stretch"/g)?.length).toBe(14);
    expect([...html.matchAll(/<p id="p-(\d+)"/g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 320 }, (_, index) => index + 1),
    );
  });

  test('is that only when it is long', () => {
    expect(draw(repeatParagraphs(60))).not.toContain('class="stretch"');
    expect(draw(bridge)).not.toContain('class="stretch"');
  });

  test('is drawn anew only where a filter or an open card changes something', () => {
    const reading = prepareReading(repeatParagraphs(4), true);
    const blocks = reading.blocks.filter(({ role }) => role === 'paragraph');
    const ways = { setFilter: () => {}, openQuotation: () => {}, closeQuotation: () => {}, takeManner: () => undefined };
    const view = (passing: readonly string[], open?: string): View => ({
      filter: noFilter,
      show: 'dim',
      open,
      passing: new Set(passing),
      counts: countChoices(noFilter, [], []),
      ...ways,
    });
    const before = blocks.map((block) => viewOfBlock(reading, view(['item-1', 'item-2']), block));
    const after = blocks.map((block) => viewOfBlock(reading, view(['item-1', 'item-3'], 'item-4'), block));
    expect(after.map(({ passing }) => passing)).toEqual(['item-1', '', 'item-3', '']);
    expect(after.map(({ open }) => open)).toEqual([undefined, undefined, undefined, 'item-4']);
    expect(after[0]).toEqual(before[0]);
  });
});

describe('what is counted and looked up for thousands of entries', () => {
  const said = ['2024-03-04', '2024-03-04T10:00', '2024-03', '2024-W10', undefined, '2023'];
  const [first] = bridge.analysis.quotations;
  const quotations = said.flatMap((value, index): Quotation[] =>
    first === undefined ? [] : [{ ...first, id: `q-${index}`, ...(value === undefined ? {} : { said: value }) }],
  );

  test('quotations of a day, week, month and year are those that its filter lets through', () => {
    const values = ['2024-03-04', '2024-W10', '2024-03', '2024', '2023', '2022'];
    const counts = countSaidThen(quotations, values);
    for (const on of values) {
      expect(counts.get(on), on).toBe(quotations.filter((quotation) => passes({ ...noFilter, on }, quotation)).length);
    }
  });

  test('an entry without a place leads to the first anchor in its words, or to the last before them', () => {
    const [entry] = bridge.analysis.timeline;
    if (entry === undefined) throw new Error('the fixture has no entry');
    const of = (start: number, end: number) => ({ ...entry, places: [], summary: { start, end } });
    const anchors = [10, 20, 30];
    expect(anchorOf(of(15, 25), anchors)).toBe(20);
    expect(anchorOf(of(20, 25), anchors)).toBe(20);
    expect(anchorOf(of(21, 30), anchors)).toBe(20);
    expect(anchorOf(of(31, 40), anchors)).toBe(30);
    expect(anchorOf(of(1, 5), anchors)).toBe(1);
    expect(anchorOf(of(1, 5), [])).toBe(1);
  });
});

describe('what stands beside a choice', () => {
  const { quotations } = bridge.analysis;

  test('is how many quotations the rest of the filter leaves for it', () => {
    const { kinds, people } = countChoices({ ...noFilter, by: ['ada-lind'], kinds: ['direct'] }, quotations, []);
    expect([...kinds]).toEqual([
      ['mixed', 1],
      ['direct', 1],
      ['indirect', 1],
    ]);
    expect([...people]).toEqual([
      ['ada-lind', 1],
      ['tom-berg', 1],
    ]);
  });

  test('is, for a day, what those who are chosen said then, whatever day is chosen', () => {
    const daysOf = (by: string) => [...countChoices({ ...noFilter, by: [by], on: '2024-03-01' }, quotations, ['2024-03-04']).days.values()];
    expect(daysOf('ada-lind')).toEqual([1]);
    expect(daysOf('tom-berg')).toEqual([0]);
  });

  test('is everything when nothing is filtered', () => {
    const { kinds } = countChoices(noFilter, quotations, []);
    expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(quotations.length);
  });
});
