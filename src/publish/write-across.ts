import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleSummary } from './articles/article-summary.ts';
import { gatherPeople } from './articles/gather-people.ts';
import type { BuiltPress } from './build-press.ts';
import { hashParts } from './hash.ts';
import type { SiteFile } from './pages/make-article.ts';
import { pageCatalogue } from './pages/make-frame.ts';
import { writeHeadersFile } from './pages/security.ts';
import { writeRobots, writeSitemaps } from './pages/sitemap.ts';
import { removeSiteFiles, writeSiteFile, writeWhole } from './pages/write-files.ts';
import type { Making } from './press.ts';
import type { Settings } from './settings.ts';

type PressModule = typeof import('./threads/press-thread.ts');

/** How what lies across articles is made: pages that are written at every build, and those that stay while their data do. */
export interface AcrossMaking {
  readonly frame: Making;
  readonly lasting: Making;
}

/** Everything that is made of more than one article; `summaries` are newest first. */
export async function writeAcross(
  settings: Settings,
  built: BuiltPress,
  making: AcrossMaking,
  summaries: readonly ArticleSummary[],
  newest: string | undefined,
): Promise<void> {
  // The press was built from the module whose type this is.
  const { createPress } = (await import(pathToFileURL(built.module).href)) as PressModule;
  const weights = join(settings.root, 'src/engine/model');
  const { out, cache, base } = settings;
  const entries = summaries.map((summary) => summary.entry);
  const people = gatherPeople(summaries);

  const frame = createPress(making.frame, weights);
  for (const { path, content } of frame.frame(entries, newest === undefined ? undefined : readPressed(out, newest)))
    writeSiteFile(out, path, content);

  const lasting = createPress(making.lasting, weights);
  const version = hashParts(built.version, JSON.stringify(making.lasting.edition));
  const write = keepUnchanged(out, join(cache, hashParts(out), 'across.json'));
  for (const catalogue of pageCatalogue(entries)) {
    write.files(`library/${catalogue.page}`, hashParts(version, JSON.stringify(catalogue)), () => lasting.library(catalogue));
  }
  for (const person of people) {
    write.files(`people/${person.id}`, hashParts(version, JSON.stringify(person)), () => lasting.person(person));
  }
  write.end();

  for (const { path, content } of writeSitemaps(settings, summaries, people)) writeSiteFile(out, path, content);
  writeSiteFile(out, 'robots.txt', writeRobots(settings));
  writeSiteFile(out, '_headers', writeHeadersFile(base));
  mkdirSync(join(out, 'model'), { recursive: true });
  for (const name of weightNames) {
    const from = join(weights, `${name}.bin`);
    if (existsSync(from)) cpSync(from, join(out, 'model', `${name}.bin`));
  }
}

const weightNames = ['syntax', 'people', 'quotes'] as const;

/** What a build remembers of a group of files: the hash of what they were made of, and their paths. */
type Kept = Record<string, { readonly hash: string; readonly files: readonly string[] }>;

/** Writes groups of files, leaves those that are made of the same as at the last build, and takes away what is no longer made. */
function keepUnchanged(out: string, memory: string) {
  const before: Kept = existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {};
  const after: Kept = {};
  return {
    files: (name: string, hash: string, make: () => Iterable<SiteFile>): void => {
      const known = before[name];
      if (known?.hash === hash && known.files.every((path) => existsSync(join(out, path)))) {
        after[name] = known;
        return;
      }
      const files: string[] = [];
      for (const { path, content } of make()) {
        writeSiteFile(out, path, content);
        files.push(path);
      }
      after[name] = { hash, files };
    },
    end: (): void => {
      const present = new Set(Object.values(after).flatMap((kept) => kept.files));
      const gone = Object.values(before).flatMap((kept) => kept.files.filter((path) => !present.has(path)));
      removeSiteFiles(out, gone);
      writeWhole(memory, JSON.stringify(after));
    },
  };
}

function readPressed(out: string, slug: string) {
  // Written by this build or an earlier one of the same press.
  return JSON.parse(readFileSync(join(out, 'articles', `${slug}.json`), 'utf8'));
}
