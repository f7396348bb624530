import { describe, expect, it } from 'vitest';
import { writeRobots, writeSitemaps } from '../../src/publish/pages/sitemap.ts';
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
  const summary = {
    key: '',
    entry: { slug: '', headline: '', published: '2024-03-04', voices: [], count: 0, minutes: 1, line: [], quotations: [] },
    speakers: [],
    files: [],
    cards: [],
    notes: [],
  };

  it('never grows beyond what one file may hold', () => {
    const summaries = Array.from({ length: 41_000 }, (_, index) => ({ ...summary, slug: `article-${index}` }));
    const files = [...writeSitemaps(place, summaries, [])];
    expect(files.map((file) => file.path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    for (const { content } of files) expect(content.match(/<loc>/g)?.length).toBeLessThanOrEqual(50_000);
    expect(files[2]?.content).toContain('https://quoteline.example/sitemap-2.xml');
  });

  it('is named in robots.txt where the host is known', () => {
    expect(writeRobots(place)).toContain('Sitemap: https://quoteline.example/sitemap.xml');
    expect(writeRobots({ base: '/', site: '' })).not.toContain('Sitemap');
  });
});
