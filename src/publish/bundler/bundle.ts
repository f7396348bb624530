/**
 * Vite at work, in a process of its own (`bundle-apart.ts`): `bundle.ts client` writes the reader into the site,
 * `bundle.ts press FOLDER` the press into a folder.
 */
import { join } from 'node:path';
import { build, createBuilder } from 'vite';

async function bundleClient(): Promise<void> {
  const builder = await createBuilder({ logLevel: 'warn' });
  const { client } = builder.environments;
  if (client === undefined) throw new Error('the build needs its environment “client”');
  await builder.build(client);
}

async function bundlePress(outDir: string): Promise<void> {
  const root = process.cwd();
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    // Whatever NODE_ENV is here: machines that share a queue must build the same press.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      ssr: true,
      outDir,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { 'press-thread': join(root, 'src/publish/threads/press-thread.ts') },
        // In Node there is nothing to load late: what the reader's page fetches only when needed is here already.
        checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
      },
    },
  });
}

const [what, folder] = process.argv.slice(2);
await (what === 'press' && folder !== undefined ? bundlePress(folder) : bundleClient());
process.send?.(process.resourceUsage(), () => process.disconnect?.());
