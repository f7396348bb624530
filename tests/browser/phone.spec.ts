import { readFileSync } from 'node:fs';
import { createLinkMaker } from '../../src/engine/index.ts';
import {
  article,
  chooseQuotation,
  edited,
  expect,
  forgiveNotFound,
  manyEvents,
  openPage,
  piecesOf,
  readData,
  readRegister,
  test,
} from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const changed = readRegister(edited).quotations.filter(({ change }) => change?.now !== undefined);

test('what became of a link stands in the card that the link opens, and not behind it', async ({ page }) => {
  for (const { id, change } of changed) {
    await openPage(page, `/${edited}/q/${id}/`);
    const card = page.getByRole('dialog');
    await expect(card.getByRole('status').filter({ hasText: /since the link was shared|someone else/ })).toBeVisible();
    await expect(page.locator('.article-header .notice')).toHaveCount(0);
    // It has a name, which is said; whatever comes first in it is no better place to begin.
    await expect(card).toBeFocused();
    // The words that it speaks of are not under it.
    const words = piecesOf(page, change?.now ?? '').last();
    await expect
      .poll(async () => {
        const [at, over] = [await words.boundingBox(), await card.boundingBox()];
        return (at?.y ?? 0) + (at?.height ?? 0) - (over?.y ?? 0);
      })
      .toBeLessThanOrEqual(0);
  }
});

test('“Read the passage” closes the card and leaves the words in sight', async ({ page }) => {
  const given = changed.find(({ change }) => change?.state === 'other-speaker');
  await openPage(page, `/${edited}/q/${given?.id}/`);
  await page.getByRole('button', { name: 'Read the passage' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(piecesOf(page, given?.change?.now ?? '').first()).toBeInViewport();
});

test('a reason leads to its place, and the card makes way for it', async ({ page }) => {
  const { analysis } = readData(article);
  for (const quotation of analysis.quotations) {
    await openPage(page, `/${article}/#${quotation.id}`);
    const reason = page.getByRole('dialog').locator('dd a').last();
    await expect(page.getByRole('dialog')).toBeVisible();
    if ((await reason.count()) === 0) continue;
    const place = (await reason.getAttribute('href')) ?? '';
    await reason.click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator(`main [id="${place.slice(1)}"]`)).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('dialog')).toBeVisible();
    return;
  }
  throw new Error('no quotation has a reason with a place');
});

test('a date says what day it is, and leads to its event in the timeline’s sheet', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const date = page.locator('main .article-body a.date[href^="#entry-"]').last();
  const entry = (await date.getAttribute('href'))?.slice(1);
  await date.tap();
  const note = page.getByRole('dialog', { name: /^The date/ });
  await expect(note).toBeInViewport({ ratio: 1 });
  await note.getByRole('link', { name: 'In the timeline' }).tap();
  const sheet = page.getByRole('dialog', { name: 'When' });
  await expect(sheet.locator(`[id="sheet-${entry}"]`)).toBeInViewport();
  await expect(sheet.locator(`[id="sheet-${entry}"]`)).toHaveAttribute('data-chosen', 'true');
  await expect(sheet.locator(`[id="sheet-${entry}"] > a`)).toBeFocused();
  await page.goBack();
  await expect(sheet).toHaveCount(0);
});

for (const path of ['/library/', '/library/?q=macron', '/people/emmanuel-macron/', '/read/', '/no-such-page/'])
  test(`what is pressed at ${path} is at least 44 px high`, async ({ page, faults }) => {
    await openPage(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const low = await page
      .locator('main :is(a, button, summary, select, textarea, input:not([type="file"]))')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
          .map((one) => `${one.className} ${one.textContent}: ${one.getBoundingClientRect().height}`),
      );
    expect(low).toEqual([]);
    forgiveNotFound(faults);
  });

