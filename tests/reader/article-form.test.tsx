import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleForm } from '../../src/reader/import/ArticleForm.tsx';
import { analyzeInWorker, prepareWorker } from '../../src/reader/import/analyze-in-worker.ts';
import { keepOwnArticle } from '../../src/reader/import/own-articles.ts';
import { createQueryClient } from '../../src/reader/load/queries.ts';
import { createBrowserRouter, RouterContext } from '../../src/reader/routing/router.ts';
import { bridge } from './fixture.ts';

vi.mock('../../src/reader/import/analyze-in-worker.ts', { spy: true });
vi.mock('../../src/reader/import/own-articles.ts', { spy: true });

const german = 'This reader understands English; this text seems to be German.';
/** Lets the worker find some text German, and read all others. */
const answer = (text: string) => ({
  ...bridge.analysis,
  article: { slug: '', text, headline: { start: 0, end: 0 }, paragraphs: [{ start: 0, end: text.length }] },
  warnings: text.includes('und') ? [{ rule: 'other-language', message: german }] : [],
});

async function paste(text: string) {
  const user = userEvent.setup();
  render(
    <RouterContext.Provider value={createBrowserRouter('/')}>
      <QueryClientProvider client={createQueryClient()}>
        <ArticleForm />
      </QueryClientProvider>
    </RouterContext.Provider>,
  );
  await user.click(screen.getByRole('textbox'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  return user;
}
const kept = () => vi.mocked(keepOwnArticle).mock.calls.map(([{ headline, text }]) => ({ headline, text }));

beforeEach(() => {
  vi.mocked(prepareWorker).mockImplementation(() => undefined);
  vi.mocked(analyzeInWorker).mockImplementation((_, text) => Promise.resolve(answer(text)));
  vi.mocked(keepOwnArticle).mockResolvedValue();
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

test('a text that is not English is read only when the reader wants it all the same', async () => {
  const user = await paste('Der Hafen ist alt und tief.');
  expect(await screen.findByText(german)).toBeTruthy();
  expect(kept()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Read it all the same' }));
  await waitFor(() => expect(kept()).toHaveLength(1));
});

test('what there was to say of a text goes when there is another', async () => {
  const user = await paste(' ');
  const empty = await screen.findByText(/^There is no text yet/);
  await user.click(screen.getByRole('textbox'));
  await user.paste('Der Hafen ist alt und tief.');
  expect(empty.textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  const doubt = await screen.findByText(german);
  await user.click(screen.getByRole('textbox'));
  await user.keyboard(' No, it is English.');
  expect(doubt.textContent).toBe('');
  expect(screen.getByRole('button', { name: 'Read it' })).toBeTruthy();
});

test('an article without a headline is listed by its first words', async () => {
  await paste('The bridge stays shut, the mayor said on Monday, for it is not safe and never was.');
  await waitFor(() => expect(kept()[0]?.headline).toBe('The bridge stays shut, the mayor said on Monday, for it is …'));
});

test('the source of a page is read for its article', async () => {
  await paste('<!doctype html><title>Bridge</title><nav>Home</nav><article><h1>Bridge</h1><p>It stays shut.</p></article>');
  await waitFor(() => expect(kept()[0]?.text).toBe('Bridge\n\nIt stays shut.'));
});

test('the source of a page without an article is refused with what to do', async () => {
  await paste('<!doctype html><title>Nothing</title><body></body>');
  expect(await screen.findByText(/no article was found in it/)).toBeTruthy();
});

test('the worker is told to make itself ready as soon as there is a text', async () => {
  await paste('A port closes.');
  expect(vi.mocked(prepareWorker)).toHaveBeenCalledExactlyOnceWith('/');
  // What is still on its way when the tests are over would find no page.
  await waitFor(() => expect(kept()).toHaveLength(1));
});
