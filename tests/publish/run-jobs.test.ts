import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runJobs } from '../../src/publish/threads/run-jobs.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoteline-'));
const module = join(folder, 'thread.mjs');
// Doubles numbers; dies once at 13 (the file remembers), always at 666.
writeFileSync(
  module,
  `import { parentPort, workerData } from 'node:worker_threads';
import { existsSync, writeFileSync } from 'node:fs';
parentPort.on('message', (job) => {
  if (job === 666) process.exit(3);
  if (job === 13 && !existsSync(workerData)) { writeFileSync(workerData, ''); process.exit(3); }
  parentPort.postMessage(job * 2);
});`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (jobs: readonly number[]): Promise<Map<number, number>> => {
  const answers = new Map<number, number>();
  await runJobs<number, number>({ module, data: join(folder, 'died'), threads: 2 }, jobs, (job, answer) => {
    if (answers.has(job)) throw new Error(`${job} was answered twice`);
    answers.set(job, answer);
  });
  return answers;
};

describe('jobs on threads', () => {
  it('are all answered, each once', async () => {
    const jobs = Array.from({ length: 40 }, (_, index) => 100 + index);
    expect([...(await run(jobs))].sort()).toEqual(jobs.map((job) => [job, job * 2]));
  });

  it('go to another thread when theirs dies', async () => {
    expect((await run([1, 13, 2, 3])).get(13)).toBe(26);
  });

  it('that end every thread end the run with an error', async () => {
    await expect(run([1, 666, 2])).rejects.toThrow(/a thread ended/);
  });

  it('that are none end at once', async () => {
    expect((await run([])).size).toBe(0);
  });
});
