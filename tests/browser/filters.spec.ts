import { speakersOf } from '../../src/reader/people/voices.ts';
import { article, expect, openPage, readData, sample, test } from './site.ts';

const { analysis } = readData(article);
const counts = new Map<string, number>();
for (const id of analysis.quotations.flatMap(speakersOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
const [[most = ''] = [], [second = ''] = []] = [...counts].sort((a, b) => b[1] - a[1]);
const nameOf = (id: string) => analysis.people.find((person) => person.id === id)?.name ?? '';
const passing = (ids: readonly string[]) =>
  analysis.quotations.filter((quotation) => speakersOf(quotation).some((id) => ids.includes(id))).map((quotation) => quotation.id);

test('choosing people filters, and the filter outlives reload, back and forward', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const who = (id: string) =>
    page
      .locator('#who')
      .getByRole('button', { name: new RegExp(nameOf(id)) })
      .first();
  const shown = async () =>
    [
      ...new Set(
        await page
          .locator('main [data-quotation][data-passing="true"]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-quotation'))),
      ),
    ].sort();

  await who(most).click();
  await expect(who(most)).toHaveAttribute('aria-pressed', 'true');
  expect(page.url()).toMatch(/[?&]by=/);
  await expect.poll(shown).toEqual(passing([most]).sort());

  await who(second).click();
  await expect.poll(shown).toEqual(passing([most, second]).sort());

  await page.reload();
  await expect(who(second)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(shown).toEqual(passing([most, second]).sort());

  await page.goBack();
  await expect(who(second)).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(shown).toEqual(passing([most]).sort());
  await page.goForward();
  await expect.poll(shown).toEqual(passing([most, second]).sort());
});

test('a filtered address shows that view, and what it does not know is dropped with a notice', async ({ page }) => {
  await openPage(page, `/${article}/?by=${most}+nobody-at-all&kind=direct&show=quotes`);
  await expect(page.locator('main')).toHaveAttribute('data-show', 'quotes');
  await expect(page.getByRole('main')).toContainText(/nobody-at-all/);
  await expect.poll(() => page.url()).not.toContain('nobody-at-all');
});

test('what is filtered is said in words, with the way to the first of it and the way back', async ({ page }) => {
  const said = analysis.quotations.find(({ said }) => /^\d{4}-\d\d-\d\d$/.test(said ?? ''))?.said ?? '';
  await openPage(page, `/${article}/?by=${most}&on=${said}`);
  const line = page.locator('.filtered');
  await expect(line).toContainText(new RegExp(`of ${analysis.quotations.length} quotations: ${nameOf(most)}, said on `));
  await line.getByRole('button', { name: 'Show all' }).click();
  await expect(line).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('.counts')).toContainText(`${analysis.quotations.length} quotations`);
});

test('nothing moves when a filter changes', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const places = () =>
    page
      .locator('main [data-quotation]')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + window.scrollY)));
  const before = await places();
  await page
    .locator('#who')
    .getByRole('button', { name: new RegExp(nameOf(most)) })
    .first()
    .click();
  await expect(page.locator('main')).toHaveAttribute('data-filtering', 'true');
  expect(await places()).toEqual(before);
});

