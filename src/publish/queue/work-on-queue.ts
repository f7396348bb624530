import { join } from 'node:path';
import { Worker } from 'bullmq';
import type { BuiltPress } from '../build-press.ts';
import type { PressAnswer, PressTask, PressThreadData } from '../threads/press-thread.ts';
import { createThreadPool } from '../threads/thread-pool.ts';
import { connect, type QueuedTask, queueName, queuePrefix } from './connect.ts';
import { handBack } from './press-over-queue.ts';

/** How a worker works. */
export interface WorkPlan {
  readonly url: string;
  readonly root: string;
  readonly threads: number;
  /** After so many seconds without a sign of life, a worker's articles go to others. */
  readonly lostAfter: number;
}

/**
 * Makes articles that builds put into the queue, on threads, until it is closed. While they work, this process tells Redis
 * that they do; when it dies, it does not, and others take its articles.
 */
export async function workOnQueue(
  press: BuiltPress,
  { url, root, threads, lostAfter }: WorkPlan,
): Promise<{ readonly close: () => Promise<void> }> {
  const redis = await connect(url);
  const data: PressThreadData = { quotelinePress: { weights: join(root, 'src/engine/model'), drawn: join(root, '.cache/cards') } };
  const pool = createThreadPool<PressTask, PressAnswer>({ module: press.module, data, threads });
  const worker = new Worker<QueuedTask>(
    queueName(press.version),
    async ({ data: { making, order, kept, result } }) => {
      const source = { ...order.source, bytes: Buffer.from(order.source.bytes, 'base64') };
      const answer = await pool.run({ kind: 'pack', making, order: { key: order.key, source }, kept });
      if ('error' in answer) throw new Error(`${source.name}: ${answer.error}`);
      if (!('packed' in answer)) throw new Error(`${source.name}: the thread did not hand the article back`);
      await handBack(redis, result, answer.packed);
    },
    {
      connection: redis,
      prefix: queuePrefix,
      concurrency: threads,
      lockDuration: lostAfter * 1000,
      stalledInterval: lostAfter * 1000,
      maxStalledCount: 3,
    },
  );
  worker.on('error', (error) => console.warn(error.message));
  await worker.waitUntilReady();
  return {
    close: async () => {
      await worker.close();
      await pool.close();
      redis.disconnect();
    },
  };
}
