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
/** Far longer than bundling takes, in milliseconds. */
const longestBundling = 60 * 60_000;

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
    forgetOldPresses(presses, Date.now());
  }
  return { module, version };
}

/**
 * Takes away all but the newest presses. What another process is still bundling stays, unless that process must be long gone;
 * what it moves or takes away meanwhile is no longer there to be looked at.
 */
export function forgetOldPresses(presses: string, now: number): void {
  mkdirSync(presses, { recursive: true });
  const byAge = readdirSync(presses)
    .map((name) => ({ path: join(presses, name), isPart: name.includes('.') }))
    .flatMap(({ path, isPart }) => {
      const age = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      return age === undefined || (isPart && now - age < longestBundling) ? [] : [{ path, age }];
    })
    .sort((a, b) => b.age - a.age);
  for (const { path } of byAge.slice(mostKept)) rmSync(path, { recursive: true, force: true });
}
