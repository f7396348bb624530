import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { makeTextFragment } from '../../src/engine/links/index.ts';

/** A newspaper's own page, long enough that each paragraph has to be scrolled to. */
const paragraphs = [
  'The ferry to the outer islands will not sail this week.',
  '“Nobody goes on board,” said the harbour master, and shut the gate.',
  'The pilot, who has steered the old boats for thirty years, agreed: “Nobody goes on board,” he said.',
  '“We counted the shackles twice, first by daylight and then with lamps, and wrote down every one that the salt had eaten through, although the report of last year had called all of them sound and good for another decade,” said the surveyor.',
  'Prices rose: 1,200 crowns a crate, cash-only, salt & fish included.',
  'A second crew stayed on the quay through the night. They were paid, and said so.',
];
const text = paragraphs.join('\n\n');
const html = `<!doctype html><meta charset="utf-8"><title>Ferry</title><style>p { margin: 0 0 3000px }</style>${paragraphs
  .map((words, index) => `<p id="p${index}">${words.replace('&', '&amp;')}</p>`)
  .join('')}`;

let server: Server;
let address = '';

test.beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = server.address();
  address = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}/` : '';
});
test.afterAll(() => server.close());

const cases: readonly (readonly [string, string, string, number])[] = [
  ['words that stand once', 'agreed', 'agreed', 2],
  ['the first of two places with the same words', 'Nobody goes on board', 'Nobody goes on board', 1],
  ['a long passage by its ends', 'We counted', 'for another decade', 3],
  ['words with signs that mean something in an address', '1,200 crowns', 'salt & fish included', 4],
  ['a passage over two paragraphs', 'salt & fish included.', 'through the night', 4],
];

for (const [name, from, to, paragraph] of cases) {
  test(`a text fragment leads to ${name}`, async ({ page }) => {
    const start = text.indexOf(from);
    await page.goto(`${address}#${makeTextFragment(text, { start, end: text.indexOf(to, start) + to.length })}`);
    await expect(page.locator(`#p${paragraph}`)).toBeInViewport();
  });
}

test('a text fragment leads to the second of two places with the same words', async ({ page }) => {
  const start = text.lastIndexOf('Nobody goes on board');
  await page.goto(`${address}#${makeTextFragment(text, { start, end: start + 20 })}`);
  await expect(page.locator('#p2')).toBeInViewport();
});

test('a text fragment of words that are not there leaves the page at its top', async ({ page }) => {
  await page.goto(`${address}#${makeTextFragment('They all went home.', { start: 0, end: 18 })}`);
  await expect(page.locator('#p0')).toBeInViewport();
});
