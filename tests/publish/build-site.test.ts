import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildPress } from '../../src/publish/build-press.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { readSettings } from '../../src/publish/settings.ts';

const shell = '<html lang="en"><head><!--quoteline:head--></head><body><!--quoteline:page--><!--quoteline:data--></body></html>';
const folder = mkdtempSync(join(tmpdir(), 'quoteline-build-'));
const articles = join(folder, 'articles');
const out = join(folder, 'site');
mkdirSync(articles, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function write(slug: string, day: string, words: string): void {
  const text = `date ${day} The harbour, ${day}\n\nHarbour master Ilse Brandvold spoke on Monday. “${words},” Brandvold said.\n`;
  writeFileSync(join(articles, `${slug}.txt`), text);
}

async function build() {
  const settings = readSettings({
    ARTICLES: articles,
    OUT: out,
    CACHE: join(folder, 'cache/build'),
    CARDS: 'none',
    SOURCE_DATE_EPOCH: '1710000000',
    THREADS: '1',
  });
  return buildSite(settings, await buildPress(process.cwd()), shell);
}

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const timeOf = (path: string) => statSync(join(out, path)).mtimeMs;

describe('a build after a build', () => {
  it('makes again only what changed', async () => {
    write('first', '2024-03-01', 'The ferry will sail again in the spring');
    write('second', '2024-03-02', 'Nobody will be left on the quay');
    writeFileSync(join(articles, 'broken.txt'), Buffer.from([0x41, 0xff, 0x42]));
    const one = await build();
    expect(one).toMatchObject({ articles: 2, refused: [{ file: 'broken.txt', line: 1, reason: expect.stringContaining('not UTF-8') }] });
    expect(existsSync(join(out, 'broken'))).toBe(false);
    expect(read('articles/first.txt')).toBe(readFileSync(join(articles, 'first.txt'), 'utf8'));

    const before = [timeOf('first/index.html'), timeOf('library/index.html')];
    const two = await build();
    // What was refused is looked at again.
    expect(two.pressed).toBe(1);
    expect([timeOf('first/index.html'), timeOf('library/index.html')]).toEqual(before);

    write('first', '2024-03-01', 'Tides have taken the old pier in January');
    const three = await build();
    expect(three.pressed).toBe(2);
    expect(read('articles/first.txt')).toContain('taken the old pier');
    expect(read('people/ilse-brandvold/index.html')).toContain('taken the old pier');
    expect(three.notes.map((note) => note.reason).join()).toContain('a published quotation is gone');
  });

  it('takes away what is no longer there, and names the newest on the pages that stay', async () => {
    rmSync(join(articles, 'broken.txt'));
    rmSync(join(articles, 'second.txt'));
    expect(await build()).toMatchObject({ articles: 1, refused: [] });
    expect(readdirSync(out).sort()).not.toContain('second');
    expect(readdirSync(join(out, 'articles')).filter((name) => name.startsWith('second'))).toEqual([]);
    expect(read('people/ilse-brandvold/index.html')).toContain('"newest":"first"');
    expect(read('library/index.html')).not.toContain('second');
  });
});
