import { pagePath } from '../page.ts';
import { Link } from '../routing/Link.tsx';
import { useRouter } from '../routing/router.ts';
import { useTitle } from './use-title.ts';

/** An address that belongs to nothing. */
export function NotFound() {
  const { base } = useRouter();
  useTitle('Not found');
  return (
    <main className="lone-page" id="content">
      <h1 className="page-title">There is no page at this address.</h1>
      <p className="lede">It may have been mistyped, or cut off when it was passed on. Every article is in the library.</p>
      <p className="button-row">
        <Link className="button primary" href={pagePath({ kind: 'library', number: 1 }, base)}>
          All articles
        </Link>
        <Link className="button" href={base}>
          The newest article
        </Link>
      </p>
    </main>
  );
}
