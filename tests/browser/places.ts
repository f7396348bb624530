import { resolve } from 'node:path';

const folder = process.env.QUOTELINE_BROWSER_FOLDER ?? '.cache/browser-tests';

/** Where the site under test is made and served; two runs at a time need `QUOTELINE_BROWSER_FOLDER` and `…_PORT`. */
export const places = {
  articles: resolve(folder, 'articles'),
  site: resolve(folder, 'site'),
  cache: resolve(folder, 'build'),
  siteUrl: 'https://quoteline.example',
  port: Number(process.env.QUOTELINE_BROWSER_PORT ?? 43_117),
} as const;
