import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPress } from '../../src/publish/build-press.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { writeHeadersFile } from '../../src/publish/pages/security.ts';
import { readSettings } from '../../src/publish/settings.ts';

const shell = '<html lang="en"><head><!--quoteline:head--></head><body><!--quoteline:page--><!--quoteline:data--></body></html>';
const folder = mkdtempSync(join(tmpdir(), 'quoteline-below-'));
const out = join(folder, 'site');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  mkdirSync(join(folder, 'articles'));
  const text =
    'date 2024-03-04 The harbour closes\n\n“Nobody will be left on the quay,” harbour master Ilse Brandvold said.\n\n“The ferry sails in the spring,” Brandvold said.\n';
  writeFileSync(join(folder, 'articles/harbour.txt'), text);
  writeFileSync(join(folder, 'articles/harbour-again.txt'), text.replace('03-04', '03-05'));
  const settings = readSettings({
    ARTICLES: join(folder, 'articles'),
    OUT: out,
    CACHE: join(folder, 'cache/build'),
    CARDS: 'articles',
    BASE_PATH: '/news/',
    SITE_URL: 'https://quoteline.example',
    SOURCE_DATE_EPOCH: '1710000000',
    THREADS: '1',
  });
  await buildSite(settings, await buildPress(process.cwd()), shell);
});

/** Every address of the site itself that a page, a feed or a sitemap names. */
function listAddresses(file: string): string[] {
  const named = [...readFileSync(file, 'utf8').matchAll(/(?:href|src|content)="([^"]*)"|<(?:loc|link)>([^<]*)</g)].map(
    ([, attribute, element]) => (attribute ?? element ?? '').replaceAll('&amp;', '&'),
  );
  return named.flatMap((address) =>
    address.startsWith('https://quoteline.example')
      ? [address.slice('https://quoteline.example'.length)]
      : address.startsWith('/')
        ? [address]
        : [],
  );
}

describe('a site below a folder of its host', () => {
  it('names only addresses in that folder, and each of them is there', () => {
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|xml)$/.test(name));
    expect(files).toEqual(expect.arrayContaining(['404.html', 'offline.html', 'index.html', 'sitemap.xml', 'feed.xml']));
    for (const name of files) {
      for (const address of listAddresses(join(out, name))) {
        expect(address, name).toMatch(/^\/news\//);
        const path = decodeURIComponent(address.slice('/news/'.length).replace(/[?#].*$/, ''));
        // What the client's own build copies is not in a site whose page is a stub.
        if (/^(assets\/|icons?\/|[^/]+\.(webmanifest|svg|png|ico|js|css)$)/.test(path)) continue;
        expect(existsSync(join(out, path.endsWith('/') || path === '' ? `${path}index.html` : path)), `${name}: ${address}`).toBe(true);
      }
    }
  });

  it('has one page for whatever is not there, which no search engine keeps', () => {
    const page = readFileSync(join(out, '404.html'), 'utf8');
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page).not.toContain('rel="canonical"');
    expect(page).toContain('href="/news/"');
  });

  it('says its headers for that folder', () => {
    expect(readFileSync(join(out, '_headers'), 'utf8')).toBe(writeHeadersFile('/news/'));
    const headers = writeHeadersFile('/news/');
    for (const name of ['Content-Security-Policy', 'Referrer-Policy', 'Permissions-Policy', 'X-Content-Type-Options'])
      expect(headers.split('\n\n')[0], name).toMatch(new RegExp(`^/news/\\*\\n[^]*  ${name}: \\S`));
    // Nothing may make code but the worker that reads articles, and that only WebAssembly.
    const [worker] = headers.match(/\/news\/assets\/analyze-worker-\*\n.*/) ?? [];
    expect(worker).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(headers.replace(worker ?? '', '')).not.toMatch(/unsafe/);
    expect(worker?.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe/);
    // A page cannot be framed, an embed can.
    expect(headers).toMatch(/\/news\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'/);
    expect(headers).toMatch(/\/news\/\*\/q\/\*\/embed\/\*\n {2}Content-Security-Policy: .*frame-ancestors \*/);
  });
});
