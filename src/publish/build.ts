import { writeFileSync } from 'node:fs';
import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand } from '../command-line/run-command.ts';
import { taken } from './bundler/bundle-apart.ts';
import { publishNow } from './publish-now.ts';
import { readSettings } from './settings.ts';

const options = {
  cards: { type: 'string', value: 'none|articles|all', does: 'which share cards are drawn (CARDS or all if not given)' },
  queue: { type: 'string', value: 'redis://HOST:PORT', does: 'workers on any machine make the articles' },
  measure: { type: 'string', value: 'FILE', does: 'writes there what it took, as JSON' },
} as const;

const command: Command<typeof options> = {
  call: 'npm run build --',
  does: 'Builds the site from the articles. Only what changed is made again; a build that was ended goes on where it stopped.',
  usage: ['[--cards none|articles|all] [--queue redis://HOST:PORT] [--measure FILE]'],
  options,
  notes: [
    `Variables of the environment
  SITE_URL   scheme and host for feeds, sitemap and cards: https://example.org
  BASE_PATH  the folder that the site is hosted under: /news/ (/ if not given)
  ARTICLES   where the articles are (public/articles if not given)
  OUT        where the site is written (dist if not given)
  CACHE      what builds remember for one another (.cache/build if not given)
  THREADS    how many threads work (one for each core, 8 at most, if not given)
  CARDS, QUEUE  as --cards and --queue
  SOURCE_DATE_EPOCH  the time of the build, in seconds since 1970`,
  ],
  examples: ['--cards articles'],
};

async function main({ values }: Given<typeof options>): Promise<void> {
  const started = performance.now();
  if (values.cards !== undefined) process.env.CARDS = values.cards;
  if (values.queue !== undefined) process.env.QUEUE = values.queue;
  await publishNow();
  // Said of a site that is to be published, not of one that is only looked at on this machine (`npm start`).
  if (readSettings(process.env).site === '') console.warn('SITE_URL is not set: feeds, sitemap and cards name their pages without a host.');
  if (values.measure !== undefined) {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const memory = Math.max(maxRSS, taken.memory);
    const tenths = (milliseconds: number) => Math.round(milliseconds / 100) / 10;
    const cpu = tenths((userCPUTime + systemCPUTime + taken.cpu) / 1000);
    writeFileSync(
      values.measure,
      JSON.stringify({ seconds: tenths(performance.now() - started), cpu, megabytes: Math.round(memory / 1024) }),
    );
  }
}

await runCommand(import.meta.url, command, main);
