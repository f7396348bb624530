import { article, chooseQuotation, edited, expect, markup, readData, readRegister, test } from './site.ts';

test.use({ javaScriptEnabled: false });

const { quotation, speaker, words } = chooseQuotation(article);

test('the article can be read, with every quotation marked', async ({ page }) => {
  await page.goto(`/${article}/`);
  const { article: stored, quotations } = readData(article).analysis;
  await expect(
    page.getByRole('heading', { level: 1, name: stored.text.slice(stored.headline.start, stored.headline.end).trim() }),
  ).toBeVisible();
  for (const { start, end } of stored.paragraphs)
    await expect(page.getByRole('main')).toContainText(stored.text.slice(start, end).slice(0, 40));
  for (const { id, kind } of quotations)
    if (kind !== 'indirect') await expect(page.locator(`[data-quotation="${id}"]`).first()).toBeVisible();
});

test('a quotation’s words lead to its page, which has its words, speaker and the way to its place', async ({ page }) => {
  await page.goto(`/${article}/`);
  await page.locator(`main a[data-quotation="${quotation.id}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/q/${quotation.id}/$`));
  for (const piece of words) await expect(page.getByRole('main')).toContainText(piece);
  await expect(page.getByRole('main')).toContainText(speaker.name);
  const way = page.locator(`main a[href$="/${article}/#${quotation.id}"]`).first();
  await way.click();
  await expect(page.locator(`[id="${quotation.id}"]`)).toBeInViewport();
});

test('search, which needs it, is not offered, and the list of all articles is', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/library/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    const site = page.getByRole('navigation', { name: 'Site' });
    await expect(site.getByRole('link', { name: 'Search' })).toBeHidden();
    await expect(site.getByRole('link', { name: 'Library' })).toBeVisible();
  }
});

test('an article that holds markup is text', async ({ page }) => {
  await page.goto(`/${markup}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>tags</b>');
  await expect(page.getByRole('main')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

for (const path of ['/library/', '/read/', `/people/${speaker.id}/`]) {
  test(`${path} says what it is`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link').first()).toBeVisible();
  });
}

test('nothing is offered that would not work, and who speaks can still be read', async ({ page }) => {
  await page.goto(`/${article}/`);
  for (const button of await page.locator('button, input, select').all()) await expect(button).toBeHidden();
  await expect(page.locator('#who').getByText(speaker.name, { exact: true }).first()).toBeVisible();
  // What is folded by the browser itself opens without scripts.
  await page.locator('#who .person-card > summary').first().click();
  await expect(page.locator('#who .places a').first()).toBeVisible();
});

test('old addresses and the offline page have the way to everything else', async ({ page }) => {
  const old = readRegister(edited).quotations.filter(({ change }) => change !== undefined);
  for (const path of [...old.map(({ id }) => `/${edited}/q/${id}/`), '/offline.html']) {
    await page.goto(path);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Library' })).toBeVisible();
    await expect(page.locator('#content')).toHaveCount(1);
  }
});
