import { article, chooseQuotation, expect, forgiveNotFound, markup, openPage, sample, test } from './site.ts';

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
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    forgiveNotFound(faults);
  });
}
