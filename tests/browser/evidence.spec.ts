import { article, expect, openPage, type Page, readData, sample, test } from './site.ts';

const cardOf = (page: Page, id: string) => page.locator(`[id="card-${id}"]`);

for (const slug of [article, sample]) {
  test(`every quotation of ${slug} can say who, what kind, when and why`, async ({ page }) => {
    const { analysis } = readData(slug);
    await openPage(page, `/${slug}/`);
    // One of each kind and certainty is enough to see that none is shown as more than it is.
    const seen = new Set<string>();
    for (const { id, kind, certainty, speaker, factuality, said } of analysis.quotations) {
      const sort = `${kind} ${certainty} ${factuality} ${speaker === undefined} ${said === undefined}`;
      if (seen.has(sort)) continue;
      seen.add(sort);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      const card = cardOf(page, id);
      await expect(card).toBeVisible();
      const name = analysis.people.find((person) => person.id === speaker)?.name;
      const shown = card.locator('.card-name');
      await expect(shown).toHaveText(name === undefined ? 'Speaker unknown' : certainty === 'unsure' ? `Probably ${name}` : name);
      await expect(card.locator('dt').first()).toHaveText(
        { direct: 'Direct quotation', mixed: 'Partly quoted', indirect: 'Reported speech' }[kind],
      );
      if (said === undefined) await expect(card).toContainText('The article does not tell when');
      if (factuality !== 'said') await expect(card.locator('.card-not')).toBeVisible();
      if (certainty === 'inferred' && name !== undefined) await expect(card.getByText(/inferred/i).first()).toBeVisible();
    }
    expect(seen.size).toBeGreaterThan(1);
  });
}

test('a reason leads to the words that it stands on', async ({ page }) => {
  const { analysis } = readData(article);
  await openPage(page, `/${article}/`);
  for (const { id } of analysis.quotations) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await expect(cardOf(page, id)).toBeVisible();
    const reason = cardOf(page, id).locator('dd a').first();
    if ((await reason.count()) === 0) continue;
    const words = (await reason.textContent()) ?? '';
    const target = page.locator(`[id="${(await reason.getAttribute('href'))?.slice(1)}"]`);
    await expect(target).toHaveCount(1);
    await expect(target).toContainText(words.split(' ')[0] ?? '');
    return;
  }
  throw new Error('no quotation has a reason that leads anywhere');
});

test('doubt, an unknown speaker and what was not said are shown in the text, explained beside it and read aloud', async ({ page }) => {
  const { quotations } = readData(sample).analysis;
  await openPage(page, `/${sample}/`);
  const signs = page.locator('#who .signs');
  const seen = new Set<string>();
  for (const { id, certainty, factuality, speaker, kind } of quotations) {
    const words = page.locator(`main a.quotation[data-quotation="${id}"]`).first();
    const described = speaker === undefined ? 'speaker unknown' : certainty === 'unsure' ? ', probably' : undefined;
    if (described !== undefined && !seen.has(described)) {
      seen.add(described);
      await expect(words).toHaveAccessibleDescription(new RegExp(described));
      const initials = await words.getAttribute('data-initials');
      if (initials !== null) expect(initials.endsWith('?')).toBe(true);
      await expect(signs).toContainText(speaker === undefined ? 'speaker unknown' : 'probably this speaker');
    }
    if (factuality === 'said' || seen.has(`${factuality} ${kind}`)) continue;
    seen.add(`${factuality} ${kind}`);
    await expect(words).toHaveAccessibleDescription(/not said/);
    await expect(signs).toContainText('not said');
    const drawn = kind === 'indirect' ? words : words.locator('.words').first();
    await expect(drawn).toHaveCSS('background-image', /repeating-linear-gradient/);
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('every reason is a sentence', async ({ page }) => {
  const { quotations } = readData(article).analysis;
  await openPage(page, `/${article}/`);
  let reasons = 0;
  for (const { id } of quotations) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await expect(cardOf(page, id)).toBeVisible();
    for (const reason of await cardOf(page, id).locator('dd > p:not(.card-not)').all()) {
      const text = await reason.evaluate((element) => {
        const copy = element.cloneNode(true);
        if (copy instanceof Element) for (const tag of copy.querySelectorAll('.tag')) tag.remove();
        return copy.textContent ?? '';
      });
      expect(text).toMatch(/^[\p{Lu}“‘"].*\.$/u);
      expect(text).not.toContain('→');
      reasons += 1;
    }
  }
  expect(reasons).toBeGreaterThan(quotations.length / 2);
});
