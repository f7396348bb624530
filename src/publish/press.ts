/**
 * Everything of a build that runs the engine or the reader. Vite builds this module for Node, so that threads can run it
 * as plain JavaScript; see `threads/`.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Analyze, createAnalyzer } from '../engine/index.ts';
import type { CatalogueEntry, PersonData } from '../reader/article-data.ts';
import { describeArticle, describePersonArticle } from '../reader/library/describe-article.ts';
import { analyzeArticle } from './articles/analyze-article.ts';
import type { ArticleSummary, Pressed } from './articles/article-summary.ts';
import type { ArticleFile } from './articles/list-articles.ts';
import { hashParts } from './hash.ts';
import { type Edition, makeArticle, type SiteFile } from './pages/make-article.ts';
import { makeFrame, makePerson } from './pages/make-frame.ts';
import { removeSiteFiles, writeSiteFile, writeWhole } from './pages/write-files.ts';
import type { CardChoice } from './settings.ts';

/** What a press must be told; plain data, because it is handed to threads. */
export interface PressSettings {
  readonly edition: Edition;
  /** Folder of the learned weights. */
  readonly weights: string;
  readonly out: string;
  /** Folder of the summaries that builds leave for one another. */
  readonly summaries: string;
  /** Folder of drawn cards, by the hash of what they show. */
  readonly drawn: string;
  readonly cards: CardChoice;
  readonly today: string;
}

/** An article to press: its file, the hash of what it is made of besides its register, and the files it had before. */
export interface PressJob {
  readonly file: ArticleFile;
  readonly key: string;
  readonly before: readonly string[];
}

/** Makes the files of articles, people and the frame around them. */
export interface Press {
  readonly article: (job: PressJob) => Promise<Pressed>;
  readonly frame: (entries: readonly CatalogueEntry[], newest: string | undefined) => Iterable<SiteFile>;
  readonly person: (person: PersonData) => Iterable<SiteFile>;
}

/** Makes a press. The weights are read when the first article needs them. */
export function createPress(settings: PressSettings): Press {
  let analyze: Analyze | undefined;
  return {
    article: (job) => {
      analyze ??= loadAnalyzer(settings.weights);
      return pressArticle(settings, analyze, job);
    },
    frame: (entries, newest) => makeFrame(settings.edition, entries, newest === undefined ? undefined : readPressed(settings.out, newest)),
    person: (person) => makePerson(settings.edition, person),
  };
}

/** The analyzer with the weights of a folder. */
export function loadAnalyzer(folder: string): Analyze {
  const read = (name: string): Uint8Array => readFileSync(join(folder, `${name}.bin`));
  return createAnalyzer({ syntax: read('syntax'), people: read('people'), quotes: read('quotes') });
}

async function pressArticle(settings: PressSettings, analyze: Analyze, { file, key, before }: PressJob): Promise<Pressed> {
  const { out, edition, cards } = settings;
  const made = analyzeArticle(file, analyze, { today: settings.today, quotationCards: cards === 'all' });
  if ('refused' in made) {
    removeSiteFiles(out, before);
    return made;
  }
  const { data, register, notes } = made;
  const files: string[] = [];
  for (const { path, content } of makeArticle(edition, data)) {
    writeSiteFile(out, path, content);
    files.push(path);
  }
  if (cards !== 'none') {
    const { drawCards } = await import('./cards/draw-cards.ts');
    files.push(...(await drawCards({ data, out, drawn: settings.drawn, quotations: cards === 'all' })));
  }
  const written = new Set(files);
  removeSiteFiles(
    out,
    before.filter((path) => !written.has(path)),
  );
  if (register.changed) writeWhole(register.path, register.text);
  const summary: ArticleSummary = {
    slug: data.slug,
    key: hashParts(key, register.text),
    entry: describeArticle(data.slug, data.analysis),
    speakers: data.analysis.people
      .map(({ id, name, kind }) => ({ id, name, kind, article: describePersonArticle(data.slug, data.analysis, id) }))
      .filter((speaker) => speaker.article.quotations.length > 0),
    files,
    notes,
  };
  // Last of all: a build that is killed before finds no summary and presses the article again.
  writeWhole(join(settings.summaries, `${basename(data.slug)}.json`), JSON.stringify(summary));
  return { summary };
}

function readPressed(out: string, slug: string) {
  // Written by this build or an earlier one of the same press.
  return JSON.parse(readFileSync(join(out, 'articles', `${slug}.json`), 'utf8'));
}
