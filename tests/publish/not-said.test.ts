import { describe, expect, it } from 'vitest';
import type { Analysis, Quotation } from '../../src/engine/index.ts';
import { describeQuotationCard } from '../../src/publish/cards/card-content.ts';
import { makeArticle } from '../../src/publish/pages/make-article.ts';
import { describeArticle, describePersonArticle } from '../../src/reader/library/describe-article.ts';
import { headWords } from '../../src/reader/quote/describe-quotation.ts';
import { makeAnalysis } from './sample-analysis.ts';

const text = 'A ferry\n“We sold it,” the paper had. “We sail on,” Nora Venn said.\n';
const made = makeAnalysis(text, [
  { id: 'sold', words: ['“We sold it,”'], by: 'Nora Venn' },
  { id: 'sail', words: ['“We sail on,”'], by: 'Nora Venn' },
]);
const withFirst = (change: Partial<Quotation>): Analysis => ({
  ...made,
  quotations: made.quotations.map((quotation) => (quotation.id === 'sold' ? { ...quotation, ...change } : quotation)),
});
const denied = withFirst({ factuality: 'denied' });
const edition = {
  base: '/',
  site: 'https://news.example',
  shell: '<!--quoteline:head--><!--quoteline:page--><!--quoteline:data-->',
  articleCards: false,
};
const filesOf = (analysis: Analysis) =>
  new Map(Array.from(makeArticle(edition, { slug: 'sample', analysis, cards: false }), ({ path, content }) => [path, String(content)]));

describe('words that somebody denies are nowhere shown as theirs', () => {
  const files = filesOf(denied);
  const file = (path: string) => files.get(path) ?? '';

  it('in the title of their page, and what a link to it shows', () => {
    expect(file('sample/q/sold/index.html')).toContain('<title>Nora Venn did not say: “We sold it,”</title>');
    expect(file('sample/q/sold/index.html')).toContain('The article says they did not say this.');
    expect(file('sample/q/sail/index.html')).toContain('<title>Nora Venn: “We sail on,”</title>');
  });

  it('in feeds', () => {
    expect(file('sample/feed.xml')).toContain('<item><title>Nora Venn did not say</title>');
    expect(file('sample/feed.xml').match(/<dc:creator>/g)).toHaveLength(1);
    expect(file('sample/atom.xml').match(/<name>Nora Venn<\/name>/g)).toHaveLength(1);
  });

  it('in what other programs read', () => {
    expect(file('sample/quotations.md')).toContain('— **Nora Venn**, did not say, direct quotation');
    expect(file('sample/quotations.md').match(/did not say/g)).toHaveLength(1);
    expect(JSON.parse(file('sample/annotations.jsonld')).first.items[0].body).toContainEqual(
      expect.objectContaining({ purpose: 'tagging', value: 'did not say' }),
    );
    const oembed = [...files].filter(([path]) => /oembed/.test(path)).map(([, content]) => JSON.parse(content));
    expect(oembed.map(({ author_name }) => author_name)).toEqual([undefined, 'Nora Venn']);
    expect(file('sample/q/sold/index.html')).not.toMatch(/"author":\{[^}]*Nora Venn/);
  });

  it('on cards, in the list of articles, on the page of the person', () => {
    const [sold, sail] = denied.quotations.map((quotation) => describeQuotationCard({ slug: 'sample', analysis: denied }, quotation));
    expect([sold?.speaker?.name, sail?.speaker?.name]).toEqual(['Nora Venn did not say this', 'Nora Venn']);
    expect(describeArticle('sample', denied).quotations.map(({ factuality }) => factuality)).toEqual(['denied', undefined]);
    expect(describePersonArticle('sample', denied, 'nora-venn').quotations[0]?.factuality).toBe('denied');
  });
});

it('whose words are only probably theirs is said wherever no more is', () => {
  const unsure = withFirst({ certainty: 'unsure' });
  expect(filesOf(unsure).get('sample/feed.xml')).toContain('<item><title>Probably Nora Venn</title>');
  expect(describeArticle('sample', unsure).quotations.map(({ certainty }) => certainty)).toEqual(['unsure', undefined]);
  expect(describePersonArticle('sample', unsure, 'nora-venn').quotations[0]?.certainty).toBe('unsure');
});

it('words are headed with who said them', () => {
  const said = { certainty: 'stated', factuality: 'said' } as const;
  expect(headWords('Ann Lee', said)).toBe('Ann Lee');
  expect(headWords(undefined, said)).toBe('Speaker unknown');
  expect(headWords(undefined, { ...said, factuality: 'denied' })).toBe('Not said');
  expect(headWords('Ann Lee', { ...said, factuality: 'hypothetical' })).toBe('Ann Lee, not said');
});
