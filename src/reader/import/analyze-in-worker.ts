import type { Analysis, AnalyzeOptions } from '../../engine/index.ts';

/** The worker is to fetch the weights, which lie at `base`, before there is anything to read. */
export interface PrepareRequest {
  readonly base: string;
}

/** What the page asks of the worker. */
export interface AnalysisRequest extends PrepareRequest {
  readonly id: number;
  readonly text: string;
  readonly options: AnalyzeOptions;
}

/** What the worker answers. `weights`: they could not be fetched; `engine`: reading failed. */
export type AnalysisAnswer =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly problem: 'weights' | 'engine'; readonly message: string };

/** Thrown when the worker could not read an article; `problem` says which half failed. */
export class AnalysisError extends Error {
  readonly problem: 'weights' | 'engine';
  constructor(problem: 'weights' | 'engine', message: string) {
    super(message);
    this.problem = problem;
  }
}

let worker: Worker | undefined;
let asked = 0;

/** Starts the worker; one that could not be loaded is forgotten, so that the next call tries again. */
function startWorker(): Worker {
  const started = new Worker(new URL('./worker/analyze-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('error', () => {
    if (worker === started) worker = undefined;
  });
  return started;
}

const addressOf = (base: string): string => new URL(base, location.href).href;

/** Starts the worker and lets it fetch its weights while the reader still looks at the text. What fails is told when it is asked to read. */
export function prepareWorker(base: string): void {
  worker ??= startWorker();
  worker.postMessage({ base: addressOf(base) } satisfies PrepareRequest);
}

/** Analyses a text in a worker, which is started at the first call and kept, with its weights, for the next. */
export function analyzeInWorker(base: string, text: string, options: AnalyzeOptions): Promise<Analysis> {
  worker ??= startWorker();
  const running = worker;
  asked += 1;
  const request: AnalysisRequest = { id: asked, base: addressOf(base), text, options };
  return new Promise((resolve, reject) => {
    const finish = () => {
      running.removeEventListener('message', answer);
      running.removeEventListener('error', fail);
    };
    const answer = ({ data }: MessageEvent<AnalysisAnswer>) => {
      if (data.id !== request.id) return;
      finish();
      if ('analysis' in data) resolve(data.analysis);
      else reject(new AnalysisError(data.problem, data.message));
    };
    const fail = (event: ErrorEvent) => {
      finish();
      reject(new AnalysisError('engine', event.message));
    };
    running.addEventListener('message', answer);
    running.addEventListener('error', fail);
    running.postMessage(request);
  });
}
