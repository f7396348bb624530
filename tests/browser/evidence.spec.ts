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
      if (certainty === 'inferred' && name !== undefined) await expect(card.getByText(/inferred/).first()).toBeVisible();
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
