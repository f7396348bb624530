import { frameMarkup } from '../../reader/render.tsx';
import { escapeMarkup } from './escape.ts';
import { writeHead } from './head.ts';
import type { Edition, SiteFile } from './make-article.ts';
import { fillShell } from './shell.ts';

const title = 'Offline · Quoteline';
const description = 'This page was not read before, so it is not kept on this device.';

/** What the service worker shows for a page that was never read. With JavaScript the reader says it in its own way. */
export function makeOfflinePage(edition: Edition): SiteFile {
  const html = [
    '<main class="lone-page" id="content">',
    '<h1 class="page-title">You are offline</h1>',
    `<p class="lede">${escapeMarkup(description)} Pages that you have read stay readable.</p>`,
    `<p class="button-row"><a class="button primary" href="${escapeMarkup(edition.base)}">To the newest article</a></p>`,
    '</main>',
  ].join('');
  const head = writeHead(edition, { title, description, type: 'website', hidden: true });
  const data = {
    page: { kind: 'not-found' as const },
    data: { kind: 'not-found' as const },
    ...(edition.newest === undefined ? {} : { newest: edition.newest }),
  };
  return {
    path: 'offline.html',
    content: fillShell(edition.shell, { title, description, html: frameMarkup(html, edition.base), head, data }),
  };
}
