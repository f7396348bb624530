import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashParts } from './hash.ts';

/**
 * Hash of everything that the site's code is made of: sources, weights, locked packages, and those parts of Node that what
 * is written depends on. Two machines with the same hash make the same bytes of the same article. Model cards and other
 * Markdown beside the code are for people: nothing that is written depends on them.
 */
export function hashCode(root: string): string {
  const { zlib = '', unicode = '', icu = '' } = process.versions;
  const paths = ['src/engine', 'src/reader', 'src/publish', 'src/command-line', 'package-lock.json', 'tsconfig.json'];
  return hashParts(...readAll(root, paths, (path) => path.endsWith('.md')), zlib, unicode, icu);
}

/** Hash of what reads an article: the engine and its weights. */
export function hashEngine(root: string): string {
  return hashParts(...readAll(root, ['src/engine'], (path) => path.endsWith('.md')));
}

/** Hash of what the client is made of: the code, its page, and the files that are copied beside it. */
export function hashClient(root: string, base: string): string {
  return hashParts(
    hashCode(root),
    base,
    ...readAll(root, ['index.html', 'vite.config.ts', 'public'], (path) => path === 'public/articles'),
  );
}

/** Names and bytes of files and of all files in folders but those left out, in the order of their names. */
function* readAll(root: string, paths: readonly string[], isLeftOut: (path: string) => boolean): Generator<string | Uint8Array> {
  for (const path of paths) {
    if (isLeftOut(path)) continue;
    const full = join(root, path);
    let entries: Dirent[];
    try {
      entries = readdirSync(full, { withFileTypes: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTDIR')) throw error;
      yield relative(root, full);
      yield readFileSync(full);
      continue;
    }
    const names = entries.map((entry) => `${path}/${entry.name}`).sort();
    yield* readAll(root, names, isLeftOut);
  }
}
