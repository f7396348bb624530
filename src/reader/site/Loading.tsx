/** What stands where something is on its way: said once, quietly, in the place of the thing. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <main className="state-page" id="content" aria-busy="true">
      <p role="status">Loading the {what} …</p>
    </main>
  );
}
