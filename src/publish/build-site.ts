import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSource } from './articles/analyze-article.ts';
import { type ArticleRecord, byNewest, recordArticle } from './articles/article-record.ts';
import type { Note, Pressed } from './articles/article-summary.ts';
import { type FoundJob, findJob } from './articles/find-job.ts';
import { forgetSummary, listSummaries, readSummary } from './articles/keep-summaries.ts';
import { type ArticleFile, listArticles, listNames, noteLeftOut } from './articles/list-articles.ts';
import { keptCard, type Places, storeArticle } from './articles/store-article.ts';
import type { BuiltPress } from './build-press.ts';
import { forgetCards } from './cards/forget-cards.ts';
import { hashParts } from './hash.ts';
import { openPages } from './kept-pages.ts';
import type { Edition } from './pages/make-article.ts';
import { removeSiteFiles } from './pages/write-files.ts';
import type { Making } from './press.ts';
import { showProgress } from './progress.ts';
import type { Settings } from './settings.ts';
import type { PressAnswer, PressJob, PressTask, PressThreadData } from './threads/press-thread.ts';
import { runJobs } from './threads/run-jobs.ts';
import { writeAcross } from './write-across.ts';

/** A site of more articles than this leaves the newest one's slug out of the others' pages, so that a new article changes only its own. */
const smallSite = 500;

/** Cards that no article shows are looked for when at least this part of the articles, one in so many, was made anew. */
const worthForgetting = 10;

/** What a build did. */
export interface BuildReport {
  readonly articles: number;
  /** How many were made anew or, since nothing is kept of what was refused, looked at again. */
  readonly pressed: number;
  readonly refused: readonly Note[];
  readonly notes: readonly Note[];
}

/**
 * Writes the site around the client that lies in `settings.out`: articles on threads or over the queue, then what lies
 * across them. What did not change since the last build is left as it is.
 */
export async function buildSite(settings: Settings, built: BuiltPress, shell: string): Promise<BuildReport> {
  const places: Places = {
    out: settings.out,
    summaries: join(settings.cache, hashParts(settings.out), 'articles'),
    drawn: join(settings.cache, '..', 'cards'),
  };
  const names = listNames(settings.articles);
  const files = listArticles(settings.articles, names);
  const present = new Set(names);
  const ledger = openPages<ArticleRecord>(join(places.summaries, '..', 'ledger'));
  const known = ledger.read();
  forgetRemoved(places, known, files);
  const now = Date.now();

  const makingWith = (newest: string | undefined): Making => {
    const edition: Edition = { base: settings.base, site: settings.site, shell, articleCards: settings.cards !== 'none' };
    return { edition: newest === undefined ? edition : { ...edition, newest }, cards: settings.cards, today: settings.today };
  };
  const pressed = new Set<string>();
  const press = async (making: Making): Promise<readonly Note[]> => {
    const base = hashParts(built.version, JSON.stringify({ ...making, today: '' }));
    const jobs = new Map<string, FoundJob>();
    for (const file of files) {
      const found = findJob(places, base, file, present, known.get(file.slug), now);
      if ('key' in found) jobs.set(file.slug, found);
      else known.set(file.slug, found.record);
    }
    // From here on an article's files are not what the ledger says of them; if the build is killed, its summary tells.
    if (jobs.size > 0) ledger.write(new Map([...known].filter(([slug]) => !jobs.has(slug))));
    const refused: Note[] = [];
    await pressAll(settings, built, making, places, [...jobs.values()], ({ file }, made) => {
      if ('refused' in made) {
        known.delete(file.slug);
        refused.push(made.refused);
        return;
      }
      // The register may have been written anew since it was looked at.
      const { register: _, ...stamps } = jobs.get(file.slug)?.stamps ?? {};
      known.set(file.slug, { ...recordArticle(made.summary), stamps });
    });
    ledger.write(known);
    for (const slug of jobs.keys()) pressed.add(slug);
    return refused;
  };

  const isSmall = files.length <= smallSite;
  // A guess from the files' first lines; when the engine knows better, the second round settles it.
  const guess = isSmall ? guessNewest(files) : undefined;
  let refused = await press(makingWith(guess));
  let newest = findNewest(known);
  if (isSmall && newest !== guess) {
    refused = await press(makingWith(newest));
    newest = findNewest(known);
  }
  // Only where all cards were wanted is one that no article names of no use any more; looking for them is as dear as many articles.
  if (settings.cards === 'all' && pressed.size * worthForgetting >= known.size && pressed.size > 0)
    forgetCards(places.drawn, settings.cache);
  const making = { frame: makingWith(newest), lasting: makingWith(isSmall ? newest : undefined) };
  await writeAcross(settings, built, making, [...known.values()].sort(byNewest), places.summaries, newest);
  return {
    articles: known.size,
    pressed: pressed.size,
    refused,
    notes: [...noteLeftOut(names), ...[...known.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1)).flatMap((record) => record.notes)],
  };
}

