import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishArticles } from '../../src/publish/plugin.ts';
import { readSettings } from '../../src/publish/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoteline-develop-'));
const file = join(folder, 'valley.txt');
const write = (weather: string) =>
  writeFileSync(file, `date 2024-05-14 A quiet day in the valley\n\n${weather} fell in the morning, Ada Lind said.\n`);
let server: ViteDevServer;

beforeAll(async () => {
  write('Snow');
  const settings = readSettings({ ARTICLES: folder, CARDS: 'none', OUT: join(folder, 'out'), CACHE: join(folder, 'cache') });
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [publishArticles(settings)],
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
    cacheDir: join(folder, 'vite'),
  });
  await server.listen();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a changed article is read anew, and reloads the pages that are open', async () => {
  const address = server.resolvedUrls?.local[0] ?? '';
  const read = async () => (await fetch(`${address}valley/`, { headers: { accept: 'text/html' } })).text();
  const sent: unknown[] = [];
  const { send } = server.ws;
  server.ws.send = (...message: unknown[]) => {
    sent.push(...message);
    return Reflect.apply(send, server.ws, message);
  };
  expect(await read()).toContain('Snow fell in the morning');
  // Again and again: whoever watches the folder may not have begun to.
  const changeAgain = () => {
    write('Hail');
    return sent;
  };
  await expect.poll(changeAgain, { timeout: 100_000, interval: 2000 }).toContainEqual({ type: 'full-reload' });
  expect(await read()).toContain('Hail fell in the morning');
});
