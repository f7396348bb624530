import { article, chooseQuotation, expect, sample, test } from './site.ts';

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

test('the site can be installed', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(href ?? '')).json();
  for (const { src } of manifest.icons) expect((await request.get(`/${src}`)).status(), src).toBe(200);
});
