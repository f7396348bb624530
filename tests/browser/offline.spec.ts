import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../src/publish/server/serve-site.ts';
import { places } from './places.ts';
import { article, chooseQuotation, expect, openPage, sample, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('what was read can be read again offline, and what was not is told', async ({ page, context, faults }) => {
  const { quotation } = chooseQuotation(article);
  await page.goto(`/${article}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('quoteline-read')).keys()).length)).toBeGreaterThan(0);

  await context.setOffline(true);
  await page.goto(`/${article}/?show=quotes#${quotation.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator(`main [data-quotation="${quotation.id}"]`).first()).toHaveAttribute('data-open', 'true');

  await page.goto(`/${sample}/`);
  await expect(page.getByRole('main')).toContainText(/offline|network|connection/i);
  faults.splice(0, faults.length, ...faults.filter((fault) => !/504|ERR_INTERNET_DISCONNECTED|Offline/.test(fault)));
});

test('who has read one article finds the list of all of them offline', async ({ page, context, faults }) => {
  await page.goto(`/${article}/`);
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('quoteline-read')).keys()).map((request) => new URL(request.url).pathname)),
    )
    .toContain('/library/');
  await context.setOffline(true);
  await page.goto(`/${sample}/`);
  await page.getByRole('main').getByRole('link', { name: 'All articles' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  faults.splice(0, faults.length, ...faults.filter((fault) => !/504|ERR_INTERNET_DISCONNECTED|Offline/.test(fault)));
});

test('what an article’s page carries is read offline at its other addresses, too', async ({ page, context, faults }) => {
  const { quotation, speaker } = chooseQuotation(article);
  const keptPages = () =>
    page.evaluate(async () => (await (await caches.open('quoteline-read')).keys()).map((request) => new URL(request.url).pathname));
  await page.goto('/library/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(keptPages).toContain('/library/');
  await page.goto('/');
  await page.goto(`/${article}/`);
  await page.goto(`/people/${speaker.id}/`);
  await expect.poll(keptPages).toContain(`/people/${speaker.id}/`);

  await context.setOffline(true);
  // A quotation of an article that was read, by an address that never was.
  await page.goto(`/${article}/q/${quotation.id}/`);
  await expect(page.locator(`main [data-quotation="${quotation.id}"]`).first()).toHaveAttribute('data-open', 'true');
  // From page to page without loading one anew, where each would fetch its data.
  const masthead = page.getByRole('banner');
  await masthead.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await masthead.getByRole('link', { name: 'Quoteline' }).click();
  await expect(page.locator('main.article-page h1')).toBeVisible();
  await page.goto(`/people/${speaker.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(speaker.name);
  faults.splice(0, faults.length, ...faults.filter((fault) => !/504|ERR_INTERNET_DISCONNECTED|Offline/.test(fault)));
});

test('the site can be installed', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(href ?? '')).json();
  for (const { src } of manifest.icons) expect((await request.get(`/${src}`)).status(), src).toBe(200);
});

test('a new version replaces the old one whole: no page of one meets scripts of the other', async ({ page, faults }) => {
  test.setTimeout(120_000);
  const site = mkdtempSync(join(tmpdir(), 'quoteline-versions-'));
  cpSync(places.site, site, { recursive: true });
  const { server, address } = await serveSite(site, '/', 0);
  const shells = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('quoteline-shell-'));
      return Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname)),
      );
    });
  try {
    await page.goto(`${address}${article}/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(async () => (await (await caches.open('quoteline-read')).keys()).length)).toBeGreaterThan(0);

    // The next version: the main script has another name, everywhere.
    const before = readdirSync(join(site, 'assets')).find((name) => /^index-.*\.js$/.test(name)) ?? '';
    const after = 'index-nextnext.js';
    renameSync(join(site, 'assets', before), join(site, 'assets', after));
    for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(html|js)$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      // A file that names the script is another file then, and so is what it must be.
      if (text.includes(before)) writeFileSync(file, text.replaceAll(before, after).replace(/ integrity="[^"]*"/g, ''));
    }
    await page.reload();
    // The old version may keep the new script, too, until the new one has taken over.
    const state = async () => (await shells()).map((paths) => [before, after].map((name) => paths.some((path) => path.endsWith(name))));
    await expect.poll(state, { timeout: 20_000 }).toEqual([[false, true]]);

    // Without a server: the page and its scripts are of one version, and work.
    await new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
    await openPage(page, `${address}${article}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    server.close();
    rmSync(site, { recursive: true, force: true });
    // The other version stands on a port of its own, and then on none.
    faults.splice(0, faults.length, ...faults.filter((fault) => !/left the origin: http:\/\/127|ERR_CONNECTION_REFUSED|504/.test(fault)));
  }
});
