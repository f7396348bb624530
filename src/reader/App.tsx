import { memo, Suspense, useEffect, useState } from 'react';
import { ArticlePage } from './article/ArticlePage.tsx';
import { ReadFrame } from './import/ReadFrame.tsx';
import type { OtherPages } from './other-pages.ts';
import type { Page } from './page.ts';
import { usePlace } from './routing/router.ts';
import { Colophon } from './site/Colophon.tsx';
import { Loading } from './site/Loading.tsx';
import { Masthead } from './site/Masthead.tsx';
import { NotFound } from './site/NotFound.tsx';
import { PageBoundary } from './site/PageBoundary.tsx';

/**
 * The whole page: the frame around what the address asks for. Drawn again for another page only: a prerendered page whose code
 * is still on its way would be taken down for one that loads.
 */
export const App = memo(function App({ page, pages }: { readonly page: Page; readonly pages: OtherPages }) {
  return (
    <div className="frame">
      <Masthead />
      <Suspense fallback={<Loading what="page" />}>
        <GuardedPage page={page} pages={pages} />
      </Suspense>
      <Colophon />
    </div>
  );
});

/** One that failed is tried anew wherever the reader goes next, be it one of their own articles. */
function GuardedPage(props: { readonly page: Page; readonly pages: OtherPages }) {
  // From here on what needs JavaScript works; styles show it then. What the address filters is shown by now or with the
  // next frame, at once; only what the reader changes later fades.
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.ready = '';
    const settle = () => {
      dataset.settled = '';
    };
    requestAnimationFrame(() => requestAnimationFrame(settle));
  }, []);
  return (
    <PageBoundary place={usePlace()}>
      <PageContent {...props} />
    </PageBoundary>
  );
}

function PageContent({ page, pages }: { readonly page: Page; readonly pages: OtherPages }) {
  switch (page.kind) {
    case 'article':
      return <ArticlePage key={page.slug} slug={page.slug} Fetched={pages.Fetched} />;
    case 'quotation':
      return <ArticlePage key={page.slug} slug={page.slug} quotation={page.quotation} Fetched={pages.Fetched} />;
    case 'library':
      return <pages.Library number={page.number} />;
    case 'person':
      return <pages.Person person={page.person} />;
    case 'read':
      return <InBrowser Read={pages.Read} />;
    case 'not-found':
      return <NotFound />;
  }
}

/** What only a browser can do is prerendered as its frame. */
function InBrowser({ Read }: Pick<OtherPages, 'Read'>) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return <Suspense fallback={<ReadFrame />}>{ready ? <Read /> : <ReadFrame />}</Suspense>;
}
