import { lazy, Suspense, useEffect, useState } from 'react';
import { ArticlePage } from './article/ArticlePage.tsx';
import { ReadFrame } from './import/ReadFrame.tsx';
import { LibraryPage } from './library/LibraryPage.tsx';
import type { Page } from './page.ts';
import { PersonPage } from './people/PersonPage.tsx';
import { Colophon } from './site/Colophon.tsx';
import { Loading } from './site/Loading.tsx';
import { Masthead } from './site/Masthead.tsx';
import { NotFound } from './site/NotFound.tsx';

/** Reading one's own article needs storage and a worker: it is fetched when it is asked for. */
const ReadPage = lazy(() => import('./import/ReadPage.tsx').then((module) => ({ default: module.ReadPage })));

/** The whole page: the frame around what the address asks for. */
export function App({ page }: { readonly page: Page }) {
  // From here on what needs JavaScript works; styles show it then.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  return (
    <div className="frame">
      <Masthead />
      <PageContent page={page} />
      <Colophon />
    </div>
  );
}

function PageContent({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'article':
      return <ArticlePage key={page.slug} slug={page.slug} />;
    case 'quotation':
      return <ArticlePage key={page.slug} slug={page.slug} quotation={page.quotation} />;
    case 'library':
      return <LibraryPage number={page.number} />;
    case 'person':
      return <PersonPage person={page.person} />;
    case 'read':
      return <InBrowser />;
    case 'not-found':
      return <NotFound />;
  }
}

/** What only a browser can do is prerendered as its frame. */
function InBrowser() {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <ReadFrame />;
  return (
    <Suspense fallback={<Loading what="page" />}>
      <ReadPage />
    </Suspense>
  );
}
