import AxeBuilder from '@axe-core/playwright';
import { article, chooseQuotation, edited, expect, forgiveNotFound, openPage, readRegister, test } from './site.ts';

const { quotation, speaker } = chooseQuotation(article);
const gone = readRegister(edited).quotations.find((entry) => entry.change !== undefined)?.id ?? '';
const pages: Record<string, string> = {
  article: `/${article}/`,
  'a filtered article': `/${article}/?by=${speaker.id}&show=dim`,
  'an open quotation': `/${article}/#${quotation.id}`,
  'a changed link': `/${edited}/q/${gone}/`,
  library: '/library/',
  person: `/people/${speaker.id}/`,
  'a reader’s own article': '/read/',
  'not found': '/no-such-page/',
  embed: `/${article}/q/${quotation.id}/embed/`,
};

for (const [name, path] of Object.entries(pages)) {
  test(`${name} keeps nobody out, in two themes and at three widths`, async ({ page, faults }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (name === 'embed') await page.goto(path);
    else await openPage(page, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 900, 390]) {
        await page.setViewportSize({ width, height: 900 });
        // Legacy mode only means that no second page is opened to put the results of frames together: there are none.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary ?? ''}`).join(' | ')}`,
        );
        expect(found, `${colorScheme}, ${width} pixels`).toEqual([]);
      }
    }
    forgiveNotFound(faults);
  });
}

test('the whole article can be worked with the keyboard alone', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('data-quotation') ?? document.activeElement?.getAttribute('aria-pressed') ?? '',
    );
  const met = new Set<string>();
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    met.add(await focused());
  }
  expect(met.has(quotation.id)).toBe(true);
  expect(met.has('false')).toBe(true);
});

test('the first Tab offers to skip to the article, and focus can be seen', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return { outline: style.outlineStyle, href: document.activeElement?.getAttribute('href') ?? '' };
  });
  expect(outline.href).toContain('#');
  expect(outline.outline).not.toBe('none');
});