test('what is pressed is at least 44 px high', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const parts = page.getByRole('navigation', { name: 'Parts of the article' });
  const tooLow = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.masthead :is(a, summary), .bottom-bar button, dialog :is(a, button, summary, label)')]
        .filter((one) => one.checkVisibility() && !one.matches('.skip, .said-then') && one.getBoundingClientRect().height < 43.5)
        .map((one) => `${one.className} ${one.textContent}: ${one.getBoundingClientRect().height}`),
    );
  expect(await tooLow()).toEqual([]);
  for (const part of ['When', 'Who', 'Quotations']) {
    await parts.getByRole('button', { name: new RegExp(`^${part}`) }).click();
    const sheet = page.getByRole('dialog', { name: part });
    await expect(sheet).toBeVisible();
    if (part === 'Who') await sheet.locator('summary').first().click();
    expect(await tooLow(), part).toEqual([]);
    await sheet.getByRole('button', { name: 'Close' }).click();
  }
  await openPage(page, `/${article}/#${readData(article).analysis.quotations[0]?.id}`);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await tooLow(), 'card').toEqual([]);
});

test('a quotation that moved says so, and shows where it was', async ({ page }) => {
  const before = readFileSync(new URL('articles/edited-before.txt', import.meta.url), 'utf8');
  const moved = readRegister(edited).quotations.find((one) => one.words.includes('bread and paraffin'));
  const start = before.indexOf(moved?.words ?? 'nowhere');
  const named = before.indexOf('Pilke said');
  const quotation = {
    id: moved?.id ?? '',
    content: [{ start, end: start + (moved?.words.length ?? 0) }],
    source: { start: named, end: named + 'Pilke'.length },
    speakerName: 'Agnes Pilke',
  };
  await openPage(page, createLinkMaker(before, edited)(quotation));
  await expect(page.getByRole('dialog')).toContainText('This quotation has moved in the article');
  await page.getByRole('link', { name: 'Show where it was' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const place = page.locator('main p:target');
  await expect(place).toBeInViewport();
  await expect(place).toContainText('The engineers will come on Thursday');
});

test('a press beside a mark of the line that is too narrow for a thumb opens its quotation', async ({ page }) => {
  await openPage(page, `/${article}/`);
  const mark = page.locator('.the-line a').first();
  const box = await mark.locator('.mark').first().boundingBox();
  if (box === null) throw new Error('the line has no mark');
  expect(box.width).toBeLessThan(24);
  // Just off its beginning: before the first mark there is nothing.
  await page.mouse.click(box.x - 6, box.y + box.height / 2);
  await expect(page.getByRole('dialog', { name: /^Quotation by/ })).toBeVisible();
  expect(new URL(page.url()).hash).toBe(await mark.getAttribute('href'));
});

test('a part whose code cannot be fetched says so, leaves the article where it is, and can be tried again', async ({ page, faults }) => {
  await page.route('**/assets/PartSheet-*.js', (route) => route.abort());
  await openPage(page, `/${article}/`);
  await page.getByRole('button', { name: /^Who/ }).click();
  const word = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(word).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
  await word.getByRole('button', { name: 'Close' }).click();
  await expect(word).toHaveCount(0);
  await page.getByRole('button', { name: /^Who/ }).click();
  await expect(word).toBeVisible();
  await page.unroute('**/assets/PartSheet-*.js');
  await word.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog', { name: 'Who' })).toBeVisible();
  // The browser complains of the file that was kept from it; that is what is tested.
  faults.splice(0);
});

test.describe('in a window that is magnified four times', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('a sheet opens at its beginning, whatever takes the focus in it', async ({ page }) => {
    const { quotation } = chooseQuotation(article);
    await openPage(page, `/${article}/`);
    await piecesOf(page, quotation.id).first().click();
    await expect(page.locator('.card-name')).toBeInViewport();
    expect(await page.getByRole('dialog').evaluate((sheet) => sheet.scrollTop)).toBe(0);
  });
});

test('a filtered link says whose words it shows, leads to the first, and lets go of it; the text stays where it is', async ({ page }) => {
  const { speaker } = chooseQuotation(article);
  const first = page.locator('#p-1');
  await openPage(page, `/${article}/`);
  const place = await first.boundingBox();
  await openPage(page, `/${article}/?by=${speaker.id}`);
  const line = page.locator('.filtered');
  await expect(line).toContainText(speaker.name);
  expect((await first.boundingBox())?.y).toBe(place?.y);
  await line.getByRole('link').click();
  await expect(page.getByRole('dialog', { name: new RegExp(speaker.name) })).toBeVisible();
  await page.keyboard.press('Escape');
  await line.getByRole('button', { name: 'Show all' }).click();
  await expect(line).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the way to a reader’s own article is in the head of the page', async ({ page }) => {
  await openPage(page, `/${article}/`);
  await page.getByRole('banner').getByRole('link', { name: 'Your article' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your own article' })).toBeVisible();
});

for (const [width, height] of [
  [844, 390],
  [740, 360],
  [568, 320],
] as const) {
  test.describe(`on its side, ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('a card opens whole in the window, beside or below its words, and the text stays', async ({ page }) => {
      const { quotation } = chooseQuotation(article);
      await openPage(page, `/${article}/`);
      const pieces = piecesOf(page, quotation.id);
      await pieces.first().scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await pieces.first().tap();
      const card = page.getByRole('dialog', { name: /^Quotation by/ });
      await expect(card).toBeInViewport({ ratio: 0.99 });
      await expect(card.locator('.card-name')).toBeInViewport({ ratio: 1 });
      const over = await card.boundingBox();
      const first = await pieces.first().boundingBox();
      if (over === null || first === null) throw new Error('nothing to measure');
      expect(first.y).toBeGreaterThanOrEqual(0);
      if (over.x === 0) expect(first.y + 20).toBeLessThanOrEqual(over.y);
      else {
        expect(first.x + first.width).toBeLessThanOrEqual(over.x);
        expect(await page.evaluate(() => scrollY)).toBe(before);
      }
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(pieces.first()).toBeFocused();
    });
  });
}

test.describe('on its side, with people beside the text', () => {
  test.use({ viewport: { width: 932, height: 430 } });

  test('the article comes first, and its timeline below it', async ({ page }) => {
    await openPage(page, `/${article}/`);
    await expect(page.locator('#p-1')).toBeInViewport();
    const last = await page.locator('.article-body').boundingBox();
    const timeline = await page.locator('.timeline-rail').boundingBox();
    expect(timeline?.y ?? 0).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0) - 1);
  });
});

test('in the sheet an event stands nearer to its own day than to the next', async ({ page }) => {
  await openPage(page, `/${manyEvents}/`);
  await page.getByRole('button', { name: /^When/ }).click();
  const sheet = page.getByRole('dialog', { name: 'When' });
  await expect(sheet).toBeVisible();
  const gaps = await sheet.locator('.sheet-inner > .timeline > .day').evaluateAll((days) => {
    // Of the words, not of what can be pressed around them.
    const linesOf = (part: Element | null | undefined): DOMRect[] => {
      const range = document.createRange();
      const text = part?.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode() ?? undefined;
      if (text === undefined) return [];
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    };
    return days.slice(0, 20).flatMap((day, at) => {
      const [head, words, next] = [day.querySelector('.distance'), day.querySelector('.entry > a'), days[at + 1]].map(linesOf);
      if (day.querySelectorAll('.entry').length !== 1 || !head?.length || !words?.length || !next?.length) return [];
      return { above: (words[0]?.top ?? 0) - (head.at(-1)?.bottom ?? 0), below: (next[0]?.top ?? 0) - (words.at(-1)?.bottom ?? 0) };
    });
  });
  expect(gaps.length).toBeGreaterThan(5);
  for (const { above, below } of gaps) expect(above * 1.5).toBeLessThan(below);
});

test('in the list of quotations the turns of a talk stand as somebody’s own words do, and reported ones stand back', async ({ page }) => {
  await openPage(page, '/read/');
  await page
    .getByLabel(/^The article/)
    .fill(
      'Hearing of the harbour committee\n\nADA MOSS: Good morning. We hear from the harbour master today.\n\nMR. TELFER: Thank you. The report was not complete.\n\nADA MOSS: Not complete, or not true?\n\nMR. TELFER: Not complete.\n\nThe committee said that it would meet again.',
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('main a.quotation').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /^Quotations/ }).click();
  const words = page.locator('.quotation-list-words');
  const colourOf = (part: string) => words.filter({ hasText: part }).evaluate((one) => getComputedStyle(one).color);
  const ink = await page.getByRole('dialog').evaluate((sheet) => getComputedStyle(sheet).color);
  expect(await colourOf('The report was not complete')).toBe(ink);
  expect(await colourOf('it would meet again')).not.toBe(ink);
});
