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

for (const [what, selector] of [
  ['a quotation', 'main .article-body a.quotation'],
  ['a date', 'main .article-body a.date'],
] as const) {
  test(`words of ${what} are selected as any others are, and nothing opens; a press still opens it`, async ({ page }) => {
    await openPage(page, `/${article}/`);
    const link = page.locator(selector).first();
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const line = await link.evaluate((element) => {
      const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      return { from: x + width * 0.2, to: x + width * 0.9, y: y + height / 2 };
    });
    const opened = page.locator('.quotation-card, .date-note');
    await page.mouse.move(line.from, line.y);
    await page.mouse.down();
    await page.mouse.move(line.to, line.y, { steps: 8 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(window.getSelection()));
    expect(selected.length).toBeGreaterThan(1);
    expect(await link.textContent()).toContain(selected);
    await expect(opened).toHaveCount(0);
    // From the keyboard it opens whatever is selected.
    await link.press('Enter');
    await expect(opened.first()).toBeVisible();
  });
}