test('kinds, a day and a way of showing are all in the address, and outlive a reload', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const show = page.getByRole('region', { name: 'Show' });
  await show.getByRole('checkbox', { name: /^Reported/ }).uncheck();
  await show.getByRole('button', { name: 'Only quotations' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?kind=direct+mixed&show=quotes');
  await page.reload();
  await expect(show.getByRole('checkbox', { name: /^Reported/ })).not.toBeChecked();
  await expect(page.locator('main')).toHaveAttribute('data-show', 'quotes');
  const day = page
    .locator('#when')
    .getByRole('button', { name: /only what was said then/ })
    .first();
  await day.click();
  await expect.poll(() => new URL(page.url()).searchParams.get('on')).not.toBeNull();
  await expect(day).toHaveAttribute('aria-pressed', 'true');
});

test('quotations alone stand on lines of their own, and what is left out between the pieces of one is told', async ({ page }) => {
  await openPage(page, `/${sample}/?show=quotes`);
  await expect(page.locator('.article-page')).toHaveAttribute('data-show', 'quotes');
  await page.evaluate(() => document.fonts.ready);
  const pairs = await page.locator('.article-body p[data-passing="true"]').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const pieces = [...paragraph.querySelectorAll<HTMLElement>('.quotation[data-passing="true"]')];
      return pieces.slice(1).map((piece, at) => {
        const before = pieces[at];
        return {
          words: piece.textContent,
          isSame: before?.dataset.quotation === piece.dataset.quotation,
          isBelow: (piece.getClientRects()[0]?.top ?? 0) >= ([...(before?.getClientRects() ?? [])].at(-1)?.bottom ?? 0) - 8,
          drawn: getComputedStyle(piece, '::before').content,
        };
      });
    }),
  );
  const [same, others] = [pairs.filter(({ isSame }) => isSame), pairs.filter(({ isSame }) => !isSame)];
  expect(same.length).toBeGreaterThan(0);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(({ isBelow }) => !isBelow)).toEqual([]);
  expect(same.filter(({ drawn }) => !drawn.includes('…'))).toEqual([]);
  // Nothing is left out where the whole text is shown.
  await openPage(page, `/${sample}/`);
  const signs = await page
    .locator('.article-body .quotation')
    .evaluateAll((pieces) => pieces.filter((piece) => getComputedStyle(piece, '::before').content.includes('…')).length);
  expect(signs).toBe(0);
});

