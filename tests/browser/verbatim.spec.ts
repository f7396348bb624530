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

test('a paragraph that is copied or read aloud is the article’s own, letter for letter', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const { text, paragraphs } = readData(article).analysis.article;
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const selected = await page.locator('.article-body > p').evaluateAll((all) =>
    all.map((paragraph) => {
      const selection = window.getSelection();
      selection?.selectAllChildren(paragraph);
      return selection?.toString() ?? '';
    }),
  );
  expect(selected.map(plain)).toEqual(paragraphs.map(({ start, end }) => plain(text.slice(start, end))));
});

test('no word stands in quotation marks that the article does not put there', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const { text } = readData(article).analysis.article;
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const marked = await page.locator('main .words').allTextContents();
  expect(marked.length).toBeGreaterThan(0);
  for (const words of marked) expect(plain(text)).toContain(plain(words));
  await expect(page.locator('main a.quotation[data-kind="indirect"] .words')).toHaveCount(0);
});
