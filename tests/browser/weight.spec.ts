import { brotliCompressSync } from 'node:zlib';
import { article, chooseQuotation, expect, openPage, sample, test } from './site.ts';

const { quotation } = chooseQuotation(article);

test('the first view needs at most 85 kB of scripts', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await openPage(page, `/${article}/`);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  console.log(`scripts of the first view: ${(bytes / 1000).toFixed(1)} kB with brotli`);
  expect(bytes).toBeLessThanOrEqual(85_000);
});

test('nothing of the first view is fetched twice: the page carries its data', async ({ page }) => {
  const data: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('.json')) data.push(request.url());
  });
  await openPage(page, `/${article}/`);
  await page.waitForLoadState('networkidle');
  expect(data).toEqual([]);
});

test('an embed weighs less than 15 kB in all and runs no script', async ({ page }) => {
  let bytes = 0;
  const kinds = new Set<string>();
  page.on('response', async (response) => {
    kinds.add(response.request().resourceType());
    bytes += (await response.body()).length;
  });
  await page.goto(`/${article}/q/${quotation.id}/embed/`);
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeLessThan(15_000);
  expect([...kinds].sort()).toEqual(['document', 'stylesheet']);
});

test('a quotation’s page does not grow with its article', async ({ request }) => {
  const other = chooseQuotation(sample);
  const sizeOf = async (path: string) => (await (await request.get(path)).body()).length;
  const short = await sizeOf(`/${article}/q/${quotation.id}/`);
  const long = await sizeOf(`/${sample}/q/${other.quotation.id}/`);
  expect(Math.abs(long - short)).toBeLessThan(4000);
});
