import { article, expect, openPage, test } from './site.ts';

declare global {
  interface Window {
    moved: number;
  }
}

test.use({ viewport: { width: 412, height: 823 } });

test('the text stays where it is when its faces arrive late and scripts take over', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.addInitScript(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') window.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openPage(page, `/${article}/`);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  // “Good” in the measure of Core Web Vitals; what is left is lines that break at another word.
  expect(await page.evaluate(() => window.moved)).toBeLessThan(0.1);
});
