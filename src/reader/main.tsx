/** The browser's entry: takes over the prerendered page, or draws one where there is none (development, 404.html). */
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { type InlinedData, inlinedDataId } from './article-data.ts';
import { createQueryClient, seedQueries } from './load/queries.ts';
import type { OtherPages } from './other-pages.ts';
import { createBrowserRouter, RouterContext, usePlace, useRouter } from './routing/router.ts';
import './styles/reader.css';

const root = document.getElementById('root');
const inlined = readInlinedData();
const client = createQueryClient();
if (inlined !== undefined) seedQueries(client, inlined.data);
const router = createBrowserRouter(import.meta.env.BASE_URL, inlined?.newest);

const pages: OtherPages = {
  Library: lazy(() => import('./library/LibraryPage.tsx').then(({ LibraryPage }) => ({ default: LibraryPage }))),
  Person: lazy(() => import('./people/PersonPage.tsx').then(({ PersonPage }) => ({ default: PersonPage }))),
  Excerpt: lazy(() => import('./quote/QuotationExcerpt.tsx').then(({ QuotationExcerpt }) => ({ default: QuotationExcerpt }))),
  Read: lazy(() => import('./import/ReadPage.tsx').then(({ ReadPage }) => ({ default: ReadPage }))),
};

function RoutedApp() {
  return <App page={useRouter().page(usePlace())} pages={pages} />;
}

if (root !== null) {
  const app = (
    <StrictMode>
      <RouterContext.Provider value={router}>
        <QueryClientProvider client={client}>
          <RoutedApp />
        </QueryClientProvider>
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
