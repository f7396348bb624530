import { readFileSync } from 'node:fs';
import { createLinkMaker } from '../../src/engine/links/index.ts';
import { edited, expect, openPage, piecesOf, readData, readRegister, test } from './site.ts';

const register = readRegister(edited);
const changed = register.quotations.filter((entry) => entry.change !== undefined);
const states = new Set(changed.map((entry) => entry.change?.state));

test('the edit between two builds reworded, took out and reassigned quotations', () => {
  expect([...states].sort()).toEqual(['gone', 'other-speaker', 'reworded']);
});

for (const entry of changed) {
  const path = `/${edited}/q/${entry.id}/`;
  const { state, now } = entry.change ?? { state: 'gone', now: undefined };

  test(`an old link says ${state} (${entry.id})`, async ({ page }) => {
    await openPage(page, path);
    const said = {
      same: /./,
      reworded: /reword|have changed/i,
      gone: /no longer|gone|not in/i,
      'other-speaker': /speaker/i,
      moved: /moved|address/i,
    }[state];
    await expect(page.getByRole('main')).toContainText(said);
    if (now === undefined) await expect(page.locator('main [data-open="true"]')).toHaveCount(0);
    else await expect(piecesOf(page, now).first()).toHaveAttribute('data-open', 'true');
  });

  test(`an old link says ${state} without JavaScript (${entry.id})`, async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })).newPage();
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('main')).toContainText(entry.words.slice(1, 30));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const next = page.getByRole('main').getByRole('link').last();
    await next.click();
    expect(new URL(page.url()).pathname).toBe(now === undefined ? `/${edited}/` : `/${edited}/q/${now}/`);
    await page.context().close();
  });
}

test('words that changed and went to somebody else say both, with JavaScript and without', async ({ page, browser, baseURL }) => {
  const entry = changed.find(({ words }) => words.includes('yellow crane'));
  const path = `/${edited}/q/${entry?.id}/`;
  await openPage(page, path);
  await expect(page.getByRole('main')).toContainText(
    'When the link was shared the speaker was Tove Marn. The article now names Agnes Pilke.',
  );
  await expect(page.getByRole('main')).toContainText('These words have changed');
  const plain = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })).newPage();
  await plain.goto(path);
  await expect(plain.getByRole('main')).toContainText('The link was made for words of Tove Marn. The article now names Agnes Pilke.');
  await plain.context().close();
});

test('every address ever published is answered', async ({ request }) => {
  for (const { id } of register.quotations) expect((await request.get(`/${edited}/q/${id}/`)).status(), id).toBe(200);
});

test('a link with proof that was made before the edit lands where its words are now, or says that they are gone', async ({ page }) => {
  const current = new Set(readData(edited).analysis.quotations.map((quotation) => quotation.id));
  for (const { id, link } of changed) {
    expect(current.has(id)).toBe(false);
    await openPage(page, link);
    await expect(page.getByRole('main')).toContainText(/reword|have changed|no longer|gone|not in|speaker|moved|address/i);
  }
});

const before = readFileSync(new URL('articles/edited-before.txt', import.meta.url), 'utf8');

/** The quotation of now with these words, and the link to it as it was shared before the edit. */
function shareBefore(words: string, speakerName: string) {
  const { article, quotations } = readData(edited).analysis;
  const quotation = quotations.find(({ content }) => content.some(({ start, end }) => article.text.slice(start, end).includes(words)));
  if (quotation === undefined) throw new Error(`the edited article has no quotation “${words}”`);
  const start = before.indexOf(`“${words}`);
  const content = [{ start, end: before.indexOf('”', start) + 1 }];
  return { quotation, link: createLinkMaker(before, edited)({ id: quotation.id, content, speakerName }) };
}

for (const [state, words, speaker, said] of [
  ['moved', 'We have bread and paraffin', 'Agnes Pilke', /has moved in the article/],
  ['same', 'Whoever has booked gets the fare back', 'Karin Holt', undefined],
] as const) {
  test(`an old link says ${state}, and opens on the words`, async ({ page }) => {
    const { quotation, link } = shareBefore(words, speaker);
    await openPage(page, link);
    await expect(piecesOf(page, quotation.id).first()).toHaveAttribute('data-open', 'true');
    if (said !== undefined) await expect(page.getByRole('main')).toContainText(said);
    else await expect(page.getByRole('main')).not.toContainText(/since the link was shared/);
  });

  test(`an old link to words that are ${state} shows them without JavaScript`, async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })).newPage();
    const { link } = shareBefore(words, speaker);
    expect((await page.goto(link))?.status()).toBe(200);
    await expect(page.getByRole('main')).toContainText(words);
    await expect(page.getByRole('main')).toContainText(speaker);
    await page.context().close();
  });
}

test('what became of a link is announced in one sentence, and not again when the difference comes or is copied', async ({
  page,
  context,
  baseURL,
}) => {
  const entry = register.quotations.find(({ change }) => change?.state === 'reworded');
  await openPage(page, `/${edited}/q/${entry?.id}/`);
  const notice = page.locator('.notice');
  await expect(notice.locator('del, ins').first()).toBeVisible();
  await expect(notice.getByRole('status').first()).toHaveText('These words have changed since the link was shared.');
  await expect(page.getByRole('status').filter({ has: page.getByRole('button') })).toHaveCount(0);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await notice.getByRole('button', { name: 'Copy a link to the words as they are now' }).click();
  await expect(notice.getByRole('status').last()).toHaveText('Link copied');
});

test('what became of a link stays whole in sight as soon as the page is scrolled, and what is below it stays', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 520 });
  const entry = register.quotations.find(({ change }) => change?.state === 'gone');
  await openPage(page, `/${edited}/q/${entry?.id}/`);
  const notice = page.locator('.notice');
  await expect(notice).toBeInViewport({ ratio: 1 });
  const place = () => page.locator('h1').evaluate((headline) => Math.round(headline.getBoundingClientRect().top + window.scrollY));
  const before = await place();
  for (const top of [130, 90, 0, 180]) {
    await page.evaluate((to) => window.scrollTo(0, to), top);
    await expect(page.locator('.floating-notice')).toHaveCount(top > 98 ? 1 : 0);
    await expect(notice).toBeInViewport({ ratio: 1 });
    expect(await place(), `${top}`).toBe(before);
  }
});
