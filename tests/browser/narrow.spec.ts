import { article, chooseQuotation, expect, forgiveNotFound, markup, openPage, type Page, sample, test } from './site.ts';

test.use({ viewport: { width: 320, height: 640 } });

const { quotation, speaker } = chooseQuotation(article);

for (const path of [
  '/',
  `/${sample}/`,
  `/${markup}/`,
  `/${article}/#${quotation.id}`,
  '/library/',
  '/read/',
  `/people/${speaker.id}/`,
  '/no-such-page/',
  `/${article}/?show=quotes`,
  `/${article}/q/${quotation.id}/`,
]) {
  test(`${path} fits into 320 pixels`, async ({ page, faults }) => {
    await openPage(page, path);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    // And with letters twice as large.
    await enlarge(page);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    forgiveNotFound(faults);
  });
}

test('sheets fit into 320 pixels with letters twice as large', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await enlarge(page);
  for (const part of ['When', 'Who', 'Quotations']) {
    await page.getByRole('button', { name: new RegExp(`^${part}`) }).click();
    const sheet = page.getByRole('dialog', { name: part });
    await expect(sheet).toBeVisible();
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth), part).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
});

/** As a browser does whose letters are set to 32 pixels. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
}

const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
