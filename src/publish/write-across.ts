import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleRecord } from './articles/article-record.ts';
import type { ArticleSummary } from './articles/article-summary.ts';
import { collectPeople } from './articles/collect-people.ts';
import { gatherPeople } from './articles/gather-people.ts';
import { readSummary } from './articles/keep-summaries.ts';
import type { BuiltPress } from './build-press.ts';
import { hashParts } from './hash.ts';
import { keepGroups } from './keep-groups.ts';
import { countLibraryPages, libraryPageLength, longestSiteFeed } from './pages/make-frame.ts';
import { writeHeadersFile } from './pages/security.ts';
import { planSitemaps, writeRobots, writeSitemapIndex } from './pages/sitemap.ts';
import { writeSiteFile } from './pages/write-files.ts';
import type { Making, Press } from './press.ts';
import type { Settings } from './settings.ts';

type PressModule = typeof import('./threads/press-thread.ts');

/** How what lies across articles is made: pages that are written at every build, and those that stay while their data do. */
export interface AcrossMaking {
  readonly frame: Making;
  readonly lasting: Making;
}

/** What lies across articles, and where. `records` are newest first, their summaries in a folder. */
interface Across {
  readonly settings: Settings;
  readonly records: readonly ArticleRecord[];
  readonly read: (slug: string) => ArticleSummary | undefined;
  /** Hash of what all lasting pages are made with. */
  readonly version: string;
  readonly lasting: Press;
  /** Folder in which builds leave word of the pages. */
  readonly memory: string;
}

/** Everything that is made of more than one article; `records` are newest first. What of it did not change is left as it is. */
export async function writeAcross(
  settings: Settings,
  built: BuiltPress,
  making: AcrossMaking,
  records: readonly ArticleRecord[],
  summaries: string,
  newest: string | undefined,
): Promise<void> {
  // The press was built from the module whose type this is.
  const { createPress } = (await import(pathToFileURL(built.module).href)) as PressModule;
  const weights = join(settings.root, 'src/engine/model');
  const { out, cache, base } = settings;
  const across: Across = {
    settings,
    records,
    read: (slug) => readSummary(summaries, slug),
    version: hashParts(built.version, JSON.stringify(making.lasting.edition)),
    lasting: createPress(making.lasting, weights),
    memory: join(cache, hashParts(out), 'across'),
  };
  const frame = createPress(making.frame, weights);
  const entries = readEntries(across, records.slice(0, longestSiteFeed));
  for (const { path, content } of frame.frame(entries, newest === undefined ? undefined : readPressed(out, newest)))
    writeSiteFile(out, path, content);
  writeLibrary(across);
  writeSitemaps(across, writePeople(across));
  writeSiteFile(out, 'robots.txt', writeRobots(settings));
  writeSiteFile(out, '_headers', writeHeadersFile(base));
  copyWeights(weights, out);
}

function writeLibrary({ settings, records, version, lasting, memory, ...across }: Across): void {
  const pages = countLibraryPages(records.length);
  const groups = Array.from({ length: pages }, (_, at) => {
    const listed = records.slice(at * libraryPageLength, (at + 1) * libraryPageLength);
    const hash = hashParts(version, JSON.stringify([at, pages, records.length]), ...listed.flatMap(({ slug, entry }) => [slug, entry]));
    return { name: `library/${at + 1}`, hash, page: at + 1, listed };
  });
  keepGroups(settings.out, join(memory, 'library'), groups, function* (stale) {
    for (const group of stale) {
      const articles = readEntries(across, group.listed);
      yield [group, lasting.library({ page: group.page, pages, total: records.length, articles })] as const;
    }
  });
}

/** Writes people's pages and gives their ids. */
function writePeople({ settings, records, read, version, lasting, memory }: Across): readonly string[] {
  const speaking = function* () {
    for (const { slug, speakers } of records)
      yield { speakers: speakers.map((speaker) => ({ ...speaker, article: { slug, hash: speaker.article } })) };
  };
  const groups = gatherPeople(speaking()).map((person) => ({
    ...person,
    hash: hashParts(version, person.kind, person.name, ...person.articles.flatMap(({ slug, hash }) => [slug, hash])),
  }));
  keepGroups(
    settings.out,
    join(memory, 'people'),
    groups.map((person) => ({ ...person, name: person.id, person })),
    function* (stale) {
      const known = new Map(stale.map((group) => [group.id, group]));
      for (const [{ id }, data] of collectPeople(
        stale.map(({ person }) => person),
        read,
      )) {
        const group = known.get(id);
        if (group !== undefined) yield [group, lasting.person(data)] as const;
      }
    },
  );
  return groups.map(({ id }) => id);
}

function writeSitemaps({ settings, records, read, version, memory }: Across, people: readonly string[]): void {
  const sitemaps = planSitemaps(settings, records, people, (slug) => read(slug)?.quotations ?? []);
  const groups = sitemaps.map((sitemap) => ({ ...sitemap, hash: hashParts(version, sitemap.hash) }));
  keepGroups(settings.out, join(memory, 'sitemaps'), groups, function* (stale) {
    for (const group of stale) yield [group, group.make()] as const;
  });
  const { path, content } = writeSitemapIndex(settings, sitemaps);
  writeSiteFile(settings.out, path, content);
}

/** What the library and the feeds say of articles. */
function readEntries({ read }: Pick<Across, 'read'>, records: readonly ArticleRecord[]) {
  return records.flatMap(({ slug }) => read(slug)?.entry ?? []);
}

const weightNames = ['syntax', 'people', 'quotes'] as const;

function copyWeights(weights: string, out: string): void {
  mkdirSync(join(out, 'model'), { recursive: true });
  for (const name of weightNames) {
    const from = join(weights, `${name}.bin`);
    if (existsSync(from)) cpSync(from, join(out, 'model', `${name}.bin`));
  }
}

function readPressed(out: string, slug: string) {
  // Written by this build or an earlier one of the same press.
  return JSON.parse(readFileSync(join(out, 'articles', `${slug}.json`), 'utf8'));
}
