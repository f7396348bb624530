import type { TimeExpression } from '../../src/engine/index.ts';
import { explainDate, sayCounting, summarizeDate } from '../../src/reader/dates/explain-date.ts';
import { article, expect, manyEvents, openPage, readData, sample, test } from './site.ts';

const { analysis } = readData(article);
const entry = analysis.timeline.find(({ places }) => places.length > 0);
const place = entry?.places[0]?.start ?? -1;

test('an entry leads to its words, and their date says what day it is, why, and leads back to the entry', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const link = page.locator(`#when [id="entry-${entry?.id}"] > a`);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`main [id="at-${place}"]`)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe(`#at-${place}`);
  const date = page.locator(`main .article-body a.date[href="#entry-${entry?.id}"]`).first();
  const { y: before } = (await date.boundingBox()) ?? {};
  await date.click();
  const note = page.getByRole('dialog', { name: /^The date/ });
  const expected = summarizeDate(explainDate(analysis.timeExpressions.find(({ span }) => span.start === place) as TimeExpression)) ?? '';
  for (const words of expected.split(', ', 2)) await expect(note).toContainText(words);
  expect((await date.boundingBox())?.y).toBe(before);
  await note.getByRole('link', { name: 'In the timeline' }).click();
  await expect(note).toBeHidden();
  await expect(page.locator(`#when [id="entry-${entry?.id}"]`)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe(`#entry-${entry?.id}`);
});

test('by keyboard a date opens its note, and Escape gives the focus back to it', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const date = page.locator('main .article-body a.date').first();
  await date.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: /^The date/ });
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(date).toBeFocused();
});

test('pressing another date opens its note, and pressing beside closes it', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const dates = page.locator('main .article-body a.date');
  const note = page.getByRole('dialog', { name: /^The date/ });
  await dates.nth(0).click();
  await expect(note).toHaveCount(1);
  await dates.nth(1).click();
  await expect(note).toHaveAccessibleName(`The date “${await dates.nth(1).textContent()}”`);
  await expect(note).toBeVisible();
  await page.locator('h1').click({ position: { x: 2, y: 2 } });
  await expect(note).toHaveCount(0);
});

test('a date’s note stands over its own column, not over what is beside it', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const column = await page.locator('.article-body').boundingBox();
  const end = (column?.x ?? 0) + (column?.width ?? 0);
  const dates = page.locator('main .article-body a.date');
  const places = await dates.evaluateAll((all) => all.map((date) => date.getBoundingClientRect().left));
  // The one that stands farthest to the right.
  await dates.nth(places.indexOf(Math.max(...places))).click();
  const note = await page.getByRole('dialog', { name: /^The date/ }).boundingBox();
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(end + 1);
});

test('a date in a quotation is told on the quotation’s card', async ({ page }) => {
  const time = analysis.timeExpressions.find(
    (one) =>
      sayCounting(one.evidence) !== '' &&
      analysis.quotations.some(({ content }) => content.some(({ start, end }) => start <= one.span.start && one.span.end <= end)),
  );
  const holder = analysis.quotations.find(({ content }) =>
    content.some(({ start, end }) => start <= (time?.span.start ?? -1) && (time?.span.end ?? 0) <= end),
  );
  await openPage(page, `/${article}/#${holder?.id}`);
  const words = analysis.article.text.slice(time?.span.start, time?.span.end);
  await expect(page.locator('.quotation-card')).toContainText(`“${words}” is ${explainDate(time as TimeExpression)?.day}`);
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
  await page.goto(`/${manyEvents}/`);
  await expect(page.locator('#when .entry-rest')).toBeVisible();
  await expect(page.locator('#when .read-on')).toBeHidden();
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

test('days that lie beside one another stand in one row, be there a gap before them or not', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  for (const slug of [article, sample, manyEvents]) {
    await openPage(page, `/${slug}/`);
    const tops = await page
      .locator('#when > .timeline > .day > .day-title')
      .evaluateAll((titles) => titles.map((title) => Math.round(title.getBoundingClientRect().top)));
    expect(tops.length).toBeGreaterThan(3);
    expect(new Set(tops), slug).toEqual(new Set(tops.slice(0, 1)));
  }
});

test('a very long entry is folded in its column and read on by keyboard, and is whole on paper and in a phone’s sheet', async ({
  page,
}) => {
  await openPage(page, `/${manyEvents}/`);
  const entry = page.locator('#when .entry').filter({ hasText: 'freighter' });
  const rest = entry.locator('.entry-rest');
  await expect(rest).toContainText('the customs house');
  await expect(rest).toBeHidden();
  await expect(page.locator('#when .read-on')).toHaveCount(1);
  await entry.getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(entry.getByRole('button', { name: 'more of this event' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rest).toBeVisible();
  await expect(entry.getByRole('button', { name: 'less of this event' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rest).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(rest).toBeVisible();
  await expect(entry.locator('.read-on')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^When/ }).click();
  const inSheet = page.getByRole('dialog').locator('.entry').filter({ hasText: 'freighter' });
  await expect(inSheet.locator('.entry-rest')).toBeVisible();
  await expect(inSheet.getByRole('button')).toHaveCount(0);
});
