import { article, chooseQuotation, expect, openPage, type Page, piecesOf, sample, test } from './site.ts';

declare global {
  interface Window {
    moved: number;
    hidden: boolean;
  }
}

/** Counts what moves on its own from now on: layout shift as Core Web Vitals count it, 0.1 and less is “good”. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
        if (!shift.hadRecentInput) window.moved += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

for (const [name, viewport] of [
  ['a phone', { width: 412, height: 823 }],
  ['a wide window', { width: 1280, height: 900 }],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test('the form for a reader’s own article comes without moving anything', async ({ page }) => {
      await watch(page);
      await openPage(page, '/read/');
      await expect(page.getByRole('button', { name: 'Read it' })).toBeVisible();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.moved)).toBeLessThan(0.01);
    });

    for (const slug of [article, sample])
      test(`the text of ${slug} stays where it is when its faces arrive late and scripts take over`, async ({ page }) => {
        let arrive = () => {};
        const late = new Promise<void>((done) => {
          arrive = done;
        });
        await page.route('**/*.woff2', async (route) => {
          await late;
          await route.continue();
        });
        await watch(page);
        await page.goto(`/${slug}/`, { waitUntil: 'commit' });
        await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
        arrive();
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => window.moved)).toBeLessThan(0.05);
      });

    test('a first visit has the text’s own face, where it comes in time', async ({ page }) => {
      await openPage(page, `/${article}/`);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('DOM.enable');
      await devtools.send('CSS.enable');
      const { root } = await devtools.send('DOM.getDocument');
      for (const selector of ['h1', '#p-1']) {
        const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
        expect(fonts.map(({ familyName }) => familyName)).toEqual([expect.stringContaining('Newsreader')]);
      }
    });
  });
}

const quotationPath = () => `/${article}/q/${chooseQuotation(article).quotation.id}/`;

for (const [what, path] of [
  ['the library', () => '/library/'],
  ['a search in it', () => '/library/?q=Macron'],
  ['a person', () => '/people/emmanuel-macron/'],
  ['a quotation', quotationPath],
  ['a quotation with its proof', () => `${quotationPath()}?w=Words`],
] as const) {
  test(`the page of ${what} stays as it was built until its code has come`, async ({ page }) => {
    await page.route(/assets\/(?:LibraryPage|PersonPage|FetchedArticle)/, async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await page.addInitScript(() => {
      window.hidden = false;
      new MutationObserver(() => {
        if (document.querySelector('.skeleton') !== null) window.hidden = true;
      }).observe(document, { childList: true, subtree: true });
    });
    const code = page.waitForResponse(/assets\/(?:LibraryPage|PersonPage|FetchedArticle)/);
    await openPage(page, path());
    await (await code).finished();
    await page.waitForTimeout(300);
    await expect(page.locator('main')).toBeVisible();
    expect(await page.evaluate(() => window.hidden)).toBe(false);
  });
}

test('a quotation that is opened stays under the pointer, and so does everything above it', async ({ page }) => {
  const { quotation } = chooseQuotation(article);
  await watch(page);
  await openPage(page, `/${article}/`);
  const words = piecesOf(page, quotation.id).first();
  await words.scrollIntoViewIfNeeded();
  await page.evaluate(async () => {
    await document.fonts.ready;
    window.moved = 0;
  });
  const places = () => page.evaluate(() => [...document.querySelectorAll('h1, #p-1, #p-2')].map((one) => one.getBoundingClientRect().top));
  const before = [(await words.boundingBox())?.y, await places()];
  await words.click();
  await expect(page.locator(`[id="card-${quotation.id}"]`)).toBeVisible();
  await page.waitForTimeout(400);
  expect([(await words.boundingBox())?.y, await places()]).toEqual(before);
  expect(await page.evaluate(() => window.moved)).toBeLessThan(0.1);
});

test('a filter moves nothing', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const places = () =>
    page.evaluate(() => [...document.querySelectorAll('h1, main p, main h3, .speaker')].map((one) => one.getBoundingClientRect().top));
  await page.locator('#who .speaker > button').first().hover();
  const before = await places();
  await page.locator('#who .speaker > button').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-filtering', 'true');
  expect(await places()).toEqual(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a filter moves nothing either', async ({ page }) => {
    await openPage(page, `/${article}/`);
    const places = () => page.evaluate(() => [...document.querySelectorAll('h1, main p')].map((one) => one.getBoundingClientRect().top));
    const before = await places();
    await page.getByRole('button', { name: /^Who/ }).click();
    await page.getByRole('dialog').locator('.speaker > button').last().click();
    await page.keyboard.press('Escape');
    await expect(page.locator('main')).toHaveAttribute('data-filtering', 'true');
    expect(await places()).toEqual(before);
  });
});
