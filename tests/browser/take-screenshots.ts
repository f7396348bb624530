/**
 * `npm run screenshots`: takes the pictures in docs/screenshots of the site as it is built (`npm run build` first): the
 * bundled article at three widths, light and dark, with a person chosen and with a quotation open.
 */
import { chromium } from '@playwright/test';
import { serveSite } from '../../src/publish/server/serve-site.ts';
import { findBrowser } from './find-browser.ts';

const article = 'macron-putin-2022-02-07';
const chosen = `/${article}/?by=emmanuel-macron`;
const opened = `/${article}/#macron-russias-geopolitical-goal-today-7c3d`;
const widths = {
  wide: { width: 1440, height: 1100, scale: 1 },
  middle: { width: 820, height: 1180, scale: 1 },
  phone: { width: 390, height: 844, scale: 2 },
} as const;

interface Picture {
  readonly at: keyof typeof widths;
  readonly theme: 'light' | 'dark';
  readonly path: string;
  /** What the picture's name says besides. */
  readonly state?: 'filtered' | 'open';
  /** Taller, where what is opened needs it. */
  readonly height?: number;
}

const pictures: readonly Picture[] = [
  ...(['wide', 'middle', 'phone'] as const).flatMap((at) => (['light', 'dark'] as const).map((theme) => ({ at, theme, path: '/' }))),
  { at: 'wide', theme: 'dark', path: chosen, state: 'filtered' },
  { at: 'phone', theme: 'light', path: chosen, state: 'filtered' },
  { at: 'wide', theme: 'light', path: opened, state: 'open', height: 1240 },
  { at: 'phone', theme: 'dark', path: opened, state: 'open' },
];

const { server, address } = await serveSite('dist', '/', 0);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) });
for (const { at, theme, path, state, height } of pictures) {
  const { scale, ...viewport } = widths[at];
  const page = await browser.newPage({
    viewport: { ...viewport, ...(height === undefined ? {} : { height }) },
    deviceScaleFactor: scale,
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(new URL(path, address).href);
  await page.waitForFunction(() => 'settled' in document.documentElement.dataset);
  if (state === 'open') await page.locator('.quotation-card').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `docs/screenshots/${[at, theme, ...(state === undefined ? [] : [state])].join('-')}.png` });
  await page.close();
}
await browser.close();
server.close();
