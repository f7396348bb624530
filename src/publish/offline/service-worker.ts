/**
 * What makes the site work offline. The shell (scripts, styles, faces) is kept by version; pages and articles that were
 * read are kept as they were last seen. A new version fetches the kept pages again before it takes over, so that no page
 * of one version ever meets the scripts of another.
 */
import { listCarriers, readCarried } from './carried-data.ts';

/** The parts of a service worker's scope that are used here: TypeScript's own clash with those of a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

declare global {
  interface Window {
    readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
  }
}

// A service worker's global is not a window, which is all that TypeScript knows here.
const scope = self as unknown as WorkerScope;
// The build puts the list in the place of this very expression.
const files = self.__WB_MANIFEST;

const base = scope.registration.scope;
const shellName = `quoteline-shell-${digest(files.map((file) => `${file.url} ${file.revision}`).join('\n'))}`;
const readName = 'quoteline-read';
const mostKept = 120;
const patience = 5000;

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request));
  else if (/\.(json|bin|png|txt)$/.test(new URL(request.url).pathname)) event.respondWith(fetchOrKept(request));
  else event.respondWith(fromShell(request));
});

async function install(): Promise<void> {
  const cache = await caches.open(shellName);
  const urls = [...files.map((file) => file.url), 'offline.html', '404.html', 'appearance.js', 'registerSW.js'];
  await cache.addAll(urls.map((url) => new Request(new URL(url, base), { cache: 'reload' })));
  await scope.skipWaiting();
}

/**
 * Renews what was read under the version before, forgets that version, and keeps the pages that are open now, and the
 * library: offline that is where everything else leads to.
 */
async function takeOver(): Promise<void> {
  const read = await caches.open(readName);
  const open = (await scope.clients.matchAll({ includeUncontrolled: true })).map((client) => client.url.split('#')[0] ?? client.url);
  const kept = (await read.keys()).map((request) => request.url);
  for (const url of new Set([...open, ...kept, new URL('library/', base).href])) {
    if (!url.startsWith(base)) continue;
    try {
      const response = await fetch(url, { cache: 'no-cache' });
      if (response.ok && !response.redirected) await read.put(url, response);
      else await read.delete(url);
    } catch {
      // Offline: what is kept stays, with the shell that it came with.
      return scope.clients.claim();
    }
  }
  for (const name of await caches.keys()) if (name.startsWith('quoteline-shell-') && name !== shellName) await caches.delete(name);
  await scope.clients.claim();
}

async function answerPage(request: Request): Promise<Response> {
  try {
    return await fetchAndKeep(request);
  } catch {
    const read = await caches.open(readName);
    return (
      (await read.match(request, { ignoreSearch: true })) ?? (await fromCaches(new URL('offline.html', base).href)) ?? Response.error()
    );
  }
}

async function fetchOrKept(request: Request): Promise<Response> {
  try {
    return await fetchAndKeep(request);
  } catch {
    const read = await caches.open(readName);
    // What a page cannot get is told as such, for the page to say.
    return (
      (await read.match(request, { ignoreSearch: true })) ??
      (await fromKeptPage(read, request.url)) ??
      new Response(null, { status: 504, statusText: 'Offline' })
    );
  }
}

/** A file that was never fetched because a page that is kept carries the same. */
async function fromKeptPage(read: Cache, url: string): Promise<Response | undefined> {
  const file = url.slice(base.length);
  for (const path of listCarriers(file)) {
    const page = await read.match(new URL(path, base).href);
    const content = page && readCarried(await page.text(), file);
    if (content !== undefined) return new Response(content, { headers: { 'Content-Type': 'application/json' } });
  }
  return undefined;
}

async function fetchAndKeep(request: Request): Promise<Response> {
  const response = await Promise.race([fetch(request), late()]);
  if (response.ok && response.type === 'basic' && !/\.(png|txt)$/.test(new URL(request.url).pathname)) {
    const read = await caches.open(readName);
    await read.put(request.url.split(/[?#]/)[0] ?? request.url, response.clone());
    const kept = await read.keys();
    for (const old of kept.slice(0, Math.max(0, kept.length - mostKept))) await read.delete(old);
  }
  return response;
}

/** A network that does not answer is no network. */
function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), patience));
}

async function fromShell(request: Request): Promise<Response> {
  const kept = await fromCaches(request.url);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && response.type === 'basic') await (await caches.open(shellName)).put(request.url, response.clone());
  return response;
}

/** From this version's shell, or from an older one that a kept page may still need. */
async function fromCaches(url: string): Promise<Response | undefined> {
  const own = await (await caches.open(shellName)).match(url);
  return own ?? caches.match(url);
}

/** A short name for a list of files (FNV-1a). */
function digest(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
