/**
 * `npm run test:browser`: finds a browser, builds a site of the bundled articles and those in `articles/` here, and keeps
 * the promises to the reader in it. One article is edited between two builds, so that its old addresses can be opened.
 * What stands behind `--` goes to Playwright; `QUOTELINE_SKIP_BUILD=1` takes the site as it was left.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { places } from './places.ts';
import { writeManyEvents } from './write-many-events.ts';

const own = new URL('articles/', import.meta.url).pathname;
const browser = findBrowser();
const report = process.env.QUOTELINE_BROWSER_REPORT;
const env = {
  ...process.env,
  ...(browser === undefined ? {} : { CHROME_PATH: browser }),
  ...(report ? { PLAYWRIGHT_JSON_OUTPUT_NAME: report } : {}),
};
const site = {
  ARTICLES: places.articles,
  OUT: places.site,
  CACHE: places.cache,
  SITE_URL: places.siteUrl,
  BASE_PATH: '/',
  CARDS: 'articles',
};

function run(program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...env, ...more }, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

function build(day: string): void {
  run('node', ['--import', 'tsx', 'src/publish/build.ts'], { ...site, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) });
}

if (!process.env.QUOTELINE_SKIP_BUILD) {
  rmSync(places.articles, { recursive: true, force: true });
  mkdirSync(places.articles, { recursive: true });
  for (const name of readdirSync('public/articles')) {
    if (name.endsWith('.txt')) cpSync(join('public/articles', name), join(places.articles, name));
  }
  cpSync(join(own, 'markup.txt'), join(places.articles, 'markup.txt'));
  writeFileSync(join(places.articles, 'many-events.txt'), writeManyEvents(80));
  for (const name of ['empty.txt', 'denied.txt']) cpSync(join(own, name), join(places.articles, name));
  cpSync(join(own, 'edited-before.txt'), join(places.articles, 'edited.txt'));
  build('2024-03-04');
  cpSync(join(own, 'edited-after.txt'), join(places.articles, 'edited.txt'));
  build('2024-03-09');
}
run('npx', ['playwright', 'test', `--reporter=${report ? 'list,json' : 'list'}`, ...process.argv.slice(2)]);
