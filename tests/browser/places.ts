import { resolve } from 'node:path';

/** Where the site under test is made and served. */
export const places = {
  articles: resolve('.cache/browser-tests/articles'),
  site: resolve('.cache/browser-tests/site'),
  cache: resolve('.cache/browser-tests/build'),
  siteUrl: 'https://quoteline.example',
  port: 43_117,
} as const;
