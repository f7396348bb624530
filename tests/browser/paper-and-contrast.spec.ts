import { article, chooseQuotation, denied, edited, expect, manyEvents, openPage, readData, readRegister, test } from './site.ts';

const { quotation, speaker } = chooseQuotation(article);

test('on paper the article stands alone, with speakers’ names beside their words', async ({ page }) => {
  await openPage(page, `/${article}/?by=${speaker.id}#${quotation.id}`);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.masthead nav', '.colophon', '.show-options', `[id="card-${quotation.id}"]`])
    await expect(page.locator(hidden).first()).toBeHidden();
  await expect(page.locator('#when')).toBeVisible();
  const last = page.locator(`main a.quotation[data-quotation="${quotation.id}"]`).last();
  expect(await last.evaluate((words) => getComputedStyle(words, '::after').content)).toContain(speaker.name);
  // What a filter brought down on the screen is not brought down on paper.
  await expect(page.locator('.article-body > p').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('on paper the original has its address, and what only a screen can do is left out', async ({ page }) => {
  await openPage(page, `/${edited}/`);
  await page.emulateMedia({ media: 'print' });
  const original = page.locator('.dateline').getByRole('link', { name: 'Original article' });
  expect(await original.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(': https://');
  await page.emulateMedia({ media: 'screen' });
  await openPage(page, '/read/');
  await page.getByLabel(/^The article/).fill('The bridge stays shut\n\n“It is not safe,” said Ada Lind on Monday.');
  await page.getByRole('button', { name: 'Read it' }).click();
  const ways = page.getByRole('link', { name: 'Add the date' });
  await expect(ways).toHaveCount(2, { timeout: 60_000 });
  await page.emulateMedia({ media: 'print' });
  for (const way of await ways.all()) await expect(way).toBeHidden();
});

test('on paper nothing is wider than the sheet, however wide the window was', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await page.emulateMedia({ media: 'print' });
  for (const width of [658, 794, 1123]) {
    await page.setViewportSize({ width, height: 900 });
    // A highlight stands two pixels out of its line; that is in the sheet's margin.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width + 2);
  }
});

test('on paper a short article begins right below its masthead, and all of it at one edge', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await openPage(page, `/${denied}/`);
  await page.emulateMedia({ media: 'print' });
  const edges = await page
    .locator('.masthead, .article-header, .article-body, .timeline-rail, .people-rail')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right]));
  expect(new Set(edges.map(String)).size, String(edges)).toBe(1);
  const foot = await page.locator('.masthead').evaluate((head) => head.getBoundingClientRect().bottom);
  expect((await page.locator('.dateline').evaluate((line) => line.getBoundingClientRect().top)) - foot).toBeLessThan(32);
});

test('on paper a quotation’s page, and what it says of an old link, stand there without their buttons', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  const old = readRegister(edited).quotations.find(({ change }) => change?.state === 'reworded');
  await page.goto(`/${edited}/q/${old?.id}/`);
  await expect(page.getByText('These words have changed since the link was shared.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the quotation as it is now' })).toBeHidden();
  await page.goto(`/${article}/q/${quotation.id}/`);
  await expect(page.locator('main .words').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read it in the article' })).toBeHidden();
  await context.close();
});

test('on paper a word that is longer than a line is broken, not cut off', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await openPage(page, '/read/');
  const address = `https://example.org/${'a_very_long_way_'.repeat(9)}`;
  await page
    .getByLabel(/^The article/)
    .fill(`The bridge stays shut\n\n“It is not safe,” said Ada Lind.\n\nThe report is at ${address} now.`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.article-body')).toBeVisible({ timeout: 60_000 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(796);
});

test('on paper a speaker’s name beside reported words is not underlined as if it were said', async ({ page }) => {
  const reported = readData(article).analysis.quotations.find(({ kind, speaker }) => kind === 'indirect' && speaker !== undefined);
  await openPage(page, `/${article}/`);
  await page.emulateMedia({ media: 'print' });
  // What is a box of its own is not underlined with the words that it stands behind.
  const name = page.locator(`main a.quotation[data-quotation="${reported?.id}"]`).last();
  expect(await name.evaluate((words) => getComputedStyle(words, '::after').display)).toBe('inline-block');
});

test('on paper a notice leaves no gap, and nothing has a ring', async ({ page }) => {
  const old = readRegister(edited).quotations.find(({ change }) => change?.state === 'reworded');
  await openPage(page, `/${edited}/q/${old?.id}/`);
  await expect(page.locator('.floating-notice')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.notice-place')).toHaveCSS('height', '0px');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'none');
});

test('in the system’s own colours quotations are still marked, and reported speech differs from them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, `/${article}/`);
  const words = page.locator(`main a.quotation[data-quotation="${quotation.id}"] .words`).first();
  await expect(words).toHaveCSS('border-bottom-style', 'solid');
  await expect(words).toHaveCSS('border-bottom-width', '2px');
  const reported = readData(article).analysis.quotations.find(({ kind }) => kind === 'indirect');
  if (reported !== undefined)
    await expect(page.locator(`main a.quotation[data-quotation="${reported.id}"]`).first()).toHaveCSS('text-decoration-style', 'dotted');
});

test('on paper every day of the timeline is there, however many they are', async ({ page }) => {
  // The width of a sheet, where the screen would let the days be scrolled.
  await page.setViewportSize({ width: 794, height: 1123 });
  await openPage(page, `/${manyEvents}/`);
  await page.emulateMedia({ media: 'print' });
  const rail = await page.locator('#when').boundingBox();
  const days = await page
    .locator('#when .day')
    .evaluateAll((all) => all.map((day) => day.getBoundingClientRect()).map(({ right, bottom }) => [right, bottom + window.scrollY]));
  expect(days.length).toBeGreaterThan(60);
  expect(Math.max(...days.map(([right = 0]) => right))).toBeLessThanOrEqual((rail?.x ?? 0) + (rail?.width ?? 0) + 1);
  expect(Math.max(...days.map(([, bottom = 0]) => bottom))).toBeLessThanOrEqual((rail?.y ?? 0) + (rail?.height ?? 0) + 1);
});

test('on paper the text comes first, and its timeline and people behind it', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  for (const slug of [article, manyEvents]) {
    await openPage(page, `/${slug}/`);
    await page.emulateMedia({ media: 'print' });
    const tops = await page
      .locator('h1, .article-body, #when, #who')
      .evaluateAll((all) =>
        all.map((one) => [one.id || one.localName, one.getBoundingClientRect().top] as const).sort(([, a], [, b]) => a - b),
      );
    expect(tops.map(([name]) => name)).toEqual(['h1', 'text', 'when', 'who']);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('on paper a short timeline stays together, and one of many days does not push the article overleaf', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.timeline-rail')).toHaveCSS('break-inside', 'avoid-page');
  await openPage(page, `/${manyEvents}/`);
  await expect(page.locator('.timeline-rail')).toHaveCSS('break-inside', 'auto');
});
