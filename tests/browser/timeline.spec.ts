import { article, expect, manyEvents, openPage, readData, test } from './site.ts';

const { analysis } = readData(article);
const entry = analysis.timeline.find(({ places }) => places.length > 0);
const place = entry?.places[0]?.start ?? -1;

test('an entry leads to its words, and the words lead back to the entry', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const link = page.locator(`#when [id="entry-${entry?.id}"] > a`);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`main [id="at-${place}"]`)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe(`#at-${place}`);
  await page.locator(`main .article-body a.date[href="#entry-${entry?.id}"]`).first().click();
  await expect(page.locator(`#when [id="entry-${entry?.id}"]`)).toBeInViewport();
});

test('a day filters the quotations by when they were said, and pressing it again takes that back', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const day = page
    .locator('#when')
    .getByRole('button', { name: /only what was said then/ })
    .first();
  await day.click();
  await expect(day).toHaveAttribute('aria-pressed', 'true');
  expect(page.url()).toMatch(/[?&]on=\d{4}/);
  await expect(page.locator('main [data-quotation][data-passing="true"]').first()).toBeVisible();
  await day.click();
  expect(page.url()).not.toContain('on=');
});

test('without scripts the timeline is an ordered list of links into the text', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(`/${article}/`);
  await expect(page.locator('#when ol > li.day').first()).toBeVisible();
  await expect(page.locator(`#when a[href="#at-${place}"]`).first()).toBeVisible();
  await context.close();
});

test('80 events are all there, folded on the screen and whole on paper', async ({ page }) => {
  const many = readData(manyEvents).analysis.timeline;
  expect(many.length).toBeGreaterThan(60);
  await openPage(page, `/${manyEvents}/`);
  const entries = page.locator('#when .entry');
  await expect(entries).toHaveCount(many.length);
  const folded = page.locator('#when details.background .entry').first();
  await expect(folded).toBeHidden();
  await page.locator('#when details.background summary').click();
  await expect(folded).toBeVisible();
  await page.locator('#when details.background summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});
