import { join } from 'node:path';
import { places } from './places.ts';
import { article, expect, openPage, readData, test } from './site.ts';

test('an article read in the browser gives, byte for byte, what the build read out of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, '/read/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('.bin'))).toEqual([]);

  await page.locator('input[type="file"]').setInputFiles(join(places.articles, `${article}.txt`));
  await expect(page.locator('textarea')).not.toHaveValue('');
  await page.locator('form button[type="submit"]').click();
  await page.waitForURL(/\/read\/\?article=/);
  const kept = await page.evaluate(
    () =>
      new Promise<{ slug: string; analysis: string }>((found, fail) => {
        const opened = indexedDB.open('quoteline');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction('articles').objectStore('articles').getAll();
          all.onerror = () => fail(all.error);
          all.onsuccess = () => {
            const [{ data }] = all.result;
            found({ slug: data.slug, analysis: JSON.stringify(data.analysis) });
          };
        };
      }),
  );
  // Only the name under which it is kept differs.
  expect(kept.analysis.replaceAll(`"slug":"${kept.slug}"`, `"slug":"${article}"`)).toBe(JSON.stringify(readData(article).analysis));
  for (const name of ['syntax', 'people', 'quotes']) expect(asked).toContain(`/model/${name}.bin`);
});

test('weights are fetched as soon as there is a text to read, before anybody asks to read it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, '/read/');
  await page.locator('textarea').fill('A port closes');
  await expect.poll(() => asked.filter((path) => path.endsWith('.bin')).length).toBe(3);
});

test('no page but that for a reader’s own article loads weights', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const path of ['/', `/${article}/`, '/library/']) {
    await openPage(page, path);
    await page.waitForLoadState('networkidle');
  }
  expect(asked.filter((url) => url.includes('/model/'))).toEqual([]);
});
