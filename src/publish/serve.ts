/**
 * `npm run serve`: the built site on this machine, at the address it prints. `--build` builds it first (`npm start`),
 * `--port N` asks for a port; the next free one is taken when it is not free.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishNow } from './publish-now.ts';
import { serveSite } from './server/serve-site.ts';
import { readSettings } from './settings.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { build: { type: 'boolean' }, port: { type: 'string' } } });
  const port = Number(values.port ?? process.env.PORT ?? 4180);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError(`“${values.port ?? process.env.PORT}” is not a port.`);
  const settings = readSettings(process.env);
  if (values.build) {
    console.log('Building the site …');
    await publishNow();
  }
  if (!existsSync(join(settings.out, 'index.html'))) throw new Error(`There is no site in ${settings.out}; run “npm run build” first.`);
  const { address } = await serveSite(settings.out, settings.base, port);
  console.log(`\nQuoteline is at ${address}\nStop it with Ctrl+C.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
