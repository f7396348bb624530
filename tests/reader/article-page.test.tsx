import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleReader } from '../../src/reader/article/ArticleReader.tsx';
import { createQueryClient } from '../../src/reader/load/queries.ts';
import { renderPage } from '../../src/reader/render.tsx';
import { createBrowserRouter, RouterContext } from '../../src/reader/routing/router.ts';
import { bridge } from './fixture.ts';

function show(address: string) {
  history.replaceState(null, '', address);
  return render(
    <RouterContext.Provider value={createBrowserRouter('/')}>
      <QueryClientProvider client={createQueryClient()}>
        <ArticleReader data={bridge} />
      </QueryClientProvider>
    </RouterContext.Provider>,
  );
}

const quotation = (id: string) => document.getElementById(id);

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the page of an article', () => {
  test('is prerendered with its words, its quotations as links and its people', () => {
    const { html, title } = renderPage({ kind: 'article', slug: 'bridge' }, { kind: 'article', article: bridge }, '/news/');
    expect(title).toBe('Mayor calls bridge “safe” · Quoteline');
    expect(html).toContain('href="/news/bridge/q/lind-the-bridge-0002/"');
    expect(html).toContain('id="lind-the-bridge-0002"');
    expect(html).toContain('Tom Berg');
    expect(html).not.toContain('style=');
  });

  test('without a headline its first paragraph still shows what is said in it', () => {
    const article = {
      ...bridge.analysis.article,
      headline: { start: 0, end: 0 },
      paragraphs: [{ start: 0, end: bridge.analysis.article.text.length }],
    };
    const { html } = renderPage(
      { kind: 'article', slug: 'bridge' },
      { kind: 'article', article: { ...bridge, analysis: { ...bridge.analysis, article } } },
      '/',
    );
    expect(html).toContain('<p id="p-1" data-number="1" data-passing="true"');
  });

  test('notes on how its text was read lead to the paragraph they are about', () => {
    const [, second] = bridge.analysis.article.paragraphs;
    if (second === undefined) throw new Error('the article of these tests has two paragraphs');
    const warnings = [
      { rule: 'unbalanced-marks', message: 'A quotation mark opens here that nothing closes.', span: second },
      { rule: 'control', message: 'There is a control character here.', line: 7 },
    ];
    const article = { ...bridge, analysis: { ...bridge.analysis, warnings } };
    const { html } = renderPage({ kind: 'article', slug: 'bridge' }, { kind: 'article', article }, '/');
    expect(html).toContain('2 notes on this text');
    const told = html.replaceAll('<!-- -->', '');
    expect(told).toContain('<a href="#p-2">Paragraph 2</a>: A quotation mark opens here');
    expect(told).toContain('Line 7: There is a control character here.');
  });

  test('counts its voices where it has any: nobody is not a number of people', () => {
    const counts = (article: typeof bridge) =>
      /<ul class="counts">(.*?)<\/ul>/
        .exec(renderPage({ kind: 'article', slug: 'bridge' }, { kind: 'article', article }, '/').html)?.[1]
        ?.split('</li>')
        .map((item) => item.replace(/<[^>]*>/g, ''));
    const quotations = bridge.analysis.quotations.map(({ speaker: _, ...rest }) => rest);
    expect(counts(bridge)).toEqual(['4 quotations', '2 voices', '1 dated event', '1 min read', '']);
    expect(counts({ ...bridge, analysis: { ...bridge.analysis, quotations } })).toEqual([
      '4 quotations',
      '1 dated event',
      '1 min read',
      '',
    ]);
  });

  test('offers the kinds of quotation that it has, where there is a choice, drawn as its text draws them', () => {
    const offered = (quotations: typeof bridge.analysis.quotations) => {
      const article = { ...bridge, analysis: { ...bridge.analysis, quotations } };
      const { html } = renderPage({ kind: 'article', slug: 'bridge' }, { kind: 'article', article }, '/');
      return [...html.matchAll(/<label>.*?<\/label>/g)].map(([label]) =>
        label.replace(/<span class="kind-sample" data-kind="(\w+)">/g, '$1: ').replace(/<[^>]*>/g, ''),
      );
    };
    const all = bridge.analysis.quotations;
    const marked = all.filter(({ kind }) => kind !== 'indirect');
    const asTurn = (one: (typeof all)[number]) => (one.kind === 'direct' ? { ...one, turn: true as const } : one);
    expect(offered(all)).toEqual(['direct: Direct2', 'mixed: Partly quoted1', 'indirect: Reported1']);
    expect(offered(marked)).toEqual(['direct: Direct2', 'mixed: Partly quoted1']);
    expect(offered(marked.map(asTurn))).toEqual(['indirect: Turns of a talk2', 'mixed: Partly quoted1']);
    expect(offered(marked.map((one, at) => (at === 1 ? asTurn(one) : one)))).toEqual([
      'direct: Direct, and indirect: turns of a talk2',
      'mixed: Partly quoted1',
    ]);
    expect(offered(all.filter(({ kind }) => kind === 'direct'))).toEqual([]);
  });

  test('lets those stand back who say nothing of what is filtered', () => {
    show('/bridge/?on=2024-03-04');
    const away = [...document.querySelectorAll('.speaker')].map((row) => [
      row.querySelector('.speaker-name')?.textContent,
      row.getAttribute('data-away'),
    ]);
    expect(away).toEqual([
      ['Ada Lind', 'false'],
      ['Tom Berg', 'true'],
    ]);
  });

  test('says that nobody is quoted only where that is so, not where the speakers are unknown', () => {
    const who = (quotations: typeof bridge.analysis.quotations) => {
      const article = { ...bridge, analysis: { ...bridge.analysis, quotations } };
      return renderPage({ kind: 'article', slug: 'bridge' }, { kind: 'article', article }, '/').html;
    };
    const unknown = who(bridge.analysis.quotations.map(({ speaker: _, ...rest }) => rest));
    expect(unknown).not.toContain('Nobody is quoted');
    expect(unknown).not.toContain('<ul class="people">');
    expect(who([])).toContain('Nobody is quoted in this article.');
  });

  test('sets a lone sign in a narrow margin upright: an “I” that lies is a dash', () => {
    const quotations = bridge.analysis.quotations.map(({ speaker, ...rest }) => ({
      ...rest,
      ...(speaker === undefined || rest.id.startsWith('berg') ? {} : { speaker }),
    }));
    const article = { ...bridge, analysis: { ...bridge.analysis, quotations } };
    const { html } = renderPage({ kind: 'article', slug: 'bridge' }, { kind: 'article', article }, '/');
    expect(html).toMatch(/data-initials="\?" data-place="margin" data-upright="true"/);
    expect(html).toMatch(/data-initials="AL" data-place="margin" (?!data-upright)/);
  });

  test('lets a date lead to its event where the browser has no notes to open', () => {
    show('/bridge/');
    const date = screen.getByRole('link', { name: 'Monday' });
    expect(date.getAttribute('href')).toBe('#entry-2024-03-04-a');
    expect(date.title).toBe('Monday 4 March 2024, the last one before publication (inferred)');
    expect(fireEvent.click(date)).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('filters by a person, keeps it in the address, and clears it', async () => {
    const user = userEvent.setup();
    show('/bridge/');
    await user.click(screen.getByRole('button', { name: /^Tom Berg/ }));
    expect(location.search).toBe('?by=berg');
    expect(quotation('berg-we-were-0004')?.dataset.passing).toBe('true');
    expect(quotation('lind-the-bridge-0002')?.dataset.passing).toBe('false');
    await user.click(screen.getByRole('button', { name: 'Everyone' }));
    expect(location.search).toBe('');
  });

  test('says which part of an address it left out', async () => {
    show('/bridge/?by=stranger');
    expect(await screen.findByText(/nobody called “stranger” speaks/i)).toBeTruthy();
    expect(location.search).toBe('');
  });

  test('opens a quotation, tells why, and gives the focus back on Escape', async () => {
    const user = userEvent.setup();
    show('/bridge/');
    const words = quotation('lind-it-would-0003');
    if (words === null) throw new Error('the quotation is not on the page');
    await user.click(words);
    const card = await screen.findByRole('region', { name: /About this quotation by Ada Lind/ });
    expect(within(card).getByText(/in the article’s own words/)).toBeTruthy();
    expect(card.textContent).toContain('“She” is Ada Lind');
    expect(location.hash).toBe('#lind-it-would-0003');
    expect(document.activeElement).toBe(card);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /About this quotation/ })).toBeNull();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement).toBe(words);
  });

  test('opens the quotation that the address names', async () => {
    show('/bridge/#berg-we-were-0004');
    expect(await screen.findByRole('region', { name: /About this quotation by Tom Berg/ })).toBeTruthy();
  });

  test('says that no quotation answers to an address, and opens nothing instead', async () => {
    show('/bridge/#berg-something-else-9999');
    expect(await screen.findByText('No quotation in this article answers to this link.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: /About this quotation/ })).toBeNull();
  });
});
