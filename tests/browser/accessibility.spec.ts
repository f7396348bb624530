import AxeBuilder from '@axe-core/playwright';
import { article, chooseQuotation, edited, expect, openPage, readRegister, test } from './site.ts';

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
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} has nothing that keeps somebody out, ${colorScheme}, at three widths`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', ...(baseURL === undefined ? {} : { baseURL }) });
      const page = await context.newPage();
      if (name === 'embed') await page.goto(path);
      else await openPage(page, path);
      for (const width of [1280, 900, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${width} ${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary ?? ''}`).join(' | ')}`,
          ),
        ).toEqual([]);
      }
      await context.close();
    });
  }
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
