import { article, expect, openPage, test } from './site.ts';

/** The narrowest windows of either layout with columns, and two between. */
const widths = [760, 900, 1100, 1280];

for (const width of widths) {
  test(`in a window of ${width} pixels the largest letters leave the text a line that can be read`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => localStorage.setItem('quoteline:appearance', JSON.stringify({ theme: 'system', text: 'largest' })));
    await openPage(page, `/${article}/`);
    const line = await page
      .locator('.article-body > p')
      .first()
      .evaluate((words) => words.clientWidth / Number.parseFloat(getComputedStyle(words).fontSize));
    // (about 36 letters)
    expect(line).toBeGreaterThan(16);
    const headline = page.locator('.headline');
    const longest = await headline.evaluate((words) => {
      const { fontSize, clientWidth } = { fontSize: Number.parseFloat(getComputedStyle(words).fontSize), clientWidth: words.clientWidth };
      return clientWidth / fontSize;
    });
    // A headline of one word a line is none.
    expect(longest).toBeGreaterThan(9);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
