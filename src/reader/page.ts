/**
 * What the reader can show, and the addresses of it. An address is everything after the host; `base` is the folder the
 * site is served from, with a slash at both ends (`/` or `/news/`).
 */

/** One thing to show. `/` is the newest article, so it is a page of kind `article`. */
export type Page =
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'quotation'; readonly slug: string; readonly quotation: string }
  | { readonly kind: 'library'; readonly number: number }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'read' }
  | { readonly kind: 'not-found' };

/** The first segments of an address that cannot be the slug of an article. */
export const reservedSlugs: readonly string[] = ['articles', 'assets', 'library', 'model', 'people', 'q', 'read'];

/**
 * The page at an address. `newest` is the slug of the newest article, shown at the base itself; without it the base is
 * the library. An address that belongs to nothing gives `not-found`.
 */
export function readPage(pathname: string, base: string, newest?: string): Page {
  const folder = base.endsWith('/') ? base : `${base}/`;
  if (!`${pathname}/`.startsWith(folder)) return { kind: 'not-found' };
  const parts = pathname
    .slice(folder.length)
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((part) => part !== '')
    .map(decodeSegment);
  const [first, second, third] = parts;
  if (first === undefined) return newest === undefined ? { kind: 'library', number: 1 } : { kind: 'article', slug: newest };
  if (first === 'library') return readLibraryPage(parts);
  if (first === 'read' && parts.length === 1) return { kind: 'read' };
  if (first === 'people' && second !== undefined && parts.length === 2) return { kind: 'person', person: second };
  if (reservedSlugs.includes(first)) return { kind: 'not-found' };
  if (parts.length === 1) return { kind: 'article', slug: first };
  if (second === 'q' && third !== undefined && parts.length === 3) return { kind: 'quotation', slug: first, quotation: third };
  return { kind: 'not-found' };
}

/** The address of a page, the opposite of {@link readPage}. `not-found` has no address of its own and leads to the base. */
export function pagePath(page: Page, base: string): string {
  switch (page.kind) {
    case 'article':
      return `${base}${encodeURIComponent(page.slug)}/`;
    case 'quotation':
      return `${base}${encodeURIComponent(page.slug)}/q/${encodeURIComponent(page.quotation)}/`;
    case 'library':
      return page.number > 1 ? `${base}library/${page.number}/` : `${base}library/`;
    case 'person':
      return `${base}people/${encodeURIComponent(page.person)}/`;
    case 'read':
      return `${base}read/`;
    case 'not-found':
      return base;
  }
}

/** Where a reader changes one of their own articles: gives it its day, or mends its text. */
export const changePath = (key: string, base: string): string => `${pagePath({ kind: 'read' }, base)}?change=${encodeURIComponent(key)}`;

function readLibraryPage(parts: readonly string[]): Page {
  if (parts.length === 1) return { kind: 'library', number: 1 };
  const number = Number(parts[1]);
  return parts.length === 2 && Number.isInteger(number) && number > 0 ? { kind: 'library', number } : { kind: 'not-found' };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
