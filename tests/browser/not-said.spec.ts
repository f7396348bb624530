import { denied, expect, openPage, type Page, piecesOf, readData, test } from './site.ts';

const { quotations } = readData(denied).analysis;
const notSaid = quotations.filter(({ factuality }) => factuality !== 'said');
const fillOf = (page: Page, id: string) =>
  piecesOf(page, id)
    .first()
    .evaluate((piece) => getComputedStyle(piece.querySelector('.words') ?? piece).backgroundImage);

test('words that were not said are hatched, also under the pointer and while their card is open; those that were are not', async ({
  page,
}) => {
  expect(notSaid.map(({ kind }) => kind).sort()).toEqual(['direct', 'indirect']);
  await openPage(page, `/${denied}/`);
  for (const { id } of notSaid) {
    const [first] = await piecesOf(page, id).all();
    expect(await fillOf(page, id)).toContain('repeating-linear-gradient');
    await first?.hover();
    expect(await fillOf(page, id), 'under the pointer').toContain('repeating-linear-gradient');
    await first?.click();
    await expect(page.locator(`[id="card-${id}"]`)).toBeVisible();
    expect(await fillOf(page, id), 'open').toContain('repeating-linear-gradient');
    await page.keyboard.press('Escape');
  }
  const said = quotations.find(({ kind, factuality }) => kind === 'direct' && factuality === 'said');
  expect(await fillOf(page, said?.id ?? '')).toBe('none');
});

test('a link to words that were not said shows them so without scripts, and so does their own page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const { id, kind } of notSaid) {
    await page.goto(`/${denied}/#${id}`);
    expect(await fillOf(page, id)).toContain('repeating-linear-gradient');
    if (kind !== 'direct') continue;
    await page.goto(`/${denied}/q/${id}/`);
    await expect(page.locator('mark .words').first()).toHaveCSS('background-image', /repeating-linear-gradient/);
  }
  await context.close();
});

test('in the system’s own colours, which know no hatching, their line is dotted', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, `/${denied}/`);
  const style = (id: string) => piecesOf(page, id).first().locator('.words');
  await expect(style(notSaid.find(({ kind }) => kind === 'direct')?.id ?? '')).toHaveCSS('border-bottom-style', 'dotted');
});

test('a search that finds words that were not said says so', async ({ page }) => {
  await openPage(page, '/library/?q=sell');
  await expect(page.locator('.found-quotations li').first()).toContainText('Rosa Klein did not say this');
  await openPage(page, '/library/?q=sale');
  await expect(page.locator('.found-quotations li').first()).toContainText('Rosa Klein');
  await expect(page.locator('.found-quotations li').first()).not.toContainText('did not say');
});
