import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptCard } from '../../src/publish/articles/store-article.ts';
import { forgetCards } from '../../src/publish/cards/forget-cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoteline-cards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [drawn, cache] = [join(folder, 'cards'), join(folder, 'build')];

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

describe('drawn cards', () => {
  it('stay as long as an article of any site of this cache shows them', () => {
    for (const hash of ['aa11', 'aa22', 'bb33']) write(keptCard(drawn, hash), hash);
    write(`${keptCard(drawn, 'bb44')}.123-x`, 'half written');
    write(join(cache, 'site-one/articles/first.json'), JSON.stringify({ slug: 'first', cards: ['aa11'] }));
    write(join(cache, 'site-two/articles/second.json'), JSON.stringify({ slug: 'second', cards: ['bb33'] }));
    write(join(cache, 'site-two/articles/of-another-version.json'), JSON.stringify({ slug: 'third' }));
    forgetCards(drawn, cache);
    expect([existsSync(keptCard(drawn, 'aa11')), existsSync(keptCard(drawn, 'aa22')), existsSync(keptCard(drawn, 'bb33'))]).toEqual([
      true,
      false,
      true,
    ]);
    expect(readdirSync(join(drawn, 'bb'))).toContain('bb44.png.123-x');
  });

  it('may have files beside their folders, as an earlier layout had', () => {
    write(join(drawn, 'cc55.png'), 'an old card');
    expect(() => forgetCards(drawn, cache)).not.toThrow();
    expect(existsSync(join(drawn, 'cc55.png'))).toBe(true);
  });

  it('are none where nothing was ever drawn', () => {
    expect(() => forgetCards(join(folder, 'nowhere'), cache)).not.toThrow();
  });
});
