import { type Stats, statSync } from 'node:fs';
import { hashParts } from '../hash.ts';
import { readIfThere } from './analyze-article.ts';

/** What a file looked like from outside when its bytes had this hash: size, times of change of bytes and of the entry, inode. */
export type FileStamp = readonly [size: number, modified: number, changed: number, inode: number, hash: string];

/** A file's hash, and its stamp where that may be trusted at the next build. */
export interface StampedFile {
  readonly hash: string;
  readonly stamp?: FileStamp;
}

/** Some file systems count in steps of two seconds: what is younger may change again and look the same. */
const settled = 2500;

/**
 * The hash of a file's bytes, empty when there is no such file. They are read only when it does not look as it did when it
 * was stamped. The time of the bytes alone would not do: tools set it back; nobody can set that of the entry.
 */
export function stampFile(path: string, before: FileStamp | undefined, now: number): StampedFile {
  let found: Stats | undefined;
  try {
    found = statSync(path, { throwIfNoEntry: false });
  } catch {
    // What cannot be looked at can perhaps be read, or the reading says why not.
  }
  if (found === undefined) return { hash: hashIfThere(path) };
  const { size, mtimeMs, ctimeMs, ino } = found;
  if (before?.[0] === size && before[1] === mtimeMs && before[2] === ctimeMs && before[3] === ino)
    return { hash: before[4], stamp: before };
  // Looked at before it is read: if it changes in between, the stamp is of before and the next build reads it again.
  const hash = hashIfThere(path);
  const isSettled = Math.max(mtimeMs, ctimeMs) < now - settled;
  return { hash, ...(isSettled ? { stamp: [size, mtimeMs, ctimeMs, ino, hash] } : {}) };
}

function hashIfThere(path: string): string {
  const bytes = readIfThere(path);
  return bytes === undefined ? '' : hashParts(bytes);
}
