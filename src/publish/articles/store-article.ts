import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MadeCard } from '../cards/draw-cards.ts';
import { removeSiteFiles, writeSiteFile, writeWhole } from '../pages/write-files.ts';
import type { MadeArticle } from '../press.ts';
import type { Note, Pressed } from './article-summary.ts';
import { forgetSummary, readSummary, writeSummary } from './keep-summaries.ts';
import { type ArticleFile, registerPath } from './list-articles.ts';

/** Where a build writes. */
export interface Places {
  readonly out: string;
  /** Folder of the summaries that builds leave for one another. */
  readonly summaries: string;
  /** Folder of drawn cards, by the hash of what they show. */
  readonly drawn: string;
}

/** Writes what was made of an article and takes away what it had before and has no more. */
export function storeArticle(places: Places, file: ArticleFile, made: MadeArticle | { readonly refused: Note }): Pressed {
  const { out, summaries } = places;
  const before = readSummary(summaries, file.slug)?.files ?? [];
  if ('refused' in made) {
    removeSiteFiles(out, before);
    forgetSummary(summaries, file.slug);
    return made;
  }
  // A build that is killed from here on leaves files of both, and a summary that no article fits.
  writeSummary(summaries, { ...made.summary, key: '', files: [...new Set([...before, ...made.summary.files])] });
  for (const { path, content } of made.files) writeSiteFile(out, path, content);
  for (const card of made.cards) storeCard(places, card);
  const written = new Set(made.summary.files);
  removeSiteFiles(
    out,
    before.filter((path) => !written.has(path)),
  );
  if (made.register !== undefined) writeWhole(registerPath(file), made.register);
  // Last of all: now the next build may leave the article alone.
  writeSummary(summaries, made.summary);
  return { summary: made.summary };
}

/** Where a drawn card is kept. */
export function keptCard(drawn: string, hash: string): string {
  return join(drawn, hash.slice(0, 2), `${hash}.png`);
}

function storeCard({ out, drawn }: Places, { path, hash, png }: MadeCard): void {
  const kept = keptCard(drawn, hash);
  if (png !== undefined && !existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    // Two threads may draw the same card: each under a name of its own until it is whole.
    const part = `${kept}.${process.pid}-${Math.random().toString(36).slice(2)}`;
    writeFileSync(part, png);
    renameSync(part, kept);
  }
  const file = join(out, path);
  if (existsSync(file)) copyFileSync(kept, file);
  else writeSiteFile(out, path, readFileSync(kept));
}