async function pressAll(
  settings: Settings,
  built: BuiltPress,
  making: Making,
  places: Places,
  jobs: readonly PressJob[],
  done: (job: PressJob, pressed: Pressed) => void,
): Promise<void> {
  const progress = showProgress('articles', jobs.length);
  const finish = (job: PressJob, pressed: Pressed) => {
    done(job, pressed);
    progress.step();
  };
  try {
    if (settings.queue === undefined) await pressOnThreads(settings, built, making, places, jobs, finish);
    else {
      // Loaded only where there is a queue: reading its packages takes longer than a build without a change.
      const { pressOverQueue } = await import('./queue/press-over-queue.ts');
      const read = ({ file, key }: PressJob) => ({
        source: readSource(file),
        key,
        kept: (readSummary(places.summaries, file.slug)?.cards ?? []).filter((hash) => existsSync(keptCard(places.drawn, hash))),
      });
      await pressOverQueue({ url: settings.queue, version: built.version }, making, jobs, read, (job, made) =>
        finish(job, storeArticle(places, job.file, made)),
      );
    }
  } finally {
    progress.end();
  }
}

async function pressOnThreads(
  { root, threads }: Settings,
  built: BuiltPress,
  making: Making,
  places: Places,
  jobs: readonly PressJob[],
  done: (job: PressJob, pressed: Pressed) => void,
): Promise<void> {
  const data: PressThreadData = { quotelinePress: { weights: join(root, 'src/engine/model'), drawn: places.drawn } };
  const tasks = jobs.map((job) => ({ kind: 'press', making, places, job }) satisfies PressTask);
  await runJobs<(typeof tasks)[number], PressAnswer>({ module: built.module, data, threads }, tasks, ({ job }, answer) => {
    if ('error' in answer) throw new Error(`${basename(job.file.path)}: ${answer.error}`);
    if ('pressed' in answer) done(job, answer.pressed);
  });
}

/** Takes away what an article left whose file is no longer there. */
function forgetRemoved({ out, summaries }: Places, known: Map<string, ArticleRecord>, files: readonly ArticleFile[]): void {
  const present = new Set(files.map((file) => file.slug));
  for (const slug of new Set([...known.keys(), ...listSummaries(summaries)])) {
    if (present.has(slug)) continue;
    removeSiteFiles(out, readSummary(summaries, slug)?.files ?? []);
    forgetSummary(summaries, slug);
    known.delete(slug);
  }
}

function findNewest(known: ReadonlyMap<string, ArticleRecord>): string | undefined {
  return [...known.values()].sort(byNewest)[0]?.slug;
}

function guessNewest(files: readonly ArticleFile[]): string | undefined {
  const dated = files
    .filter((file) => file.refused === undefined)
    .map(({ slug, path }) => ({
      slug,
      published: /\d{4}-\d{2}-\d{2}/.exec(readFileSync(path).subarray(0, 400).toString('latin1'))?.[0] ?? '',
    }));
  return dated.sort(byNewest)[0]?.slug;
}
