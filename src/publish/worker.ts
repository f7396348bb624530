/**
 * `npm run worker -- --queue redis://HOST:6379 [--threads N] [--lost-after SECONDS]`: makes the articles of builds that run
 * anywhere with the same queue and the same version of the code.
 */
import { parseArgs } from 'node:util';
import { buildPress } from './build-press.ts';
import { nameServer } from './queue/connect.ts';
import { workOnQueue } from './queue/work-on-queue.ts';
import { readSettings } from './settings.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { queue: { type: 'string' }, threads: { type: 'string' }, 'lost-after': { type: 'string', default: '30' } },
  });
  const { root, threads, queue } = readSettings({
    ...process.env,
    ...(values.queue === undefined ? {} : { QUEUE: values.queue }),
    ...(values.threads === undefined ? {} : { THREADS: values.threads }),
  });
  if (queue === undefined) throw new TypeError('usage: npm run worker -- --queue redis://HOST:PORT [--threads N] [--lost-after SECONDS]');
  const lostAfter = Number(values['lost-after']);
  if (!(lostAfter > 0)) throw new TypeError(`“${values['lost-after']}” is not a number of seconds.`);
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

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
