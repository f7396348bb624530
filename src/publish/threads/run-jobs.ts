import { Worker } from 'node:worker_threads';

/** How jobs are run: the module of a thread, what it is started with, and how many run at once. */
export interface ThreadPlan {
  readonly module: string;
  readonly data: unknown;
  readonly threads: number;
}

const attempts = 2;

/**
 * Runs jobs on threads that take one at a time, and calls `done` once for each with its answer. A thread that dies is
 * replaced and its job is given to another; a job that ends two threads is an `Error`.
 */
export function runJobs<Job, Answer>(plan: ThreadPlan, jobs: readonly Job[], done: (job: Job, answer: Answer) => void): Promise<void> {
  const waiting = jobs.map((job) => ({ job, tries: 0 })).reverse();
  let left = jobs.length;
  return new Promise((resolve, reject) => {
    const workers = new Set<Worker>();
    const stop = (finish: () => void) => {
      for (const worker of workers) {
        worker.removeAllListeners();
        void worker.terminate();
      }
      finish();
    };
    const start = () => {
      const worker = new Worker(plan.module, { workerData: plan.data });
      let current: (typeof waiting)[number] | undefined;
      workers.add(worker);
      const next = () => {
        current = waiting.pop();
        if (current !== undefined) worker.postMessage(current.job);
      };
      const lose = (reason: unknown) => {
        workers.delete(worker);
        worker.removeAllListeners();
        if (current === undefined) return;
        current.tries += 1;
        if (current.tries >= attempts) {
          stop(() => reject(reason instanceof Error ? reason : new Error(`a thread ended: ${String(reason)}`)));
          return;
        }
        waiting.push(current);
        start();
      };
      worker.on('message', (answer: Answer) => {
        if (current === undefined) return;
        const { job } = current;
        left -= 1;
        next();
        try {
          done(job, answer);
        } catch (error) {
          stop(() => reject(error));
          return;
        }
        if (left === 0) stop(resolve);
      });
      worker.on('error', lose);
      worker.on('exit', (code) => lose(`code ${code}`));
      next();
    };
    if (left === 0) resolve();
    else for (let count = Math.min(plan.threads, left); count > 0; count -= 1) start();
  });
}
