/**
 * `npm run build [-- --cards none|articles|all] [--queue redis://HOST:6379]`: the whole site into `dist/`. Only what changed
 * is made again; a build that was killed goes on where it stopped. With a queue, workers on any machine make the articles.
 * `--measure FILE` writes what it took, for the bench.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publishNow } from './publish-now.ts';
import { readSettings } from './settings.ts';

async function main(): Promise<void> {
  const started = performance.now();
  const { values } = parseArgs({ options: { cards: { type: 'string' }, queue: { type: 'string' }, measure: { type: 'string' } } });
  if (values.cards !== undefined) process.env.CARDS = values.cards;
  if (values.queue !== undefined) process.env.QUEUE = values.queue;
  await publishNow();
  // Said of a site that is to be published, not of one that is only looked at on this machine (`npm start`).
  if (readSettings(process.env).site === '') console.warn('SITE_URL is not set: feeds, sitemap and cards name their pages without a host.');
  if (values.measure !== undefined) {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const tenths = (milliseconds: number) => Math.round(milliseconds / 100) / 10;
    const cpu = tenths((userCPUTime + systemCPUTime) / 1000);
    writeFileSync(
      values.measure,
      JSON.stringify({ seconds: tenths(performance.now() - started), cpu, megabytes: Math.round(maxRSS / 1024) }),
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
