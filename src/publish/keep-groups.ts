import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openPages } from './kept-pages.ts';
import type { SiteFile } from './pages/make-article.ts';
import { removeSiteFiles, writeSiteFile } from './pages/write-files.ts';

/** Files that are made together; `hash` is that of everything that they are made of. */
export interface FileGroup {
  readonly name: string;
  readonly hash: string;
}

interface KeptGroup {
  /** Empty while the files are being written: a build that is killed then leaves some of them half done. */
  readonly hash: string;
  readonly files: readonly string[];
}

/**
 * Writes groups of files, these and no others: leaves those that are made of the same as at the last build, has `make` make
 * the rest, and takes away what is no longer made. `memory` is the folder where builds leave word of them.
 */
export function keepGroups<Group extends FileGroup>(
  out: string,
  memory: string,
  groups: readonly Group[],
  make: (stale: readonly Group[]) => Iterable<readonly [Group, Iterable<SiteFile>]>,
): void {
  const pages = openPages<KeptGroup>(memory);
  const before = pages.read();
  const stale = groups.filter(({ name, hash }) => {
    const known = before.get(name);
    return known?.hash !== hash || !known.files.every((path) => existsSync(join(out, path)));
  });
  const after = new Map<string, KeptGroup>();
  for (const { name } of groups) after.set(name, before.get(name) ?? { hash: '', files: [] });
  const gone = [...before].filter(([name]) => !after.has(name)).flatMap(([, { files }]) => files);
  if (stale.length > 0) {
    const making = new Map([...before, ...after]);
    for (const { name } of stale) making.set(name, { hash: '', files: after.get(name)?.files ?? [] });
    pages.write(making);
    for (const [{ name, hash }, made] of make(stale)) {
      const files: string[] = [];
      for (const { path, content } of made) {
        writeSiteFile(out, path, content);
        files.push(path);
      }
      const isMade = new Set(files);
      gone.push(...(after.get(name)?.files ?? []).filter((path) => !isMade.has(path)));
      after.set(name, { hash, files });
    }
  }
  const present = new Set(gone.length === 0 ? [] : [...after.values()].flatMap(({ files }) => files));
  removeSiteFiles(
    out,
    gone.filter((path) => !present.has(path)),
  );
  pages.write(after);
}
