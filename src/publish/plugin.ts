import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { type BuildReport, buildSite } from './build-site.ts';
import { developSite } from './develop.ts';
import { hashParts } from './hash.ts';
import type { Settings } from './settings.ts';

/**
 * The Vite plugin: articles in, site out. A build makes the press (the engine and the reader for Node), then the client,
 * then has the press write every page around it. Development serves the same pages, made anew for each request.
 */
export function publishArticles(settings: Settings): Plugin {
  // Inside the project wherever the cache is, because the press finds its packages from there.
  const pressFolder = join(settings.root, '.cache/press', hashParts(settings.out));
  return {
    name: 'quoteline:publish',
    config: (_, { command }) => ({
      base: settings.base,
      // In development every page is ours; Vite would answer each address with index.html.
      ...(command === 'serve' ? { appType: 'custom' as const } : {}),
      builder: {
        async buildApp(builder) {
          const { ssr, client } = builder.environments;
          if (ssr === undefined || client === undefined) throw new Error('the build needs its environments “ssr” and “client”');
          await builder.build(ssr);
          await builder.build(client);
          await finishSite(settings, join(pressFolder, 'press-thread.js'));
        },
      },
      environments: {
        ssr: {
          build: {
            ssr: true,
            outDir: pressFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            target: 'node20',
            minify: false,
            rolldownOptions: { input: { 'press-thread': join(settings.root, 'src/publish/threads/press-thread.ts') } },
          },
        },
        // Pages stay from build to build; only what changed is written again.
        client: { build: { outDir: settings.out, emptyOutDir: false, modulePreload: { polyfill: false } } },
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

async function finishSite(settings: Settings, pressModule: string): Promise<void> {
  const started = Date.now();
  const shellFile = join(settings.out, 'index.html');
  const report = await buildSite(settings, pressModule, readFileSync(shellFile, 'utf8'));
  reportBuild(report, settings, Date.now() - started);
}

function reportBuild({ articles, pressed, refused, notes }: BuildReport, settings: Settings, milliseconds: number): void {
  const say = ({ file, line, reason }: BuildReport['notes'][number]) => `${file}${line === undefined ? '' : `:${line}`}: ${reason}`;
  const shown = 20;
  for (const note of refused) console.warn(`not published: ${say(note)}`);
  for (const note of notes.slice(0, shown)) console.warn(`note: ${say(note)}`);
  if (notes.length > shown) console.warn(`and ${notes.length - shown} more notes`);
  if (settings.site === '') console.warn('SITE_URL is not set: feeds, sitemap and cards name their pages without a host.');
  console.log(
    `${articles} articles published in ${(milliseconds / 1000).toFixed(1)} s, ${pressed} of them made anew${refused.length === 0 ? '' : `, ${refused.length} refused`}.`,
  );
}

/** The folder is kept from build to build, so what no page names any more goes. */
function removeOldAssets(folder: string, bundle: Rollup.OutputBundle): void {
  if (!existsSync(folder)) return;
  const kept = new Set(Object.keys(bundle));
  for (const name of readdirSync(folder)) if (!kept.has(`assets/${name}`)) rmSync(join(folder, name), { recursive: true });
}
