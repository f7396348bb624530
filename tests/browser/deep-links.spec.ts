import {
  article,
  chooseQuotation,
  edited,
  expect,
  forgiveNotFound,
  openPage,
  piecesOf,
  readData,
  readRegister,
  sample,
  test,
} from './site.ts';

const { quotation, speaker, words } = chooseQuotation(article);
const stored = readData(article).analysis.article;
const headline = stored.text.slice(stored.headline.start, stored.headline.end).replace(/\s+/g, ' ').trim();

for (const [name, path] of [
  ['its own address', `/${article}/q/${quotation.id}/`],
  ['its place in the article', `/${article}/#${quotation.id}`],
] as const) {
  test(`a link to a quotation by ${name} lands on it, focused and open, with its speaker`, async ({ page }) => {
    await openPage(page, path);
    const first = piecesOf(page, quotation.id).first();
    await expect(first).toHaveAttribute('data-open', 'true');
    await expect(first).toBeInViewport();
    await expect(piecesOf(page, quotation.id)).toHaveText(words);
    await expect(page.locator(`[id="card-${quotation.id}"]`)).toContainText(speaker.name);
    await expect(page.locator(':focus')).toHaveAttribute('data-quotation', quotation.id);
  });
}

test('a quotation’s page is drawn in the full article, in place', async ({ page }) => {
  await openPage(page, `/${article}/q/${quotation.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).toContain(article);
  await expect(page.locator('main [data-quotation]')).not.toHaveCount(1);
});

test('Escape closes a quotation and gives the focus back to its words', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const first = piecesOf(page, quotation.id).first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="card-${quotation.id}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(`[id="card-${quotation.id}"]`)).toBeHidden();
  await expect(first).toBeFocused();
});

test('the copied link leads to the quotation', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await openPage(page, `/${article}/#${quotation.id}`);
  await page
    .getByRole('button', { name: /copy link/i })
    .first()
    .click();
  // The link's maker is fetched when it is first wanted.
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain(quotation.id);
  const link = await copied();
  await openPage(page, link);
  await expect(piecesOf(page, quotation.id).first()).toHaveAttribute('data-open', 'true');
});

test('an unknown address says so, and leads on', async ({ page, faults }) => {
  await openPage(page, '/no-such-article/');
  await expect(page.getByRole('main')).toContainText(/not|no /i);
  await expect(page.getByRole('link').first()).toBeVisible();
  await expect(page).toHaveTitle('This article is not here · Quoteline');
  forgiveNotFound(faults);
});

test('a page that the library does not have is told apart from the library', async ({ page, faults }) => {
  await openPage(page, '/library/9/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page 9 of the library is not here.');
  await page.getByRole('main').getByRole('link', { name: 'All articles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
  forgiveNotFound(faults);
});

test('the window is named after what it shows, also where there is nothing', async ({ page, faults }) => {
  await openPage(page, '/people/nobody-of-that-name/');
  await expect(page).toHaveTitle('This person is not here · Quoteline');
  await openPage(page, '/no/such/page/');
  await expect(page).toHaveTitle('Not found · Quoteline');
  await page.getByRole('link', { name: 'All articles' }).first().click();
  await expect(page).toHaveTitle('Library · Quoteline');
  await openPage(page, `/people/${speaker.id}/`);
  await page.locator('.found-quotations a').first().click();
  await expect(page.locator('main a.quotation[data-open="true"]').first()).toBeFocused();
  await expect(page).toHaveTitle(`${headline} · Quoteline`);
  forgiveNotFound(faults);
});

test('a page whose code does not come says so, and nothing is lost', async ({ page, faults }) => {
  await openPage(page, `/${article}/`);
  await page.route(/LibraryPage/, (route) => route.abort());
  await page.getByRole('banner').getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('could not be loaded');
  await page.goBack();
  await expect(page.locator('main.article-page h1')).toBeVisible();
  faults.length = 0;
});

test('a quotation of an article with a source address leads out to its words there', async ({ page }) => {
  const { quotation: one } = chooseQuotation(edited);
  await openPage(page, `/${edited}/#${one.id}`);
  const out = page.getByRole('link', { name: 'In the original' }).first();
  await expect(out).toHaveAttribute('href', /^https:\/\/news\.example\/ferry#:~:text=\w/);
});

test('in a laptop’s window a link shows its words and all of their card', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 650 });
  await openPage(page, `/${article}/#${quotation.id}`);
  await expect(page.locator(`[id="card-${quotation.id}"]`)).toBeInViewport({ ratio: 1 });
  await expect(piecesOf(page, quotation.id).first()).toBeInViewport({ ratio: 1 });
});

test('a link to the last words of an article shows all of their card, too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const { analysis } = readData(article);
  const end = analysis.article.paragraphs.at(-1)?.end ?? 0;
  const last = analysis.quotations.findLast(({ content }) => content.every((span) => span.end <= end));
  await openPage(page, `/${article}/#${last?.id}`);
  await expect(page.locator(`[id="card-${last?.id}"]`)).toBeInViewport({ ratio: 1 });
  await expect(piecesOf(page, last?.id ?? '').first()).toBeInViewport({ ratio: 1 });
});

test('a link to words that changed shows them and all of their card below what it says', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const { id, change } of readRegister(edited).quotations) {
    const now = change?.now;
    if (now === undefined) continue;
    await openPage(page, `/${edited}/q/${id}/`);
    await expect(page.locator(`[id="card-${now}"]`)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.notice')).toBeInViewport({ ratio: 1 });
    const below = await piecesOf(page, now)
      .first()
      .evaluate((words) => words.getBoundingClientRect().top - (document.querySelector('.notice')?.getBoundingClientRect().bottom ?? 0));
    expect(below, id).toBeGreaterThan(0);
  }
});

for (const place of ['', '#p-3'])
  test(`who goes on from ${place || 'a page'} to another and comes back finds the text where they left it, and a new page at its top`, async ({
    page,
  }) => {
    await openPage(page, `/${sample}/${place}`);
    const goOn = (name: string) =>
      page
        .getByRole('link', { name })
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).click());
    const top = () => page.evaluate(() => Math.round(scrollY));
    await page.evaluate(() => scrollTo(0, 1500));
    await goOn('Library');
    await expect(page).toHaveTitle('Library · Quoteline');
    expect(await top()).toBe(0);
    await page.locator('.list-title a').first().click();
    await expect(page.locator('main.article-page')).toBeVisible();
    expect(await top()).toBe(0);
    await page.goBack();
    await page.goBack();
    await expect(page.locator('main.article-page')).toBeVisible();
    await expect.poll(top).toBe(1500);
  });
