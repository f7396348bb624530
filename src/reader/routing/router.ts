import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Page, readPage } from '../page.ts';

/** Where the reader is: the parts of the address behind the host. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The one writer and reader of the address. On the server it stands still. */
export interface Router {
  readonly base: string;
  readonly page: (pathname: string) => Page;
  readonly place: () => Place;
  readonly firstPlace: () => Place;
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes to an address of this site; `replace` keeps the history's length. */
  readonly go: (href: string, options?: { readonly replace?: boolean }) => void;
  /** Whether the reader has just been led here from another address; true once. */
  readonly arrives: () => boolean;
  /** How far down the reader was when they went on from here to another address, and now came back; in pixels. */
  readonly leftAt: () => number | undefined;
}

/** A router that stands on one prerendered page; what its address carries besides the path is known in the browser only. */
export function createStillRouter(pathname: string, base: string): Router {
  const place = { pathname, search: '', hash: '' };
  return {
    base,
    page: (path) => readPage(path, base),
    place: () => place,
    firstPlace: () => place,
    subscribe: () => () => {},
    go: () => {},
    arrives: () => false,
    leftAt: () => undefined,
  };
}

/** The router of a browser window, on the History API. */
export function createBrowserRouter(base: string, newest?: string): Router {
  const listeners = new Set<() => void>();
  const readPlace = (): Place => ({ pathname: location.pathname, search: location.search, hash: location.hash });
  let current = readPlace();
  const first: Place = { pathname: current.pathname, search: '', hash: '' };
  let arrived: Place | undefined;
  const update = (replaced: boolean) => {
    const next = readPlace();
    if (next.pathname === current.pathname && next.search === current.search && next.hash === current.hash) return;
    current = next;
    if (!replaced) arrived = next;
    for (const listener of listeners) listener();
  };
  window.addEventListener('popstate', () => update(false));
  window.addEventListener('hashchange', () => update(false));
  return {
    base,
    page: (path) => readPage(path, base, newest),
    place: () => current,
    firstPlace: () => first,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    arrives: () => {
      const arrives = arrived === current;
      arrived = undefined;
      return arrives;
    },
    leftAt: () => readTop(history.state),
    go: (href, { replace = false } = {}) => {
      const from = pageOf(current);
      if (replace) history.replaceState(null, '', href);
      else {
        history.replaceState({ top: window.scrollY }, '');
        history.pushState(null, '', href);
      }
      update(replace);
      // What replaces an address is no new page: a quotation that is closed leaves the reader where they are.
      if (!replace && pageOf(current) !== from && current.hash === '') window.scrollTo(0, 0);
    },
  };
}

/** What {@link Router.go} keeps with an address that is left. The browser's own memory serves a page that is there at once; one that is drawn anew is as high only later. */
function readTop(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'top' in state && typeof state.top === 'number' ? state.top : undefined;
}

/** What tells pages apart: a filter is no other page, one of the reader's own articles is. */
function pageOf({ pathname, search }: Place): string {
  const query = new URLSearchParams(search);
  return [pathname, query.get('article'), query.get('change')].join(' ');
}

/** The router of the page. */
export const RouterContext = createContext<Router>(createStillRouter('/', '/'));

/** The router itself: its base, and the way to go elsewhere. */
export function useRouter(): Router {
  return useContext(RouterContext);
}

/** Where the reader is now. The first render of a prerendered page has no search and no hash, as the build had none. */
export function usePlace(): Place {
  const router = useRouter();
  return useSyncExternalStore(router.subscribe, router.place, router.firstPlace);
}
