import { speakersOf } from '../../src/reader/people/voices.ts';
import { article, expect, openPage, type Page, readData, test } from './site.ts';

const { analysis } = readData(article);
const [most = ''] = analysis.people.map(({ id }) => id).sort((a, b) => count(b) - count(a));
const theirs = analysis.quotations.filter((quotation) => speakersOf(quotation).includes(most)).map(({ id }) => id);
function count(person: string): number {
  return analysis.quotations.filter((quotation) => speakersOf(quotation).includes(person)).length;
}
const next = (page: Page) => page.getByRole('button', { name: 'Next' });
const previous = (page: Page) => page.getByRole('button', { name: 'Previous' });
const openIds = (page: Page) =>
  page
    .locator('main a.quotation[data-open="true"]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-quotation')))]);

test('a card leads to the next quotation of whoever is chosen, and keeps the focus and its place', async ({ page }) => {
  const [first = '', second = '', third = ''] = theirs;
  await openPage(page, `/${article}/?by=${most}#${first}`);
  await expect(next(page)).toBeVisible();
  await expect(previous(page)).toHaveAttribute('aria-disabled', 'true');
  await next(page).click();
  await expect.poll(() => openIds(page)).toEqual([second]);
  expect(page.url()).toContain(`#${second}`);
  await expect(next(page)).toBeFocused();
  const { y: before } = (await next(page).boundingBox()) ?? { y: -1 };
  await page.keyboard.press('Enter');
  await expect.poll(() => openIds(page)).toEqual([third]);
  await expect(next(page)).toBeFocused();
  expect(Math.abs(((await next(page).boundingBox())?.y ?? -99) - before)).toBeLessThan(4);
  await expect(page.locator('.steps')).toContainText(`3 of ${theirs.length}`);
});

test('at either end a card says that there is no more, and pressing does nothing', async ({ page }) => {
  const last = theirs.at(-1) ?? '';
  await openPage(page, `/${article}/?by=${most}#${last}`);
  await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
  // (where it stands still: a card that opens pushes it down)
  await next(page).hover();
  await next(page).click({ force: true });
  expect(await openIds(page)).toEqual([last]);
});

test('only the open quotation looks open, also when a link led to another one', async ({ page }) => {
  const [first = ''] = theirs;
  await openPage(page, `/${article}/#${first}`);
  await expect(next(page)).toBeVisible();
  const look = () =>
    page
      .locator(`main a.quotation[data-quotation="${first}"]`)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  const open = await look();
  await next(page).click();
  await page.mouse.move(0, 0);
  await expect.poll(look).not.toBe(open);
});
