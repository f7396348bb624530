/** A thread that presses articles: one job in, one answer out. */
import { parentPort, workerData } from 'node:worker_threads';
import { createPress, type PressJob, type PressSettings } from '../press.ts';

export { createPress, loadAnalyzer } from '../press.ts';

/** What a thread is started with; the mark keeps a module that is merely imported in some other thread from listening. */
export interface PressThreadData {
  readonly quotelinePress: PressSettings;
}

/** What a thread answers: what the press gave, or the error's words. */
export type PressAnswer = { readonly pressed: Awaited<ReturnType<ReturnType<typeof createPress>['article']>> } | { readonly error: string };

function isPressThread(data: unknown): data is PressThreadData {
  return typeof data === 'object' && data !== null && 'quotelinePress' in data;
}

if (parentPort !== null && isPressThread(workerData)) {
  const port = parentPort;
  const press = createPress(workerData.quotelinePress);
  port.on('message', (job: PressJob) => {
    press.article(job).then(
      (pressed) => port.postMessage({ pressed } satisfies PressAnswer),
      (error: unknown) =>
        port.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies PressAnswer),
    );
  });
}
