import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const made = new Set<string>();

/** Writes a file of the site. A path that leads out of its folder throws: names come from articles. */
export function writeSiteFile(out: string, path: string, content: string | Uint8Array): void {
  const file = siteFile(out, path);
  const folder = dirname(file);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    // The folder may have been taken away since it was made.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, content);
  }
}

/** Writes a file so that it is there whole or not at all, even when the build is killed. */
export function writeWhole(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

/** Removes files of the site, and the folders that are empty then. */
export function removeSiteFiles(out: string, paths: Iterable<string>): void {
  for (const path of paths) {
    const file = siteFile(out, path);
    rmSync(file, { force: true });
    for (let folder = dirname(file); folder.startsWith(out + sep); folder = dirname(folder)) {
      try {
        rmdirSync(folder);
        made.delete(folder);
      } catch {
        break;
      }
    }
  }
}

function siteFile(out: string, path: string): string {
  const file = resolve(join(out, path));
  if (!file.startsWith(resolve(out) + sep)) throw new RangeError(`“${path}” leads out of the site`);
  return file;
}
