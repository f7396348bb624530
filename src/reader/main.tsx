/** The browser's entry: takes over the prerendered page, or draws one where there is none (development, 404.html). */
import { type ComponentType, lazy, StrictMode, useMemo } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { type InlinedData, inlinedDataId } from './article-data.ts';
import { CarriedContext } from './load/carried.ts';
import { articleFile, askAhead } from './load/fetch-json.ts';
import type { OtherPages } from './other-pages.ts';
import { createBrowserRouter, RouterContext, usePlace, useRouter } from './routing/router.ts';
import './styles/reader.css';

const root = document.getElementById('root');
const inlined = readInlinedData();
const router = createBrowserRouter(import.meta.env.BASE_URL, inlined?.newest);

// A quotation's page carries its words alone; its article is asked for at once, not after the code that shows it.
if (inlined?.data?.kind === 'quotation') askAhead(articleFile(inlined.data.quotation.slug, import.meta.env.BASE_URL));

const pages: OtherPages = {
  Library: fetchPage(() => import('./library/LibraryPage.tsx').then(({ LibraryPage }) => LibraryPage)),
  Person: fetchPage(() => import('./people/PersonPage.tsx').then(({ PersonPage }) => PersonPage)),
  Fetched: fetchPage(() => import('./article/FetchedArticle.tsx').then(({ FetchedArticle }) => FetchedArticle)),
  Read: fetchPage(() => import('./import/ReadPage.tsx').then(({ ReadPage }) => ReadPage)),
};

/** A page whose code is fetched when it is asked for, and with it what fetches its data: the opened page carries its own. */
function fetchPage<Props extends object>(fetchCode: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [{ withQueries }, Page] = await Promise.all([import('./load/with-queries.tsx'), fetchCode()]);
    return { default: withQueries(Page) };
  });
}

/** The same page as long as the path is: what a search or a hash changes is no reason to draw the frame anew. */
function RoutedApp() {
  const router = useRouter();
  const { pathname } = usePlace();
  const page = useMemo(() => router.page(pathname), [router, pathname]);
  return <App page={page} pages={pages} />;
}

if (root !== null) {
  const app = (
    <StrictMode>
      <RouterContext.Provider value={router}>
        <CarriedContext.Provider value={inlined?.data}>
          <RoutedApp />
        </CarriedContext.Provider>
      </RouterContext.Provider>
    </StrictMode>
  );
  // 404.html answers every unknown address: what it shows is decided here, by the address, not by its markup.
  if (inlined === undefined || inlined.page.kind === 'not-found') {
    root.replaceChildren();
    createRoot(root).render(app);
  } else {
    hydrateRoot(root, app);
  }
}

function readInlinedData(): InlinedData | undefined {
  const text = document.getElementById(inlinedDataId)?.textContent;
  if (!text) return undefined;
  try {
    // Written by the build of this very page.
    return JSON.parse(text) as InlinedData;
  } catch {
    return undefined;
  }
}
