import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What bundling took so far: processor time in microseconds, and the memory of the largest process in kilobytes. */
export const taken = { cpu: 0, memory: 0 };

/**
 * Has Vite bundle the client, or the press into a folder, in a process of its own: a bundler never gives its memory back,
 * some gigabyte, and what comes next, the articles, needs its own.
 */
export async function bundleApart(root: string, ...what: ['client'] | ['press', string]): Promise<void> {
  const child = fork(fileURLToPath(new URL('bundle.ts', import.meta.url)), what, {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  child.on('message', ({ userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage) => {
    taken.cpu += userCPUTime + systemCPUTime;
    taken.memory = Math.max(taken.memory, maxRSS + process.memoryUsage.rss() / 1024);
  });
  // A process may be gone before its last message is read.
  const [[code, signal]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  if (code !== 0) throw new Error(`bundling the ${what[0]} ended with ${signal ?? code}`);
}
