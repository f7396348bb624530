import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stampFile } from '../../src/publish/articles/stamp-file.ts';
import { type BuiltPress, buildPress } from '../../src/publish/build-press.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { openPages } from '../../src/publish/kept-pages.ts';
import { readSettings } from '../../src/publish/settings.ts';

const shell = '<html lang="en"><head><!--quoteline:head--></head><body><!--quoteline:page--><!--quoteline:data--></body></html>';
const folder = mkdtempSync(join(tmpdir(), 'quoteline-again-'));
const articles = join(folder, 'articles');
mkdirSync(articles);
let press: BuiltPress;
beforeAll(async () => {
  press = await buildPress(process.cwd());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An article in which two people speak, and somebody who is not named. */
function write(slug: string, day: number, boats: number): void {
  const paragraphs = Array.from({ length: 3 }, (_, at) => `“The ${boats + at} boats come in on Friday,” Brandvold said.`);
  const text = `date 2024-03-${10 + day} The harbour, day ${day}\n\nHarbour master Ilse Brandvold spoke on Monday. Pilot Tomas Okafor asked for ${boats} lamps. “It will be dark,” Okafor said.\n\n${paragraphs.join('\n\n')}\n\n“Nobody asked us at all about the lamps.”\n`;
  writeFileSync(join(articles, `${slug}.txt`), text);
}

const environment = (place: string, from = articles) => ({
  ARTICLES: from,
  OUT: join(folder, place, 'site'),
  CACHE: join(folder, place, 'cache/build'),
  CARDS: 'none',
  SITE_URL: 'https://quoteline.example',
  SOURCE_DATE_EPOCH: '1710000000',
  THREADS: '1',
});
const build = (place: string) => buildSite(readSettings(environment(place)), press, shell);

/** All files of a site with their bytes. */
function readSite(place: string): Map<string, string> {
  const out = join(folder, place, 'site');
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }): [string, string] => [
        join(parentPath, name).slice(out.length),
        readFileSync(join(parentPath, name), 'latin1'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function expectSame(one: Map<string, string>, other: Map<string, string>): void {
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [path, bytes] of other) expect(one.get(path) === bytes, path).toBe(true);
}

describe('a site that was built again and again', () => {
  it('is byte for byte that of a build from nothing', { timeout: 300_000 }, async () => {
    for (const at of [1, 2, 3, 4]) write(`harbour-${at}`, at, 10 * at);
    await build('again');
    write('harbour-2', 2, 500);
    rmSync(join(articles, 'harbour-3.txt'));
    rmSync(join(articles, 'harbour-3.quotes.json'));
    write('harbour-5', 5, 50);
    await build('again');
    write('harbour-2', 2, 20);
    await build('again');
    expect((await build('again')).pressed).toBe(0);
    await build('from-nothing');
    const site = readSite('again');
    expectSame(site, readSite('from-nothing'));
    const { quotations } = JSON.parse(site.get('/articles/harbour-5.json') ?? '').analysis;
    expect(quotations.length).toBeGreaterThan(3);
    for (const { id } of quotations)
      expect(site.get('/sitemap-1.xml')).toContain(`<loc>https://quoteline.example/harbour-5/q/${id}/</loc>`);
  });

  it('goes on after a kill, and comes to the same', { timeout: 300_000 }, async () => {
    // Enough that the kill comes before the end, however late it comes.
    for (let at = 6; at <= 100; at += 1) write(`harbour-${at}`, at % 20, 10 * at);
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/publish/build-here.ts'], {
      env: { ...process.env, ...environment('killed'), SHELL_PAGE: shell },
      stdio: 'ignore',
    });
    const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_, signal) => done(signal)));
    const pages = join(folder, 'killed/site/articles');
    const countMade = () => {
      try {
        return readdirSync(pages).filter((name) => name.endsWith('.txt')).length;
      } catch {
        return 0;
      }
    };
    while (countMade() < 2 && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const { articles: all, pressed } = await build('killed');
    // What was made before the kill is not made again, unless the newest of them became another.
    expect(pressed).toBeLessThan(all);
    await build('whole');
    expectSame(readSite('killed'), readSite('whole'));
  });
});

describe('a stamp', () => {
  const file = join(folder, 'stamped.txt');
  const later = () => Date.now() + 10_000;

  it('spares the reading of a file that looks as it did', () => {
    writeFileSync(file, 'The ferry sails');
    const { stamp } = stampFile(file, undefined, later());
    if (stamp === undefined) throw new Error('what is settled has a stamp');
    const [size, modified, changed, inode] = stamp;
    expect(stampFile(file, [size, modified, changed, inode, 'as it was'], later()).hash).toBe('as it was');
  });

  it('is not fooled by a file of the same size whose time was set back', () => {
    writeFileSync(file, 'The ferry sails');
    const before = stampFile(file, undefined, later());
    const { atime, mtime, ctimeMs } = statSync(file);
    // Until the clock of the file system has gone on.
    do {
      writeFileSync(file, 'The ferry waits');
      utimesSync(file, atime, mtime);
    } while (statSync(file).ctimeMs === ctimeMs);
    expect(stampFile(file, before.stamp, later()).hash).not.toBe(before.hash);
  });

  it('is given to no file that is too young: it may change again within a tick of the clock', () => {
    writeFileSync(file, 'The ferry sails');
    expect(stampFile(file, undefined, statSync(file).mtimeMs + 1).stamp).toBeUndefined();
  });

  it('of a file that is not there is none', () => {
    expect(stampFile(join(folder, 'nothing.txt'), undefined, later())).toEqual({ hash: '' });
  });
});

describe('what builds leave for one another', () => {
  const kept = join(folder, 'pages');
  const fill = (count: number) => new Map(Array.from({ length: count }, (_, at) => [`article-${at}`, at]));

  it('is read back, in files of which none grows with their number', () => {
    openPages(kept).write(fill(3000));
    expect(openPages<number>(kept).read()).toEqual(fill(3000));
    expect(readdirSync(kept)).toHaveLength(8);
    openPages(kept).write(fill(10));
    expect(readdirSync(kept)).toEqual(['0-of-1.json']);
  });

  it('is written only where something changed', () => {
    openPages(kept).write(fill(3000));
    const times = () => readdirSync(kept).map((name) => statSync(join(kept, name)).ino);
    const before = times();
    const pages = openPages<number>(kept);
    pages.write(pages.read().set('article-7', -1));
    expect(times().filter((time, at) => time !== before[at])).toHaveLength(1);
  });

  it('is as good as none where it cannot be read', () => {
    openPages(kept).write(fill(10));
    writeFileSync(join(kept, '0-of-1.json'), '[["article-1",');
    expect(openPages(kept).read().size).toBe(0);
  });
});
