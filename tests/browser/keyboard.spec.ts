import { article, chooseQuotation, expect, manyEvents, openPage, type Page, piecesOf, test } from './site.ts';

const { quotation, speaker } = chooseQuotation(article);
const card = (page: Page) => page.locator(`[id="card-${quotation.id}"]`);

/** Presses Tab until the focus is where it is wanted, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

test('the first Tab offers to skip to the article, and focus can be seen', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('href', '#content');
  await expect(focused).toBeInViewport();
  await expect(focused).not.toHaveCSS('outline-style', 'none');
  await page.keyboard.press('Enter');
  await tabTo(page, 'main a, main button', 1);
});

test('a timeline of many events can be passed on the way to the text, where the address changes nothing', async ({ page }) => {
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: 800 });
    await openPage(page, `/${manyEvents}/`);
    const isSeen = () =>
      page.locator('.timeline-rail > .skip').evaluate((way) => {
        const { left, top, width, height } = way.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === way;
      });
    expect(await isSeen()).toBe(false);
    await tabTo(page, '.timeline-rail > .skip', 20);
    expect(await isSeen()).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, '.article-body a', 1);
    await expect(page.locator('.notice')).toHaveCount(0);
  }
});

test('every stop on the way through the page is in sight, in the order of reading, and has a ring', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, `/${article}/`);
  const parts: string[] = [];
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const rings = [element, ...element.querySelectorAll('.mark')].map((one) => getComputedStyle(one));
      const boxes = [...element.getClientRects()];
      return {
        name: element.getAttribute('aria-label') ?? element.textContent,
        part: element.closest('.masthead, .article-header, .timeline-rail, article, #who, .colophon')?.className ?? '',
        isSeen: boxes.some(({ top, bottom }) => bottom > 0 && top < window.innerHeight),
        hasRing: rings.some((style) => style.outlineStyle === 'solid' || style.strokeWidth === '2px'),
      };
    });
    if (stop === undefined) break;
    expect(stop, stop.name ?? '').toMatchObject({ isSeen: true, hasRing: true });
    if (parts.at(-1) !== stop.part) parts.push(stop.part);
  }
  expect(parts).toEqual(['masthead', 'article-header', 'rail timeline-rail', 'article-body', 'rail people-rail', 'colophon']);
});

test('the line is one stop, and arrows go along it', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await tabTo(page, '.the-line a', 20);
  const first = await page.locator(':focus').getAttribute('href');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).not.toHaveAttribute('href', first ?? '');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('main a.quotation[data-open="true"]').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('main a.quotation[data-open="true"]')).toHaveCount(0);
});

test('a quotation is opened, its link copied and its card closed without a mouse', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await openPage(page, `/${article}/`);
  await tabTo(page, `main a.quotation[data-quotation="${quotation.id}"]`);
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await tabTo(page, '.quotation-card .primary', 8);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(quotation.id);
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(piecesOf(page, quotation.id).first()).toBeFocused();
});

test('people are chosen with the space bar, and what that did is said once', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await tabTo(page, '#who .speaker > button');
  await page.keyboard.press('Space');
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').filter({ hasText: / of \d+ quotations: / })).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'false');
});

test('going back from a card gives the focus back to its words', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const words = page.locator('.article-body a.quotation').first();
  await words.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.quotation-card');
  await expect(card).toBeFocused();
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect(words).toBeFocused();
});

test('Escape takes back the question for a speaker before it closes the card', async ({ page }) => {
  await openPage(page, `/${article}/#${quotation.id}`);
  const ask = page.getByRole('button', { name: 'Wrong speaker?' });
  await ask.press('Enter');
  await expect(page.getByLabel('Who says this?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Who says this?')).toHaveCount(0);
  await expect(ask).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.quotation-card')).toHaveCount(0);
});

test('a wrong speaker is corrected by keyboard, and nothing is kept before it is saved', async ({ page }) => {
  await openPage(page, `/${article}/#${quotation.id}`);
  await expect(card(page)).toBeVisible();
  await tabTo(page, '.wrong-speaker', 30);
  await page.keyboard.press('Enter');
  await expect(page.locator('.correcting select')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(card(page)).toContainText(speaker.name);
  await tabTo(page, '.correcting [type="submit"]', 3);
  await page.keyboard.press('Enter');
  await expect(card(page).locator('.card-name')).toHaveText('Speaker unknown');
  await expect(card(page)).toContainText('You corrected the speaker');
  await page.reload();
  await expect(card(page).locator('.card-name')).toHaveText('Speaker unknown');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a sheet opens, keeps the focus inside, and gives it back on Escape', async ({ page }) => {
    await openPage(page, `/${article}/`);
    const who = page.getByRole('navigation', { name: 'Parts of the article' }).getByRole('button', { name: /^Who/ });
    await who.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Who' });
    await expect(sheet).toBeVisible();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(who).toBeFocused();
  });

  test('a quotation’s sheet leaves its words in sight', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, `/${article}/`);
    const words = piecesOf(page, quotation.id).last();
    // At the very bottom of the window, where the sheet would lie.
    await words.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await piecesOf(page, quotation.id).first().press('Enter');
    const sheet = page.getByRole('dialog');
    await expect(sheet).toBeVisible();
    await expect
      .poll(
        async () =>
          ((await words.boundingBox())?.y ?? 0) + ((await words.boundingBox())?.height ?? 0) - ((await sheet.boundingBox())?.y ?? 0),
      )
      .toBeLessThanOrEqual(0);
  });
});

test('what is typed into the search of the library stays, letter by letter, and an address fills it', async ({ page }) => {
  await openPage(page, '/library/#search');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('Macron', { delay: 30 });
  await expect(field).toHaveValue('Macron');
  await expect(field).toBeFocused();
  await expect(page.getByRole('status').first()).toContainText(/One article|\d+ articles/);
  for (const _ of 'Macron') await page.keyboard.press('Backspace');
  await expect(field).toBeFocused();
  await openPage(page, '/library/?q=Macron');
  await expect(field).toHaveValue('Macron');
});

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

test('whoever follows a link inside the site has the focus on the headline they come to', async ({ page }) => {
  await openPage(page, '/library/');
  // (before the library's own code has come, the browser itself follows its links)
  await page.waitForLoadState('networkidle');
  await page.locator('.list-title a').first().press('Enter');
  await expect(page.locator('main.article-page h1')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeFocused();
  // The next Tab goes on from there, not from the top of the window.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('banner').getByRole('link', { name: 'Your own article' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your own article' })).toBeFocused();
});

test('an article of one’s own has the focus on its headline when it has been read', async ({ page }) => {
  await openPage(page, '/read/');
  await page.getByLabel(/^The article/).fill('The bridge stays shut\n\n“It is not safe,” said Ada Lind.');
  await page.getByRole('button', { name: 'Read it' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge stays shut' })).toBeFocused({ timeout: 60_000 });
});

test('a saved correction leaves the focus on the button that asked for it', async ({ page }) => {
  await openPage(page, `/${article}/#${quotation.id}`);
  const ask = page.getByRole('button', { name: 'Wrong speaker?' });
  await ask.press('Enter');
  await page.getByLabel('Who says this?').press('Home');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(ask).toBeFocused();
  await ask.press('Enter');
  await page.getByRole('button', { name: 'Take my correction back' }).press('Enter');
  await expect(ask).toBeFocused();
});

test('what hides itself when it is pressed passes the focus on', async ({ page }) => {
  await openPage(page, `/${article}/?by=${speaker.id}+nobody-at-all`);
  await page.getByRole('button', { name: 'Everyone' }).press('Enter');
  await expect(page.locator('#who .speaker > button').first()).toBeFocused();
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(headline(page)).toBeFocused();
});

test('what a search finds stands out in its words', async ({ page }) => {
  await openPage(page, '/library/?q=macron');
  await expect(page.locator('.article-list mark').first()).toHaveText(/^Macron/);
});

test('the menu of theme and text size closes when the reader goes on elsewhere', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const menu = page.locator('.appearance');
  await menu.locator('summary').click();
  await page.getByLabel('Dark').focus();
  await expect(menu).toHaveAttribute('open', '');
  await page.locator('h1').click();
  await expect(menu).not.toHaveAttribute('open');
  await menu.locator('summary').click();
  await expect(page.getByLabel('Dark')).toBeVisible();
  await page.getByRole('link', { name: 'Search' }).focus();
  await expect(menu).not.toHaveAttribute('open');
});

test('no ring around what has the focus is cut off by a column that scrolls', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const cut: string[] = [];
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const out = await page.evaluate(() => {
      const { activeElement: at } = document;
      const rail = at?.closest('.rail');
      if (at === null || rail === null || rail === undefined) return undefined;
      const { outlineOffset, outlineWidth } = getComputedStyle(at);
      const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
      const [inner, outer] = [at.getBoundingClientRect(), rail.getBoundingClientRect()];
      const isCut = inner.left - ring < outer.left - 0.5 || inner.right + ring > outer.right + 0.5;
      return isCut ? at.textContent : undefined;
    });
    if (typeof out === 'string') cut.push(out);
  }
  expect(cut).toEqual([]);
});
