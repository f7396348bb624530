import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readIfThere, readSource } from './articles/analyze-article.ts';
import type { ArticleSummary, Note, Pressed } from './articles/article-summary.ts';
import { byNewest, readSummaries } from './articles/keep-summaries.ts';
import { type ArticleFile, correctionsPath, listArticles, registerPath } from './articles/list-articles.ts';
import { keptCard, type Places, storeArticle } from './articles/store-article.ts';
import type { BuiltPress } from './build-press.ts';
import { forgetCards } from './cards/forget-cards.ts';
import { hashParts } from './hash.ts';
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

/** What a build did. */
export interface BuildReport {
  readonly articles: number;
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
  const files = listArticles(settings.articles);
  const present = new Set(files.length === 0 ? [] : readdirSync(settings.articles));
  const known = readSummaries(places.summaries);
  forgetRemoved(places, known, files);

  const makingWith = (newest: string | undefined): Making => {
    const edition: Edition = { base: settings.base, site: settings.site, shell, articleCards: settings.cards !== 'none' };
    return { edition: newest === undefined ? edition : { ...edition, newest }, cards: settings.cards, today: settings.today };
  };
  const press = async (making: Making) => {
    const base = hashParts(built.version, JSON.stringify({ ...making, today: '' }));
    const jobs = files.flatMap((file) => describeJob(places, base, file, present, known.get(file.slug)) ?? []);
    const refused: Note[] = [];
    await pressAll(settings, built, making, places, jobs, ({ file }, pressed) => {
      if ('refused' in pressed) {
        known.delete(file.slug);
        refused.push(pressed.refused);
        removeSiteFiles(places.summaries, [`${file.slug}.json`]);
      } else known.set(file.slug, pressed.summary);
    });
    return { refused, pressed: jobs.length };
  };

  const isSmall = files.length <= smallSite;
  // A guess from the files' first lines; when the engine knows better, the second round settles it.
  const guess = isSmall ? guessNewest(files) : undefined;
  let done = await press(makingWith(guess));
  let newest = findNewest(known);
  if (isSmall && newest !== guess) {
    const again = await press(makingWith(newest));
    done = { refused: again.refused, pressed: done.pressed + again.pressed };
    newest = findNewest(known);
  }
  // Only where all cards were wanted is one that no article names of no use any more.
  if (settings.cards === 'all' && done.pressed > 0) forgetCards(places.drawn, settings.cache);
  const making = { frame: makingWith(newest), lasting: makingWith(isSmall ? newest : undefined) };
  await writeAcross(settings, built, making, [...known.values()].sort(byNewest), newest);
  return {
    articles: known.size,
    pressed: done.pressed,
    refused: done.refused,
    notes: [...known.values()].flatMap((summary) => summary.notes),
  };
}

/** What is to be done for an article file; nothing when it and its register are as the last build left them. */
function describeJob(
  places: Places,
  base: string,
  file: ArticleFile,
  present: ReadonlySet<string>,
  before: ArticleSummary | undefined,
): PressJob | undefined {
  // To ask for a file that is not there is dear, and most articles have no corrections.
  const read = (path: string): Uint8Array => (present.has(basename(path)) ? readIfThere(path) : undefined) ?? new Uint8Array();
  const key = hashParts(base, file.refused ?? '', read(file.path), read(correctionsPath(file)));
  const whole = hashParts(key, read(registerPath(file)));
  if (before?.key === whole && existsSync(join(places.out, file.slug, 'index.html'))) return undefined;
  return { file, key, before: before?.files ?? [], cards: before?.cards ?? [] };
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
      const read = ({ file, key, cards }: PressJob) => ({
        source: readSource(file),
        key,
        kept: cards.filter((hash) => existsSync(keptCard(places.drawn, hash))),
      });
      await pressOverQueue({ url: settings.queue, version: built.version }, making, jobs, read, (job, made) =>
        finish(job, storeArticle(places, job.file, job.before, made)),
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
function forgetRemoved({ out, summaries }: Places, known: Map<string, ArticleSummary>, files: readonly ArticleFile[]): void {
  const present = new Set(files.map((file) => file.slug));
  for (const [slug, summary] of [...known]) {
    if (present.has(slug)) continue;
    removeSiteFiles(out, summary.files);
    removeSiteFiles(summaries, [`${slug}.json`]);
    known.delete(slug);
  }
}

function findNewest(known: ReadonlyMap<string, ArticleSummary>): string | undefined {
  return [...known.values()].sort(byNewest)[0]?.slug;
}

function guessNewest(files: readonly ArticleFile[]): string | undefined {
  const dated = files
    .filter((file) => file.refused === undefined)
    .map(({ slug, path }) => ({ slug, date: /\d{4}-\d{2}-\d{2}/.exec(readFileSync(path).subarray(0, 400).toString('latin1'))?.[0] ?? '' }));
  return dated.sort((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1))[0]?.slug;
}
