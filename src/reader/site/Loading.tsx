/** While something is on its way: its shape, still, with words for those who do not see it. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <main className="lone-page" id="content" aria-busy="true">
      <p className="sr-only" role="status">
        Loading the {what}
      </p>
      <svg className="skeleton" viewBox="0 0 640 300" aria-hidden="true">
        <rect width="220" height="10" y="4" rx="3" />
        <rect width="560" height="30" y="36" rx="4" />
        <rect width="400" height="30" y="80" rx="4" />
        <rect width="640" height="2" y="146" />
        <rect width="620" height="11" y="182" rx="3" />
        <rect width="600" height="11" y="214" rx="3" />
        <rect width="630" height="11" y="246" rx="3" />
        <rect width="320" height="11" y="278" rx="3" />
      </svg>
    </main>
  );
}
