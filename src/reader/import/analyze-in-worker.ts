import type { Analysis, AnalyzeOptions } from '../../engine/index.ts';

/** What the page asks of the worker; `base` is where the weights lie. */
export interface AnalysisRequest {
  readonly id: number;
  readonly base: string;
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

/** Analyses a text in a worker, which is started at the first call and kept, with its weights, for the next. */
export function analyzeInWorker(base: string, text: string, options: AnalyzeOptions): Promise<Analysis> {
  worker ??= new Worker(new URL('./worker/analyze-worker.ts', import.meta.url), { type: 'module' });
  const running = worker;
  asked += 1;
  const request: AnalysisRequest = { id: asked, base: new URL(base, location.href).href, text, options };
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
      worker = undefined;
      reject(new AnalysisError('engine', event.message));
    };
    running.addEventListener('message', answer);
    running.addEventListener('error', fail);
    running.postMessage(request);
  });
}
