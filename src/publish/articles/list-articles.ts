import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { whyUnreadable } from '../../command-line/read-text-file.ts';
import { reservedSlugs } from '../../reader/page.ts';
import type { Note } from './article-summary.ts';

/** An article file and the slug under which it is published; `refused` says why it cannot have its name, or cannot be read. */
export interface ArticleFile {
  readonly slug: string;
  readonly path: string;
  readonly refused?: string;
}

/** What lies in a folder, by name. A missing folder has nothing. */
export function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The article files of a folder, by name. A missing folder has none. */
export function listArticles(folder: string, names = listNames(folder)): readonly ArticleFile[] {
  const present = new Set(names);
  return names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const file = { slug: name.slice(0, -'.txt'.length), path: join(folder, name) };
      const refused = checkSlug(file.slug) ?? whyUnreadable(file.path) ?? checkBeside(file, present);
      return { ...file, ...(refused === undefined ? {} : { refused }) };
    });
}

/** What lies in a folder of articles as if it were one or belonged to one, and is not read. */
export function noteLeftOut(names: readonly string[]): readonly Note[] {
  const present = new Set(names);
  return names.flatMap((name): readonly Note[] => {
    const article = name.replace(/\.corrections\.json$/, '.txt');
    if (article !== name) return present.has(article) ? [] : [{ file: name, reason: `there is no “${article}” that it could correct` }];
    const looksLikeOne = /\.(txt|text|md|html?|docx?|rtf|pdf)$/i.test(name) && !name.endsWith('.txt') && !/^readme\b/i.test(name);
    return looksLikeOne ? [{ file: name, reason: 'it is not read; an article is plain text in a file that ends in “.txt”' }] : [];
  });
}

/** Why a file beside the article cannot be read. */
function checkBeside(file: ArticleFile, present: ReadonlySet<string>): string | undefined {
  for (const path of [registerPath(file), correctionsPath(file)]) {
    const why = present.has(basename(path)) ? whyUnreadable(path) : undefined;
    if (why !== undefined) return `“${basename(path)}” beside it cannot be read: ${why}`;
  }
  return undefined;
}

/** Where an article's register lies: beside it. */
export function registerPath(file: ArticleFile): string {
  return join(file.path, '..', `${file.slug}.quotes.json`);
}

/** Where corrections of an article's speakers lie, as a reader exported them: beside it. */
export function correctionsPath(file: Pick<ArticleFile, 'slug' | 'path'>): string {
  return join(file.path, '..', `${file.slug}.corrections.json`);
}

/** A slug is a folder of the site: it must be one plain path segment that means nothing else there. */
function checkSlug(slug: string): string | undefined {
  if (reservedSlugs.includes(slug)) return `its name “${slug}” is an address of the site itself; rename it`;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(slug) || slug.length > 120) {
    return 'its name must begin with a letter or digit and have only letters, digits, “-”, “_” and “.”, at most 120';
  }
  return undefined;
}
