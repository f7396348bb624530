import AxeBuilder from '@axe-core/playwright';
import { article, chooseQuotation, edited, expect, forgiveNotFound, openPage, type Page, readRegister, sample, test } from './site.ts';

const { quotation, speaker } = chooseQuotation(article);
const gone = readRegister(edited).quotations.find((entry) => entry.change !== undefined)?.id ?? '';
const pages: Record<string, string> = {
  article: `/${article}/`,
  'a filtered article': `/${article}/?by=${speaker.id}&show=dim`,
  'a filter that leaves nothing': `/${article}/?by=${speaker.id}&on=1999-12-31`,
  'an open quotation': `/${article}/#${quotation.id}`,
  'a changed link': `/${edited}/q/${gone}/`,
  'the sample, with all its signs': `/${sample}/`,
  library: '/library/',
  person: `/people/${speaker.id}/`,
  'a reader’s own article': '/read/',
  'not found': '/no-such-page/',
  embed: `/${article}/q/${quotation.id}/embed/`,
};

/** Between themes only colours differ, so the second theme asks for what colours can break. */
function rulesFor(page: Page, colorScheme: 'light' | 'dark'): AxeBuilder {
  // Legacy mode only means that no second page is opened to put the results of frames together: there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  return colorScheme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block']);
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} keeps nobody out, in two themes and at three widths`, async ({ page, faults }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (name === 'embed') await page.goto(path);
    else {
      await openPage(page, path);
      // (a page that is not prerendered fetches what it shows)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 900, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await rulesFor(page, colorScheme).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary ?? ''}`).join(' | ')}`,
        );
        expect(found, `${colorScheme}, ${width} pixels`).toEqual([]);
      }
    }
    forgiveNotFound(faults);
  });
}

test('the note of a date keeps nobody out', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, `/${article}/`);
  await page.locator('main a.date').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.date-note').analyze();
  expect(violations).toEqual([]);
});

test('a phone’s sheets keep nobody out', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, `/${article}/`);
  for (const part of ['When', 'Who', 'Quotations']) {
    await page.getByRole('button', { name: new RegExp(`^${part}`) }).click();
    await expect(page.getByRole('dialog', { name: part })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze();
    expect(violations, part).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: part })).toBeHidden();
  }
});

test('the page has the landmarks, the one headline and the lists that assistive technology goes by', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
  await expect(page.getByRole('article', { name: 'Article' })).toBeVisible();
  await expect(page.getByRole('toolbar', { name: /^The line/ })).toBeVisible();
  for (const part of ['When', 'Who', 'Show']) await expect(page.getByRole('region', { name: part })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Who' }).getByRole('listitem').first()).toBeVisible();
  // A quotation’s name is its words; who said them, and how, is its description.
  const described = page.locator(`main a.quotation[data-quotation="${quotation.id}"]`).first();
  await expect(described).toHaveAccessibleDescription(`Quotation by ${speaker.name}`);
});

for (const [name, path] of Object.entries({ article: `/${article}/`, library: '/library/', person: `/people/${speaker.id}/` })) {
  test(`${name}: what stands alone and is pressed is 24 pixels high, with a mouse, too`, async ({ page }) => {
    await openPage(page, path);
    const low = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, label:has(input), select')]
        // Words in the text, marks on the line and places of a name are as large as what they mark.
        .filter((element) => element.closest('.article-body, .headline, .deck, .the-line, .dateline, .said-then, .skip') === null)
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height < 23.9)
        .map((element) => `${element.className} “${element.textContent}” ${element.getBoundingClientRect().height}`),
    );
    expect(low).toEqual([]);
  });
}

test('the way to the page that is shown is marked as such, also after going there', async ({ page }) => {
  await openPage(page, '/library/');
  const ways = page.getByRole('navigation', { name: 'Site' });
  const current = ways.locator('[aria-current="page"]');
  await expect(current).toHaveText(['Library']);
  await ways.getByRole('link', { name: 'Your own article' }).click();
  await expect(current).toHaveText(['Your own article']);
  await page.goto('/');
  await expect(page.locator('.article-body')).toBeVisible();
  await expect(current).toHaveCount(0);
});
