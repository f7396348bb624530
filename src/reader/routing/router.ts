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
  readonly newest?: string;
  readonly page: (place: Place) => Page;
  readonly place: () => Place;
  readonly firstPlace: () => Place;
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes to an address of this site; `replace` keeps the history's length. */
  readonly go: (href: string, options?: { readonly replace?: boolean }) => void;
}

/** A router that stands on one prerendered page; what its address carries besides the path is known in the browser only. */
export function createStillRouter(pathname: string, base: string, newest?: string): Router {
  const place = { pathname, search: '', hash: '' };
  return {
    base,
    ...(newest === undefined ? {} : { newest }),
    page: (at) => readPage(at.pathname, base, newest),
    place: () => place,
    firstPlace: () => place,
    subscribe: () => () => {},
    go: () => {},
  };
}

/** The router of a browser window, on the History API. */
export function createBrowserRouter(base: string, newest?: string): Router {
  const listeners = new Set<() => void>();
  const readPlace = (): Place => ({ pathname: location.pathname, search: location.search, hash: location.hash });
  let current = readPlace();
  const first: Place = { pathname: current.pathname, search: '', hash: '' };
  const update = () => {
    const next = readPlace();
    if (next.pathname === current.pathname && next.search === current.search && next.hash === current.hash) return;
    current = next;
    for (const listener of listeners) listener();
  };
  window.addEventListener('popstate', update);
  window.addEventListener('hashchange', update);
  return {
    base,
    ...(newest === undefined ? {} : { newest }),
    page: (at) => readPage(at.pathname, base, newest),
    place: () => current,
    firstPlace: () => first,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (href, options = {}) => {
      const from = current.pathname;
      if (options.replace) history.replaceState(null, '', href);
      else history.pushState(null, '', href);
      update();
      // What replaces an address is no new page: a quotation that is closed leaves the reader where they are.
      if (!options.replace && current.pathname !== from && current.hash === '') window.scrollTo(0, 0);
    },
  };
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
