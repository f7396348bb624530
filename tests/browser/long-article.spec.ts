import { expect, openPage, type Page, test } from './site.ts';
import { writeLongArticle } from './write-long-article.ts';

const paragraphs = 700;

async function readLongArticle(page: Page): Promise<void> {
  await openPage(page, '/read/');
  await page.getByLabel(/^The article/).fill(writeLongArticle(paragraphs));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.article-body p').first()).toBeVisible({ timeout: 60_000 });
}

const isLaidOut = (page: Page) =>
  page.locator(`#p-${paragraphs}`).evaluate((last) => last.checkVisibility({ contentVisibilityAuto: true }));

test('a long article is laid out where it is looked at, and answers a filter everywhere', async ({ page }) => {
  await readLongArticle(page);
  await expect(page.locator('.article-body p')).toHaveCount(paragraphs);
  expect(await isLaidOut(page)).toBe(false);
  const waited = await page.evaluate(async () => {
    const begun = performance.now();
    document.querySelector<HTMLElement>('#who .speaker > button')?.click();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - begun;
  });
  console.log(`choosing a person among ${paragraphs} paragraphs was answered after ${Math.round(waited)} ms`);
  const by = await page.locator('#who .speaker[data-chosen="true"] .speaker-name').textContent();
  const countWrong = () =>
    page.locator('.article-body p').evaluateAll(
      (all, name) =>
        all.filter((paragraph) => {
          const quotation = paragraph.querySelector('a.quotation');
          return (
            quotation !== null && (quotation.getAttribute('data-passing') === 'true') !== paragraph.textContent?.includes(`said ${name}`)
          );
        }).length,
      by,
    );
  await expect.poll(countWrong).toBe(0);
});

test('what is pressed beside a long article answers before its text does', async ({ page }) => {
  await readLongArticle(page);
  const order = await page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const changes: string[] = [];
        new MutationObserver((found) => {
          changes.push([...new Set(found.map(({ attributeName }) => attributeName))].join(' '));
          if (found.some(({ attributeName }) => attributeName === 'data-passing')) done(changes);
        }).observe(document.body, { subtree: true, attributeFilter: ['aria-pressed', 'data-passing'] });
        document.querySelector<HTMLElement>('#who .speaker > button')?.click();
      }),
  );
  expect(order).toEqual(['aria-pressed', 'data-passing']);
});

test('a long article cuts no initials off that stand beside it, and fills its line', async ({ page }) => {
  await readLongArticle(page);
  const [stands, room] = await page
    .locator('.article-body .quotation[data-place="margin"]')
    .first()
    .evaluate((words) => [
      Number.parseFloat(getComputedStyle(words, '::before').left),
      Number.parseFloat(getComputedStyle(words.closest('.stretch') ?? words).paddingInlineStart),
    ]);
  expect(room).toBeGreaterThanOrEqual(-(stands ?? 0));
  // So many marks lie over one another: lines around each would cover what is below them.
  await expect(page.locator('.the-line .mark').first()).toHaveCSS('stroke', 'none');
});

test('the last words of a long article are gone to, and are all there on paper', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await readLongArticle(page);
  const last = page.locator('.article-body a.quotation').last();
  const id = await last.getAttribute('data-quotation');
  await page.locator(`.the-line a[href="#${id}"]`).dispatchEvent('click', { button: 0 });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => isLaidOut(page)).toBe(true);
});

test('a card never opens out of sight of its words, however long their paragraph is, and steps lead to the next ones', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const filler = 'The harbour has been closed since the storm, and nobody can tell when it will open again. ';
  const text = `The harbour stays shut\n\n“It is not safe,” said Ada Lind. ${filler.repeat(40)}“Nobody asked us,” said Tom Berg. ${filler.repeat(20)}\n\n“We wait,” said Nora Venn.`;
  await openPage(page, '/read/');
  await page.getByLabel(/^The article/).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  const words = page.locator('main .article-body a.quotation');
  await expect(words).toHaveCount(3, { timeout: 60_000 });
  await words.nth(0).click();
  const sheet = page.getByRole('dialog', { name: 'Quotation by Ada Lind' });
  const isShown = async (at: number) => {
    const [line, over] = await Promise.all([words.nth(at).boundingBox(), page.locator('.quotation-card').boundingBox()]);
    return line !== null && over !== null && line.y >= 0 && line.y + line.height <= over.y;
  };
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await expect.poll(() => isShown(0)).toBe(true);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => isShown(1)).toBe(true);
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect.poll(() => isShown(0)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(words.nth(0)).toBeFocused();
  // Where a paragraph is short, the card stands below it.
  await words.nth(2).click();
  await expect(page.locator('.quotation-card')).toBeInViewport();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(page.getByRole('dialog', { name: 'Quotation by Tom Berg' })).toBeVisible();
  await expect.poll(() => isShown(1)).toBe(true);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => isShown(2)).toBe(true);
});
