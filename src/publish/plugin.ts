import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { developSite } from './develop.ts';
import type { Settings } from './settings.ts';
import { hashEngine } from './sources.ts';

/**
 * The Vite plugin: where the client goes, and what it is told. Development serves the pages that a build writes around it,
 * made anew for each request.
 */
export function publishArticles(settings: Settings): Plugin {
  return {
    name: 'quoteline:publish',
    config: (_, { command }) => ({
      base: settings.base,
      // An article that a reader keeps says by which engine it was read.
      define: { 'import.meta.env.VITE_ENGINE': JSON.stringify(hashEngine(settings.root)) },
      // In development every page is ours; Vite would answer each address with index.html.
      ...(command === 'serve' ? { appType: 'custom' as const } : {}),
      environments: {
        // Pages stay from build to build; only what changed is written again.
        client: {
          build: {
            outDir: settings.out,
            emptyOutDir: false,
            modulePreload: { polyfill: false },
            // On a slow machine the bundler remarks on its plugins' time, which is nothing to whoever builds a site.
            rolldownOptions: { checks: { bundlerTimings: false } },
          },
        },
      },
    }),
    configureServer: (server) => developSite(server, settings),
    writeBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name === 'client') removeOldAssets(join(settings.out, 'assets'), bundle);
      },
    },
  };
}

/** The folder is kept from build to build, so what no page names any more goes. */
function removeOldAssets(folder: string, bundle: Rollup.OutputBundle): void {
  if (!existsSync(folder)) return;
  const kept = new Set(Object.keys(bundle));
  for (const name of readdirSync(folder)) if (!kept.has(`assets/${name}`)) rmSync(join(folder, name), { recursive: true });
}
