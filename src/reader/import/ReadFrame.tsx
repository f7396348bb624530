import type { ReactNode } from 'react';

/** The page of a reader's own articles, around what its own code adds; all of it there is without JavaScript. */
export function ReadFrame({ children }: { readonly children?: ReactNode }) {
  return (
    <main className="lone-page" id="content">
      <h1 className="page-title">Your own article</h1>
      <p className="lede">
        Paste the text of any article, and read it by who said what, and when. It is read in your browser and stays there.
      </p>
      {children ?? (
        <div className="read-place">
          <noscript>
            <p>Your browser would have to run this page’s JavaScript for that: there is no server that could do it instead.</p>
          </noscript>
        </div>
      )}
    </main>
  );
}
