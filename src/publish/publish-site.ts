import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPress } from './build-press.ts';
import { type BuildReport, buildSite } from './build-site.ts';
import { bundleApart } from './bundler/bundle-apart.ts';
import { hashParts } from './hash.ts';
import { addIntegrity } from './pages/shell.ts';
import { writeWhole } from './pages/write-files.ts';
import type { Settings } from './settings.ts';
import { hashClient } from './sources.ts';

/**
 * Publishes the whole site: the press (the engine and the reader for Node), the client (with its page as `index.html`), and
 * every page around it. Press and client are kept from build to build while their code is the same.
 */
export async function publishSite(settings: Settings): Promise<void> {
  checkFolder(settings.articles);
  checkWritable(settings.out, 'The site is written to dist, or to the folder that OUT names.');
  checkWritable(settings.cache, 'What builds remember is kept in .cache/build, or in the folder that CACHE names.');
  const press = await buildPress(settings.root);
  const shell = await keepClient(settings);
  const started = Date.now();
  const report = await buildSite(settings, press, shell);
  reportBuild(report, Date.now() - started);
  if (report.articles + report.refused.length === 0) console.warn(`There is no article: no file in ${settings.articles} ends in “.txt”.`);
}

/** Articles that are looked for in the wrong place are not to be mistaken for none: their pages would be taken away. */
function checkFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${folder} is not a folder. Articles are read from public/articles, or from the folder that ARTICLES names.`);
}

/** Said before anything is made, and in a sentence: bundlers say it at the end, and in many. */
function checkWritable(folder: string, instead: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Error(`${folder} is not a folder that can be written to. ${instead}`);
  }
}

/** The client's page, whose place in the site the newest article takes. */
async function keepClient({ root, base, out, cache }: Settings): Promise<string> {
  const kept = join(cache, hashParts(out), 'client');
  const stamp = hashClient(root, base);
  const [shellFile, stampFile] = [join(kept, 'shell.html'), join(kept, 'stamp')];
  const isKept = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(join(out, 'service-worker.js'));
  if (!isKept) {
    await bundleApart(root, 'client');
    const shell = readFileSync(join(out, 'index.html'), 'utf8');
    writeWhole(
      shellFile,
      addIntegrity(shell, base, (path) => readFileSync(join(out, path))),
    );
    writeWhole(stampFile, stamp);
  }
  return readFileSync(shellFile, 'utf8');
}

function reportBuild({ articles, pressed, refused, notes }: BuildReport, milliseconds: number): void {
  const say = ({ file, line, reason }: BuildReport['notes'][number]) => `${file}${line === undefined ? '' : `:${line}`}: ${reason}`;
  const shown = 20;
  for (const note of refused) console.warn(`not published: ${say(note)}`);
  for (const note of notes.slice(0, shown)) console.warn(`note: ${say(note)}`);
  if (notes.length > shown) console.warn(`and ${notes.length - shown} more notes`);
  const seconds = (milliseconds / 1000).toFixed(1);
  const last = refused.length === 0 ? '' : `, ${refused.length} refused`;
  console.log(
    `${articles} ${articles === 1 ? 'article' : 'articles'} published in ${seconds} s, ${pressed - refused.length} made anew${last}.`,
  );
}
