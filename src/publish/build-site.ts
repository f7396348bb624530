import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleSummary, Note } from './articles/article-summary.ts';
import { gatherPeople } from './articles/gather-people.ts';
import { type ArticleFile, listArticles, registerPath } from './articles/list-articles.ts';
import { hashParts } from './hash.ts';
import type { Edition } from './pages/make-article.ts';
import { writeHeadersFile } from './pages/security.ts';
import { writeRobots, writeSitemaps } from './pages/sitemap.ts';
import { removeSiteFiles, writeSiteFile, writeWhole } from './pages/write-files.ts';
import type { PressJob, PressSettings } from './press.ts';
import { showProgress } from './progress.ts';
import type { Settings } from './settings.ts';
import type { PressAnswer, PressThreadData } from './threads/press-thread.ts';
import { runJobs } from './threads/run-jobs.ts';

type PressModule = typeof import('./threads/press-thread.ts');

/** A site of more articles than this leaves the newest one's slug out of the others' pages, so that a new article changes only its own. */
const smallSite = 500;

/** What a build did. */
export interface BuildReport {
  readonly articles: number;
  readonly pressed: number;
  readonly refused: readonly Note[];
  readonly notes: readonly Note[];
}

/**
 * Writes the site around the client that Vite has built into `settings.out`: articles in threads, then what lies across
 * them. `pressModule` is the built press. What did not change since the last build is left as it is.
 */
export async function buildSite(settings: Settings, pressModule: string, shell: string): Promise<BuildReport> {
  const weights = join(settings.root, 'src/engine/model');
  const summaries = join(settings.cache, hashParts(settings.out), 'articles');
  const files = listArticles(settings.articles);
  const fingerprint = hashParts(
    readFileSync(pressModule),
    shell,
    JSON.stringify([settings.base, settings.site, settings.cards]),
    ...readWeights(weights),
  );
  const known = readSummaries(summaries);
  const edition: Edition = { base: settings.base, site: settings.site, shell, articleCards: settings.cards !== 'none' };
  const newestSlug = (slugs: Iterable<ArticleSummary>) => [...slugs].sort(byNewest)[0]?.slug;

  const press = async (edition: Edition) => {
    const pressSettings: PressSettings = {
      edition,
      weights,
      out: settings.out,
      summaries,
      drawn: join(settings.cache, '..', 'cards'),
      cards: settings.cards,
      today: settings.today,
    };
    const base = hashParts(fingerprint, edition.newest ?? '');
    const jobs: PressJob[] = [];
    const refused: Note[] = [];
    for (const file of files) {
      const before = known.get(file.slug);
      const key = hashParts(base, file.refused ?? '', readIfThere(file.path));
      if (before?.key === hashParts(key, readIfThere(registerPath(file))) && existsSync(join(settings.out, file.slug, 'index.html')))
        continue;
      jobs.push({ file, key, before: before?.files ?? [] });
    }
    await pressAll(settings, pressModule, pressSettings, jobs, (job, pressed) => {
      if ('refused' in pressed) {
        known.delete(job.file.slug);
        refused.push(pressed.refused);
        removeSiteFiles(summaries, [`${job.file.slug}.json`]);
      } else known.set(job.file.slug, pressed.summary);
    });
    return { refused, pressed: jobs.length, settings: pressSettings };
  };

  forgetRemoved(settings, summaries, known, files);
  // A guess from the files' first lines; when the engine knows better, the second round settles it.
  let done = await press(files.length <= smallSite ? withNewest(edition, guessNewest(files)) : edition);
  const newest = newestSlug(known.values());
  let pressed = done.pressed;
  if (files.length <= smallSite && newest !== done.settings.edition.newest) {
    const again = await press(withNewest(edition, newest));
    pressed += again.pressed;
    done = again;
  }
  await writeAcross(
    settings,
    pressModule,
    { ...done.settings, edition: withNewest(edition, newest) },
    [...known.values()].sort(byNewest),
    newest,
  );
  return { articles: known.size, pressed, refused: done.refused, notes: [...known.values()].flatMap((summary) => summary.notes) };
}

