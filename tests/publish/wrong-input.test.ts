import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findJob } from '../../src/publish/articles/find-job.ts';
import { listArticles, noteLeftOut } from '../../src/publish/articles/list-articles.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { readSettings } from '../../src/publish/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoteline-wrong-'));
const story = 'date 2024-05-14 Ferry stays\n\n“We will not sail,” said Tom Reed.\n';
const refusals = () => listArticles(folder).flatMap(({ slug, refused }) => (refused === undefined ? [] : [`${slug}: ${refused}`]));

beforeAll(() => {
  for (const name of ['ferry.txt', 'bridge.txt', 'plain.txt']) writeFileSync(join(folder, name), story);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an article that can be read is not refused', () => expect(refusals()).toEqual([]));

test('what cannot be read is refused with its reason, and ends no build', () => {
  mkdirSync(join(folder, 'folder.txt'));
  symlinkSync('/nowhere', join(folder, 'lost.txt'));
  mkdirSync(join(folder, 'ferry.quotes.json'));
  mkdirSync(join(folder, 'bridge.corrections.json'));
  expect(refusals()).toEqual([
    'bridge: “bridge.corrections.json” beside it cannot be read: it is a folder, not a file',
    'ferry: “ferry.quotes.json” beside it cannot be read: it is a folder, not a file',
    'folder: it is a folder, not a file',
    'lost: there is no such file',
  ]);
  const places = { out: folder, summaries: folder, drawn: folder };
  const present = new Set(['folder.txt', 'lost.txt', 'ferry.txt', 'ferry.quotes.json']);
  for (const file of listArticles(folder)) expect(findJob(places, '', file, present, undefined, Date.now())).toHaveProperty('key');
});

test('a folder of articles that is none is said, and no site is taken down for it', async () => {
  for (const articles of [join(folder, 'nowhere'), join(folder, 'plain.txt')]) {
    const settings = readSettings({ ARTICLES: articles, OUT: join(folder, 'site') });
    await expect(publishSite(settings)).rejects.toThrow(`${articles} is not a folder. Articles are read from public/articles`);
  }
  expect(readFileSync(join(folder, 'plain.txt'), 'utf8')).toBe(story);
});

test('a site that has no place to be written to is said before anything is made', async () => {
  for (const name of ['OUT', 'CACHE']) {
    const env = { ARTICLES: folder, OUT: join(folder, 'site'), CACHE: join(folder, 'cache'), [name]: join(folder, 'plain.txt', 'below') };
    await expect(publishSite(readSettings(env))).rejects.toThrow(new RegExp(`is not a folder that can be written to.*${name} names`));
  }
});

test('a file that looks like an article and is none is noted, and so are corrections of none', () => {
  const names = ['ferry.txt', 'ferry.corrections.json', 'ferry.quotes.json', 'README.md', '.gitkeep'];
  expect(noteLeftOut(names)).toEqual([]);
  expect(
    noteLeftOut([...names, 'Bridge.TXT', 'bridge.md', 'bridge.corrections.json']).map(({ file, reason }) => `${file}: ${reason}`),
  ).toEqual([
    'Bridge.TXT: it is not read; an article is plain text in a file that ends in “.txt”',
    'bridge.md: it is not read; an article is plain text in a file that ends in “.txt”',
    'bridge.corrections.json: there is no “bridge.txt” that it could correct',
  ]);
});
