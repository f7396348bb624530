import { listNames } from '../../src/reader/people/list-names.ts';
import { listSpeakers } from '../../src/reader/people/voices.ts';
import { article, expect, forgiveNotFound, openPage, readData, sample, test } from './site.ts';

for (const slug of [article, sample]) {
  test(`a person’s card shows every way the text of ${slug} names them, each leading to its place`, async ({ page }) => {
    const { analysis } = readData(slug);
    const speakers = listSpeakers(analysis);
    await openPage(page, `/${slug}/`);
    for (const [index, { person }] of speakers.slice(0, 6).entries()) {
      const card = page.locator('#who .speaker').nth(index).locator('.person-card');
      await card.locator('> summary').click();
      const names = listNames(analysis.article.text, person);
      await expect(card).toContainText(/\d % of the quoted words/);
      await expect(card.locator('li > bdi')).toHaveText(names.map(({ words }) => words));
      const places = names.flatMap((name) => name.places);
      await expect(card.locator('.places a')).toHaveCount(places.length);
      // Every one of them is there, and begins with the words that it was shown for.
      const missing = await card.locator('.places a').evaluateAll((links) =>
        links
          .map((link) => [link.getAttribute('href')?.slice(1) ?? '', link.closest('li')?.querySelector('bdi')?.textContent ?? ''] as const)
          .filter(([id, words]) => {
            const place = document.getElementById(id);
            const first = words.split(' ')[0]?.toLowerCase() ?? '';
            return !(place?.closest('.article-page')?.textContent ?? '').toLowerCase().includes(first) || place === null;
          }),
      );
      expect(missing, person.name).toEqual([]);
      await card.locator('> summary').click();
    }
  });
}

test('a name on a card leads to where it stands', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const card = page.locator('#who .person-card').first();
  await card.locator('> summary').click();
  const link = card.locator('.places a').last();
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the way to a person’s names is in sight before anything is hovered', async ({ page }) => {
  await openPage(page, `/${article}/`);
  for (const summary of await page.locator('#who .person-card > summary').all()) await expect(summary).not.toHaveCSS('opacity', '0');
});

test('groups stand apart from people, by their shape and in words', async ({ page }) => {
  const speakers = listSpeakers(readData(article).analysis);
  await openPage(page, `/${article}/`);
  for (const [index, { kind }] of speakers.entries()) {
    const row = page.locator('#who .speaker').nth(index);
    await expect(row.locator('.avatar')).toHaveAttribute('data-shape', kind);
    const isRound = await row
      .locator('.avatar')
      .evaluate(
        (avatar) => Number.parseFloat(getComputedStyle(avatar).borderRadius) > 12 || getComputedStyle(avatar).borderRadius === '50%',
      );
    expect(isRound).toBe(kind === 'person');
    const role = row.locator('.speaker-role');
    if (kind === 'group') await expect(role).toContainText('group');
    else if ((await role.count()) > 0) await expect(role).not.toContainText(/^group/);
  }
  expect(new Set(speakers.map(({ kind }) => kind)).size).toBe(2);
});

test('somebody who is quoted nowhere is not said to be taken down', async ({ page, faults }) => {
  await openPage(page, '/people/nobody-at-all/');
  await expect(page.getByRole('heading', { level: 1, name: 'This person is not here.' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Nobody of this name is quoted');
  forgiveNotFound(faults);
});

test('at the middle width the people stay beside the text that is read', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await openPage(page, `/${article}/`);
  await page.locator('.article-body > p').last().scrollIntoViewIfNeeded();
  await expect(page.locator('#who').getByRole('heading', { name: 'Who' })).toBeInViewport();
});

test('what is unfolded in the column of people comes into sight, above what stays at its foot', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage(page, `/${sample}/`);
  const column = page.locator('.people-rail');
  const foot = page.locator('.people-rail .show-options');
  const bottomOf = (of: typeof foot) => of.evaluate((element) => element.getBoundingClientRect().bottom);
  const edge = await foot.evaluate((element) => element.getBoundingClientRect().top);
  // The last row in sight, and the names at the very end.
  const row = page.locator('#who .person-card').nth(3);
  await row.locator('> summary').click();
  await expect.poll(() => bottomOf(row)).toBeLessThanOrEqual(edge);
  await column.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const named = page.locator('.also-named');
  await named.locator('summary').click();
  await expect
    .poll(async () => (await bottomOf(named)) <= edge || (await named.evaluate((one) => one.getBoundingClientRect().top)) < 120)
    .toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('an edge above the foot of the column says that there are more people, until their end is reached', async ({ page }) => {
  const opacity = () => page.locator('.people-rail .show-options').evaluate((foot) => getComputedStyle(foot, '::before').opacity);
  await openPage(page, `/${sample}/`);
  expect(await opacity()).toBe('1');
  await page.locator('.people-rail').evaluate((column) => column.scrollTo(0, column.scrollHeight));
  await expect.poll(opacity).toBe('0');
  await openPage(page, `/${article}/`);
  expect(await opacity()).toBe('0');
});

test('every name stands on one line with its number, with a role or without', async ({ page }) => {
  await openPage(page, `/${sample}/`);
  const steps = await page.locator('#who .speaker > button').evaluateAll((rows) =>
    rows.map((row) => {
      const topOf = (part: string): number => {
        const range = document.createRange();
        range.selectNodeContents(row.querySelector(part)?.firstChild ?? row);
        return range.getClientRects()[0]?.top ?? 0;
      };
      return Math.round(topOf('.speaker-count') - topOf('.speaker-name'));
    }),
  );
  expect(steps.length).toBeGreaterThan(10);
  expect(new Set(steps)).toEqual(new Set(steps.slice(1, 2)));
});
