import { brotliCompressSync } from 'node:zlib';
import { article, chooseQuotation, expect, openPage, sample, test } from './site.ts';

const { quotation } = chooseQuotation(article);

test('the first view needs at most 85 kB of scripts', async ({ page, request }) => {
  const asked = new Set<string>();
  page.on('request', (one) => {
    if (one.resourceType() === 'script') asked.add(new URL(one.url()).pathname);
  });
  await openPage(page, `/${article}/`);
  // What the page's own markup names is what it needs; what is fetched ahead, when all is at rest, comes on top of it.
  const html = await (await request.get(`/${article}/`)).text();
  const scripts = [...html.matchAll(/<(?:script[^>]* src|link rel="modulepreload"[^>]* href)="([^"]+)"/g)].flatMap(([, url]) => url ?? []);
  expect(scripts.length).toBeGreaterThan(1);
  expect([...asked]).toEqual(expect.arrayContaining(scripts.filter((url) => !url.includes('registerSW'))));
  let bytes = 0;
  for (const url of scripts) bytes += brotliCompressSync(await (await request.get(url)).body()).length;
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

test('an embed weighs less than 15 kB in all and runs no script', async ({ page, request }) => {
  const urls = new Set<string>();
  const kinds = new Set<string>();
  page.on('request', (asked) => {
    urls.add(asked.url());
    kinds.add(asked.resourceType());
  });
  await page.goto(`/${article}/q/${quotation.id}/embed/`);
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  for (const url of urls) bytes += (await (await request.get(url)).body()).length;
  expect(bytes).toBeLessThan(15_000);
  expect(kinds).not.toContain('script');
  expect(kinds).not.toContain('font');
});

test('a quotation’s page does not grow with its article', async ({ request }) => {
  const other = chooseQuotation(sample);
  const sizeOf = async (path: string) => (await (await request.get(path)).body()).length;
  const short = await sizeOf(`/${article}/q/${quotation.id}/`);
  const long = await sizeOf(`/${sample}/q/${other.quotation.id}/`);
  expect(Math.abs(long - short)).toBeLessThan(4000);
});
