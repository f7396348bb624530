import { readFileSync } from 'node:fs';
import { readCorrectionsFile } from '../../src/reader/quote/read-corrections.ts';
import { article, chooseQuotation, expect, openPage, piecesOf, readData, test } from './site.ts';

const { quotation, speaker } = chooseQuotation(article);
const { people } = readData(article).analysis;

test('a reader corrects a speaker, sees it marked, exports it, and takes it back', async ({ page }) => {
  const other = people.find(({ id, mentions }) => id !== speaker.id && mentions.some(({ form }) => form === 'name'));
  if (other === undefined) throw new Error('the article names only one person');
  await openPage(page, `/${article}/#${quotation.id}`);
  const card = page.locator(`[id="card-${quotation.id}"]`);
  await card.getByRole('button', { name: 'Wrong speaker?' }).click();
  // The question has the focus, and all of it is in sight.
  const question = card.getByLabel('Who says this?');
  await expect(question).toBeFocused();
  await expect(card.getByRole('button', { name: 'Save', exact: true })).toBeInViewport();
  await question.selectOption(other.id);
  await card.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(card.locator('.card-name')).toHaveText(other.name);
  await expect(card).toContainText('You corrected the speaker; the correction is kept in this browser.');
  await expect(piecesOf(page, quotation.id).first()).toHaveAccessibleDescription(`Quotation by ${other.name}`);

  await card.getByRole('button', { name: 'Wrong speaker?' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Save my corrections as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${article}.corrections.json`);
  expect(readCorrectionsFile(readFileSync(await file.path(), 'utf8'), article)).toEqual([{ quotation: quotation.id, speaker: other.id }]);

  await card.getByRole('button', { name: 'Take my correction back' }).click();
  await expect(card.locator('.card-name')).toHaveText(speaker.name);
});
