/** The press of development: nothing is written, every file is made when it is asked for. Loaded through Vite, so that a change in the code shows. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Analyze } from '../engine/index.ts';
import type { ArticleData } from '../reader/article-data.ts';
import { describeArticle } from '../reader/library/describe-article.ts';
import { type AnalyzedArticle, analyzeArticle, readSource } from './articles/analyze-article.ts';
import { byNewest } from './articles/article-record.ts';
import { describeSpeakers } from './articles/describe-speakers.ts';
import { gatherPeople } from './articles/gather-people.ts';
import { listArticles } from './articles/list-articles.ts';
import { escapeMarkup } from './pages/escape.ts';
import { type Edition, makeArticle, type SiteFile } from './pages/make-article.ts';
import { makeFrame, makeLibrary, makePerson, pageCatalogue } from './pages/make-frame.ts';
import { pagePolicy } from './pages/security.ts';
import { loadAnalyzer } from './press.ts';
import type { Settings } from './settings.ts';

interface Known {
  readonly changed: number;
  readonly made: ReturnType<typeof analyzeArticle>;
}

const known = new Map<string, Known>();
let analyze: Analyze | undefined;

/** A page of the site, and whether there is one at this path (below the base). */
export async function makePage(
  settings: Settings,
  shell: string,
  path: string,
): Promise<{ readonly found: boolean; readonly html: string }> {
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path.endsWith('.html') ? path : `${path}/index.html`;
  const found = findFile(settings, shell, wanted);
  const html = found ?? findFile(settings, shell, '404.html') ?? shell;
  // Vite's own client needs what the published policy forbids.
  return {
    found: found !== undefined,
    html: html.replace(`<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(pagePolicy)}" />`, ''),
  };
}

/** A data file of the site, or nothing when the path (below the base) is none. */
export async function makeFile(settings: Settings, path: string): Promise<string | Uint8Array | undefined> {
  const model = /^model\/(syntax|people|quotes)\.bin$/.exec(path);
  if (model !== null) {
    const file = join(settings.root, 'src/engine', path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }
  if (!/\.(json|jsonld|csv|md|xml)$/.test(path) || !/^(articles|people)\/|^[^/]+\/(q\/|annotations|quotations|feed|atom)/.test(path))
    return undefined;
  return findFile(settings, '<!--quoteline:head--><!--quoteline:page--><!--quoteline:data-->', path);
}

/** Reads an article again when it is next asked for. */
export function forgetArticle(path: string): void {
  known.delete(path);
}

function findFile(settings: Settings, shell: string, path: string): string | undefined {
  const articles = readArticles(settings);
  const summaries = articles.map(({ slug, analysis }) => ({
    entry: describeArticle(slug, analysis),
    speakers: describeSpeakers(slug, analysis),
  }));
  const newest = articles[0];
  const edition: Edition = {
    base: settings.base,
    site: settings.site,
    shell,
    articleCards: false,
    ...(newest === undefined ? {} : { newest: newest.slug }),
  };
  const files = function* (): Generator<SiteFile> {
    const own = articles.find(({ slug }) => path.startsWith(`${slug}/`) || path === `articles/${slug}.json`);
    if (own !== undefined) yield* makeArticle(edition, own);
    else if (path.startsWith('people/')) for (const person of gatherPeople(summaries)) yield* makePerson(edition, person);
    else {
      const entries = summaries.map((summary) => summary.entry);
      for (const catalogue of pageCatalogue(entries)) yield* makeLibrary(edition, catalogue);
      yield* makeFrame(edition, entries, newest);
    }
  };
  for (const file of files()) if (file.path === path) return file.content;
  return undefined;
}

/** All articles that can be read, newest first; the others are told on the console once for each state they are in. */
function readArticles(settings: Settings): readonly ArticleData[] {
  analyze ??= loadAnalyzer(join(settings.root, 'src/engine/model'));
  const articles: AnalyzedArticle[] = [];
  for (const file of listArticles(settings.articles)) {
    const changed = statSync(file.path).mtimeMs;
    let entry = known.get(file.path);
    if (entry?.changed !== changed) {
      entry = { changed, made: analyzeArticle(readSource(file), analyze, { today: settings.today, quotationCards: false }) };
      known.set(file.path, entry);
      if ('refused' in entry.made) console.warn(`${basename(file.path)}:${entry.made.refused.line ?? 1}: ${entry.made.refused.reason}`);
    }
    if ('data' in entry.made) articles.push(entry.made);
  }
  return articles.map((made) => made.data).sort((a, b) => byNewest(a.analysis.article, b.analysis.article));
}