test('a filter that nothing passes says so, and leads back to the whole article', async ({ page }) => {
  await openPage(page, `/${article}/?kind=none&show=quotes`);
  await page.getByRole('button', { name: 'Show the whole article' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expect(page.locator('main')).toHaveAttribute('data-show', 'highlight');
});

test('unchecking every kind says why all of the text stands back, moves nothing, and is undone', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const show = page.getByRole('region', { name: 'Show' });
  const heights = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await heights();
  for (const kind of [/^Direct/, /^Partly/, /^Reported/]) await show.getByRole('checkbox', { name: kind }).uncheck();
  await expect(page.getByText('No kind of quotation is chosen.')).toBeInViewport();
  expect(await heights()).toBe(before);
  await page.getByRole('button', { name: 'Show the whole article' }).click();
  await expect(show.getByRole('checkbox', { name: /^Direct/ })).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the bar says how many are left of how many', async ({ page }) => {
    await openPage(page, `/${article}/?by=${most}`);
    const bar = page.getByRole('navigation', { name: 'Parts of the article' });
    await expect(bar.getByRole('button', { name: `Who 1 of ${counts.size}` })).toBeVisible();
    await expect(bar.getByRole('button', { name: `Quotations ${passing([most]).length} of ${analysis.quotations.length}` })).toBeVisible();
    await openPage(page, `/${article}/`);
    await expect(bar.getByRole('button', { name: `Quotations ${analysis.quotations.length}`, exact: true })).toBeVisible();
  });

  test('the list of quotations says what it is filtered by, and shows them all again', async ({ page }) => {
    await openPage(page, `/${article}/?by=${most}`);
    await page.getByRole('button', { name: /^Quotations/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Quotations' });
    await expect(sheet).toContainText(`${passing([most]).length} of ${analysis.quotations.length}: ${nameOf(most)}.`);
    await sheet.getByRole('button', { name: `Show all ${analysis.quotations.length}` }).click();
    await expect(sheet.getByRole('listitem')).toHaveCount(analysis.quotations.length);
    await expect(sheet).toBeFocused();
  });

  test('a sheet says that no kind is chosen, where they are chosen', async ({ page }) => {
    await openPage(page, `/${article}/?kind=none`);
    await page.getByRole('button', { name: /^Who/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Who' });
    await expect(sheet).toContainText('No kind of quotation is chosen.');
    await sheet.getByRole('button', { name: 'Show the whole article' }).click();
    await expect(sheet.getByRole('checkbox', { name: /^Direct/ })).toBeChecked();
    await expect(sheet).toBeFocused();
  });
});

test('what is counted beside a choice is what it would show, and the count leads to the first of what is shown', async ({ page }) => {
  await openPage(page, `/${article}/?by=${second}`);
  const shown = analysis.quotations.filter((quotation) => speakersOf(quotation).includes(second));
  for (const [index, kind] of ['direct', 'mixed', 'indirect'].entries())
    await expect(page.locator('#who .kind-count').nth(index)).toHaveText(`${shown.filter((one) => one.kind === kind).length}`);
  await page.getByRole('link', { name: `${shown.length} of ${analysis.quotations.length} quotations` }).click();
  await expect(page.locator(`main [data-quotation="${shown[0]?.id}"]`).first()).toBeInViewport();
  await expect(page.locator(`main [data-quotation="${shown[0]?.id}"]`).first()).toBeFocused();
  // Who else could be chosen keeps the number that choosing them would show.
  await expect(page.locator('#who .speaker-count').first()).toContainText(`${passing([most]).length}`);
});

test('a day on which none of the chosen people spoke says so before it is pressed', async ({ page }) => {
  const undated = [...counts.keys()].find((id) =>
    analysis.quotations.every((one) => one.said === undefined || !speakersOf(one).includes(id)),
  );
  expect(undated, 'somebody of whose words the article gives no day').toBeDefined();
  await openPage(page, `/${article}/?by=${undated}`);
  const buttons = await page
    .locator('#when')
    .getByRole('button', { name: /only what was said then/ })
    .all();
  expect(buttons.length).toBeGreaterThan(0);
  for (const button of buttons) await expect(button).toHaveAccessibleName(/none of them/);
  await page.getByRole('button', { name: 'Everyone' }).click();
  for (const button of buttons) await expect(button).not.toHaveAccessibleName(/none of them/);
});

test('a search for somebody who speaks leads to their words', async ({ page }) => {
  const name = nameOf(second).split(' ').at(-1) ?? '';
  await openPage(page, `/library/?q=${encodeURIComponent(name.toLowerCase())}`);
  const found = page.locator('.article-list > li').filter({ hasText: nameOf(second) });
  await expect(found.locator('.found-voices mark')).toHaveText(name);
  await found
    .locator('.found-voices')
    .getByRole('link', { name: nameOf(second) })
    .click();
  await expect(page.locator('.filtered')).toContainText(nameOf(second));
  await expect(
    page
      .locator('#who')
      .getByRole('button', { name: new RegExp(nameOf(second)) })
      .first(),
  ).toHaveAttribute('aria-pressed', 'true');
  await openPage(page, '/library/?q=zzz');
  await expect(page.locator('.found-voices')).toHaveCount(0);
});

test('initials within a line stand back with the words of others, and leave no hole in the line', async ({ page }) => {
  await openPage(page, `/${sample}/?by=maren-tveit`);
  const initials = page.locator('.article-body .quotation[data-place="inline"][data-passing="false"]').first();
  const look = await initials.evaluate((words) => {
    const { opacity, color } = getComputedStyle(words, '::before');
    return { opacity, color, beside: getComputedStyle(words.closest('p') ?? words).color };
  });
  expect(look).toEqual({ opacity: '1', color: look.beside, beside: look.beside });
});

test('a filter that the address brings along is there at once, without fading', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('transitionrun', () => {
      document.documentElement.dataset.faded = '';
    });
  });
  await openPage(page, `/${article}/?by=${most}`);
  await expect(page.locator('main')).toHaveAttribute('data-filtering', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-settled', '');
  await expect(page.locator('html')).not.toHaveAttribute('data-faded');
  await page.getByRole('button', { name: 'Everyone' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-faded', '');
});
