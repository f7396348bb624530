import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyzeInWorker, prepareWorker } from '../../src/reader/import/analyze-in-worker.ts';
import { keepOwnArticle, listOwnArticles, type OwnArticle, removeOwnArticle } from '../../src/reader/import/own-articles.ts';
import { ReadPage } from '../../src/reader/import/ReadPage.tsx';
import { createQueryClient } from '../../src/reader/load/queries.ts';
import { correctSpeaker } from '../../src/reader/quote/corrections.ts';
import { createBrowserRouter, RouterContext } from '../../src/reader/routing/router.ts';
import { bridge } from './fixture.ts';

vi.mock('../../src/reader/import/analyze-in-worker.ts', { spy: true });
vi.mock('../../src/reader/import/own-articles.ts', { spy: true });

const { text } = bridge.analysis.article;
const kept = (more: Partial<OwnArticle>): OwnArticle => ({
  key: 'own-old',
  headline: 'Mayor calls',
  added: 7,
  text,
  data: bridge,
  ...more,
});

async function open(address: string, article: OwnArticle) {
  let articles = [article];
  vi.mocked(listOwnArticles).mockImplementation(() => Promise.resolve(articles));
  vi.mocked(keepOwnArticle).mockImplementation((one) => {
    articles = [one, ...articles.filter(({ key }) => key !== one.key)];
    return Promise.resolve();
  });
  vi.mocked(removeOwnArticle).mockImplementation((key) => {
    articles = articles.filter((one) => one.key !== key);
    return Promise.resolve();
  });
  history.replaceState(null, '', address);
  render(
    <RouterContext.Provider value={createBrowserRouter('/')}>
      <QueryClientProvider client={createQueryClient()}>
        <ReadPage />
      </QueryClientProvider>
    </RouterContext.Provider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), list: () => articles };
}

beforeEach(() => {
  vi.mocked(prepareWorker).mockImplementation(() => undefined);
  vi.mocked(analyzeInWorker).mockResolvedValue(bridge.analysis);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.clearAllMocks();
});

test('an article that another engine read is offered to be read again, and keeps its words and its place in the list', async () => {
  const { user, list } = await open('/read/?article=own-old', kept({ readBy: 'another' }));
  expect(screen.getByText(/^An earlier version/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Read it again' }));
  await waitFor(() => expect(list()[0]?.readBy).toBeUndefined());
  expect(vi.mocked(analyzeInWorker).mock.calls[0]?.[1]).toBe(text);
  expect(list()).toMatchObject([{ text, added: 7 }]);
});

test('an article that this engine read is not', async () => {
  await open('/read/?article=own-old', kept({}));
  expect(screen.queryByText(/^An earlier version/)).toBeNull();
});

test('an article in a shape of long ago is shown by its headline, with the way to have it read again', async () => {
  await open('/read/?article=own-old', kept({ data: { slug: 'own-old' } as OwnArticle['data'] }));
  expect(screen.getByRole('heading', { level: 1, name: 'Mayor calls' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Read it again' })).toBeTruthy();
});

test('an article may be given its day, and takes its corrections along', async () => {
  correctSpeaker('own-old', 'one', null);
  const { user, list } = await open('/read/?change=own-old', kept({}));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(text);
  const day = screen.getByLabelText(/^Published on/);
  await user.clear(day);
  await user.type(day, '2024-05-14');
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  await waitFor(() => expect(list()).toMatchObject([{ published: '2024-05-14', text }]));
  const [article] = list();
  expect(article?.key).not.toBe('own-old');
  expect(localStorage.getItem(`quoteline:corrections:${article?.key}`)).toContain('one');
  expect(localStorage.getItem('quoteline:corrections:own-old')).toBeNull();
});
