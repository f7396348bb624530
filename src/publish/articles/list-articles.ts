import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reservedSlugs } from '../../reader/page.ts';

/** An article file and the slug under which it is published; `refused` says why it cannot have its name. */
export interface ArticleFile {
  readonly slug: string;
  readonly path: string;
  readonly refused?: string;
}

/** The article files of a folder, by name. A missing folder has none. */
export function listArticles(folder: string): readonly ArticleFile[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const slug = name.slice(0, -'.txt'.length);
      const refused = checkSlug(slug);
      return { slug, path: join(folder, name), ...(refused === undefined ? {} : { refused }) };
    });
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
