/**
 * The pages as text, for prerendering in Node: pure, without a window. The build calls {@link renderPage} for every
 * address, puts `html` into `<div id="root">`, `title` and `description` into the head, and the same `page` and `data`
 * as {@link InlinedData} into `<script type="application/json" id="quoteline-data">` (with `<` written `\u003c`).
 * `main.tsx` then hydrates exactly this markup. The head also needs, before the stylesheet, the classic external script
 * `<script src="<base>appearance.js"></script>` (in `public/`), which applies the reader's theme and text size early.
 *
 * What pages are made of is cut out of analyses by `describeArticle` and `describePersonArticle`
 * (`library/describe-article.ts`) and `cutQuotation` (`quote/cut-quotation.ts`).
 */
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { FetchedArticle } from './article/FetchedArticle.tsx';
import type { PageData } from './article-data.ts';
import { describePage } from './describe-page.ts';
import { ReadFrame } from './import/ReadFrame.tsx';
import { LibraryPage } from './library/LibraryPage.tsx';
import { CarriedContext } from './load/carried.ts';
import { createQueryClient, seedQueries } from './load/queries.ts';
import type { OtherPages } from './other-pages.ts';
import { type Page, pagePath } from './page.ts';
import { PersonPage } from './people/PersonPage.tsx';
import { createStillRouter, RouterContext } from './routing/router.ts';
import { Colophon } from './site/Colophon.tsx';
import { Masthead } from './site/Masthead.tsx';

const pages: OtherPages = { Library: LibraryPage, Person: PersonPage, Fetched: FetchedArticle, Read: ReadFrame };

/** A page as HTML for the root element, and what its head says. */
export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/** Renders a page from its data. `base` is the folder the site is served from, with a slash at both ends. */
export function renderPage(page: Page, data: PageData, base: string): RenderedPage {
  const client = createQueryClient();
  seedQueries(client, data);
  const html = renderToString(
    <RouterContext.Provider value={createStillRouter(pagePath(page, base), base)}>
      <QueryClientProvider client={client}>
        <CarriedContext.Provider value={data}>
          <App page={page} pages={pages} />
        </CarriedContext.Provider>
      </QueryClientProvider>
    </RouterContext.Provider>,
  );
  client.clear();
  return { html, ...describePage(data) };
}

/** Puts the frame that every page has around markup that is no page of the reader's: what stands there until it is. */
export function frameMarkup(html: string, base: string): string {
  const frame = framesByBase.get(base) ?? renderFrame(base);
  framesByBase.set(base, frame);
  return `${frame[0]}${html}${frame[1]}`;
}

const framesByBase = new Map<string, readonly [string, string]>();

function renderFrame(base: string): readonly [string, string] {
  const html = renderToString(
    <RouterContext.Provider value={createStillRouter(base, base)}>
      <div className="frame">
        <Masthead />
        <main />
        <Colophon />
      </div>
    </RouterContext.Provider>,
  );
  const [before = '', behind = ''] = html.split('<main></main>');
  return [before, behind];
}
