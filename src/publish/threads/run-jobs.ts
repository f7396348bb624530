import { createThreadPool, type ThreadPlan } from './thread-pool.ts';

const attempts = 2;

/**
 * Runs jobs on threads that take one at a time, and calls `done` once for each with its answer. A thread that dies is
 * replaced and its job is given to another; a job that ends two threads is an `Error`.
 */
export async function runJobs<Job, Answer>(
  plan: ThreadPlan,
  jobs: readonly Job[],
  done: (job: Job, answer: Answer) => void,
): Promise<void> {
  const pool = createThreadPool<Job, Answer>(plan);
  let next = 0;
  const runThem = async () => {
    while (next < jobs.length) {
      // The index is within the list; `undefined` may be a job.
      const job = jobs[next++] as Job;
      done(job, await tryJob(pool.run, job));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(plan.threads, jobs.length) }, runThem));
  } finally {
    // After an error the others must not go on.
    next = jobs.length;
    await pool.close();
  }
}

async function tryJob<Job, Answer>(run: (job: Job) => Promise<Answer>, job: Job): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run(job);
    } catch (error) {
      if (attempt >= attempts) throw error;
    }
  }
}
