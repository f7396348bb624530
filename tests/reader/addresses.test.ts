import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Page, pagePath, readPage } from '../../src/reader/page.ts';
import { effectiveShow, noFilter, passes, readFilter, sayFilter, writeFilter } from '../../src/reader/routing/filters.ts';
import { bridge } from './fixture.ts';

const speakers = ['ada-lind', 'tom-berg', 'ann-berg'];

describe('an address', () => {
  const pages: readonly Page[] = [
    { kind: 'article', slug: 'bridge' },
    { kind: 'quotation', slug: 'bridge', quotation: 'berg-we-0004' },
    { kind: 'library', number: 1 },
    { kind: 'library', number: 3 },
    { kind: 'person', person: 'ada-lind' },
    { kind: 'read' },
  ];
  test.each(pages)('leads to its page and back: %o', (page) => {
    expect(readPage(pagePath(page, '/news/'), '/news/', 'newest')).toEqual(page);
  });
  test('of the base is the newest article', () => expect(readPage('/', '/', 'bridge')).toEqual({ kind: 'article', slug: 'bridge' }));
  test.each(['/people/', '/bridge/x/y/', '/library/zero/', '/model/', '/a/q/b/c/'])(
    'that belongs to nothing is not found: %s',
    (pathname) => {
      expect(readPage(pathname, '/')).toEqual({ kind: 'not-found' });
    },
  );
  test('of any kind gives a page', () => {
    fc.assert(
      fc.property(fc.string(), (pathname) => {
        expect(readPage(`/${pathname}`, '/').kind).toBeTypeOf('string');
      }),
    );
  });
});

describe('a filter in the address', () => {
  test('names people by the shortest ending that is theirs alone', () => {
    expect(writeFilter({ ...noFilter, by: ['ada-lind', 'tom-berg'] }, speakers)).toBe('?by=lind+tom-berg');
  });
  test('comes back as it was written', () => {
    const filter = { by: ['ada-lind', 'ann-berg'], kinds: ['direct', 'indirect'] as const, on: '2024-03-04', show: 'quotes' as const };
    expect(readFilter(writeFilter(filter, speakers), speakers)).toEqual({ filter, dropped: [] });
  });
  test('drops what means nothing here, and says so', () => {
    const { filter, dropped } = readFilter('?by=lind+nobody&kind=shouted&on=soon&show=loud', speakers);
    expect(filter).toEqual({ ...noFilter, by: ['ada-lind'] });
    expect(dropped).toHaveLength(4);
  });
  test('drops a surname that two speakers share', () => expect(readFilter('?by=berg', speakers).dropped).toHaveLength(1));
  test('can let no kind through', () => expect(readFilter('?kind=none', speakers).filter.kinds).toEqual([]));
  test('keeps parameters that are not its own', () =>
    expect(writeFilter(noFilter, speakers, '?article=own-1&by=lind')).toBe('?article=own-1'));
  test('by a day takes what was said on it', () => {
    const on = bridge.analysis.quotations.filter((one) => passes({ ...noFilter, on: '2024-03-04' }, one));
    expect(on.map(({ id }) => id)).toEqual(['lind-the-bridge-0002']);
  });
  test('by a week takes what was said on one of its days', () => {
    expect(bridge.analysis.quotations.filter((one) => passes({ ...noFilter, on: '2024-W10' }, one))).toHaveLength(1);
  });
  test('for somebody brings the rest down', () => {
    expect(effectiveShow({ ...noFilter, by: ['ada-lind'] })).toBe('dim');
    expect(effectiveShow(noFilter)).toBe('highlight');
  });
});

test('a filter is told in words, several people as one says them', () => {
  const say = (by: readonly string[]) => sayFilter({ ...noFilter, by }, (id) => id.toUpperCase());
  expect(say(['ann'])).toBe('ANN');
  expect(say(['ann', 'tim'])).toBe('ANN and TIM');
  expect(say(['ann', 'tim', 'ida'])).toBe('ANN, TIM and IDA');
  expect(sayFilter({ ...noFilter, kinds: ['direct'] }, (id) => id)).toBe('direct');
});
