import { describe, expect, it } from 'vitest';
import { annotateQuotations } from '../../src/publish/exports/annotations.ts';
import { longestFeed, writeAtom, writeRss } from '../../src/publish/exports/feeds.ts';
import { writeCsv, writeMarkdown } from '../../src/publish/exports/tables.ts';
import { structureArticle, structureQuotation } from '../../src/publish/pages/structured-data.ts';
import { makeAnalysis } from './sample-analysis.ts';

const place = { base: '/news/', site: 'https://quoteline.example' };
const text = `A <headline> & more

“It is "late",” she said, “and cold.” Nora Venn said the pier was shut.

“=SUM(A1:A9)” stood on the board.
`;
const analysis = makeAnalysis(text, [
  { id: 'venn-it-is-late-1111', words: ['“It is "late",”', '“and cold.”'], by: 'Nora Venn' },
  { id: 'venn-the-pier-2222', words: ['the pier was shut'], by: 'Nora Venn', kind: 'indirect' },
  { id: 'sum-3333', words: ['=SUM(A1:A9)'] },
]);

describe('words of several people', () => {
  const [first, ...others] = analysis.quotations;
  if (first === undefined) throw new Error('the article of these tests has quotations');
  const lee = { id: 'ann-lee', name: 'Ann Lee', kind: 'person', mentions: [], evidence: [] } as const;
  const both = {
    ...analysis,
    people: [...analysis.people, lee],
    quotations: [{ ...first, alsoBy: [lee.id] }, ...others],
  };

  it('have all of their names in every format', () => {
    expect(JSON.stringify(annotateQuotations(place, 'sample', both))).toContain('"Nora Venn and Ann Lee"');
    expect(writeCsv(place, 'sample', both)).toContain('Nora Venn and Ann Lee');
    expect(writeMarkdown(place, 'sample', both)).toContain('**Nora Venn and Ann Lee**');
    expect(JSON.stringify(structureArticle(place, 'sample', both, undefined))).toContain('"name":"Ann Lee"');
  });
});

describe('web annotations', () => {
  const collection = JSON.parse(JSON.stringify(annotateQuotations(place, 'sample', analysis)));

  it('select each piece by its words and by its place, and both are of the stored text', () => {
    expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: 3 });
    const targets = collection.first.items.flatMap((item: { target: object[] }) => item.target);
    expect(targets).toHaveLength(4);
    for (const { selector } of targets) {
      const [quote, position] = selector;
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
      expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true);
    }
  });

  it('count their places in characters, not in halves of them', () => {
    const pictures = `A 🚢 headline 🚢\n\n“The 🚢 sails,” she said.\n`;
    const read = makeAnalysis(pictures, [{ id: 'a-1111', words: ['“The 🚢 sails,”'] }]);
    const [item] = JSON.parse(JSON.stringify(annotateQuotations(place, 'sample', read))).first.items;
    const [quote, position] = item.target[0].selector;
    expect([...pictures].slice(position.start, position.end).join('')).toBe(quote.exact);
  });

  // Web Annotation Data Model, 3.1, 3.3.5, 4.2 and 5: what must be there, and the words that it allows.
  it('have what the model asks of a collection, its page, annotations, bodies and selectors', () => {
    const { first } = collection;
    expect(collection).toMatchObject({ id: expect.stringMatching(/^https:/), label: expect.any(String) });
    expect(first).toMatchObject({ id: expect.stringMatching(/^https:/), type: 'AnnotationPage', partOf: collection.id, startIndex: 0 });
    expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(collection.total);
    for (const { id, type, motivation, created, body, target } of first.items) {
      expect([id, type, motivation]).toEqual([expect.stringMatching(/^https:/), 'Annotation', 'identifying']);
      expect(Number.isNaN(Date.parse(created))).toBe(false);
      for (const one of body) {
        expect(one).toEqual({
          type: 'TextualBody',
          purpose: expect.stringMatching(/^(identifying|tagging)$/),
          format: 'text/plain',
          value: expect.any(String),
        });
      }
      expect(target.length).toBeGreaterThan(0);
      for (const { source, selector } of target) {
        expect(source).toMatch(/^https:.*\.txt$/);
        expect(selector.map((one: { type: string }) => one.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      }
    }
  });
});

