import { randomUUID } from 'node:crypto';
import { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Note } from '../articles/article-summary.ts';
import type { ArticleOrder, MadeArticle, Making } from '../press.ts';
import { connect, nameServer, type QueuedTask, queueName, queuePrefix } from './connect.ts';
import { unpackArticle } from './pack-article.ts';

/** Where the queue is, and which version of the code its workers must have. */
export interface QueuePlan {
  readonly url: string;
  readonly version: string;
}

/** An article that workers are to make; `kept` are the hashes of its cards that need not be drawn again. */
export interface QueuedOrder extends ArticleOrder {
  readonly kept: readonly string[];
}

/** So many articles are in Redis at a time, however many there are. */
const mostAtOnce = 200;
const attempts = 4;
/** Seconds after which a result that nobody fetched is forgotten. */
const keptFor = 3600;
const patience = 10_000;

/**
 * Has workers anywhere make articles, and calls `done` once for each job, in any order. `read` gives a job's article when
 * its turn comes. A job whose worker fails or is lost goes to another; one that fails too often is an `Error`.
 */
export async function pressOverQueue<Job>(
  plan: QueuePlan,
  making: Making,
  jobs: readonly Job[],
  read: (job: Job) => QueuedOrder,
  done: (job: Job, made: MadeArticle | { readonly refused: Note }) => void,
): Promise<void> {
  if (jobs.length === 0) return;
  const redis = await connect(plan.url);
  const name = queueName(plan.version);
  const options = { connection: redis, prefix: queuePrefix };
  const queue = new Queue<QueuedTask>(name, {
    ...options,
    defaultJobOptions: { attempts, backoff: { type: 'fixed', delay: 250 }, removeOnComplete: true, removeOnFail: true },
  });
  // What happens between connecting and listening must not be missed: listen from what was last before.
  const [last] = await redis.xrevrange(`${queuePrefix}:${name}:events`, '+', '-', 'COUNT', 1);
  const events = new QueueEvents(name, { ...options, lastEventId: last?.[0] ?? '0' });
  const watch = warnWhenAlone(plan, queue);
  try {
    await feed(redis, queue, events, { making, jobs, read, done, seen: watch.seen });
  } finally {
    watch.end();
    await Promise.allSettled([events.close(), queue.close()]);
    redis.disconnect();
  }
}

interface Feeding<Job> {
  readonly making: Making;
  readonly jobs: readonly Job[];
  readonly read: (job: Job) => QueuedOrder;
  readonly done: (job: Job, made: MadeArticle | { readonly refused: Note }) => void;
  readonly seen: () => void;
}

function feed<Job>(redis: Redis, queue: Queue<QueuedTask>, events: QueueEvents, feeding: Feeding<Job>): Promise<void> {
  const { making, jobs, read, done } = feeding;
  const run = randomUUID();
  /** Jobs that are out, by their id; what is no longer here was counted. */
  const out = new Map<string, Job>();
  let next = 0;
  return new Promise((resolve, reject) => {
    const add = async () => {
      const index = next;
      // The index is within the list; `undefined` may be a job.
      const job = jobs[index] as Job;
      next += 1;
      const id = `${run}-${index}`;
      out.set(id, job);
      const { kept, key, source } = read(job);
      const order = { key, source: { ...source, bytes: Buffer.from(source.bytes).toString('base64') } };
      await queue.add('article', { making, order, kept, result: resultKey(id) }, { jobId: id });
    };
    const take = async (id: string) => {
      const job = out.get(id);
      if (job === undefined) return;
      const packed = await redis.getBuffer(resultKey(id));
      // Another of the same job's events may have been faster.
      if (packed === null || !out.delete(id)) return;
      feeding.seen();
      done(job, unpackArticle(packed));
      await redis.del(resultKey(id));
      if (next < jobs.length) await add();
      else if (out.size === 0) resolve();
    };
    events.on('completed', ({ jobId }) => void take(jobId).catch(reject));
    events.on('failed', ({ jobId, failedReason }) => {
      if (out.has(jobId)) reject(new Error(failedReason));
    });
    const begin = async () => {
      await events.waitUntilReady();
      while (next < Math.min(mostAtOnce, jobs.length)) await add();
    };
    begin().catch(reject);
  });
}

function resultKey(id: string): string {
  return `${queuePrefix}:result:${id}`;
}

/** Hands a result back to the build that waits for it. */
export async function handBack(redis: Redis, key: string, packed: Uint8Array): Promise<void> {
  await redis.set(key, Buffer.from(packed), 'EX', keptFor);
}

/** Says so when there is nobody to work. */
function warnWhenAlone({ url, version }: QueuePlan, queue: Queue): { readonly seen: () => void; readonly end: () => void } {
  let last = Date.now();
  const timer = setInterval(() => {
    if (Date.now() - last < patience) return;
    queue.getWorkersCount().then(
      (count) => {
        if (count > 0) return;
        last = Date.now();
        console.warn(
          `No worker of this version (${version.slice(0, 8)}) listens at ${nameServer(url)}; start some with “npm run worker -- --queue …”.`,
        );
      },
      () => {},
    );
  }, patience / 5);
  return {
    seen: () => {
      last = Date.now();
    },
    end: () => clearInterval(timer),
  };
}
