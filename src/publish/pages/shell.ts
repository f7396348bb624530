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

let lastCut: { readonly shell: string; readonly parts: readonly string[] } | undefined;

/** The shell around the places and the page's language; cut once, since all pages of a build share it. */
function cutShell(shell: string): readonly string[] {
  if (lastCut?.shell === shell) return lastCut.parts;
  const language = /<html lang="([^"]*)"/.exec(shell);
  const start = language === null ? 0 : language.index + '<html lang="'.length;
  const parts = [shell.slice(0, start)];
  let at = start + (language?.[1] ?? '').length;
  for (const place of Object.values(places)) {
    const found = shell.indexOf(place, at);
    if (found < 0) throw new Error(`index.html lacks ${place}, or has it elsewhere`);
    parts.push(shell.slice(at, found));
    at = found + place.length;
  }
  parts.push(shell.slice(at));
  lastCut = { shell, parts };
  return parts;
}

/** Puts a page into the shell. Throws when the shell lacks a place: a page without its parts must not be published. */
export function fillShell(shell: string, parts: PageParts): string {
  const head = `<title>${escapeMarkup(parts.title)}</title>\n    <meta name="description" content="${escapeMarkup(parts.description)}" />${parts.head ?? ''}`;
  const data = parts.data === undefined ? '' : `<script type="application/json" id="${inlinedDataId}">${escapeJson(parts.data)}</script>`;
  const [start, beforeHead, beforePage, beforeData, end] = cutShell(shell);
  const language = start === '' ? '' : escapeMarkup(parts.language ?? 'en');
  return `${start}${language}${beforeHead}${head}${beforePage}${parts.html}${beforeData}${data}${end}`;
}

/**
 * Names in the shell what its scripts and stylesheets must be (subresource integrity), so that no page ever runs those of
 * another version or what a host put in their place. `read` gives a file of the site by its path below the base.
 */
export function addIntegrity(shell: string, base: string, read: (path: string) => Uint8Array): string {
  return shell.replace(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"[^>]*>/g, (tag, address: string) => {
    // A stylesheet asks for its faces without a sum; one fetched ahead with a sum would be fetched twice.
    if (!address.startsWith(`${base}assets/`) || tag.includes(' integrity=') || tag.includes(' as="font"')) return tag;
    const sum = createHash('sha384')
      .update(read(address.slice(base.length)))
      .digest('base64');
    return tag.replace(/\s*\/?>$/, () => ` integrity="sha384-${sum}">`);
  });
}
