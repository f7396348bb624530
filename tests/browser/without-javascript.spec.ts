import { article, chooseQuotation, expect, markup, readData, test } from './site.ts';

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
