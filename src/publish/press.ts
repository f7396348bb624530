/**
 * Everything of a build that runs the engine or the reader. Vite builds this module for Node, so that threads can run it
 * as plain JavaScript; see `threads/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardChoice } from '../command-line/card-choice.ts';
import { type Analyze, createAnalyzer } from '../engine/index.ts';
import type { ArticleData, Catalogue, CatalogueEntry, PersonData } from '../reader/article-data.ts';
import { describeArticle } from '../reader/library/describe-article.ts';
import { type ArticleSource, analyzeArticle } from './articles/analyze-article.ts';
import type { ArticleSummary, Note } from './articles/article-summary.ts';
import { describeSpeakers } from './articles/describe-speakers.ts';
import type { MadeCard } from './cards/draw-cards.ts';
import { hashParts } from './hash.ts';
import { type Edition, makeArticle, type SiteFile } from './pages/make-article.ts';
import { makeFrame, makeLibrary, makePerson } from './pages/make-frame.ts';

/** What is made of an article depends on this and on the article alone: no path, no clock. It travels to other machines. */
export interface Making {
  readonly edition: Edition;
  readonly cards: CardChoice;
  readonly today: string;
}

/** An article to make: `key` is the hash of what it is made of besides its register. */
export interface ArticleOrder {
  readonly source: ArticleSource;
  readonly key: string;
}

/** Everything of one article, not yet written anywhere. */
export interface MadeArticle {
  readonly summary: ArticleSummary;
  /** The register's text, when it changed. */
  readonly register?: string;
  readonly files: readonly SiteFile[];
  readonly cards: readonly MadeCard[];
}

/** Makes the files of articles, people and the frame around them. */
export interface Press {
  readonly article: (order: ArticleOrder, isKept: (card: string) => boolean) => Promise<MadeArticle | { readonly refused: Note }>;
  readonly frame: (entries: readonly CatalogueEntry[], newest: ArticleData | undefined) => Iterable<SiteFile>;
  readonly library: (catalogue: Catalogue) => Iterable<SiteFile>;
  readonly person: (person: PersonData) => Iterable<SiteFile>;
}

const analyzers = new Map<string, Analyze>();

/** Makes a press. The weights are read when the first article needs them, once for all presses of a process. */
export function createPress(making: Making, weights: string): Press {
  return {
    article: (order, isKept) => {
      const analyze = analyzers.get(weights) ?? loadAnalyzer(weights);
      analyzers.set(weights, analyze);
      return pressArticle(making, analyze, order, isKept);
    },
    frame: (entries, newest) => makeFrame(making.edition, entries, newest),
    library: (catalogue) => makeLibrary(making.edition, catalogue),
    person: (person) => makePerson(making.edition, person),
  };
}

/** The analyzer with the weights of a folder. */
export function loadAnalyzer(folder: string): Analyze {
  const read = (name: string): Uint8Array => readFileSync(join(folder, `${name}.bin`));
  return createAnalyzer({ syntax: read('syntax'), people: read('people'), quotes: read('quotes') });
}

async function pressArticle(
  { edition, cards, today }: Making,
  analyze: Analyze,
  { source, key }: ArticleOrder,
  isKept: (card: string) => boolean,
): Promise<MadeArticle | { readonly refused: Note }> {
  const analyzed = analyzeArticle(source, analyze, { today, quotationCards: cards === 'all' });
  if ('refused' in analyzed) return analyzed;
  const { data, register, notes } = analyzed;
  const files = [...makeArticle(edition, data), { path: `articles/${data.slug}.quotes.json`, content: register.text }];
  const drawn = cards === 'none' ? [] : await drawArticle(data, cards === 'all', isKept);
  return {
    files,
    cards: drawn,
    ...(register.changed ? { register: register.text } : {}),
    summary: {
      slug: data.slug,
      key: hashParts(key, hashParts(register.text)),
      entry: describeArticle(data.slug, data.analysis),
      speakers: describeSpeakers(data.slug, data.analysis),
      quotations: data.analysis.quotations.map(({ id }) => id),
      files: [...files, ...drawn].map((file) => file.path),
      cards: [...new Set(drawn.map((card) => card.hash))],
      notes,
    },
  };
}

/** The drawing tools are loaded only where cards are wanted. */
async function drawArticle(data: ArticleData, quotations: boolean, isKept: (card: string) => boolean): Promise<readonly MadeCard[]> {
  const { drawCards } = await import('./cards/draw-cards.ts');
  return drawCards({ data, quotations, isKept });
}
