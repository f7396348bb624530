/** The page of a reader's own articles before its own code is there; all of it there is without JavaScript. */
export function ReadFrame() {
  return (
    <main className="lone-page" id="content">
      <h1 className="page-title">Your own article</h1>
      <p className="lede">
        Paste the text of any article, and read it by who said what, and when. It is read in your browser and stays there.
      </p>
      <noscript>
        <p>Your browser would have to run this page’s JavaScript for that: there is no server that could do it instead.</p>
      </noscript>
    </main>
  );
}
