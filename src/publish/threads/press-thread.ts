/** A thread that makes articles: one task in, one answer out. Threads of a build and of a queue's worker are the same. */
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { readSource } from '../articles/analyze-article.ts';
import type { Pressed } from '../articles/article-summary.ts';
import type { ArticleFile } from '../articles/list-articles.ts';
import { keptCard, type Places, storeArticle } from '../articles/store-article.ts';
import { type ArticleOrder, createPress, type Making } from '../press.ts';
import { packArticle } from '../queue/pack-article.ts';

export { createPress } from '../press.ts';

/** What a thread is started with; the mark keeps a module that is merely imported in some other thread from listening. */
export interface PressThreadData {
  readonly quotelinePress: {
    /** Folder of the learned weights. */
    readonly weights: string;
    /** Folder of drawn cards. */
    readonly drawn: string;
  };
}

/** A task: make an article and write it here (`press`), or make it and hand it back packed (`pack`). */
export type PressTask =
  | { readonly kind: 'press'; readonly making: Making; readonly places: Places; readonly job: PressJob }
  | { readonly kind: 'pack'; readonly making: Making; readonly order: ArticleOrder; readonly kept: readonly string[] };

/** An article of this machine to press: its file, and the hash of what it is made of besides its register. */
export interface PressJob {
  readonly file: ArticleFile;
  readonly key: string;
}

/** What a thread answers: what became of the article, or the error's words. */
export type PressAnswer = { readonly pressed: Pressed } | { readonly packed: Uint8Array } | { readonly error: string };

function isPressThread(data: unknown): data is PressThreadData {
  return typeof data === 'object' && data !== null && 'quotelinePress' in data;
}

if (parentPort !== null && isPressThread(workerData)) {
  const port = parentPort;
  const { weights, drawn } = workerData.quotelinePress;
  const run = async (task: PressTask): Promise<PressAnswer> => {
    const press = createPress(task.making, weights);
    const isDrawn = (hash: string) => existsSync(keptCard(drawn, hash));
    if (task.kind === 'press') {
      const { places, job } = task;
      const made = await press.article({ source: readSource(job.file), key: job.key }, isDrawn);
      return { pressed: storeArticle(places, job.file, made) };
    }
    const kept = new Set(task.kept);
    return { packed: packArticle(await press.article(task.order, (hash) => kept.has(hash))) };
  };
  port.on('message', (task: PressTask) => {
    run(task).then(
      (answer) => port.postMessage(answer),
      (error: unknown) =>
        port.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies PressAnswer),
    );
  });
}
