import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleApart } from './bundler/bundle-apart.ts';
import { hashCode } from './sources.ts';

/** The press as plain JavaScript for Node, and the hash of the code it was built from. */
export interface BuiltPress {
  readonly module: string;
  readonly version: string;
}

const mostKept = 4;

/**
 * Builds the press, or takes the one that was built from the same code. It lies inside the project wherever the site's
 * cache is, because it finds its packages from there.
 */
export async function buildPress(root: string): Promise<BuiltPress> {
  const version = hashCode(root);
  const presses = join(root, '.cache/press');
  const folder = join(presses, version);
  const module = join(folder, 'press-thread.js');
  if (!existsSync(module)) {
    const part = `${folder}.${process.pid}`;
    await bundleApart(root, 'press', part);
    try {
      renameSync(part, folder);
    } catch {
      // Another process was faster.
      rmSync(part, { recursive: true, force: true });
    }
    forgetOldPresses(presses);
  }
  return { module, version };
}

function forgetOldPresses(presses: string): void {
  mkdirSync(presses, { recursive: true });
  const byAge = readdirSync(presses)
    // Another process may have renamed its own since the folder was listed.
    .map((name) => ({ path: join(presses, name), age: statSync(join(presses, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.age - a.age);
  for (const { path } of byAge.slice(mostKept)) rmSync(path, { recursive: true, force: true });
}
