import { describe, expect, test } from 'vitest';
import { listCarriers, readCarried } from '../../src/publish/offline/carried-data.ts';
import { escapeJson } from '../../src/publish/pages/escape.ts';
import { inlinedDataId } from '../../src/reader/article-data.ts';

const carry = (data: object) =>
  `<p>Words</p><script type="application/json" id="${inlinedDataId}">${escapeJson({ page: { kind: 'library', number: 1 }, data })}</script>`;
const article = { slug: 'bridge', analysis: { article: { text: 'a </script> b' } } };

describe('what is read offline out of pages that are kept', () => {
  test('a file names the pages that may carry it', () => {
    expect(listCarriers('articles/bridge.json')).toEqual(['bridge/', '']);
    expect(listCarriers('articles/catalogue.json')).toEqual(['library/', '']);
    expect(listCarriers('articles/catalogue-3.json')).toEqual(['library/3/']);
    expect(listCarriers('people/ada-lind.json')).toEqual(['people/ada-lind/']);
    expect(listCarriers('model/syntax.bin')).toEqual([]);
  });

  test('a page gives the file that it carries, whole', () => {
    expect(JSON.parse(readCarried(carry({ kind: 'article', article }), 'articles/bridge.json') ?? '')).toEqual(article);
    const catalogue = { page: 2, pages: 2, total: 60, articles: [] };
    expect(JSON.parse(readCarried(carry({ kind: 'library', catalogue }), 'articles/catalogue-2.json') ?? '')).toEqual(catalogue);
    const person = { id: 'ada-lind', name: 'Ada Lind', articles: [] };
    expect(JSON.parse(readCarried(carry({ kind: 'person', person }), 'people/ada-lind.json') ?? '')).toEqual(person);
  });

  test('a page gives nothing of what it does not carry', () => {
    expect(readCarried(carry({ kind: 'article', article }), 'articles/harbour.json')).toBeUndefined();
    expect(readCarried(carry({ kind: 'not-found' }), 'articles/bridge.json')).toBeUndefined();
    expect(readCarried('<p>Nothing</p>', 'articles/bridge.json')).toBeUndefined();
    expect(readCarried(`<script type="application/json" id="${inlinedDataId}">{</script>`, 'articles/bridge.json')).toBeUndefined();
  });
});
