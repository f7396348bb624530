import { article, chooseQuotation, expect, openPage, test } from './site.ts';

const { quotation, speaker, words } = chooseQuotation(article);

test('a quotation is copied with who said it, where and when', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await openPage(page, `/${article}/#${quotation.id}`);
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain(words[0] ?? '');
  const text = await copied();
  expect(text).toContain(`— ${speaker.name}`);
  expect(text).toContain(quotation.id);
});

test('where the system can share, the quotation is handed to it', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => void shared.push(data) });
  });
  await openPage(page, `/${article}/#${quotation.id}`);
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect
    .poll(() => page.evaluate(() => JSON.stringify((window as unknown as { shared: ShareData[] }).shared)))
    .toContain(quotation.id);
  const [data] = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  expect(data?.text).toContain(words[0]);
  expect(data?.text).toContain(speaker.name);
});

test('where nothing may be copied, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('not allowed')) } });
  });
  await openPage(page, `/${article}/#${quotation.id}`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel(/Copy it from here/)).toHaveValue(new RegExp(quotation.id));
});

test('a button that has copied says so for a while, and what stands beside it stays where it is', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
  });
  await openPage(page, `/${article}/#${quotation.id}`);
  const beside = page.getByRole('button', { name: 'Copy quotation' });
  const { x: place } = (await beside.boundingBox()) ?? {};
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  expect((await beside.boundingBox())?.x).toBe(place);
  // After a while it says again what it does.
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(0);
});
