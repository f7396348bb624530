import { article, edited, expect, markup, openPage, readData, sample, test } from './site.ts';

for (const slug of [article, sample, edited, markup]) {
  test(`every highlighted word of ${slug} is a slice of its stored text`, async ({ page, request }) => {
    await openPage(page, `/${slug}/`);
    const { analysis } = readData(slug);
    const stored = await (await request.get(`/articles/${slug}.txt`)).text();
    expect(analysis.article.text).toBe(stored);
    for (const { id, content } of analysis.quotations) {
      const shown = await page.locator(`main a[data-quotation="${id}"]`).allTextContents();
      const words = content.map(({ start, end }) => stored.slice(start, end)).join('');
      // White space may be drawn in another way; nothing else may.
      expect(shown.join('').replace(/\s+/g, ''), id).toBe(words.replace(/\s+/g, ''));
    }
  });
}
