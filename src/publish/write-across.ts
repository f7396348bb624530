import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleSummary } from './articles/article-summary.ts';
import { gatherPeople } from './articles/gather-people.ts';
import type { BuiltPress } from './build-press.ts';
import { hashParts } from './hash.ts';
import { writeHeadersFile } from './pages/security.ts';
import { writeRobots, writeSitemaps } from './pages/sitemap.ts';
import { removeSiteFiles, writeSiteFile, writeWhole } from './pages/write-files.ts';
import type { Making } from './press.ts';
import type { Settings } from './settings.ts';

type PressModule = typeof import('./threads/press-thread.ts');

/** Everything that is made of more than one article. */
export async function writeAcross(
  settings: Settings,
  built: BuiltPress,
  making: Making,
  summaries: readonly ArticleSummary[],
  newest: string | undefined,
): Promise<void> {
  // The press was built from the module whose type this is.
  const { createPress } = (await import(pathToFileURL(built.module).href)) as PressModule;
  const weights = join(settings.root, 'src/engine/model');
  const press = createPress(making, weights);
  const { out, cache, base } = settings;
  for (const { path, content } of press.frame(
    summaries.map((summary) => summary.entry),
    newest === undefined ? undefined : readPressed(out, newest),
  ))
    writeSiteFile(out, path, content);

  const peopleFile = join(cache, hashParts(out), 'people.json');
  const before: Record<string, string> = existsSync(peopleFile) ? JSON.parse(readFileSync(peopleFile, 'utf8')) : {};
  const after: Record<string, string> = {};
  const people = gatherPeople(summaries);
  const shellHash = hashParts(making.edition.shell, JSON.stringify([settings.base, settings.site]), built.version);
  for (const person of people) {
    const key = hashParts(shellHash, JSON.stringify(person));
    after[person.id] = key;
    if (before[person.id] === key && existsSync(join(out, 'people', `${person.id}.json`))) continue;
    for (const { path, content } of press.person(person)) writeSiteFile(out, path, content);
  }
  for (const id of Object.keys(before)) {
    if (after[id] === undefined)
      removeSiteFiles(
        out,
        ['.json', '/index.html', '/feed.xml', '/atom.xml'].map((end) => `people/${id}${end}`),
      );
  }
  writeWhole(peopleFile, JSON.stringify(after));

  for (const { path, content } of writeSitemaps(settings, summaries, people)) writeSiteFile(out, path, content);
  writeSiteFile(out, 'robots.txt', writeRobots(settings));
  writeSiteFile(out, '_headers', writeHeadersFile(base));
  mkdirSync(join(out, 'model'), { recursive: true });
  for (const name of weightNames) {
    const from = join(weights, `${name}.bin`);
    if (existsSync(from)) cpSync(from, join(out, 'model', `${name}.bin`));
  }
  for (const { slug } of summaries) {
    const from = join(settings.articles, `${slug}.txt`);
    const to = join(out, 'articles', `${slug}.txt`);
    if (!existsSync(to) || settings.articles !== join(settings.root, 'public/articles')) cpSync(from, to);
  }
}

const weightNames = ['syntax', 'people', 'quotes'] as const;

function readPressed(out: string, slug: string) {
  // Written by this build or an earlier one of the same press.
  return JSON.parse(readFileSync(join(out, 'articles', `${slug}.json`), 'utf8'));
}
