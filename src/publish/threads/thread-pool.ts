import { Worker } from 'node:worker_threads';

/** Threads that run one job each at a time. */
export interface ThreadPool<Job, Answer> {
  /** Runs a job on a free thread, waiting for one. Rejects when its thread dies; another takes the thread's place. */
  readonly run: (job: Job) => Promise<Answer>;
  /** Ends all threads; what still runs is rejected. */
  readonly close: () => Promise<void>;
}

/** How threads are started: their module, what they are started with, and how many run at once. */
export interface ThreadPlan {
  readonly module: string;
  readonly data: unknown;
  readonly threads: number;
}

interface Running<Answer> {
  readonly answer: (answer: Answer) => void;
  readonly lose: (reason: Error) => void;
}

/** Makes a pool. A thread is started when a job finds none free, up to the plan's number. */
export function createThreadPool<Job, Answer>({ module, data, threads }: ThreadPlan): ThreadPool<Job, Answer> {
  const free: Worker[] = [];
  const running = new Map<Worker, Running<Answer>>();
  const waiting: (() => void)[] = [];
  let started = 0;

  const start = (): Worker => {
    const worker = new Worker(module, { workerData: data });
    started += 1;
    worker.on('message', (answer: Answer) => {
      const job = running.get(worker);
      running.delete(worker);
      free.push(worker);
      job?.answer(answer);
      waiting.shift()?.();
    });
    const lose = (reason: unknown) => {
      worker.removeAllListeners();
      // What a dying thread still has to say is not for the pool.
      worker.on('error', () => {});
      started -= 1;
      const at = free.indexOf(worker);
      if (at >= 0) free.splice(at, 1);
      const job = running.get(worker);
      running.delete(worker);
      job?.lose(reason instanceof Error ? reason : new Error(`a thread ended: ${String(reason)}`));
      waiting.shift()?.();
    };
    worker.on('error', lose);
    worker.on('exit', (code) => lose(`code ${code}`));
    return worker;
  };

  return {
    run: (job) =>
      new Promise<Answer>((answer, lose) => {
        const begin = () => {
          const worker = free.pop() ?? start();
          running.set(worker, { answer, lose });
          worker.postMessage(job);
        };
        if (free.length > 0 || started < threads) begin();
        else waiting.push(begin);
      }),
    close: async () => {
      waiting.length = 0;
      const all = [...free.splice(0), ...running.keys()];
      for (const { lose } of running.values()) lose(new Error('the pool was closed'));
      running.clear();
      await Promise.all(
        all.map((worker) => {
          worker.removeAllListeners();
          return worker.terminate();
        }),
      );
    },
  };
}
