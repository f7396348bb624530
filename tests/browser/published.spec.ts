import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';
import { article, chooseQuotation, expect, readData, test } from './site.ts';

const { quotation, speaker, words } = chooseQuotation(article);

test('feeds, sitemaps and annotations are well formed', async ({ page, request }) => {
  await page.goto(`/${article}/q/${quotation.id}/embed/`);
  for (const path of [
    'feed.xml',
    'atom.xml',
    `${article}/feed.xml`,
    `${article}/atom.xml`,
    `people/${speaker.id}/feed.xml`,
    `people/${speaker.id}/atom.xml`,
    'sitemap.xml',
    'sitemap-1.xml',
  ]) {
    const xml = await (await request.get(`/${path}`)).text();
    const broken = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? '',
      xml,
    );
    expect(broken, path).toBe('');
    expect(xml, path).toContain('https://quoteline.example/');
  }
  const annotations = await (await request.get(`/${article}/annotations.jsonld`)).json();
  expect(annotations.total).toBe(readData(article).analysis.quotations.length);
});

test('a quotation’s page says in its head whose words it has, and shows its card', async ({ request }) => {
  const html = await (await request.get(`/${article}/q/${quotation.id}/`)).text();
  expect(html).toContain(`<link rel="canonical" href="https://quoteline.example/${article}/q/${quotation.id}/" />`);
  const structured = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
  expect(structured).toMatchObject({ '@type': 'Quotation', spokenByCharacter: { name: speaker.name } });
  expect(structured.text).toContain(words[0]);
  const oembed = await (await request.get(`/${article}/q/${quotation.id}/oembed.json`)).json();
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', author_name: speaker.name });
});

test('an article has a share card of its own', async ({ request }) => {
  const response = await request.get(`/${article}/card.png`);
  expect(response.headers()['content-type']).toBe('image/png');
});

test('an article that cannot be read is left out, and the others are there', async ({ request }) => {
  expect((await request.get('/empty/')).status()).toBe(404);
  expect((await request.get(`/${article}/`)).status()).toBe(200);
});

test('WebAssembly may be compiled by the worker that reads articles, and by no page', async ({ request }) => {
  const worker = readdirSync(join(places.site, 'assets')).find((name) => name.startsWith('analyze-worker-'));
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
  expect(await policy(`/assets/${worker}`)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  for (const path of ['/', '/read/', `/${article}/`]) expect(await policy(path)).toContain("script-src 'self';");
});

test('an embed can be framed by another site, a page cannot', async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
  expect(await policy(`/${article}/q/${quotation.id}/embed/`)).toContain('frame-ancestors *');
  expect(await policy(`/${article}/`)).toContain("frame-ancestors 'none'");
});

test('an embed breaks a word that is longer than its line, and cuts nothing off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await page.goto(`/${article}/q/${quotation.id}/embed/`);
  await page.locator('mark, h1').evaluateAll((all) => {
    for (const one of all) one.textContent = 'harbourmaster'.repeat(9);
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