describe('tables of quotations', () => {
  it('quote what CSV needs quoted', () => {
    const lines = writeCsv(place, 'sample', analysis).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('"“It is ""late"",” … “and cold.”"');
    expect(lines[1]).toContain('https://quoteline.example/news/sample/q/venn-it-is-late-1111/');
  });

  it('hold no cell that a spreadsheet would run', () => {
    expect(writeCsv(place, 'sample', analysis)).toContain("'=SUM(A1:A9)");
  });

  it('as Markdown keep marks as words', () => {
    expect(writeMarkdown(place, 'sample', analysis)).toContain('# A \\<headline\\> & more');
    expect(writeMarkdown(place, 'sample', analysis)).toContain('— **Nora Venn**');
  });
});

describe('feeds', () => {
  const item = {
    title: 'A & B',
    address: 'https://quoteline.example/news/sample/',
    words: '<b>\u0007words</b>',
    author: 'N. Venn',
    published: '2024-03-04',
  };
  const feed = {
    title: 'Feed',
    description: 'All',
    address: 'https://quoteline.example/news/',
    path: '',
    items: Array.from({ length: 100 }, () => item),
  };

  it.each([
    ['RSS', writeRss, /<item>/g, 'Mon, 04 Mar 2024 00:00:00 GMT'],
    ['Atom', writeAtom, /<entry>/g, '2024-03-04T00:00:00Z'],
  ])('as %s are paged, escaped and dated', (_, write, entries, date) => {
    const xml = write(place, feed);
    expect(xml.match(entries)).toHaveLength(longestFeed);
    expect(xml).toContain('A &amp; B');
    expect(xml).toContain('&lt;b&gt;words&lt;/b&gt;');
    expect(xml).toContain(date);
    expect(xml).not.toContain('\u0007');
  });
});

describe('structured data', () => {
  it('of an article has what NewsArticle asks for, and only words in marks as quotations', () => {
    const article = structureArticle(place, 'sample', analysis, undefined);
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A <headline> & more',
      datePublished: '2024-03-04',
      hasPart: [{ '@type': 'Quotation', spokenByCharacter: { '@type': 'Person', name: 'Nora Venn' } }, { '@type': 'Quotation' }],
    });
  });

  // What search engines ask of a NewsArticle, and what a quotation is nothing without.
  it.each([
    ['NewsArticle', ['headline', 'datePublished', 'url', 'mainEntityOfPage', 'inLanguage', 'image']],
    ['Quotation', ['text', 'url', 'creator', 'spokenByCharacter', 'isPartOf']],
  ] as const)('of type %s has its properties, none of them empty', (type, properties) => {
    const [first] = analysis.quotations;
    if (first === undefined) throw new Error('the sample has a quotation');
    const card = 'https://quoteline.example/news/sample/card.png';
    const made: Record<string, unknown> = {
      ...(type === 'NewsArticle'
        ? structureArticle(place, 'sample', analysis, card)
        : structureQuotation(place, 'sample', analysis, first)),
    };
    expect(made['@type']).toBe(type);
    for (const property of properties) expect(JSON.stringify(made[property] ?? ''), property).not.toMatch(/^(""|\[\]|\{\})$/);
    for (const address of [made.url, made['@id']]) expect(String(address)).toMatch(/^https:\/\/quoteline\.example\/news\/sample\//);
    if (type === 'NewsArticle') expect(String(made.datePublished)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('calls reported words a claim', () => {
    const [, reported] = analysis.quotations;
    if (reported === undefined) throw new Error('the sample has a second quotation');
    expect(structureQuotation(place, 'sample', analysis, reported)).toMatchObject({ '@type': 'Claim', author: { name: 'Nora Venn' } });
  });
});
