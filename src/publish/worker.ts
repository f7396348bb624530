import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand, WrongUsage } from '../command-line/run-command.ts';
import { buildPress } from './build-press.ts';
import { nameServer } from './queue/connect.ts';
import { workOnQueue } from './queue/work-on-queue.ts';
import { readSettings } from './settings.ts';

const options = {
  queue: { type: 'string', value: 'redis://HOST:PORT', does: 'the queue (QUEUE if not given)' },
  threads: { type: 'string', value: 'N', does: 'how many articles at once (one for each core, 8 at most, if not given)' },
  'lost-after': { type: 'string', value: 'SECONDS', default: '30', does: 'when a worker that is silent has lost its articles' },
} as const;

const command: Command<typeof options> = {
  call: 'npm run worker --',
  does: 'Makes the articles of builds that run anywhere with the same queue and the same version of the code.',
  usage: ['--queue redis://HOST:PORT [--threads N] [--lost-after SECONDS]'],
  options,
  notes: ['Ctrl+C finishes what is in hand and stops. See docs/archive.md.'],
  examples: ['--queue redis://queue.internal:6379'],
};

async function main({ values }: Given<typeof options>): Promise<void> {
  const { root, threads, queue } = readSettings({
    ...process.env,
    ...(values.queue === undefined ? {} : { QUEUE: values.queue }),
    ...(values.threads === undefined ? {} : { THREADS: values.threads }),
  });
  if (queue === undefined) throw new WrongUsage('Which queue? Give --queue redis://HOST:PORT.');
  const lostAfter = Number(values['lost-after']);
  if (!(lostAfter > 0)) throw new WrongUsage(`“${values['lost-after']}” is not a number of seconds.`);
  process.env.NODE_ENV = 'production';
  const press = await buildPress(root);
  const work = await workOnQueue(press, { url: queue, root, threads, lostAfter });
  console.log(
    `Working for ${nameServer(queue)} on ${threads} threads, version ${press.version.slice(0, 8)}. Ctrl+C finishes what is in hand and stops.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      work.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

await runCommand(import.meta.url, command, main);
// What is still connected would keep it running.
if (process.exitCode !== undefined) process.exit();
