import { type Page, pagePath } from '../../reader/page.ts';

/** Where the site stands: see `Settings`. */
export interface Place {
  readonly base: string;
  readonly site: string;
}

/** The address of a page with scheme and host, or from the host on when the site does not know its own. */
export function pageAddress(place: Place, page: Page): string {
  return place.site + pagePath(page, place.base);
}

/** The address of a file of the site, given by its path below the base. */
export function fileAddress(place: Place, path: string): string {
  return place.site + place.base + path.split('/').map(encodeURIComponent).join('/');
}

/** The folder of a quotation below the base, with a slash behind. */
export function quotationFolder(slug: string, id: string): string {
  return `${slug}/q/${id}/`;
}
