import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveSite } from '../../src/publish/server/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoteline-'));
const out = join(folder, 'site');
let served: Served;

beforeAll(async () => {
  mkdirSync(join(out, 'article', 'q', 'one', 'embed'), { recursive: true });
  mkdirSync(join(out, 'assets'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(out, 'index.html'), `<p>${'first page '.repeat(200)}</p>`);
  writeFileSync(join(out, '404.html'), 'no such page');
  writeFileSync(join(out, 'article', 'index.html'), 'an article');
  writeFileSync(join(out, 'article', 'q', 'one', 'embed', 'index.html'), 'a frame');
  writeFileSync(join(out, 'assets', 'index-a1b2c3d4.js'), 'export {}');
  served = await serveSite(out, '/news/', 0);
});

afterAll(() => {
  served.server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, served.address), { redirect: 'manual', ...init });

/** The path as it is written: `fetch` would tidy it. */
function getRaw(path: string): Promise<number> {
  const { hostname, port } = new URL(served.address);
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', fail)
      .end();
  });
}

describe('the server', () => {
  it('gives pages with a strict policy and the right type', async () => {
    const response = await get('article/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('an article');
  });

  it('compresses what gets smaller', async () => {
    const response = await get('', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain('first page');
  });

  it('answers a known version with nothing', async () => {
    const tag = (await get('article/')).headers.get('etag') ?? '';
    expect((await get('article/', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it('lets only embeds be framed', async () => {
    expect((await get('article/q/one/embed/')).headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  it('keeps what has its hash in its name', async () => {
    expect((await get('assets/index-a1b2c3d4.js')).headers.get('cache-control')).toContain('immutable');
  });

  it('adds the slash that a folder needs, and keeps the query', async () => {
    const response = await get('article?by=one');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/news/article/?by=one');
  });

  it('answers unknown addresses with 404.html', async () => {
    const response = await get('nothing/here/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('no such page');
  });

  it.each(['/news/../secret.txt', '/news/..%2fsecret.txt', '/news/%2e%2e/secret.txt', '/secret.txt', '/news/%00', '/news/%zz'])(
    'gives nothing from outside: %s',
    async (path) => {
      expect(await getRaw(path)).toBe(404);
    },
  );

  it('takes no other method', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
  });

  it('takes the next port when one is taken', async () => {
    const port = Number(new URL(served.address).port);
    const second = await serveSite(out, '/', port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    second.server.close();
  });
});
