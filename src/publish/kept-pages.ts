import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashParts } from './hash.ts';
import { writeWhole } from './pages/write-files.ts';

/** On average so many entries are in a page, at most; a page is written again when one of them changed. */
const longestPage = 512;

/** What builds leave for one another, by name: many entries in few files, none of which grows with their number. */
export interface KeptPages<Value> {
  /** All entries; those of a page that cannot be read are as good as none. */
  readonly read: () => Map<string, Value>;
  /** Makes these all there is. Only pages with a change are written, each whole or not at all. */
  readonly write: (entries: ReadonlyMap<string, Value>) => void;
}

/** Opens the pages in a folder. Their values are whatever an earlier build of the same code wrote. */
export function openPages<Value>(folder: string): KeptPages<Value> {
  /** Hashes of the pages as they lie there. */
  const lying = new Map<string, string>();
  const list = () => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []);
  return {
    read: () => {
      const entries = new Map<string, Value>();
      for (const name of list()) {
        try {
          const text = readFileSync(join(folder, name), 'utf8');
          for (const [key, value] of JSON.parse(text) as [string, Value][]) entries.set(key, value);
          lying.set(name, hashParts(text));
        } catch {
          lying.set(name, '');
        }
      }
      return entries;
    },
    write: (entries) => {
      const pages = sortIntoPages(entries);
      // Pages of another number may hold what is no longer true: they go first.
      for (const name of list()) {
        if (pages.has(name)) continue;
        rmSync(join(folder, name), { force: true });
        lying.delete(name);
      }
      for (const [name, page] of pages) {
        const text = JSON.stringify(page);
        const hash = hashParts(text);
        if (lying.get(name) === hash) continue;
        writeWhole(join(folder, name), text);
        lying.set(name, hash);
      }
    },
  };
}

/** The pages by name; in which one an entry is depends on its own name and, by a power of two, on how many there are. */
function sortIntoPages<Value>(entries: ReadonlyMap<string, Value>): Map<string, [string, Value][]> {
  const count = countPages(entries.size, longestPage);
  const pages = new Map<string, [string, Value][]>();
  for (const entry of entries) {
    const name = `${placeInPages(entry[0], count)}-of-${count}.json`;
    const page = pages.get(name);
    if (page === undefined) pages.set(name, [entry]);
    else page.push(entry);
  }
  for (const page of pages.values()) page.sort(([a], [b]) => (a < b ? -1 : 1));
  return pages;
}

/** The power of two that so many things are shared out by, so that `longest` come on a page on average, at most. */
export function countPages(things: number, longest: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(things / longest)));
}

/** Which of so many pages (a power of two) a name belongs to: one that was added changes its own page only. */
export function placeInPages(name: string, count: number): number {
  return count === 1 ? 0 : Number.parseInt(hashParts(name).slice(0, 8), 16) % count;
}
