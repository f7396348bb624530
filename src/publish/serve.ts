import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand, WrongUsage } from '../command-line/run-command.ts';
import { publishNow } from './publish-now.ts';
import { serveSite } from './server/serve-site.ts';
import { readSettings } from './settings.ts';

const options = {
  port: { type: 'string', value: 'N', does: 'the port, or the next one that is free (PORT or 4180 if not given)' },
  build: { type: 'boolean', does: 'builds the site first, as npm start does' },
} as const;

const command: Command<typeof options> = {
  call: 'npm run serve --',
  does: 'Serves the built site on this machine alone, at the address that it prints. “npm start” builds it first.',
  usage: ['[--port N] [--build]'],
  options,
  notes: ['The site is in dist/, or in the folder that OUT names; BASE_PATH is the folder that it is served under.'],
  examples: ['--port 8080'],
};

async function main({ values }: Given<typeof options>): Promise<void> {
  const port = Number(values.port ?? process.env.PORT ?? 4180);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUsage(`“${values.port ?? process.env.PORT}” is not a port.`);
  const settings = readSettings(process.env);
  if (values.build) {
    console.log('Building the site …');
    await publishNow();
  }
  if (!existsSync(join(settings.out, 'index.html'))) throw new Error(`There is no site in ${settings.out}; run “npm run build” first.`);
  const { address } = await serveSite(settings.out, settings.base, port);
  console.log(`\nQuoteline is at ${address}\nStop it with Ctrl+C.`);
}

await runCommand(import.meta.url, command, main);
