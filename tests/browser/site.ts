import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Register } from '../../src/publish/register/registered.ts';
import type { ArticleData } from '../../src/reader/article-data.ts';
import { places } from './places.ts';

export { expect, type Page } from '@playwright/test';

/** The articles under test. */
export const article = 'macron-putin-2022-02-07';
export const sample = 'sample-lighthouse-archive';
export const edited = 'edited';
export const markup = 'markup';
export const denied = 'denied';
export const manyEvents = 'many-events';

/** An article's data as the build wrote it. */
export function readData(slug: string): ArticleData {
  return JSON.parse(readFileSync(join(places.site, 'articles', `${slug}.json`), 'utf8'));
}

/** An article's register as the build left it. */
export function readRegister(slug: string): Register {
  return JSON.parse(readFileSync(join(places.articles, `${slug}.quotes.json`), 'utf8'));
}

/** A quotation with a speaker that stands in marks, from the middle of an article. */
export function chooseQuotation(slug: string) {
  const { analysis } = readData(slug);
  const found = analysis.quotations.find((quotation) => quotation.kind === 'direct' && quotation.speaker !== undefined);
  const speaker = analysis.people.find((person) => person.id === found?.speaker);
  if (found === undefined || speaker === undefined) throw new Error(`${slug} has no direct quotation with a speaker`);
  return { quotation: found, speaker, words: found.content.map(({ start, end }) => analysis.article.text.slice(start, end)) };
}

/** The pieces of a quotation on the page. */
export function piecesOf(page: Page, id: string) {
  return page.locator(`main [data-quotation="${id}"]`);
}

/** Waits until the page answers to the reader: scripts have taken over what the build drew. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => {
    const root = document.getElementById('root');
    const isTaken = root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
    return isTaken && document.documentElement.dataset.ready !== undefined;
  });
}

/** The browser itself reports a page that is not there; where that is what is tested, it is no fault. */
export function forgiveNotFound(faults: string[]): void {
  const others = faults.filter((fault) => !fault.includes('404'));
  faults.splice(0, faults.length, ...others);
}

/** Every test fails on what no page may do: complain on the console, break its policy, ask another host for anything. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        // The service worker is blocked in most tests, and Playwright says so on the page's console.
        if (message.text().includes('blocked by Playwright')) return;
        if (message.type() === 'error' || message.type() === 'warning')
          faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(baseURL ?? '').origin)
          faults.push(`left the origin: ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
