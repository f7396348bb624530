import { createHash } from 'node:crypto';
import { type InlinedData, inlinedDataId } from '../../reader/article-data.ts';
import { escapeJson, escapeMarkup } from './escape.ts';

/** Where the built `index.html` takes a page's parts. */
const places = { head: '<!--quoteline:head-->', page: '<!--quoteline:page-->', data: '<!--quoteline:data-->' } as const;

/** What goes into the shell to make a page. `html` and `head` are markup; the rest is text. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly head?: string;
  readonly data?: InlinedData;
  readonly language?: string;
}

/** Puts a page into the shell. Throws when the shell lacks a place: a page without its parts must not be published. */
export function fillShell(shell: string, parts: PageParts): string {
  for (const place of Object.values(places)) if (!shell.includes(place)) throw new Error(`index.html lacks ${place}`);
  const head = `<title>${escapeMarkup(parts.title)}</title>\n    <meta name="description" content="${escapeMarkup(parts.description)}" />${parts.head ?? ''}`;
  const data = parts.data === undefined ? '' : `<script type="application/json" id="${inlinedDataId}">${escapeJson(parts.data)}</script>`;
  // Functions, because a replacement string would take “$&” in an article for an order.
  return shell
    .replace(places.head, () => head)
    .replace(places.page, () => parts.html)
    .replace(places.data, () => data)
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeMarkup(parts.language ?? 'en')}"`);
}

/**
 * Names in the shell what its scripts and stylesheets must be (subresource integrity), so that no page ever runs those of
 * another version or what a host put in their place. `read` gives a file of the site by its path below the base.
 */
export function addIntegrity(shell: string, base: string, read: (path: string) => Uint8Array): string {
  return shell.replace(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"[^>]*>/g, (tag, address: string) => {
    if (!address.startsWith(`${base}assets/`) || tag.includes(' integrity=')) return tag;
    const sum = createHash('sha384')
      .update(read(address.slice(base.length)))
      .digest('base64');
    return tag.replace(/\s*\/?>$/, () => ` integrity="sha384-${sum}">`);
  });
}