async function pressAll(
  settings: Settings,
  pressModule: string,
  pressSettings: PressSettings,
  jobs: readonly PressJob[],
  done: (job: PressJob, pressed: Extract<PressAnswer, { pressed: unknown }>['pressed']) => void,
): Promise<void> {
  const progress = showProgress('articles', jobs.length);
  const data: PressThreadData = { quotelinePress: pressSettings };
  await runJobs<PressJob, PressAnswer>({ module: pressModule, data, threads: settings.threads }, jobs, (job, answer) => {
    if ('error' in answer) throw new Error(`${basename(job.file.path)}: ${answer.error}`);
    done(job, answer.pressed);
    progress.step();
  });
  progress.end();
}

/** Everything that is made of more than one article. */
async function writeAcross(
  settings: Settings,
  pressModule: string,
  pressSettings: PressSettings,
  summaries: readonly ArticleSummary[],
  newest: string | undefined,
): Promise<void> {
  // The press was built from the module whose type this is.
  const { createPress } = (await import(pathToFileURL(pressModule).href)) as PressModule;
  const press = createPress(pressSettings);
  const { out, cache, base } = settings;
  for (const { path, content } of press.frame(
    summaries.map((summary) => summary.entry),
    newest,
  ))
    writeSiteFile(out, path, content);

  const peopleFile = join(cache, hashParts(out), 'people.json');
  const before: Record<string, string> = existsSync(peopleFile) ? JSON.parse(readFileSync(peopleFile, 'utf8')) : {};
  const after: Record<string, string> = {};
  const people = gatherPeople(summaries);
  const shellHash = hashParts(pressSettings.edition.shell, JSON.stringify([settings.base, settings.site]), readFileSync(pressModule));
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
    const from = join(pressSettings.weights, `${name}.bin`);
    if (existsSync(from)) cpSync(from, join(out, 'model', `${name}.bin`));
  }
  for (const { slug } of summaries) {
    const from = join(settings.articles, `${slug}.txt`);
    const to = join(out, 'articles', `${slug}.txt`);
    if (!existsSync(to) || settings.articles !== join(settings.root, 'public/articles')) cpSync(from, to);
  }
}

/** Takes away what an article left whose file is no longer there. */
function forgetRemoved(settings: Settings, summaries: string, known: Map<string, ArticleSummary>, files: readonly ArticleFile[]): void {
  const present = new Set(files.map((file) => file.slug));
  for (const [slug, summary] of [...known]) {
    if (present.has(slug)) continue;
    removeSiteFiles(settings.out, [...summary.files, `articles/${slug}.txt`, `articles/${slug}.quotes.json`]);
    removeSiteFiles(summaries, [`${slug}.json`]);
    known.delete(slug);
  }
}

function readSummaries(folder: string): Map<string, ArticleSummary> {
  const known = new Map<string, ArticleSummary>();
  if (!existsSync(folder)) return known;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue;
    try {
      // Written whole by an earlier build; one of another shape has another key and is pressed again.
      const summary = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ArticleSummary;
      known.set(summary.slug, summary);
    } catch {
      // A summary that cannot be read is as good as none.
    }
  }
  return known;
}

/** Newest first; articles without a date last, and those of one day by slug. */
function byNewest(a: ArticleSummary, b: ArticleSummary): number {
  const [left, right] = [a.entry.published ?? '', b.entry.published ?? ''];
  return left === right ? (a.slug < b.slug ? -1 : 1) : left < right ? 1 : -1;
}

function guessNewest(files: readonly ArticleFile[]): string | undefined {
  const dated = files
    .filter((file) => file.refused === undefined)
    .map(({ slug, path }) => ({ slug, date: /\d{4}-\d{2}-\d{2}/.exec(readFileSync(path).subarray(0, 400).toString('latin1'))?.[0] ?? '' }));
  return dated.sort((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1))[0]?.slug;
}

function withNewest(edition: Edition, newest: string | undefined): Edition {
  return newest === undefined ? edition : { ...edition, newest };
}

const weightNames = ['syntax', 'people', 'quotes'] as const;

function readWeights(folder: string): readonly Uint8Array[] {
  return weightNames.map((name) => readIfThere(join(folder, `${name}.bin`)));
}

function readIfThere(path: string): Uint8Array {
  return existsSync(path) ? readFileSync(path) : new Uint8Array();
}
