import { describe, expect, it } from 'vitest';
import { planSitemaps, writeRobots, writeSitemapIndex } from '../../src/publish/pages/sitemap.ts';
import { readSettings } from '../../src/publish/settings.ts';

describe('settings', () => {
  it.each([
    ['news', '/news/'],
    ['/news', '/news/'],
    ['//news//today/', '/news/today/'],
    ['', '/'],
  ])('take BASE_PATH “%s” as %s', (given, base) => {
    expect(readSettings({ BASE_PATH: given }).base).toBe(base);
  });

  it('take SITE_URL as scheme and host', () => {
    expect(readSettings({ SITE_URL: 'https://quoteline.example/' }).site).toBe('https://quoteline.example');
  });

  it.each([
    [{ SITE_URL: 'quoteline' }, /SITE_URL/],
    [{ BASE_PATH: 'https://quoteline.example/' }, /BASE_PATH/],
    [{ CARDS: 'some' }, /none, articles or all/],
    [{ THREADS: '0' }, /THREADS/],
    [{ QUEUE: 'localhost:6379' }, /redis:\/\//],
    [{ SOURCE_DATE_EPOCH: 'soon' }, /SOURCE_DATE_EPOCH/],
  ])('refuse what makes no sense: %o', (env, reason) => {
    expect(() => readSettings(env)).toThrow(reason);
  });
});

describe('the sitemap', () => {
  const place = { base: '/', site: 'https://quoteline.example' };
  const count = (content: string) => content.match(/<loc>/g)?.length ?? 0;
  const list = (slug: string, quotations: readonly string[]) => ({
    slug,
    published: '2024-03-04',
    addresses: { count: quotations.length, hash: quotations.join() },
  });
  const plan = (articles: ReturnType<typeof list>[], people: string[] = [], quotations: readonly string[] = []) =>
    planSitemaps(place, articles, people, () => quotations);

  it('never grows beyond what one file may hold', () => {
    const sitemaps = plan(Array.from({ length: 41_000 }, (_, index) => list(`article-${index}`, [])));
    const files = sitemaps.flatMap((sitemap) => [...sitemap.make()]);
    expect(files.map((file) => file.path)).toEqual(['sitemap-site.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    for (const { content } of files) expect(count(content)).toBeLessThanOrEqual(50_000);
    expect(files.reduce((sum, { content }) => sum + count(content), 0)).toBe(41_002);
    expect(writeSitemapIndex(place, sitemaps).content).toContain('https://quoteline.example/sitemap-2.xml');
  });

  it('goes on in another where one article has more quotations than one may hold', () => {
    const quotations = Array.from({ length: 90_000 }, (_, index) => `vass-${index}`);
    const files = plan([list('long', quotations)], [], quotations).flatMap((sitemap) => [...sitemap.make()]);
    expect(files.map(({ path, content }) => [path, count(content)])).toEqual([
      ['sitemap-site.xml', 2],
      ...files.slice(1).map(({ path, content }) => [path, count(content)]),
    ]);
    expect(files.slice(1).reduce((sum, { content }) => sum + count(content), 0)).toBe(90_001);
    for (const { content } of files) expect(count(content)).toBeLessThanOrEqual(50_000);
  });

  it('holds every quotation, also those whose speaker is unknown', () => {
    const [, sitemap] = plan([list('one', ['a', 'b'])], [], ['vass-we-have-1111', 'nobody-knows-2222']);
    const [file] = sitemap?.make() ?? [];
    expect(file?.content).toContain('<loc>https://quoteline.example/one/q/nobody-knows-2222/</loc><lastmod>2024-03-04</lastmod>');
  });

  it('changes in one of many when an article does', () => {
    const articles = Array.from({ length: 50_000 }, (_, index) => list(`article-${index}`, ['a']));
    const hashes = (some: typeof articles) => plan(some, ['vass']).map(({ name, hash }) => `${name} ${hash}`);
    const before = new Set(hashes(articles));
    const after = hashes(articles.map((article) => (article.slug === 'article-77' ? list('article-77', ['b']) : article)));
    expect(after.filter((hash) => !before.has(hash))).toHaveLength(1);
    expect(before.size).toBe(after.length);
  });

  it('is named in robots.txt where the host is known', () => {
    expect(writeRobots(place)).toContain('Sitemap: https://quoteline.example/sitemap.xml');
    expect(writeRobots({ base: '/', site: '' })).not.toContain('Sitemap');
  });
});
